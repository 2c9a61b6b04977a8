import type { Bytes } from './bytes.js'
import { STRUCTURES, type WordParts } from './word-parts.js'

/** What a paragraph or a style says of itself; undefined where it says nothing. */
export interface WordProperties {
  style?: number
  inTable?: boolean
  endsRow?: boolean
  outline?: number
  list?: number
  level?: number
  hidden?: boolean
}

const PAGE = 512
const STYLE = 0x4600
const IN_TABLE = 0x2416
const ENDS_ROW = 0x2417
const OUTLINE = 0x2640
const LIST_LEVEL = 0x260a
const LIST = 0x460b
const DELETED = 0x0800
const VANISHES = 0x083c
const TABLE_SHAPE = 0xd608
/** Bytes of a modifier's operand by the three highest bits of its number; 0: the operand tells. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]

/** Reads a run of property modifiers (MS-DOC, sprm) in `bytes[from, to)` into what is known already. */
export function readModifiers(bytes: Bytes, from: number, to: number, into: WordProperties = {}): WordProperties {
  for (let at = from; at + 2 < to; ) {
    const modifier = bytes.u16(at)
    at += 2
    const value = bytes.u8(at)
    if (modifier === STYLE) into.style = bytes.u16(at)
    else if (modifier === IN_TABLE) into.inTable = value === 1
    else if (modifier === ENDS_ROW) into.endsRow = value === 1
    else if (modifier === OUTLINE) into.outline = value
    else if (modifier === LIST_LEVEL) into.level = Math.min(value, 8)
    else if (modifier === LIST) into.list = bytes.u16(at)
    else if (modifier === DELETED || modifier === VANISHES) into.hidden = into.hidden || value === 1
    const size = SIZES[modifier >> 13]!
    at += size > 0 ? size : modifier === TABLE_SHAPE ? bytes.u16(at) + 1 : value + 1
  }
  return into
}

/** Properties of a stretch of the file's bytes. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly properties: WordProperties
}

/** The stretches that the pages of one of the two tables of properties list, in the order of the file. */
function stretches(
  parts: WordParts,
  number: number,
  read: (page: number, run: number, count: number) => WordProperties,
) {
  const { document, table, structure } = parts
  const { from, to } = structure(number)
  const pages = Math.max(0, Math.floor((to - from - 4) / 8))
  const found: Stretch[] = []
  const seen = new Set<number>()
  for (let i = 0; i < pages; i++) {
    const page = (table.u32(from + (pages + 1) * 4 + i * 4) & 0x3fffff) * PAGE
    if (page >= document.length || seen.has(page)) continue
    seen.add(page)
    const count = Math.min(document.u8(page + PAGE - 1), 101)
    for (let run = 0; run < count; run++)
      found.push({
        from: document.u32(page + run * 4),
        to: document.u32(page + run * 4 + 4),
        properties: read(page, run, count),
      })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The properties of all paragraphs. */
export const paragraphStretches = (parts: WordParts): Stretch[] =>
  stretches(parts, STRUCTURES.paragraphs, (page, run, count) => {
    const { document } = parts
    const at = page + document.u8(page + (count + 1) * 4 + run * 13) * 2
    if (at === page) return {}
    const words = document.u8(at)
    const start = words === 0 ? at + 2 : at + 1
    const end = words === 0 ? start + document.u8(at + 1) * 2 : start + words * 2 - 1
    return readModifiers(document, start + 2, Math.min(end, page + PAGE), { style: document.u16(start) })
  })

/** The stretches of text that are deleted or hidden. */
export const hiddenStretches = (parts: WordParts): Stretch[] =>
  stretches(parts, STRUCTURES.characters, (page, run, count) => {
    const { document } = parts
    const at = page + document.u8(page + (count + 1) * 4 + run) * 2
    return at === page ? {} : readModifiers(document, at + 1, Math.min(at + 1 + document.u8(at), page + PAGE))
  }).filter(({ properties }) => properties.hidden)

/** The stretch in which a byte lies, or null. Logarithmic. */
export function stretchAt(sorted: readonly Stretch[], byte: number): Stretch | null {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (sorted[middle]!.from <= byte) low = middle
    else high = middle - 1
  }
  const found = sorted[low]
  return found && found.from <= byte && byte < found.to ? found : null
}
