import { isWordAt, type Quotation, type Reading, tokenAtOffset } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { isStatement } from './is-statement.js'
import { quotedClaim } from './quoted-claim.js'
import { segments } from './segments.js'

/** How sure we are, beside the attribution, that the same speaker is quoted to the end of his quotation. */
const TRUST = 0.9
const SHORTEST = 3

/** The claims of what is left of a quotation of which an attribution with its cue outside took no more than the beginning: whole sentences, and the paragraphs that go on with it. */
export function restOfQuotations(r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] {
  const found: ClaimDraft[] = []
  let next = 0
  for (const quotation of r.quotations) {
    if (quotation.depth > 0) continue
    const { first, end } = tokensOf(r, quotation)
    while (next < attributions.length && attributions[next]!.pieces.at(-1)!.end <= first) next++
    let last = next
    while (last < attributions.length && attributions[last]!.pieces[0]!.first < end) last++
    const here = attributions.slice(next, last).filter(({ cue }) => cue.end <= first || cue.first >= end)
    const speaker = here.find(({ source, pieces }) => source && pieces.some(p => p.first <= first && p.end > first))
    if (!speaker) continue
    for (const span of uncovered(r, here, speaker, { first, end }))
      for (const pieces of segments(r, [span])) if (isStatement(r, pieces, false)) found.push(claim(r, speaker, pieces))
  }
  return found
}

const tokensOf = (r: Reading, { inner }: Quotation): TokenSpan => ({
  first: tokenAtOffset(r, inner.start),
  end: tokenAtOffset(r, inner.end),
})

/** The stretches of whole sentences of the quotation behind what the speaker's attribution took, that no other from outside took. */
function uncovered(
  r: Reading,
  here: readonly FoundAttribution[],
  speaker: FoundAttribution,
  { first, end }: TokenSpan,
): readonly TokenSpan[] {
  const from = Math.max(...speaker.pieces.map(piece => (piece.first < end && piece.end > first ? piece.end : first)))
  const taken = here.flatMap(({ pieces }) => pieces.filter(piece => piece.first < end && piece.end > from))
  const stretches: TokenSpan[] = []
  for (
    let s = r.tokens.sentence[from] ?? r.sentences.count;
    s < r.sentences.count && r.sentences.first[s]! < end;
    s++
  ) {
    const span = { first: Math.max(r.sentences.first[s]!, first), end: Math.min(r.sentences.end[s]!, end) }
    if (span.first < from || taken.some(piece => piece.first < span.end && span.first < piece.end)) continue
    if (words(r, span) >= SHORTEST) stretches.push(span)
  }
  return stretches
}

function words(r: Reading, { first, end }: TokenSpan): number {
  let count = 0
  for (let i = first; i < end; i++) if (isWordAt(r, i)) count++
  return count
}

const claim = (r: Reading, { source, confidence }: FoundAttribution, pieces: readonly TokenSpan[]): ClaimDraft =>
  quotedClaim(r, pieces, { source, confidence: TRUST * confidence, rule: 'claim/rest-of-quotation' })
