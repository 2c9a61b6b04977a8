import { Unreadable } from '../failure.js'
import { type Bytes, bytesOf } from './bytes.js'

/** The kinds of text that a Word file holds one after the other, in this order, with their length in characters. */
const STORIES = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes', 'headerBoxes'] as const
export type StoryName = (typeof STORIES)[number]

/** Where the parts of a Word file lie (MS-DOC, the file information block). */
export interface WordParts {
  readonly document: Bytes
  readonly table: Bytes
  /** The stretch of characters of each story: [from, to). */
  readonly stories: Readonly<Record<StoryName, readonly [number, number]>>
  /** The bytes of the table stream that hold a structure, by its number in the block. */
  structure(number: number): { readonly from: number; readonly to: number }
}

export const STRUCTURES = {
  styles: 1,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  lists: 73,
  listUses: 74,
}

const WORD = 0xa5ec
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const LENGTHS = 76
const POINTERS = 154

/** Reads the head of a Word file of 1997 or later; `streams` gives a stream of the compound file by its name. */
export function wordParts(streams: (name: string) => Uint8Array | null): WordParts {
  const stream = streams('WordDocument')
  if (!stream) throw new Unreadable('unsupported', 'this is no Word document')
  const document = bytesOf(stream)
  if (document.u16(0) !== WORD || document.u16(2) < WORD_97)
    throw new Unreadable('unsupported', 'this Word document is older than Word 97 (save it as DOCX, ODT or PDF)')
  const flags = document.u16(10)
  if (flags & ENCRYPTED) throw new Unreadable('encrypted', 'the document is encrypted and needs a password')
  const table = streams(flags & SECOND_TABLE ? '1Table' : '0Table')
  if (!table) throw new Unreadable('damaged', 'the document has no table of its parts')
  let at = 0
  const stories = Object.fromEntries(
    STORIES.map((name, i) => {
      const from = at
      at += Math.max(0, document.i32(LENGTHS + i * 4))
      return [name, [from, at]] as const
    }),
  ) as Record<StoryName, readonly [number, number]>
  return {
    document,
    table: bytesOf(table),
    stories,
    structure(number) {
      const from = document.u32(POINTERS + number * 8)
      return { from, to: Math.min(from + document.u32(POINTERS + number * 8 + 4), table.length) }
    },
  }
}
