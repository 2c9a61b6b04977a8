import type { Row } from './page-lines.js'

/** Why a row is not part of the text that runs from page to page. */
export type Running = 'page-header' | 'page-footer' | 'page-number'

const PAGE_NUMBER = /^(?:page ?)?[-–—[(|]?(?:\d{1,4}|[ivxl]{1,6})[-–—\])|]?(?:(?:of|\/)\d{1,4})?$/i
const isPageNumber = (text: string): boolean => text.length < 24 && PAGE_NUMBER.test(text.replace(/\s+/g, ''))

const textOf = (row: Row): string => row.segments.map(({ text }) => text).join(' ')
/** The row without what changes from page to page. */
const shape = (row: Row): string => textOf(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')

/** How many rows at either end of a page can be running lines. */
const EDGE = 3

/**
 * Which rows of each page are running headers, footers and page numbers: rows at the page's ends that recur on other pages
 * but for their numbers, at nearly the same height, and numbers that stand there alone. `heights` are the pages' heights.
 */
export function runningLines(pages: readonly (readonly Row[])[], heights: readonly number[]): Map<Row, Running> {
  const running = new Map<Row, Running>()
  const seen = new Map<string, { count: number; rows: { row: Row; place: 'page-header' | 'page-footer' }[] }>()
  for (const [i, rows] of pages.entries()) {
    const height = heights[i] ?? 842
    const edges = rows.flatMap((row, n): { row: Row; place: 'page-header' | 'page-footer' }[] => {
      if (n < EDGE && row.y < height * 0.14) return [{ row, place: 'page-header' }]
      if (n >= rows.length - EDGE && row.y > height * 0.86) return [{ row, place: 'page-footer' }]
      return []
    })
    for (const { row, place } of edges) {
      const key = `${place} ${Math.round(row.y / 12)} ${shape(row)}`
      const entry = seen.get(key) ?? { count: 0, rows: [] }
      entry.count++
      entry.rows.push({ row, place })
      seen.set(key, entry)
      if (isPageNumber(textOf(row)) && (n(rows, row) === 0 || n(rows, row) === rows.length - 1))
        running.set(row, 'page-number')
    }
  }
  for (const { count, rows } of seen.values())
    if (count > 1) for (const { row, place } of rows) if (!running.has(row)) running.set(row, place)
  return running
}

const n = (rows: readonly Row[], row: Row): number => (rows[0] === row ? 0 : rows.at(-1) === row ? rows.length - 1 : -1)
