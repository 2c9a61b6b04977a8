import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { bare } from '../reported/segments.js'

const SHORTEST = 4
/** They join a reason to what is asked for. */
const REASONS: ReadonlySet<string> = new Set(['as', 'because', 'given', 'since'])

/**
 * What an author asserts in the sentence of a demand, as its reason: "As |I have not been paid|, I need you to settle the bill",
 * "Don't share the key, because |the house is mine|". None where the demand leaves no clause with a verb.
 */
export function besideDemands(r: Reading, draft: ClaimDraft, demands: readonly Demand[]): ClaimDraft[] {
  const [piece] = draft.pieces
  if (!piece || draft.pieces.length > 1) return []
  const spans = demands.map(demand => asked(r, piece, demand))
  const from = Math.min(...spans.map(({ first }) => first))
  const to = Math.max(...spans.map(({ end }) => end))
  const before = reason(r, { first: piece.first, end: from })
  const after = isReason(r, to) ? reason(r, { first: to, end: piece.end }) : null
  const rest = before ?? after
  return rest ? [{ ...draft, pieces: [rest] }] : []
}

/** The tokens of the demand with its cue and those whom it names, as far as they stand in the piece. */
function asked(r: Reading, { first, end }: TokenSpan, { pieces, cue, demander, addressee }: Demand): TokenSpan {
  const inside = [...pieces, cue, demander, addressee]
    .filter(part => part !== null)
    .map(part => ({ first: tokenAtOffset(r, part.start), end: tokenAtOffset(r, part.end - 1) + 1 }))
    .filter(part => part.first >= first && part.end <= end)
  return inside.length === 0
    ? { first, end }
    : { first: Math.min(...inside.map(part => part.first)), end: Math.max(...inside.map(part => part.end)) }
}

/** Whether a reason begins at the token, past a comma and a word or two: "please, |because| …". */
function isReason(r: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (REASONS.has(lowerAt(r, i))) return true
  return false
}

/** The clause of a reason: it begins with its conjunction or the sentence and holds a verb. */
function reason(r: Reading, span: TokenSpan): TokenSpan | null {
  let { first } = span
  while (first < span.end && !REASONS.has(lowerAt(r, first))) first++
  if (first === span.end || first > span.first + 3) return null
  const clause = bare(r, { first: first + 1, end: span.end })
  if (!clause || clause.end - clause.first < SHORTEST) return null
  for (let i = clause.first; i < clause.end; i++) if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, i))) return clause
  return null
}
