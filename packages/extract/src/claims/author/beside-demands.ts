import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { bare } from '../reported/segments.js'

const SHORTEST = 4
/** They join a reason to what is asked for. */
const REASONS: ReadonlySet<string> = new Set(['as', 'because', 'given', 'since'])
/** "On the grounds that", "in view of the fact that". */
const GROUNDS: ReadonlySet<string> = new Set(['basis', 'fact', 'ground', 'grounds'])
const LONGEST_PHRASE = 6

/** One past the words at the token that join a reason to what is asked for; -1 where none do. */
function pastConjunction(r: Reading, k: number): number {
  if (REASONS.has(lowerAt(r, k))) return lowerAt(r, k + 1) === 'that' ? k + 2 : k + 1
  if (!['in', 'on'].includes(lowerAt(r, k))) return -1
  for (let n = k + 2; n < k + LONGEST_PHRASE; n++)
    if (lowerAt(r, n) === 'that') return GROUNDS.has(lowerAt(r, n - 1)) ? n + 1 : -1
  return -1
}

/**
 * What an author asserts in the sentence of a demand, before it or as its reason: "|The tap drips|; please mend it", "As |I have
 * not been paid|, I need you to settle the bill", "Don't share the key, because |the house is mine|". None where the demand leaves no clause with a verb.
 */
export function besideDemands(r: Reading, draft: ClaimDraft, demands: readonly Demand[]): ClaimDraft[] {
  const [piece] = draft.pieces
  if (!piece || draft.pieces.length > 1) return []
  const spans = demands.map(demand => asked(r, piece, demand))
  const from = Math.min(...spans.map(({ first }) => first))
  const to = Math.max(...spans.map(({ end }) => end))
  const stated = beforeMark(r, piece.first, from)
  if (stated) return [{ ...draft, pieces: [stated] }]
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

/** "|There are ten copies|; please disable them all", "|the tap drips|, so please mend it": what stands before the mark or "so" that parts it from what is asked. */
function beforeMark(r: Reading, first: number, demand: number): TokenSpan | null {
  for (let i = demand - 1; i > first; i--) {
    const isSo = lowerAt(r, i) === 'so' && lowerAt(r, i - 1) === ','
    if (!isSo && (!MARKS.has(lowerAt(r, i)) || (lowerAt(r, i) !== ';' && r.tokens.end[i - 1] === r.tokens.start[i])))
      continue
    const clause = bare(r, { first, end: isSo ? i - 1 : i })
    return clause && clause.end - clause.first >= SHORTEST && isFiniteIn(r, clause) ? clause : null
  }
  return null
}
const MARKS: ReadonlySet<string> = new Set([';', '-', '–', '—', '--'])

/** Whether the words hold a finite verb. */
function isFiniteIn(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, i))) return true
  return false
}

/** Whether a reason begins at the token, past a comma and a word or two: "please, |because| …". */
function isReason(r: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (pastConjunction(r, i) > 0) return true
  return false
}

/** The clause of a reason: it begins with its conjunction or the sentence and holds a verb. */
function reason(r: Reading, span: TokenSpan): TokenSpan | null {
  let { first } = span
  while (first < span.end && pastConjunction(r, first) < 0) first++
  if (first === span.end || first > span.first + 3) return null
  const clause = bare(r, { first: pastConjunction(r, first), end: span.end })
  return clause && clause.end - clause.first >= SHORTEST && isFiniteIn(r, clause) ? clause : null
}
