import type { Block, BlockKind, SourceMap } from '@gravamen/document'
import { textBuilder } from '../text-builder.js'

export interface Paragraph {
  readonly kind: BlockKind
  readonly level: number | null
  readonly marker: string | null
  readonly boilerplate: string | null
}

/** Writes the paragraphs and tables of a word processor's document. Its lines are its paragraphs, counted on each page. */
export interface OfficeWriter {
  /** Adds to the open paragraph. Tabs and line breaks come as "\t" and "\n". */
  add(text: string): void
  /** Ends the paragraph that is open. */
  paragraph(paragraph: Paragraph): void
  openTable(): void
  openRow(): void
  openCell(span: number): void
  closeTable(): void
  newPage(): void
  finish(): { text: string; blocks: Block[]; source: SourceMap; pages: number | null }
}

interface Table {
  row: number
  column: number
  next: number
}

/** Tables within tables count as part of the outer cell; a cell's paragraphs are cells of the same place. */
export function officeWriter(limit: number): OfficeWriter {
  const builder = textBuilder(limit)
  const tables: Table[] = []
  let pieces: { readonly text: string; readonly page: number }[] = []
  let fresh = false
  let page = 1
  let paged = false
  let line = 0
  let last: BlockKind | null = null
  let lastCell: { row: number; column: number } | null = null
  return {
    add(text) {
      if (text === '') return
      pieces.push({ text, page })
      fresh = false
    },
    paragraph({ kind, level, marker, boilerplate }) {
      const written = pieces
      pieces = []
      if (written.every(({ text }) => text.trim() === '')) return
      line++
      const table = tables[0]
      const cell =
        table && (kind === 'paragraph' || kind === 'list-item')
          ? { row: Math.max(0, table.row), column: Math.max(0, table.column) }
          : null
      const sameRow = cell && lastCell && last === 'table-cell' && lastCell.row === cell.row
      builder.begin(
        cell && last === 'table-cell'
          ? sameRow && lastCell!.column !== cell.column
            ? '\t'
            : '\n'
          : kind === last && (kind === 'list-item' || kind === 'letterhead')
            ? '\n'
            : '\n\n',
      )
      if (marker !== null) builder.lead(marker)
      for (const { text, page } of written)
        for (const [i, part] of text.split('\n').entries()) {
          if (i > 0) builder.lineBreak()
          builder.flow(part, line, paged ? page : 0)
        }
      const made = builder.end(cell ? 'table-cell' : kind, { level: cell ? null : level, marker, cell, boilerplate })
      if (made.length === 0) return
      last = made[0]!.kind
      lastCell = cell
    },
    openTable: () => tables.push({ row: -1, column: -1, next: 0 }),
    openRow() {
      const table = tables.at(-1)
      if (!table) return
      table.row++
      table.column = -1
      table.next = 0
    },
    openCell(span) {
      const table = tables.at(-1)
      if (!table) return
      table.column = table.next
      table.next += Math.max(1, Math.min(span, 1000))
    },
    closeTable() {
      tables.pop()
      if (tables.length === 0) lastCell = null
      if (tables.length === 0 && last === 'table-cell') last = null
    },
    newPage() {
      // A break that is written and rendered is one.
      if (fresh) return
      fresh = true
      paged = true
      page++
      line = 0
    },
    finish: () => {
      const { text, blocks, source } = builder.finish()
      // Before the first break nobody knew that there would be pages.
      if (paged)
        source.pages.forEach((value, i) => {
          if (value === 0) source.pages[i] = 1
        })
      return { text, blocks, source, pages: paged ? page : null }
    },
  }
}
