import { type Block, block, type Span, trimSpan } from '@gravamen/document'

/** The cells of a row "| a | b |". A pipe after a backslash is text. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const edges: number[] = text[start] === '|' ? [] : [start - 1]
  for (let i = start; i < end; i++) if (text[i] === '|' && text[i - 1] !== '\\') edges.push(i)
  if (text[end - 1] !== '|') edges.push(end)
  return edges.slice(1).map((edge, i) => trimSpan(text, { start: edges[i]! + 1, end: edge }))
}

/** The lines of a block without the white space around them. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at)
    const to = stop === -1 || stop > end ? end : stop
    lines.push(trimSpan(text, { start: at, end: to }))
    at = to + 1
  }
  return lines
}

const hasPipe = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('|')
const isRule = (text: string, { start, end }: Span): boolean =>
  /^[|:\s-]+$/.test(text.slice(start, end)) && text.slice(start, end).includes('-')

/** Cuts the rows of Markdown tables into cells. A table is a run of lines with pipes of which the second is a rule of dashes. */
export function markdownTables(text: string, blocks: readonly Block[]): Block[] {
  if (!text.includes('|')) return [...blocks]
  const result: Block[] = []
  for (let i = 0; i < blocks.length; ) {
    // Blocks that are all pipes, without an empty line between.
    let j = i
    const rows: Span[] = []
    while (
      j < blocks.length &&
      blocks[j]!.kind === 'paragraph' &&
      (j === i || !/\n\s*\n/.test(text.slice(blocks[j - 1]!.end, blocks[j]!.start)))
    ) {
      const lines = linesOf(text, blocks[j]!)
      if (!lines.every(line => hasPipe(text, line))) break
      rows.push(...lines)
      j++
    }
    if (rows.length < 2 || !isRule(text, rows[1]!)) {
      result.push(blocks[i]!)
      i++
      continue
    }
    for (const [n, line] of rows.entries())
      if (n !== 1)
        for (const [column, cell] of cellsOf(text, line).entries())
          if (cell.end > cell.start)
            result.push(block('table-cell', cell, { cell: { row: n === 0 ? 0 : n - 1, column } }))
    i = j
  }
  return result
}
