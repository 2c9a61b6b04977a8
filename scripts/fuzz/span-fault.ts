import type { Span } from '@gravamen/document'

/** What is wrong with spans that must be sorted, apart, within the text and not empty; null when nothing is. */
export function spanFault(text: string, spans: readonly Span[], what: string): string | null {
  let end = 0
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > text.length)
      return `${what} at ${span.start} to ${span.end} overlap, are empty or lie outside`
    end = span.end
  }
  return null
}
