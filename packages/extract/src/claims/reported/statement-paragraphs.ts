import type { BlockKind } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { reportedClaims } from './reported-claims.js'

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation'])
/** How sure we are that a paragraph still belongs to the statement that a colon announced. */
const CONFIDENCE = 0.55

/**
 * The claims of a statement that is set without quotation marks: "The minister said:" ends a paragraph, and the
 * paragraphs after it, up to the next attribution, heading or quotation, are what was said.
 */
export function statementParagraphs(r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] {
  const blockOf = (token: number): number => r.sentences.block[r.tokens.sentence[token]!]!
  const busy = new Set(attributions.flatMap(({ cue, pieces }) => [cue, ...pieces].map(({ first }) => blockOf(first))))
  const spans = blockSpans(r)
  return attributions.flatMap(attribution => {
    const { cue, source, pieces } = attribution
    const block = blockOf(cue.first)
    const content = pieces.at(-1)!
    const isAnnounced = source && blockOf(content.first) === block + 1 && endsInColon(r, spans[block]!)
    if (!isAnnounced || isMarked(r, content)) return []
    const found: ClaimDraft[] = []
    const rest = spans[block + 1]!
    if (content.end < rest.end && content.first <= rest.first)
      found.push(...claimsIn({ first: content.end, end: rest.end }))
    for (let b = block + 2; b < r.blocks.length; b++) {
      const span = spans[b]
      if (!span || busy.has(b) || !PROSE.has(r.blocks[b]!.kind) || isMarked(r, span)) break
      found.push(...claimsIn(span))
    }
    return found

    function claimsIn(span: TokenSpan): ClaimDraft[] {
      return reportedClaims(r, { ...attribution, pieces: [span], confidence: CONFIDENCE }).map(claim => ({
        ...claim,
        rule: 'claim/statement-paragraph',
      }))
    }
  })
}

const isMarked = (r: Reading, { first }: TokenSpan): boolean => /^["“«]|^''|^``/.test(lowerAt(r, first))
const endsInColon = (r: Reading, { end }: TokenSpan): boolean => lowerAt(r, end - 1) === ':'

/** The tokens of each block; undefined for a block without any. */
function blockSpans({ sentences }: Reading): readonly (TokenSpan | undefined)[] {
  const spans: (TokenSpan | undefined)[] = []
  for (let s = 0; s < sentences.count; s++) {
    const block = sentences.block[s]!
    spans[block] = { first: spans[block]?.first ?? sentences.first[s]!, end: sentences.end[s]! }
  }
  return spans
}
