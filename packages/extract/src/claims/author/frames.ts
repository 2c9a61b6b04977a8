import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

/** The writer's frame around an assertion: "I swear, under penalty of perjury, that …". */
export interface Frame {
  /** From the verb or noun that makes the frame to its end, without "that". */
  readonly cue: TokenSpan
  readonly head: number
  /** What is asserted. */
  readonly content: TokenSpan
}

/** Verbs, nouns and adjectives with which a writer asserts in the first person. Sorted. */
export const FRAMING: ReadonlySet<string> = new Set(
  'affirm allege assert attest aver aware belief believe calculate certify claim concerned confident confirm consider contend convinced declare deny discover dispute estimate feel find inform instruct know learn maintain notice note notify opinion point realize say state submit suspect swear think understand warrant'.split(
    ' ',
  ),
)

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])
const REACH = 14
const FAR = 24

/** The frame that a sentence or clause begins with; null when it begins with none. */
export function frameOf(r: Reading, { first, end }: TokenSpan): Frame | null {
  const notice = noticed(r, first, end) ?? pleaded(r, first, end)
  if (notice) return notice
  const subject = firstPerson(r, first, end)
  if (subject < 0) return null
  for (let head = subject + 1; head < Math.min(end, subject + REACH); head++) {
    if (FIRST_PERSON.has(lowerAt(r, head))) return null
    if (!FRAMING.has(lemmaAt(r, head))) continue
    const that = complementAt(r, head + 1, end)
    if (that < 0) continue
    const from = lowerAt(r, that) === 'that' ? that + 1 : that
    return { cue: { first: head, end: endOfCue(r, head, that) }, head, content: { first: from, end } }
  }
  return null
}

const NOTICES: ReadonlySet<string> = new Set(['attention', 'knowledge', 'notice'])
const OWNERS: ReadonlySet<string> = new Set(['my', 'our'])

/** "It has come to our client's attention that …"; null when the clause does not begin so. */
function noticed(r: Reading, first: number, end: number): Frame | null {
  let it = first
  while (it < Math.min(end, first + 3) && lowerAt(r, it) !== 'it') it++
  if (lowerAt(r, it) !== 'it') return null
  let owned = false
  for (let head = it + 1; head < Math.min(end - 1, it + REACH); head++) {
    owned ||= OWNERS.has(lowerAt(r, head))
    if (!owned || !NOTICES.has(lowerAt(r, head)) || lowerAt(r, head + 1) !== 'that') continue
    return { cue: { first: it, end: head + 1 }, head, content: { first: head + 2, end } }
  }
  return null
}

/** What a solicitor does for a client in the passive. Lemmas. */
const PLEADING: ReadonlySet<string> = new Set(['accept', 'admit', 'aver', 'contend', 'deny', 'dispute', 'submit'])

/** "It is denied that …", "however, it is not accepted that …"; null when the clause does not begin so. */
function pleaded(r: Reading, first: number, end: number): Frame | null {
  let it = first
  while (it < Math.min(end, first + 3) && lowerAt(r, it) !== 'it') it++
  if (lowerAt(r, it) !== 'it' || lemmaAt(r, it + 1) !== 'be') return null
  let head = it + 2
  while (head < end && tagAt(r, head).startsWith('RB')) head++
  if (!PLEADING.has(lemmaAt(r, head)) || lowerAt(r, head + 1) !== 'that') return null
  return { cue: { first: it, end: head + 1 }, head, content: { first: head + 2, end } }
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

/** Where the asserted clause begins: at "that", or at a clause right after the verb; -1 when none follows. */
function complementAt(r: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + FAR); i++) {
    if (
      lowerAt(r, i) === 'that' &&
      !isPronoun(r, i) &&
      (tagAt(r, i) !== 'WDT' || BELIEFS.has(lowerAt(r, i - 1)) || lowerAt(r, i - 1) === ',')
    )
      return i
    const tag = tagAt(r, i)
    if (i > from && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'))
      return /^(?:DT|PRP|PRP\$|NN|NNP|NNS|JJ|EX)$/.test(tagAt(r, from)) ? from : -1
  }
  return -1
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
