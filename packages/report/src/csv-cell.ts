import { plain } from './plain.js'

export type Cell = string | number | boolean | null | readonly string[]

// What a spreadsheet takes for the start of a formula, in ASCII and in full width.
const FORMULA = /^[=+\-@＝＋－＠]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** One cell by RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe; a list is joined by "; "; null is empty. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  const text = plain(typeof value === 'object' ? value.join('; ') : String(value))
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
