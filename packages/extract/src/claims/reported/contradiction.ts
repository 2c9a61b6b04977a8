import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { OWN_WORDS } from '../own-words.js'
import { segments } from './segments.js'

/** What may have been said of a state in reported speech: "said it would pay but the bank |was| slow". */
const STATES: ReadonlySet<string> = new Set('be believe do have hope know like need seem think want'.split(' '))

/** What the writer sets against what he reports: "said that a plumber would call |but nobody came|". Null where there is none. */
export function contradiction(r: Reading, { cue, head, pieces }: FoundAttribution): TokenSpan | null {
  if (pieces.length !== 1 || cue.first > pieces[0]!.first || !tagAt(r, head).startsWith('VB')) return null
  if (!holdsJoint(r, pieces[0]!)) return null
  const clauses = segments(r, pieces).map(([clause]) => clause!)
  const isLetter = OWN_WORDS.has(r.kind.value)
  for (let n = 1; n < clauses.length; n++) {
    const clause = clauses[n]!
    const before = clauses[n - 1]!
    if (before.end !== lastWord(r, joint(r, clause.first)) + 1 || isInQuotation(r, clause.first)) continue
    const isLast = n === clauses.length - 1
    if ((isLetter && isWriters(r, head, clause)) || (isLast && isBroken(r, head, before, clause)))
      return { first: clause.first, end: clauses.at(-1)!.end }
  }
  return null
}

/** Whether a joint stands in the piece: most have none. */
function holdsJoint(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (JOINTS.has(lowerAt(r, i))) return true
  return false
}
const JOINTS: ReadonlySet<string> = new Set([';', 'but', 'yet'])

/** Whether what was promised is still to come in the one clause, and in the other what came of it is past; so that isn't the speaker's. */
const isBroken = (r: Reading, head: number, before: TokenSpan, after: TokenSpan): boolean =>
  /^VB[DN]$/.test(tagAt(r, head)) && finite(r, before) === 'would' && isEvent(r, after)

const WRITERS = /^(?:i|nobody|none|nothing|that|this|those|we)$/
const SPEAKERS = /^(?:he|it|she|they)$/

/**
 * Whether the writer of a letter says it himself, as he does of himself and of nobody, in the present against what was said in the past, and of
 * what the speaker does not go on about: "told me that it was on its way, but |I have heard nothing|", "says it has changed, but |two men| still sit there".
 */
function isWriters(r: Reading, head: number, clause: TokenSpan): boolean {
  const verb = firstFinite(r, clause)
  const first = lowerAt(r, clause.first)
  if (verb < 0) return false
  if (WRITERS.test(first) || first === 'no')
    return lowerAt(r, verb) !== 'would' && lowerAt(r, clause.first - 1) !== 'that'
  const isPresent = /^VB[PZ]$/.test(tagAt(r, verb))
  if (/^VB[DN]$/.test(tagAt(r, head))) return isPresent
  return isPresent && !SPEAKERS.test(first) && /^[,;]$/.test(lowerAt(r, clause.first - 2))
}

/** The attribution without the clause with which the writer contradicts it. */
export function uncontradicted(r: Reading, attribution: FoundAttribution): FoundAttribution {
  const clause = contradiction(r, attribution)
  return clause
    ? { ...attribution, pieces: [{ first: attribution.pieces[0]!.first, end: joint(r, clause.first) }] }
    : attribution
}

/** Where a semicolon, a "but" or "yet" begins, with the comma before it, that stands right before the token; -1 when none does. */
function joint(r: Reading, i: number): number {
  if (lowerAt(r, i - 1) === ';') return i - 1
  if (!/^(?:but|yet)$/.test(lowerAt(r, i - 1))) return -1
  return lowerAt(r, i - 2) === ',' ? i - 2 : i - 1
}

/** The last token before the given one that is a word. */
function lastWord(r: Reading, i: number): number {
  let last = i - 1
  while (last > 0 && !/[\p{L}\p{N}]/u.test(lowerAt(r, last))) last--
  return last
}

function firstFinite(r: Reading, { first, end }: TokenSpan): number {
  for (let i = first; i < end; i++) if (/^(?:MD|VBD|VBP|VBZ)$/.test(tagAt(r, i))) return i
  return -1
}

const finite = (r: Reading, span: TokenSpan): string => {
  const at = firstFinite(r, span)
  return at < 0 ? '' : lowerAt(r, at)
}

function isEvent(r: Reading, span: TokenSpan): boolean {
  const at = firstFinite(r, span)
  return at >= 0 && tagAt(r, at) === 'VBD' && !STATES.has(lemmaAt(r, at))
}

const isInQuotation = (r: Reading, i: number): boolean =>
  r.quotations.some(({ start, end }) => start <= r.tokens.start[i]! && r.tokens.start[i]! < end)
