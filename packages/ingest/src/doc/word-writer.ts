import type { BlockKind } from '@gravamen/document'
import { kindOfStyle } from '../office/docx-styles.js'
import { listCounter } from '../office/list-counter.js'
import type { OfficeWriter, Paragraph } from '../office/office-writer.js'
import { wordLists } from './word-lists.js'
import type { WordParts } from './word-parts.js'
import { hiddenStretches, paragraphStretches, stretchAt, type WordProperties } from './word-properties.js'
import { wordStyles } from './word-styles.js'
import { type Piece, wordPieces } from './word-text.js'

const CELL = 7
const LINE = 11
const PAGE = 12
const COLUMN = 14
const PARAGRAPH = 13
const FIELD = 19
const FIELD_RESULT = 20
const FIELD_END = 21
const HARD_HYPHEN = 30

export interface WordWriter {
  /** Writes the characters [from, to) of the file; `forced` is what all of its paragraphs are, where their place decides it. */
  write(from: number, to: number, forced?: Partial<Paragraph>): void
  /** The same characters as plain lines. */
  lines(from: number, to: number): string[]
}

/** Calls `visit` for each character of [from, to) with its place in the file. */
function eachCharacter(
  pieces: readonly Piece[],
  from: number,
  to: number,
  visit: (code: number, char: string, byte: number) => void,
): void {
  for (const { first, text, offset, width } of pieces) {
    if (first >= to || first + text.length <= from) continue
    const end = Math.min(text.length, to - first)
    for (let i = Math.max(0, from - first); i < end; i++) visit(text.charCodeAt(i), text[i]!, offset + i * width)
  }
}

/** Whether the character says something by itself; the others are marks of pictures, notes and the like. */
const isText = (code: number): boolean => code > 31 || code === 9

/** Writes the text of a Word file, its paragraphs with their styles, lists and tables, without deleted and hidden text and the codes of fields. */
export function wordWriter(parts: WordParts, writer: OfficeWriter, limit: number): WordWriter {
  const pieces = wordPieces(parts, limit)
  const styles = wordStyles(parts)
  const paragraphs = paragraphStretches(parts)
  const hidden = hiddenStretches(parts)
  const lists = wordLists(parts)
  const marker = listCounter(list => lists.get(list))
  let inTable = false

  const propertiesAt = (byte: number): { own: WordProperties; all: WordProperties; style: string } => {
    const own = stretchAt(paragraphs, byte)?.properties ?? {}
    const style = styles.get(own.style ?? 0)
    return { own, all: { ...style?.properties, ...own }, style: style?.name ?? '' }
  }
  const endParagraph = (byte: number, forced: Partial<Paragraph>) => {
    const { all, style } = propertiesAt(byte)
    const known = kindOfStyle(style)
    const heading: { kind: BlockKind; level: number | null } | null =
      known ?? (all.outline !== undefined && all.outline < 6 ? { kind: 'heading', level: all.outline + 1 } : null)
    const level = all.level ?? 0
    const mark = all.list === undefined || all.list === 0 ? null : marker(String(all.list), level)
    writer.paragraph({
      kind: heading?.kind ?? (mark === null ? 'paragraph' : 'list-item'),
      level: heading?.level ?? (mark === null ? null : level + 1),
      marker: mark,
      boilerplate: null,
      ...forced,
    })
  }
  const enterTable = (is: boolean) => {
    if (is === inTable) return
    inTable = is
    if (!is) writer.closeTable()
    else {
      writer.openTable()
      writer.openRow()
      writer.openCell(1)
    }
  }

  return {
    write(from, to, forced = {}) {
      /** The fields that are open: whether their code, and not yet their result, is being read. */
      const fields: boolean[] = []
      let text = ''
      let last = 0
      const flush = () => {
        writer.add(text)
        text = ''
      }
      eachCharacter(pieces, from, to, (code, char, byte) => {
        last = byte
        if (code === FIELD) fields.push(true)
        else if (code === FIELD_RESULT) fields.splice(-1, 1, false)
        else if (code === FIELD_END) fields.pop()
        else if (code === PARAGRAPH || code === CELL || code === PAGE) {
          const { own } = propertiesAt(byte)
          enterTable(own.inTable === true && forced.kind === undefined)
          flush()
          endParagraph(byte, forced)
          if (code === CELL && inTable) {
            if (own.endsRow) writer.openRow()
            writer.openCell(1)
          }
          if (code === PAGE) writer.newPage()
        } else if (fields.includes(true) || (hidden.length > 0 && stretchAt(hidden, byte))) return
        else if (code === LINE || code === COLUMN) text += '\n'
        else if (code === HARD_HYPHEN) text += '-'
        else if (isText(code)) text += char
      })
      flush()
      endParagraph(last, forced)
      enterTable(false)
    },
    lines(from, to) {
      let text = ''
      eachCharacter(pieces, from, to, (code, char) => {
        text += isText(code) ? char : '\n'
      })
      return text.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
    },
  }
}
