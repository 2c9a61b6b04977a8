/** Where in the file a character stands: its page (from 1; null where the format has no pages) and its line (from 1; of the page where there are pages). */
export interface Place {
  readonly page: number | null
  readonly line: number
}

/**
 * Answers "where is this in the file?" for every offset: segment `i` begins at `starts[i]` (sorted, the first 0) and
 * lies on `lines[i]` of `pages[i]` (0 where the format has no pages).
 */
export interface SourceMap {
  readonly starts: Uint32Array
  readonly lines: Uint32Array
  readonly pages: Uint32Array
}

/** The place of one offset. Logarithmic in the number of segments. */
export function locate(map: SourceMap, offset: number): Place {
  let low = 0
  let high = map.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (map.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { page: map.pages[low] || null, line: map.lines[low] ?? 1 }
}

/** The map of a text that is its own file: one segment a line ("\n", "\r\n" or a lone "\r" ends one), no pages unless form feeds part them. */
export function mapLines(text: string): SourceMap {
  const starts = [0]
  const pages = [1]
  const lines = [1]
  let page = 1
  let line = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 12) {
      page++
      line = 1
    } else if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) line++
    else continue
    starts.push(i + 1)
    pages.push(page)
    lines.push(line)
  }
  return {
    starts: new Uint32Array(starts),
    lines: new Uint32Array(lines),
    pages: page === 1 ? new Uint32Array(starts.length) : new Uint32Array(pages),
  }
}
