import { overlaps, type Party, type Span } from '@gravamen/document'
import type { Reading } from '@gravamen/language'

/** The id of the party that the span refers to, or null: that of the mention that covers most of it. */
export function resolve(_r: Reading, parties: readonly Party[], span: Span): string | null {
  let best: string | null = null
  let shared = 0
  for (const party of parties)
    for (const mention of party.mentions) {
      if (!overlaps(mention, span)) continue
      const common = Math.min(mention.end, span.end) - Math.max(mention.start, span.start)
      if (common > shared) {
        shared = common
        best = party.id
      }
    }
  return best
}
