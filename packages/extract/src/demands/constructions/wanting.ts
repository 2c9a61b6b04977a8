import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Candidate, Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { PAPERS } from '../lexicons/papers.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'
import { canAct, phraseAt, sentenceOf, verbGroupAt } from '../phrases/scan.js'
import { firstFinite } from '../phrases/predicate.js'
import { askerOf } from '../phrases/asker.js'
import { beforeNow, saysUrgent } from '../phrases/trim-action.js'
import { isUnreal } from '../phrases/unreal.js'
import { quotationAt } from '../speaker.js'
import { isEngaged, isMandate } from './engaged.js'
import { LETTERS } from './sent-kinds.js'
import { headOf } from './wanted-thing.js'
import { frames } from './wanting-frames.js'

/** Subjects that lay down or entail, and do not want. Sorted. */
const IMPERSONAL = new Set(
  'act agreement article bible bill budget clause code constitution contract deal design job law legislation plan plans policy position program programme proposal provision regulation regulations role rule rules scripture scriptures section situation statute strategy system treatment work'.split(
    ' ',
  ),
)

const isImpersonal = (r: Reading, { end }: Words): boolean =>
  IMPERSONAL.has(lowerAt(r, end - 1)) || IMPERSONAL.has(lemmaAt(r, end - 1))

/** Verbs of wanting in the active: "urged the minister to resign", "we demand that you …", "called for an inquiry". */
export function wanting(r: Reading, i: number, limit: number): readonly Candidate[] {
  const verbs = WANTING_FORMS.get(lowerAt(r, i)) ?? []
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (!group ? !isBareVerb(r, i) : group.head !== i || isPassiveForm(r, i, group.first, group.passive)) return []
  if (isAskedByPress(r, i)) return []
  const from = group ? group.first : i - 1
  for (const verb of verbs) {
    const found = frames(r, i, verb, reducedEnd(r, i, limit))
    if (found.length === 0) continue
    if (verb.lemma === 'wish' && lowerAt(r, i - 1) === 'who') continue
    const demander = askerOf(r, i)
    if (demander === 'none') return []
    if (!demander && tagAt(r, i) === 'VB' && lowerAt(r, i - 1) !== 'to') return []
    const person = demander ? lowerAt(r, demander.end - 1) : ''
    const first = person === 'i' || person === 'we'
    if (verb.lemma === 'look' && !isLookedTo(r, i, found)) return []
    if (person === 'you' || (person === 'it' && verb.lemma === 'call' && !isCallOfBody(r, i, found))) return []
    if (isUnreal(r, i, first || isPoliteBody(r, i)) || (!first && isDuty(r, from))) return []
    if (verb.lemma === 'seek' && LETTERS.has(r.kind.value) && OWN_PLANS.has(modalOf(r, i) ?? '')) return []
    if (isEngaged(r, i, found) || found.some(part => isMandate(r, part))) return []
    if (first && r.kind.value === 'article' && found.every(({ action }) => isBallot(r, action))) return []
    if (demander && isImpersonal(r, demander) && !first) return []
    if (verb.lemma === 'require' && !demander && r.kind.value === 'article' && quotationAt(r, i) === null) return []
    const served = person === 'it' && tagAt(r, i) === 'VBG'
    if (
      (verb.lemma === 'require' || verb.lemma === 'demand') &&
      demander &&
      !first &&
      !served &&
      !canAct(r, demander)
    ) {
      const paper = verb.lemma === 'demand' && PAPERS.has(lowerAt(r, demander.end - 1))
      if (!paper && !found.every(part => part.rule === 'that' && part.addressee && canAct(r, part.addressee))) return []
    }
    if (first && found.some(part => part.addressee && lowerAt(r, part.addressee.first) !== 'you') && isAnnounced(r, i))
      return []
    if (first && found.every(part => part.addressee && lowerAt(r, part.addressee.first) === 'i')) return []
    const cue = { first: i, end: i + 1 + (verb.particle ? 1 : 0) }
    const urgent = saysUrgent(r, { first: Math.max(from - 2, 0), end: beforeNow(r, i) })
    return found.map(part => ({
      ...part,
      cue,
      demander,
      direct: first,
      strength: softened(r, from, i) ? 'request' : verb.strength,
      urgent: urgent || part.urgent || saysUrgent(r, { first: i, end: part.action.first }),
      rule: `demand/${first ? 'performative' : 'reported'}/${part.rule}`,
    }))
  }
  return []
}

/** "Our client looks to you to pay": in a letter, to the reader; "looks forward to" is none. */
const isLookedTo = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  lowerAt(r, i + 1) === 'to' &&
  r.kind.value !== 'article' &&
  found.every(({ addressee }) => addressee !== null && /^your?$/.test(lowerAt(r, addressee.first)))

/** "When asked for his view", "Pressed for specifics, …": what reporters want of whom they speak to. */
const isAskedByPress = (r: Reading, i: number): boolean =>
  ['asked', 'pressed'].includes(lowerAt(r, i)) &&
  lowerAt(r, i + 1) === 'for' &&
  (i === sentenceOf(r, i).first || ['if', 'when'].includes(lowerAt(r, i - 1)))

/** "It called for an inquiry": a body did, where "it calls for patience" says what is needed. */
const isCallOfBody = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  /^VB[DNG]$/.test(tagAt(r, i)) &&
  found.every(
    ({ addressee, action }) => addressee !== null || DEED_NOUNS.has(lowerAt(r, headOf(r, action.first, action.end))),
  )

/** "The Council would advise you not to …": in a letter, what a body asks politely. */
const isPoliteBody = (r: Reading, i: number): boolean =>
  lowerAt(r, i + 1) === 'you' &&
  LETTERS.has(r.kind.value) &&
  /^(?:would|['’]d)$/.test(r.verbGroups[verbGroupAt(r, i)]?.modal ?? '')

const OWN_PLANS = new Set(["'ll", '’ll', 'shall', 'will'])
const SUPPOSING = new Set(['absent', 'failing', 'if', 'otherwise', 'should', 'unless', 'without'])

/** "Unless you answer, I will ask the council to …": what the writer will ask of others is announced, not asked. */
function isAnnounced(r: Reading, i: number): boolean {
  const modal = modalOf(r, i)
  if (!modal || !OWN_PLANS.has(modal)) return false
  if (SUPPOSING.has(lowerAt(r, sentenceOf(r, i).first))) return true
  return ['email', 'letter', 'notice'].includes(r.kind.value) && quotationAt(r, i) === null
}

/** The modal of the verb ("going to" is as good as "will"), or of the one that a participle goes on from: "I will be contacting them and [asking] …". */
function modalOf(r: Reading, i: number): string | null {
  const at = verbGroupAt(r, i)
  const goesOn = tagAt(r, i) === 'VBG' && r.verbGroups[at]?.first === i && lowerAt(r, i - 1) === 'and'
  const group = r.verbGroups[goesOn ? at - 1 : at]
  return group?.tense === 'future' ? 'will' : (group?.modal ?? null)
}

/** "The minister needs to instruct the agency to …": what is wanted of the minister, by whoever says so. */
const isDuty = (r: Reading, from: number): boolean =>
  lowerAt(r, from) === 'must' || (lowerAt(r, from) === 'to' && /^(?:ha[sv]e?|needs?|ought)$/.test(lowerAt(r, from - 1)))

/** "I am asking for your vote": what every candidate asks of everybody. */
const isBallot = (r: Reading, { first, end }: Words): boolean =>
  /^(?:support|votes?)$/.test(lowerAt(r, headOf(r, first, end)))

/** "We kindly ask", "we would ask": a request. */
const softened = (r: Reading, first: number, i: number): boolean => {
  for (let k = first; k < i; k++) if (lowerAt(r, k) === 'kindly' || lowerAt(r, k) === 'respectfully') return true
  return false
}

/** "to demand" where "to" was read as a preposition and the verb as a noun; "I direct that …" where the verb was read as an adjective. */
const isBareVerb = (r: Reading, i: number): boolean =>
  i > 0 &&
  ((lowerAt(r, i - 1) === 'to' && tagAt(r, i) === 'NN') ||
    (lowerAt(r, i + 1) === 'that' &&
      (/^(?:i|we)$/.test(lowerAt(r, i - 1)) ||
        (/^(?:also|further|hereby|therefore)$/.test(lowerAt(r, i - 1)) && /^(?:i|we)$/.test(lowerAt(r, i - 2))))))

/** A passive, or a participle before "to" that a headline uses as one ("Council told to …"); a participle with an object is a past form that was misread. */
function isPassiveForm(r: Reading, i: number, first: number, passive: boolean): boolean {
  if (i + 1 >= r.tokens.count) return passive
  const floating = /^(?:all|both)$/.test(lowerAt(r, i - 1)) && tagAt(r, i) === 'VBG'
  if (
    first === i &&
    i > 0 &&
    !floating &&
    ['DT', 'PRP$', 'POS', 'JJ'].includes(tagAt(r, i - 1)) &&
    tagAt(r, i).startsWith('VB')
  )
    return true
  if (first === i && ['DT', 'PRP', 'PRP$', 'NNS', 'NNP', 'NN'].includes(tagAt(r, i + 1))) return false
  return first < i ? passive : tagAt(r, i) === 'VBN' && lowerAt(r, i + 1) === 'to'
}

/** Where the predicate of a sentence begins whose subject the participle describes: "Members clamouring for less tax [support the bill]"; else `limit`. */
function reducedEnd(r: Reading, i: number, limit: number): number {
  const phrase = phraseAt(r, i - 1)
  const opens = phrase?.end === i && phrase.first === sentenceOf(r, i).first && tagAt(r, i) === 'VBG'
  if (!opens || tagAt(r, i - 1) === 'PRP') return limit
  const end = firstFinite(r, i, limit)
  for (let k = i + 1; k < end; k++) {
    if (RELATIVES.has(lowerAt(r, k)) || lowerAt(r, k) === ',') return limit
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (/^VBP?$/.test(tagAt(r, k)) && group?.first === k && tagAt(r, k - 1).startsWith('NN')) return k
  }
  return end
}
const RELATIVES = new Set(['how', 'that', 'what', 'when', 'where', 'which', 'who', 'whose', 'why'])
