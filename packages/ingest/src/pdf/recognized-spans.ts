import type { Recognized, SourceMap } from '@gravamen/document'

/** The stretches of text that stand on recognized pages, given with how sure each page's reading is. */
export function recognizedSpans(
  text: string,
  { starts, pages }: SourceMap,
  certainties: ReadonlyMap<number, number>,
): (Recognized & { readonly page: number })[] {
  const spans: { start: number; end: number; page: number; certainty: number }[] = []
  for (const [i, start] of starts.entries()) {
    const page = pages[i]!
    const certainty = certainties.get(page)
    if (certainty === undefined) continue
    const end = starts[i + 1] ?? text.length
    const last = spans.at(-1)
    if (last && last.page === page && last.end === start) last.end = end
    else spans.push({ start, end, page, certainty })
  }
  return spans
    .map(span => {
      const stretch = text.slice(span.start, span.end)
      const start = span.start + stretch.length - stretch.trimStart().length
      return { ...span, start, end: start + stretch.trim().length }
    })
    .filter(({ start, end }) => end > start)
}
