import { type Attribution, excerpt, type Excerpt } from '@gravamen/document'
import { type Reading, tokenSpan } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'
import { openQuotations } from './open-quotations.js'

/** Quotations without a cue that the training part of PolNeAR annotates so, with a source and without, among those that this finds. */
const CONTINUED = 0.6
const OPEN = 0.4

/** The attributions as the record shows them, with the quotations that nothing attributes, in the order of the text. */
export const attributionsOf = (r: Reading, found: readonly FoundAttribution[]): Attribution[] => {
  const excerptOf = ({ first, end }: TokenSpan): Excerpt => excerpt(r.text, tokenSpan(r, first, end))
  return [
    ...found.map(({ source, cue, pieces, confidence }) => ({
      source: source && excerptOf(source),
      cue: excerptOf(cue),
      pieces: pieces.map(excerptOf),
      confidence: Math.round(confidence * 1000) / 1000,
    })),
    ...openQuotations(r, found).map(({ piece, source }) => ({
      source: source && excerptOf(source),
      cue: null,
      pieces: [excerptOf(piece)],
      confidence: source ? CONTINUED : OPEN,
    })),
  ].sort((a, b) => (a.cue ?? a.pieces[0]!).start - (b.cue ?? b.pieces[0]!).start)
}
