/** One line of a plain text without the white space at its ends; `start === end` when it is blank. */
export interface Line {
  readonly start: number
  readonly end: number
  /** The columns of white space before it (a tab is four). */
  readonly indent: number
  /** From the margin to its last character. */
  readonly length: number
  /** The length of its first word. */
  readonly firstWord: number
  /** Whether two or more blanks stand at its end, as Markdown writes a line break that is meant. */
  readonly isBroken: boolean
}

const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000

/** The lines of the text, ended by "\n", "\r\n", "\r" or a form feed. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    let to = from
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++
    lines.push(readLine(text, from, to))
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1
  }
  return lines
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029

function readLine(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  let indent = 0
  while (start < end && isWhite(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1
    start++
  }
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  let word = start
  while (word < end && !isWhite(text.charCodeAt(word))) word++
  return { start, end, indent, length: end - from, firstWord: word - start, isBroken: to - end >= 2 && end > start }
}
