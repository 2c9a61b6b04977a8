import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Candidate, Words } from '../candidate.js'
import { canAct, phraseAt, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { beforeNow, saysUrgent } from '../phrases/trim-action.js'
import type { Leading } from './list.js'
import { hasWould } from './polite-parts.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'

/** Words that ask in a line above a list, with their strength. */
const ASKING: ReadonlyMap<string, Candidate['strength']> = new Map([
  ['ask', 'request'],
  ['condition', 'require'],
  ['asking', 'request'],
  ['demand', 'require'],
  ['demanding', 'require'],
  ['demands', 'require'],
  ['grateful', 'request'],
  ['insist', 'require'],
  ['instruct', 'require'],
  ['invite', 'request'],
  ['kindly', 'request'],
  ['like', 'request'],
  ['must', 'require'],
  ['need', 'require'],
  ['please', 'request'],
  ['recommend', 'urge'],
  ['request', 'request'],
  ['requests', 'request'],
  ['require', 'require'],
  ['required', 'require'],
  ['requires', 'require'],
  ['seek', 'request'],
  ['seeks', 'request'],
  ['shall', 'require'],
  ['should', 'urge'],
  ['urge', 'urge'],
  ['want', 'urge'],
])

/** How a line ends that has asked for the whole before its parts. */
const PARTICULARS = [['in', 'particular'], ['including'], ['namely'], ['specifically']]

/** What "please …:" above a list of things shown does not ask. */
const SHOWING = new Set(['find', 'note', 'refer', 'see', 'visit'])

/** Words whose subject is the one who is to act. */
const DUTY = new Set(['must', 'need', 'required', 'shall', 'should'])

/** Nouns of the list, or verbs that the tagger takes for them. */
const ASKING_NOUNS = new Set(['condition', 'demands', 'please', 'request', 'requests', 'requires', 'seeks'])

/** "Demand is hereby made that Acme:" */
const isMade = (r: Reading, k: number, end: number): boolean =>
  lowerAt(r, k + 1) === 'is' && lowerAt(r, skipAdverbs(r, k + 2, end)) === 'made'

const WRITERS = new Set(['i', 'we'])

/** What the sentence asks of the list below it, when it is a leading line: it asks, and a colon (or "the following") leaves open what. */
export function leadingLine(r: Reading, s: number, found: readonly Candidate[]): Leading | null {
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const heading = isHeadingOfList(r, s)
  const open = !heading && isOpenAbove(r, s)
  if (!heading && !open && !opens(r, first, end)) return null
  const furthers = PARTICULARS.some(words => wordsAt(r, end - 1 - words.length, words)) && lowerAt(r, end - 1) === ':'
  for (let k = first; k < end; k++) {
    const word = lowerAt(r, k)
    const tag = tagAt(r, k)
    const strength = ASKING.get(word) ?? (tag.startsWith('VB') ? openVerb(r, k, end) : null)
    if (!strength) continue
    if (tag.startsWith('NN') && !DUTY.has(word) && !ASKING_NOUNS.has(word) && !isMade(r, k, end)) continue
    if ((word === 'please' || word === 'kindly') && SHOWING.has(lowerAt(r, k + 1))) continue
    if (word === 'like' && !hasWould(r, first, k)) continue
    // "We are willing to wait, on condition that:"
    if (word === 'condition' && !(lowerAt(r, k - 1) === 'on' && lowerAt(r, k + 1) === 'that')) continue
    // "Should permission be granted, we ask for:" supposes; "we should be grateful if you would:" is polite.
    if (word === 'should' && (k === first || WRITERS.has(lowerAt(r, k - 1)))) continue
    // "We are instructed to seek the following:" tells who wants it.
    if (word === 'instructed' && lemmaAt(r, k - 1) === 'be' && WRITERS.has(lowerAt(r, k - 2))) continue
    const own = found.find(x => x.cue && x.cue.first <= k && k < x.cue.end)
    const you = youAfter(r, k, end) ?? youBefore(r, first, k)
    const duty = DUTY.has(word)
    const subject =
      duty || word === 'please' || word === 'kindly' || isMade(r, k, end)
        ? null
        : (own?.demander ?? (youBefore(r, first, k) ? null : subjectOf(r, k)))
    if (heading ? !duty : (!open && !colonAfter(r, k, end)) || (!furthers && finished(r, k, end, found))) continue
    return {
      sentence: s,
      strength: own?.strength ?? strength,
      cue: { first: k, end: k + 1 },
      demander: subject,
      addressee:
        own?.addressee ??
        you ??
        madeOf(r, k, end) ??
        askedOf(r, k, end) ??
        (duty ? actorOf(r, subjectOf(r, k) ?? (k > first ? { first, end: k } : null)) : null),
      urgent: saysUrgent(r, { first, end: beforeNow(r, k) }) || saysUrgent(r, { first: k, end }),
      heading,
      furthers,
    }
  }
  return null
}

/** Whoever is to act; "the following changes should be made:" names nobody. */
const actorOf = (r: Reading, subject: Words | null): Words | null => {
  const inert = subject !== null && tagAt(r, subject.end - 1).startsWith('NN') && !canAct(r, subject)
  return inert && lowerAt(r, subject.first) === 'the' ? null : subject
}

/** The strength of a verb of wanting whose infinitive or object is still to come: "wants the ministry to:", "is calling on them to:". */
function openVerb(r: Reading, k: number, end: number): Candidate['strength'] | null {
  for (const verb of WANTING_FORMS.get(lowerAt(r, k)) ?? [])
    if (!verb.particle || (k + 1 < end && lowerAt(r, k + 1) === verb.particle)) return verb.strength
  return null
}

/** Whoever stands between the verb and "to:" or the colon. */
function askedOf(r: Reading, verb: number, end: number): Words | null {
  const at = tagAt(r, verb + 1) === 'IN' || tagAt(r, verb + 1) === 'RP' ? verb + 2 : verb + 1
  const phrase = at < end ? phraseAt(r, at) : null
  if (!phrase || phrase.first !== at || !(canAct(r, phrase) || isNameAlone(r, phrase))) return null
  const next = lowerAt(r, phrase.end)
  return next === ':' || (next === 'to' && lowerAt(r, phrase.end + 1) === ':') ? phrase : null
}

/** "Demand is made that [Acme]:", "of [the landlord] that he:" */
function madeOf(r: Reading, k: number, end: number): Words | null {
  if (!isMade(r, k, end)) return null
  for (let at = k + 3; at < end - 1; at++) {
    if (!['of', 'that', 'upon'].includes(lowerAt(r, at))) continue
    const phrase = phraseAt(r, at + 1)
    if (phrase && phrase.first === at + 1 && (canAct(r, phrase) || isNameAlone(r, phrase))) return phrase
  }
  return null
}

/** "Brightwater" in "requires Brightwater to:", whatever its tag. */
const isNameAlone = (r: Reading, { first, end }: Words): boolean =>
  end - first === 1 && /^\p{Lu}\p{Ll}/u.test(wordAt(r, first))

/** "We ask you" above a list: the sentence goes on in its items. */
function isOpenAbove({ blocks, sentences, text, tokens }: Reading, s: number): boolean {
  const number = sentences.block[s]!
  const next = s + 1 < sentences.count ? blocks[sentences.block[s + 1]!] : undefined
  if (blocks[number]!.kind !== 'paragraph' || next?.kind !== 'list-item') return false
  return /\p{L}$/u.test(text.slice(0, tokens.end[sentences.end[s]! - 1]).slice(-2))
}

/** "What you are required to do" above a list. */
function isHeadingOfList({ blocks, sentences }: Reading, s: number): boolean {
  const number = sentences.block[s]!
  const next = s + 1 < sentences.count ? blocks[sentences.block[s + 1]!] : undefined
  const { kind } = blocks[number]!
  return (kind === 'heading' || kind === 'title') && next?.kind === 'list-item'
}

/** Whether the sentence leaves open what it asks: a colon ends it or stands in it. */
function opens(r: Reading, first: number, end: number): boolean {
  for (let k = end - 1; k > first; k--) {
    if (lowerAt(r, k) === ':') return true
    if (k < end - 3 && k === first + 1) return false
  }
  return false
}

const colonAfter = (r: Reading, from: number, end: number): boolean => {
  for (let k = from + 1; k < end; k++) if (lowerAt(r, k) === ':') return true
  return false
}

/** Whether what is asked stands between the cue and the colon already: "please visit this page:", but not "please confirm:". */
function finished(r: Reading, cue: number, end: number, found: readonly Candidate[]): boolean {
  let colon = end - 1
  for (let k = cue; k < end; k++)
    if (lowerAt(r, k) === ':') {
      colon = k
      break
    }
  return found.some(x => {
    if (x.action.first <= cue || x.action.first >= colon) return false
    const last = Math.min(x.action.end, colon)
    if (last === colon && OPEN_ENDS.test(tagAt(r, last - 1))) return false
    for (let k = x.action.first; k < last; k++) if (OPEN_WORDS.has(lowerAt(r, k))) return false
    return last - x.action.first > 1
  })
}
/** Tags of words whose object is still to come: "please let me have:", "send me:", "reply to:". */
const OPEN_ENDS = /^(?:VB.?|PRP|IN|TO)$/
const OPEN_WORDS = new Set(['following', 'things', 'steps', 'actions', 'below', 'points', 'matters', 'items'])

function youAfter(r: Reading, from: number, end: number): Words | null {
  for (let k = from + 1; k < Math.min(end, from + 6); k++) if (lowerAt(r, k) === 'you') return { first: k, end: k + 1 }
  return null
}

function youBefore(r: Reading, first: number, cue: number): Words | null {
  for (let k = first; k < cue; k++) if (lowerAt(r, k) === 'you') return { first: k, end: k + 1 }
  return null
}
