import type { Attribution } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { excerptOf } from '../excerpts.js'
import type { FoundAttribution } from './attribution.js'
import { openQuotations } from './open-quotations.js'

/** Quotations without a cue that the training part of PolNeAR annotates so, with a source and without, among those that this finds. */
const CONTINUED = 0.6
const OPEN = 0.4

/** The attributions as the record shows them, with the quotations that nothing attributes, in the order of the text. */
export const attributionsOf = (r: Reading, found: readonly FoundAttribution[]): Attribution[] =>
  [
    ...found.map(({ source, cue, pieces, confidence }) => ({
      source: source && excerptOf(r, source),
      cue: excerptOf(r, cue),
      pieces: pieces.map(piece => excerptOf(r, piece)),
      confidence: Math.round(confidence * 1000) / 1000,
    })),
    ...openQuotations(r, found).map(({ piece, source }) => ({
      source: source && excerptOf(r, source),
      cue: null,
      pieces: [excerptOf(r, piece)],
      confidence: source ? CONTINUED : OPEN,
    })),
  ].sort((a, b) => (a.cue ?? a.pieces[0]!).start - (b.cue ?? b.pieces[0]!).start)
