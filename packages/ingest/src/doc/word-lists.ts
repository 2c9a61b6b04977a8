import type { ListLevel } from '../office/list-counter.js'
import { STRUCTURES, type WordParts } from './word-parts.js'

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const MOST_LISTS = 2000
const LIST = 28
const LEVEL = 28
const USE = 16

/** The list of each number that paragraphs name (from 1): its own number and its levels. */
export function wordLists({
  table,
  structure,
}: WordParts): Map<string, { key: string; levels: Map<number, ListLevel> }> {
  const { from, to } = structure(STRUCTURES.lists)
  const lists = new Map<number, Map<number, ListLevel>>()
  const count = to > from ? Math.min(table.u16(from), MOST_LISTS) : 0
  // The levels of all lists stand behind the table of the lists.
  let at = from + 2 + count * LIST
  for (let i = 0; i < count; i++) {
    const list = from + 2 + i * LIST
    const levels = new Map<number, ListLevel>()
    const isSimple = (table.u8(list + 26) & 1) === 1
    for (let level = 0; level < (isSimple ? 1 : 9) && at < table.length; level++) {
      const text = at + LEVEL + table.u8(at + 24) + table.u8(at + 25)
      const letters = table.u16(text)
      levels.set(level, {
        start: table.i32(at),
        format: FORMATS[table.u8(at + 4)] ?? 'decimal',
        // The numbers of levels stand in the text as the characters 0 to 8.
        text: [...table.utf16(text + 2, Math.min(letters, 100))]
          .map(char => (char < '\u0009' ? `%${char.charCodeAt(0) + 1}` : char))
          .join(''),
      })
      at = text + 2 + letters * 2
    }
    lists.set(table.i32(list), levels)
  }
  const uses = structure(STRUCTURES.listUses)
  const found = new Map<string, { key: string; levels: Map<number, ListLevel> }>()
  const used = uses.to > uses.from ? Math.min(table.u32(uses.from), MOST_LISTS) : 0
  for (let i = 0; i < used; i++) {
    const key = table.i32(uses.from + 4 + i * USE)
    const levels = lists.get(key)
    if (levels) found.set(String(i + 1), { key: String(key), levels })
  }
  return found
}
