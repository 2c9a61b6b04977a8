import { kindOfStyle } from '../office/docx-styles.js'
import type { BlockKind, SourceMap, Block } from '@gravamen/document'
import { officeWriter } from '../office/office-writer.js'
import { pageHeads } from '../office/page-heads.js'

/** What an RTF file says of a paragraph before its text. */
export interface RtfParagraph {
  style: number
  outline: number | null
  marker: string | null
  table: boolean
  level: number
}

export const NEW_PARAGRAPH: RtfParagraph = { style: 0, outline: null, marker: null, table: false, level: 0 }

/** Writes the paragraphs, tables and asides of an RTF file. */
export interface RtfParagraphs {
  add(text: string): void
  end(paragraph: RtfParagraph, styleName: string): void
  enterTable(): void
  leaveTable(): void
  endCell(): void
  endRow(): void
  newPage(): void
  /** A header, a footer or a footnote (all other groups are passed over): a letterhead comes before the text, all else after it. */
  aside(group: string, text: string): void
  finish(): { text: string; blocks: Block[]; source: SourceMap; pages: number | null }
}

function kindOf(
  { outline, marker, level }: RtfParagraph,
  styleName: string,
): { kind: BlockKind; level: number | null } {
  const named = kindOfStyle(styleName.toLowerCase().replace(/;$/, '').trim())
  if (named) return named
  if (outline !== null && outline < 6) return { kind: 'heading', level: outline + 1 }
  return marker === null ? { kind: 'paragraph', level: null } : { kind: 'list-item', level: level + 1 }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export function rtfParagraphs(limit: number): RtfParagraphs {
  const writer = officeWriter(limit)
  const asides: { readonly kind: BlockKind; readonly text: string }[] = []
  const head = pageHeads()
  let inTable = false
  let hasText = false
  const plain = (kind: BlockKind, text: string, boilerplate: string | null) => {
    writer.add(text)
    writer.paragraph({ kind, level: null, marker: null, boilerplate })
  }
  const leaveTable = () => {
    if (inTable) writer.closeTable()
    inTable = false
  }
  return {
    add(text) {
      if (text.trim() !== '') hasText = true
      writer.add(text)
    },
    end(paragraph, styleName) {
      const { kind, level } = kindOf(paragraph, styleName)
      const marker = kind === 'list-item' || kind === 'heading' ? paragraph.marker : null
      writer.paragraph({ kind, level, marker, boilerplate: null })
    },
    enterTable() {
      if (inTable) return
      writer.openTable()
      writer.openRow()
      writer.openCell(1)
      inTable = true
    },
    leaveTable,
    endCell: () => writer.openCell(1),
    endRow() {
      if (!inTable) return
      writer.openRow()
      writer.openCell(1)
    },
    newPage: writer.newPage,
    aside(group, text) {
      if (text === '') return
      if (group === 'footnote') asides.push({ kind: 'footnote', text })
      else if (group.startsWith('footer')) asides.push({ kind: 'page-footer', text })
      else if (group.startsWith('header')) {
        const lines = linesOf(text)
        const { kind, boilerplate } = head(lines)
        if (hasText || boilerplate !== null) asides.push({ kind: 'page-header', text })
        else for (const line of lines) plain(kind, line, null)
      }
    },
    finish() {
      leaveTable()
      for (const { kind, text } of asides) plain(kind, text, kind === 'footnote' ? null : kind)
      return writer.finish()
    },
  }
}
