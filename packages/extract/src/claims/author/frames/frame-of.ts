import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../../attributions/index.js'
import { mainVerb } from '../../../attributions/main-verb.js'
import type { Frame } from './frame.js'
import { FRAMING_ADJECTIVES, FRAMING_NOUNS, FRAMING_VERBS, LEADING_VERBS } from './framing-words.js'
import { impersonal } from './impersonal.js'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])
const REACH = 14
const FAR = 24

/** The frame that a sentence or clause begins with; null when it begins with none. */
export function frameOf(r: Reading, { first, end }: TokenSpan): Frame | null {
  const found = impersonal(r, first, end)
  if (found) return found
  const subject = firstPerson(r, first, end)
  if (subject < 0) return null
  for (let head = subject + 1; head < Math.min(end, subject + REACH); head++) {
    if (FIRST_PERSON.has(lowerAt(r, head))) return null
    const that = isFraming(r, head) && !lacksIt(r, head) && !isSympathy(r, head) ? complementAt(r, head + 1, end) : -1
    // "I don't accept |that charge: …|"
    const points =
      that >= 0 && lowerAt(r, that) === 'that' && tagAt(r, that + 1) === 'NN' && lowerAt(r, that + 2) === ':'
    if (that >= 0 && !points) {
      const from = lowerAt(r, that) === 'that' && !isSubject(r, that) ? that + 1 : that
      return { cue: { first: head, end: endOfCue(r, head, that) }, head, content: { first: from, end } }
    }
    if (FINITE.test(tagAt(r, head)) && !isFraming(r, head) && !LEADING_VERBS.has(lemmaAt(r, head))) return null
  }
  return null
}

const FINITE = /^VB[DPZ]$/

/** "I think |that| is only fair". */
const isSubject = (r: Reading, that: number): boolean =>
  /^(?:MD|VB[DZ])$/.test(tagAt(r, that + 1)) && lemmaAt(r, that + 1) !== 'have'

/** Whether the token is the verb, adjective or noun of a frame: "I |believe|", "we are |satisfied|", unlike "the |claims| team", "the |said| sum". */
export function isFraming(r: Reading, i: number): boolean {
  const lemma = lemmaAt(r, i)
  const tag = tagAt(r, i)
  if (tag === 'VBN') {
    const before = lemmaAt(r, withoutAdverbs(r, i - 1))
    return (STATES.has(before) || before === 'have') && (FRAMING_VERBS.has(lemma) || FRAMING_ADJECTIVES.has(lemma))
  }
  if (tag === 'VBG' && !STATES.has(lemmaAt(r, withoutAdverbs(r, i - 1)))) return false
  if (tag.startsWith('VB')) return FRAMING_VERBS.has(lemma)
  if (tag === 'JJ') return FRAMING_ADJECTIVES.has(lemma) && STATES.has(lemmaAt(r, withoutAdverbs(r, i - 1)))
  return tag === 'NN' && FRAMING_NOUNS.has(lemma)
}

/** "I have |no evidence| that it was sent" asserts something else. */
const lacksIt = (r: Reading, head: number): boolean =>
  /^(?:evidence|proof)$/.test(lemmaAt(r, head)) && /^(?:any|little|no)$/.test(lowerAt(r, head - 1))

/** "I am sorry to |hear| that your trip was spoilt". */
const isSympathy = (r: Reading, head: number): boolean =>
  [head, head + 2].some(
    i =>
      /^(?:hear|learn|read)$/.test(lowerAt(r, i)) &&
      lowerAt(r, i - 1) === 'to' &&
      /^(?:glad|pleased|sad|saddened|sorry)$/.test(lowerAt(r, i - 2)),
  )

const STATES: ReadonlySet<string> = new Set(['be', 'become', 'feel', 'make', 'remain'])

/** The last token up to the given one that is no adverb. */
function withoutAdverbs(r: Reading, i: number): number {
  while (i > 0 && tagAt(r, i).startsWith('RB')) i--
  return i
}

/** "I" or "we" at the start, past an adverb or a short opening ("Further, I …"); -1 when there is none. */
function firstPerson(r: Reading, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 5); i++) {
    if (FIRST_PERSON.has(lowerAt(r, i))) return i
    if (tagAt(r, i).startsWith('VB') || tagAt(r, i) === 'MD') return -1
  }
  return -1
}

const BELIEFS: ReadonlySet<string> = new Set(['belief', 'law', 'opinion', 'perjury', 'view'])
/** They take a clause without "that". Lemmas. */
const BARE: ReadonlySet<string> = new Set(
  'afraid assume belief believe certify confirm consider declare feel find gather guess hear know learn notice realise realize say see suspect swear think understand'.split(
    ' ',
  ),
)

const ASKERS: ReadonlySet<string> = new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'who', 'why'])

/** Where the asserted clause begins: at "that", or at a clause right after the verb; -1 when none follows. */
function complementAt(r: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + FAR); i++) {
    const isThat =
      lowerAt(r, i) === 'that' && !isPronoun(r, i) && !/^(?:condition|provided|providing|so)$/.test(lowerAt(r, i - 1))
    if (isThat && (tagAt(r, i) !== 'WDT' || BELIEFS.has(lowerAt(r, i - 1)) || lowerAt(r, i - 1) === ',')) return i
    // "I understand your anger, |but we| …" ends the clause of the verb.
    if (FIRST_PERSON.has(lowerAt(r, i)) && tagAt(r, i - 1) === 'CC') return -1
    if (ASKERS.has(lowerAt(r, i))) return -1
    if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, i))) break
  }
  const isClause = /^(?:DT|PRP|PRP\$|NN|NNP|NNS|JJ|EX)$/.test(tagAt(r, from)) && BARE.has(lemmaAt(r, from - 1))
  const verb = isClause ? mainVerb(r, [{ first: from, end }]) : -1
  return verb > from && verb < from + FAR && !hasComma(r, from, verb) ? from : -1
}

/** "I never saw the letter, and nobody did". */
function hasComma(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (lowerAt(r, i) === ',' && (tagAt(r, i + 1) === 'CC' || lowerAt(r, i + 1) === 'otherwise')) return true
  return false
}

/** "I do not believe |that|, because …" */
const isPronoun = (r: Reading, i: number): boolean =>
  /^[.;]$/.test(lowerAt(r, i + 1)) ||
  (lowerAt(r, i + 1) === ',' && /^(?:and|as|because|but|since|so)$/.test(lowerAt(r, i + 2)))

function endOfCue(r: Reading, head: number, that: number): number {
  let end = that
  while (end > head + 1 && !/[\p{L}\p{N}]/u.test(lowerAt(r, end - 1))) end--
  return end
}
