import type { Reading } from '@gravamen/language'
import type { FoundAttribution } from '@inside/extract/attributions/index.js'
import type { PredictedAttribution } from './attributions.js'

/** Found attributions as the scorer takes them: spans of the text. */
export const predicted = ({ tokens }: Reading, found: readonly FoundAttribution[]): PredictedAttribution[] => {
  const pair = ({ first, end }: { first: number; end: number }): readonly [number, number] => [
    tokens.start[first]!,
    tokens.end[end - 1]!,
  ]
  return found.map(({ source, cue, pieces }) => ({
    source: source ? [pair(source)] : [],
    cue: [pair(cue)],
    content: pieces.map(pair),
  }))
}
