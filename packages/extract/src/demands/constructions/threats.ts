import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { FREE } from '../lexicons/harmless.js'
import { actionEnd } from '../phrases/action-end.js'
import { isMark, pastDateline, phraseAt, sentenceOf, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { threatEnd } from '../phrases/threat-end.js'
import { trimAction } from '../phrases/trim-action.js'

/* Where a threat stands: after "or", after the comma of an introductory clause, before a trailing "unless". */

/** Words whose own clause may hold the "or": "a place where his life or liberty would be at risk". */
const RELATIVE = new Set(['where', 'which', 'who', 'whose'])

const PENAL = new Set(['court', 'jail', 'prison', 'trial'])

/** What becomes of somebody: "or face a fine", "or see their members walk out". */
const SUFFERED = new Set('be else face forfeit lose risk see suffer'.split(' '))

/** The threat after "or": "or face proceedings", "or we will sue", "or be sacked", "or else …". */
export function orElse(r: Reading, from: number, limit: number): Words | null {
  let relative = false
  for (let k = from + 1; k < limit - 1; k++) {
    if (RELATIVE.has(lowerAt(r, k))) relative = true
    if (
      lowerAt(r, k) !== 'or' ||
      (/^(?:he|him|his)$/.test(lowerAt(r, k - 1)) && /^(?:she|her)$/.test(lowerAt(r, k + 1)))
    )
      continue
    let at = k + 1
    if (lowerAt(r, at) === 'else' || lowerAt(r, at) === 'otherwise') at++
    if (lowerAt(r, at) === ',') at++
    const word = lowerAt(r, at)
    const threat =
      SUFFERED.has(word) ||
      isCausative(r, at, limit) ||
      (word === 'go' && wordsAt(r, at + 1, ['to']) && PENAL.has(lowerAt(r, at + 2))) ||
      (word === 'pay' && paysPenalty(r, at, limit)) ||
      wordsAt(r, at, ['get', 'out'])
    if (!threat && (relative || !clauseOfThreat(r, at, limit))) continue
    return { ...trimAction(r, { first: at, end: actionEnd(r, at, limit, true) }) }
  }
  return null
}

/** "or have them raised at his expense" */
function isCausative(r: Reading, at: number, limit: number): boolean {
  const phrase = lowerAt(r, at) === 'have' ? phraseAt(r, at + 1) : null
  return phrase !== null && phrase.first === at + 1 && phrase.end < limit && tagAt(r, phrase.end) === 'VBN'
}

/** "or pay a fine of …", "or pay a daily penalty" */
function paysPenalty(r: Reading, at: number, limit: number): boolean {
  for (let k = at + 1; k < Math.min(limit, at + 5); k++)
    if (['damages', 'fine', 'fines', 'penalties', 'penalty', 'surcharge'].includes(lowerAt(r, k))) return true
  return false
}

const clauseOfThreat = (r: Reading, at: number, limit: number): boolean => {
  const phrase = phraseAt(r, at)
  if (!phrase || phrase.first !== at) return false
  const word = lowerAt(r, phrase.end)
  return phrase.end < limit && ['will', 'shall', "'ll", 'would', 'may'].includes(word)
}

/** An introductory clause and the threat after it: tokens `[…, end)`, and where the threat begins. */
export interface Introduction {
  readonly end: number
  readonly threat: number
}

/** Where an introductory clause that begins at `i` ends: at its comma before a clause, or, where it has none, before "we will". */
export function introduction(r: Reading, i: number, limit: number): Introduction | null {
  for (let k = i + 3; k < limit - 2; k++)
    if (lowerAt(r, k) === ',' && consequenceAt(r, k + 1, limit)) return { end: k, threat: k + 1 }
  for (let k = i + 3; k < limit - 2; k++)
    if (['i', 'we'].includes(lowerAt(r, k)) && ["'ll", '’ll', 'shall', 'will'].includes(lowerAt(r, k + 1)))
      return { end: k, threat: k }
  return null
}

const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  'would',
  'may',
  'reserve',
  'reserves',
  'intend',
  'intends',
  'plan',
  'plans',
  'proposes',
  'risk',
])

const READY = new Set('bound forced going instructed obliged prepared ready'.split(' '))

/** "Are instructed to", "is prepared to": about to act. */
const isAboutTo = (r: Reading, k: number): boolean =>
  /^(?:am|are|be|is|'m|'re)$/.test(lowerAt(r, k)) && READY.has(lowerAt(r, k + 1)) && lowerAt(r, k + 2) === 'to'

/** "(Our) instructions are to sue" */
const isInstructed = (r: Reading, k: number): boolean =>
  lowerAt(r, k - 1) === 'instructions' && /^(?:are|remain)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to'

/** "Has authorised us to": told to, by the client. */
const isMandated = (r: Reading, k: number): boolean =>
  /^(?:authori[sz]ed|directed|instructed)$/.test(lowerAt(r, k)) &&
  /^(?:me|us)$/.test(lowerAt(r, k + 1)) &&
  lowerAt(r, k + 2) === 'to'

/** A clause of what will follow: "we will sue", "our client shall …", "proceedings will be issued". */
export function consequenceAt(r: Reading, from: number, limit: number): Words | null {
  const at = lowerAt(r, from) === 'then' ? from + 1 : from
  const phrase = phraseAt(r, at)
  if (!phrase || phrase.first > at + 1 || RELATIVE.has(lowerAt(r, at))) return null
  for (let k = phrase.end; k < Math.min(limit, phrase.end + 8); k++) {
    const word = lowerAt(r, k)
    if (word === 'may' && FREE.has(lemmaAt(r, skipAdverbs(r, k + 1, limit))) && lowerAt(r, phrase.first) === 'you')
      return null
    if (FUTURE.has(word) || isAboutTo(r, k) || isMandated(r, k) || isInstructed(r, k))
      return trimEnd(r, { first: at, end: threatEnd(r, at, sentenceEnd(r, at, limit)) })
    if (isMark(word) || word === 'to') return null
  }
  return null
}

const sentenceEnd = (r: Reading, at: number, limit: number): number => Math.min(limit, sentenceOf(r, at).end)
function trimEnd(r: Reading, { first, end }: Words): Words {
  let to = end
  while (to > first + 1 && isMark(lowerAt(r, to - 1)) && !/^["'”’)]+$/.test(lowerAt(r, to - 1))) to--
  for (let k = first; k < to - 2; k++)
    if (lowerAt(r, k) === ',' && ['said', 'says', 'warned', 'added', 'told'].includes(lowerAt(r, k + 2))) to = k
  return { first, end: to }
}

export const speaks = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++) if (['we', 'i', 'our', 'client'].includes(lowerAt(r, k))) return true
  return false
}

const THREATS = new Set([
  'threatened',
  'threatens',
  'threaten',
  'threatening',
  'threat',
  'threats',
  'warned',
  'warns',
  'vowed',
  'vows',
  'warning',
])

/** The threat before a trailing "unless": what was threatened, or the speaker's own "we will …". */
export function threatBefore(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= first; k--) {
    if (THREATS.has(lowerAt(r, k))) {
      let at = k + 1
      if (lowerAt(r, at) === 'to' || lowerAt(r, at) === 'that') at++
      return at < i && !isMark(lowerAt(r, at)) ? { first: at, end: i } : null
    }
    const told = announcedAt(r, k, i)
    if (told) return told
    if (['we', 'i', 'client'].includes(lowerAt(r, k)) && FUTURE.has(lowerAt(r, skipAdverbs(r, k + 1, i))))
      return { first: lowerAt(r, k - 1) === 'our' ? k - 1 : k, end: i }
    if (isOwnGoingOn(r, k, first)) return { first: k, end: i }
  }
  return strikeBefore(r, i, first) ?? punished(r, i, first)
}

/** "We hold you liable and [will] sue you unless …": what the writers go on to say of themselves after "and". */
function isOwnGoingOn(r: Reading, k: number, first: number): boolean {
  if (!['shall', 'will'].includes(lowerAt(r, k)) || lowerAt(r, k - 1) !== 'and') return false
  const subject = subjectOf(r, k, first)
  return subject !== null && ['client', 'i', 'we'].includes(lowerAt(r, subject.end - 1))
}

/** "It [will lose its licence] unless it …", "the firm could be fined unless it …": what is done to those who do not obey. */
export function punished(r: Reading, i: number, first: number): Words | null {
  if (!OWN.has(lowerAt(r, i + 1)) && lowerAt(r, i + 1) !== 'it') return null
  for (let k = i - 1; k > first; k--) {
    if (!MODALS.has(lowerAt(r, k))) continue
    const verb = skipAdverbs(r, k + 1, i)
    const penal =
      lemmaAt(r, verb) === 'be'
        ? PUNISHED.has(lowerAt(r, skipAdverbs(r, verb + 1, i)))
        : ['face', 'forfeit', 'lose'].includes(lemmaAt(r, verb)) && namesPenalty(r, verb, i)
    const subject = penal ? subjectOf(r, k) : null
    return subject ? { first: subject.first, end: i } : null
  }
  return null
}

const namesPenalty = (r: Reading, verb: number, end: number): boolean => {
  for (let k = verb + 1; k < end; k++) if (PENALTIES.has(lemmaAt(r, k))) return true
  return false
}

const MODALS = new Set(["'ll", 'could', 'may', 'might', 'will', 'would'])
const PUNISHED = new Set(
  'banned blocked closed deported disconnected dismissed disqualified evicted excluded expelled fined fired jailed prosecuted relegated sacked shut stripped sued suspended'.split(
    ' ',
  ),
)
const PENALTIES = new Set(
  'action ban charge closure eviction expulsion fine funding jail licence license membership penalty permit place proceeding prison prosecution right sanction seat status suspension visa'.split(
    ' ',
  ),
)

/** "[Drivers will walk out] unless …": what only those do who want something. */
function strikeBefore(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 2; k > first; k--) {
    if (!['will', 'would'].includes(lowerAt(r, k))) continue
    const phrase = phraseAt(r, k - 1)
    if (phrase?.end !== k || phrase.first < first) return null
    const said = lowerAt(r, phrase.first - 1) === 'that' || hasClass(r, phrase.first - 1, WORD_CLASS.saying)
    const head = pastDateline(r, first, phrase.first)
    const from = said ? phrase.first : head
    if (phrase.first !== head && !said && !isPlaced(r, head, phrase.first)) return null
    const verb = skipAdverbs(r, k + 1, i)
    return STRIKES.some(words => wordsAt(r, verb, words)) ? { first: from, end: i } : null
  }
  return null
}

/** "Drivers at |the depot|": whether nothing but nouns and prepositions stands before, and a noun first. */
function isPlaced(r: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!/^(?:DT|IN|JJ|NN|POS)/.test(tagAt(r, k))) return false
  return tagAt(r, first) !== 'IN'
}

const STRIKES = [
  ['boycott'],
  ['picket'],
  ['strike'],
  ['sue'],
  ['walk', 'out'],
  ['down', 'tools'],
  ['stop', 'work'],
  ['stop', 'working'],
  ['go', 'on', 'strike'],
  ['go', 'to', 'court'],
  ['take', 'legal', 'action'],
  ['take', 'industrial', 'action'],
]

/** "Said on Wednesday (that) they would close the road": what the speakers say of themselves, from the pronoun on. */
function announcedAt(r: Reading, k: number, end: number): Words | null {
  if (!hasClass(r, k, WORD_CLASS.saying) || !tagAt(r, k).startsWith('VB')) return null
  for (let at = k + 1; at < Math.min(end - 1, k + 6); at++)
    if (
      (OWN.has(lowerAt(r, at)) || isBodysPlan(r, at, end)) &&
      ['will', 'would'].includes(lowerAt(r, skipAdverbs(r, at + 1, end)))
    )
      return { first: at, end }
  return null
}
const OWN = new Set(['he', 'she', 'they', 'we'])

/** "said [it would prosecute]", but not "it would be hard". */
const isBodysPlan = (r: Reading, it: number, end: number): boolean => {
  if (lowerAt(r, it) !== 'it') return false
  const modal = skipAdverbs(r, it + 1, end)
  return !/^(?:be|become|help|make|mean|seem|take)$/.test(lemmaAt(r, skipAdverbs(r, modal + 1, end)))
}

/** What was warned of before a trailing "unless", who warned, and where his words end: "Drivers will strike unless …, their union warned". */
export interface Warned {
  readonly threat: Words
  readonly teller: Words | null
  readonly end: number
}

/** "Drivers will walk out unless the firm improves its offer, their union warned": the warning verb stands after the condition. */
export function warnedAfter(r: Reading, i: number, first: number, limit: number): Warned | null {
  const phrase = phraseAt(r, first)
  if (!phrase || phrase.first > first + 1) return null
  let modal = phrase.end
  while (modal < i && !MODALS.has(lowerAt(r, modal)) && !isMark(lowerAt(r, modal))) modal++
  if (modal >= i || isMark(lowerAt(r, modal))) return null
  for (let k = limit - 1; k > i + 3; k--) {
    if (!THREATS.has(lowerAt(r, k)) || !tagAt(r, k).startsWith('VB')) continue
    const teller = subjectOf(r, k)
    const end = (teller?.first ?? k) - 1
    return lowerAt(r, end) === ',' ? { threat: { first: phrase.first, end: i }, teller, end } : null
  }
  return null
}

/** "The club was warned": who warns is not said. */
const isTold = (r: Reading, k: number): boolean =>
  tagAt(r, k) === 'VBN' && /^(?:be|been|being|is|are|was|were)$/.test(lowerAt(r, k - 1))

export function threatener(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= first; k--)
    if ((THREATS.has(lowerAt(r, k)) && tagAt(r, k).startsWith('V')) || announcedAt(r, k, i))
      return isTold(r, k) ? null : subjectOf(r, k)
  return null
}
