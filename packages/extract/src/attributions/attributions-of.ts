import { type Attribution, excerpt, type Excerpt } from '@gravamen/document'
import { type Reading, tokenSpan } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'

/** The attributions as the record shows them. */
export const attributionsOf = (r: Reading, found: readonly FoundAttribution[]): Attribution[] => {
  const excerptOf = ({ first, end }: TokenSpan): Excerpt => excerpt(r.text, tokenSpan(r, first, end))
  return found.map(({ source, cue, pieces, confidence }) => ({
    source: source && excerptOf(source),
    cue: excerptOf(cue),
    pieces: pieces.map(excerptOf),
    confidence: Math.round(confidence * 1000) / 1000,
  }))
}
