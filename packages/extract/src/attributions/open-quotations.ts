import { isWordAt, type Reading, tokenAtOffset } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'

/** A quotation that no attribution takes, and the source of the words before it when it goes on with them. */
export interface OpenQuotation {
  readonly piece: TokenSpan
  readonly source: TokenSpan | null
}

/** Shorter quotations are names, titles and scare quotes as often as not. */
const SHORTEST = 8

/** The quotations without a cue: a paragraph in which a speaker goes on, a pull quote, a quotation that is worked into a sentence. */
export function openQuotations(r: Reading, found: readonly FoundAttribution[]): OpenQuotation[] {
  const taken = takenTokens(r, found)
  const open: OpenQuotation[] = []
  for (const quotation of r.quotations) {
    if (quotation.depth > 0) continue
    const piece = { first: tokenAtOffset(r, quotation.start), end: tokenAtOffset(r, quotation.end) }
    if (wordsIn(r, piece) < SHORTEST || isTaken(taken, piece)) continue
    open.push({ piece, source: begins(r, piece) ? speakerBefore(r, piece, taken, found) : null })
  }
  return open
}

/** For each token one more than the number of the attribution whose content or cue it stands in; 0 for none. */
function takenTokens(r: Reading, found: readonly FoundAttribution[]): Uint32Array {
  const taken = new Uint32Array(r.tokens.count)
  for (const [i, { cue, pieces }] of found.entries())
    for (const { first, end } of [cue, ...pieces]) taken.fill(i + 1, first, end)
  return taken
}

function isTaken(taken: Uint32Array, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (taken[i] !== 0) return true
  return false
}

function wordsIn(r: Reading, { first, end }: TokenSpan): number {
  let count = 0
  for (let i = first; i < end; i++) if (isWordAt(r, i)) count++
  return count
}

/** Whether a sentence begins with the quotation. */
const begins = (r: Reading, { first }: TokenSpan): boolean =>
  first === 0 || r.tokens.sentence[first] !== r.tokens.sentence[first - 1]

/** The source of the last attribution of the same paragraph or the one before it. */
function speakerBefore(
  r: Reading,
  { first }: TokenSpan,
  taken: Uint32Array,
  found: readonly FoundAttribution[],
): TokenSpan | null {
  const blockOf = (token: number): number => r.sentences.block[r.tokens.sentence[token]!]!
  const block = blockOf(first)
  for (let i = first - 1; i >= 0 && block - blockOf(i) <= 1; i--)
    if (taken[i] !== 0) return found[taken[i]! - 1]!.source
  return null
}
