import { decodeAs } from '../text/windows-1252.js'
import { STRUCTURES, type WordParts } from './word-parts.js'

/** Characters that lie together in the file: `text[0]` is character `first`, at byte `offset`, each `width` bytes. */
export interface Piece {
  readonly first: number
  readonly text: string
  readonly offset: number
  readonly width: 1 | 2
}

const PROPERTIES = 1
const PIECES = 2
const NARROW = 0x40000000

/** The pieces of the text in their order (MS-DOC, the piece table). What lies outside of the file is left out. */
export function wordPieces({ document, table, structure }: WordParts, limit: number): Piece[] {
  let { from, to } = structure(STRUCTURES.pieces)
  while (from < to && table.u8(from) === PROPERTIES) from += 3 + table.u16(from + 1)
  if (table.u8(from) !== PIECES) return []
  to = Math.min(to, from + 5 + table.u32(from + 1))
  from += 5
  const count = Math.max(0, Math.floor((to - from - 4) / 12))
  const pieces: Piece[] = []
  let length = 0
  for (let i = 0; i < count && length <= limit; i++) {
    const first = table.u32(from + i * 4)
    const characters = table.u32(from + i * 4 + 4) - first
    const place = table.u32(from + (count + 1) * 4 + i * 8 + 2)
    const narrow = (place & NARROW) !== 0
    const offset = narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
    if (characters <= 0 || offset >= document.length) continue
    const text = narrow
      ? decodeAs(document.part(offset, offset + characters), 'windows-1252')
      : document.utf16(offset, characters)
    pieces.push({ first, text, offset, width: narrow ? 1 : 2 })
    length += text.length
  }
  return pieces.sort((a, b) => a.first - b.first)
}
