import { lowerAt, type Reading, tokenAtOffset } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { quotationKind } from './quotation-kind.js'
import { quotedClaim } from './quoted-claim.js'
import { segments } from './segments.js'

/** How sure we are that a quotation without a cue goes on with the words of the speaker before it. */
const CONFIDENCE = 0.5
/** A quotation covers a paragraph when it leaves out no more than this share of it. */
const MOST = 0.9
const SHORTEST = 20

/** The claims of paragraphs that are a quotation without a cue: the speaker is that of the paragraph before, who was quoted there. */
export function continuedQuotations(r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] {
  const found: ClaimDraft[] = []
  const blockOf = (token: number): number => r.sentences.block[r.tokens.sentence[token]!]!
  const byBlock = new Map<number, FoundAttribution[]>()
  for (const attribution of attributions)
    for (const piece of attribution.pieces) {
      const list = byBlock.get(blockOf(piece.first))
      if (list) list.push(attribution)
      else byBlock.set(blockOf(piece.first), [attribution])
    }
  let speaker: FoundAttribution | null = null
  let speakerBlock = -2
  for (const quotation of r.quotations) {
    if (quotation.depth > 0) continue
    const first = tokenAtOffset(r, quotation.inner.start)
    if (first >= r.tokens.count) continue
    const block = blockOf(first)
    for (let b = Math.max(0, block - 1); b <= block; b++) {
      const last = byBlock.get(b)?.findLast(({ source, pieces }) => source && pieces.some(piece => isMarked(r, piece)))
      if (last) {
        speaker = last
        speakerBlock = b
      }
    }
    const { start, end } = r.blocks[block]!
    if (byBlock.has(block) || !speaker || block - speakerBlock !== 1) continue
    const span: TokenSpan = { first, end: tokenAtOffset(r, Math.min(quotation.inner.end, end)) }
    const size = Math.min(quotation.end, end) - quotation.start
    if (size < SHORTEST || size < MOST * (end - start) || span.end <= span.first) continue
    for (const pieces of segments(r, [span]))
      found.push({
        ...quotedClaim(r, pieces, {
          source: speaker.source,
          confidence: CONFIDENCE * Math.max(0.5, speaker.confidence),
          rule: 'claim/continued-quotation',
        }),
        quotation: quotationKind(r, pieces),
      })
    speakerBlock = block
  }
  return found
}

const isMarked = (r: Reading, { first }: TokenSpan): boolean => /^["“«]|^''|^``/.test(lowerAt(r, first))
