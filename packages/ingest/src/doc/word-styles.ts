import { STRUCTURES, type WordParts } from './word-parts.js'
import { readModifiers, type WordProperties } from './word-properties.js'

export interface WordStyle {
  /** In lower case, as Word itself writes it: "heading 1". */
  readonly name: string
  readonly properties: WordProperties
}

const PARAGRAPH = 1
const MOST_STYLES = 5000

/** The paragraph styles by their number, each with what the style that it builds on says. */
export function wordStyles({ table, structure }: WordParts): Map<number, WordStyle> {
  const { from, to } = structure(STRUCTURES.styles)
  const count = Math.min(table.u16(from + 2), MOST_STYLES)
  const base = table.u16(from + 4)
  const own = new Map<number, WordStyle & { readonly parent: number }>()
  let at = from + 2 + table.u16(from)
  for (let number = 0; number < count && at < to; number++) {
    const size = table.u16(at)
    const start = at + 2
    at = start + size + (size & 1)
    if (size < base + 2 || (table.u16(start + 2) & 15) !== PARAGRAPH) continue
    const letters = table.u16(start + base)
    const name = table.utf16(start + base + 2, Math.min(letters, 255)).toLowerCase()
    const properties = start + base + 2 + letters * 2 + 2
    const length = table.u16(properties)
    own.set(number, {
      name,
      properties: readModifiers(table, properties + 4, Math.min(properties + 2 + length, at)),
      parent: table.u16(start + 2) >> 4,
    })
  }
  const styles = new Map<number, WordStyle>()
  for (const [number, { name, properties }] of own) {
    const line: WordProperties[] = [properties]
    let parent = own.get(number)!.parent
    for (let depth = 0; depth < 10 && own.has(parent); depth++) {
      line.unshift(own.get(parent)!.properties)
      parent = own.get(parent)!.parent
    }
    styles.set(number, { name, properties: Object.assign({}, ...line) })
  }
  return styles
}
