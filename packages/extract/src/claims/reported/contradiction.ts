import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { segments } from './segments.js'

/** What may have been said of a state in reported speech: "said it would pay but the bank |was| slow". */
const STATES: ReadonlySet<string> = new Set('be believe do have hope know like need seem think want'.split(' '))

/**
 * The clause with which the writer contradicts a promise that he reports: "said that a plumber would call |but nobody came|".
 * What was promised is still to come, what came of it is past; so it isn't the speaker's. Null where there is none.
 */
export function contradiction(r: Reading, { cue, head, pieces }: FoundAttribution): TokenSpan | null {
  if (pieces.length !== 1 || cue.first > pieces[0]!.first || !/^VB[DN]$/.test(tagAt(r, head))) return null
  const clauses = segments(r, pieces)
  const last = clauses.at(-1)?.[0]
  const before = clauses.at(-2)?.at(-1)
  if (!last || !before || before.end !== joint(r, last.first) || isInQuotation(r, last.first)) return null
  return finite(r, before) === 'would' && isEvent(r, last) ? last : null
}

/** The attribution without the clause with which the writer contradicts it. */
export function uncontradicted(r: Reading, attribution: FoundAttribution): FoundAttribution {
  const clause = contradiction(r, attribution)
  return clause
    ? { ...attribution, pieces: [{ first: attribution.pieces[0]!.first, end: joint(r, clause.first) }] }
    : attribution
}

/** Where a "but" begins, with the comma before it, that stands right before the token; -1 when none does. */
function joint(r: Reading, i: number): number {
  if (lowerAt(r, i - 1) !== 'but') return -1
  return lowerAt(r, i - 2) === ',' ? i - 2 : i - 1
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
