import type { Row, Segment } from './page-lines.js'

/** A stretch of a page in the order in which it is read: the lines of one column, or the rows of a table. */
export type Region =
  | {
      readonly kind: 'column'
      readonly lines: readonly Segment[]
      readonly left: number
      readonly right: number
      readonly alone: boolean
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (Segment | null)[])[] }

interface Gap {
  readonly from: number
  readonly to: number
}

/** The parts of the gaps that the row leaves free. */
function remaining(gaps: readonly Gap[], row: Row, least: number): Gap[] {
  let free = [...gaps]
  for (const { x, right } of row.segments)
    free = free.flatMap(({ from, to }) => {
      if (right <= from || x >= to) return [{ from, to }]
      return [
        { from, to: x },
        { from: right, to },
      ].filter(part => part.to - part.from >= least)
    })
  return free
}

/** The gaps that have text on both of their sides. */
function gutters(gaps: readonly Gap[], rows: readonly Row[]): Gap[] {
  const all = rows.flatMap(({ segments }) => segments)
  return gaps.filter(
    ({ from, to }) => all.some(({ right }) => right <= from + 0.01) && all.some(({ x }) => x >= to - 0.01),
  )
}

const columnOf = (cuts: readonly Gap[], segment: Segment): number =>
  cuts.filter(({ to }) => segment.x >= to - 0.01).length

/** Columns that are short everywhere and side by side in most rows are a table, others run from top to bottom. */
function isTable(columns: readonly (readonly Segment[])[], rows: readonly Row[]): boolean {
  const shared = rows.filter(({ segments }) => segments.length > 1).length
  const all = columns.flat()
  const average = all.reduce((sum, { text }) => sum + text.length, 0) / all.length
  if (shared < rows.length * 0.6 || rows.length < 2) return false
  return columns.length > 2 ? average < 40 : average < 25
}

const join = (before: Segment, after: Segment): Segment => ({
  ...before,
  text: `${before.text} ${after.text}`,
  right: after.right,
})

function regions(rows: readonly Row[], gaps: readonly Gap[]): Region[] {
  const cuts = gutters(gaps, rows)
  const columns: Segment[][] = Array.from({ length: cuts.length + 1 }, () => [])
  for (const { segments } of rows)
    for (const segment of segments) {
      const column = columns[columnOf(cuts, segment)]!
      const before = column.at(-1)
      // Words that justification pushed apart.
      if (before && before.y === segment.y && columns.length < 4) column[column.length - 1] = join(before, segment)
      else column.push(segment)
    }
  if (columns.length > 1 && isTable(columns, rows))
    return [
      {
        kind: 'table',
        rows: rows.map(({ segments }) => {
          const cells: (Segment | null)[] = columns.map(() => null)
          for (const segment of segments) {
            const column = columnOf(cuts, segment)
            const before = cells[column]
            cells[column] = before
              ? { ...before, text: `${before.text} ${segment.text}`, right: segment.right }
              : segment
          }
          return cells
        }),
      },
    ]
  return columns
    .filter(lines => lines.length > 0)
    .map(lines => ({
      kind: 'column',
      lines,
      left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
      right: lines.reduce((most, { right }) => Math.max(most, right), 0),
      alone: columns.length === 1,
    }))
}

/**
 * The regions of a page in reading order. Rows are taken from top to bottom as long as they leave a common gap from left
 * to right (columns side by side); a row across the gap, or a wide empty band, starts anew. Linear in the rows.
 */
export function readingOrder(rows: readonly Row[]): Region[] {
  const all = rows.flatMap(({ segments }) => segments)
  if (all.length === 0) return []
  const left = all.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = all.reduce((most, segment) => Math.max(most, segment.right), 0)
  const result: Region[] = []
  let run: Row[] = []
  let gaps: Gap[] = []
  const finish = () => {
    if (run.length > 0) result.push(...regions(run, gaps))
    run = []
  }
  let last: Row | null = null
  for (const row of rows) {
    const least = row.size * 1.1
    const whole = [{ from: left, to: right }]
    const free = remaining(run.length === 0 ? whole : gaps, row, least)
    const parted = last !== null && row.y - last.y > 2.6 * Math.max(row.size, last.size)
    const recent = run.slice(-60)
    const before = gutters(gaps, recent).length > 0
    const after = gutters(free, [...recent, row]).length > 0
    const breaks = run.length > 0 && (before ? !after || parted : !after && row.segments.length > 1)
    if (breaks) {
      finish()
      gaps = remaining(whole, row, least)
    } else gaps = free
    run.push(row)
    last = row
  }
  finish()
  // Columns without gutters that follow each other are one column.
  const merged: Region[] = []
  for (const region of result) {
    const previous = merged.at(-1)
    if (
      region.kind === 'column' &&
      previous?.kind === 'column' &&
      region.alone &&
      previous.alone &&
      Math.abs(region.left - previous.left) < 2 &&
      region.lines[0]!.y > previous.lines.at(-1)!.y
    )
      merged[merged.length - 1] = {
        kind: 'column',
        lines: [...previous.lines, ...region.lines],
        left: Math.min(region.left, previous.left),
        right: Math.max(region.right, previous.right),
        alone: true,
      }
    else merged.push(region)
  }
  return merged
}
