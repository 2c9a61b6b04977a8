import { classOf, WHITE } from './char-class.js'

const STOPS = '<>"“”„«»|`{}^*'
const TRAILING = ".,;:!?'’…—"
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/**
 * Where the address that begins at `at` ends: before white space or a quotation mark, without the punctuation of the
 * sentence, and without a closing bracket that it did not open. Linear.
 */
export function scanUrl(text: string, at: number, to: number): number {
  let end = at
  let depth = 0
  while (end < to && classOf(text.charCodeAt(end)) !== WHITE && !STOPS.includes(text[end]!)) {
    const char = text[end]!
    if (char === '(' || char === '[') depth++
    else if (char in PAIRS && --depth < 0) break
    end++
  }
  while (end > at && TRAILING.includes(text[end - 1]!)) end--
  return end
}
