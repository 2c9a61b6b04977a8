import { classAt, DIGIT, LETTER, WHITE } from '../tokens/char-class.js'

/** The families of quotation marks. A mark closes only a mark of its own family. */
export const DOUBLE = 0
export const CURLY = 1
export const ANGLE = 2
export const SINGLE = 3
/** Quotation marks doubled inside quotation marks, as tables with commas write them ("He said ""no"""). */
export const DOUBLED = 4
export const FAMILIES = 5

export interface Mark {
  readonly family: number
  readonly opens: boolean
  readonly closes: boolean
}

const FAMILY: Readonly<Record<string, number>> = {
  '"': DOUBLE,
  '“': CURLY,
  '”': CURLY,
  '„': CURLY,
  '‟': CURLY,
  '«': ANGLE,
  '»': ANGLE,
  '‹': ANGLE,
  '›': ANGLE,
  "'": SINGLE,
  '‘': SINGLE,
  '’': SINGLE,
  '‚': SINGLE,
  '`': SINGLE,
}
const LEFT = '“„«‹‘‚`'
const RIGHT = '”»›’'

/** Whether a character code may begin a quotation mark, as a first quick look. */
export const mayBeMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x60 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x2039 ||
  code === 0x203a

/**
 * What the quotation mark `[start, end)` can be where it stands: a mark opens before a word and after white space or
 * another opening sign, and closes after a word or a stop. Null for what is no mark: apostrophes, inches.
 */
export function markAt(text: string, start: number, end: number): Mark | null {
  const char = text[start]!
  // Two apostrophes or backticks are a double mark; other tokens of several characters are words ('m, '90s).
  if (end - start > 2 || (end - start === 2 && (text[start + 1] !== char || (char !== "'" && char !== '`'))))
    return null
  const family = end - start === 2 ? DOUBLE : FAMILY[char]
  if (family === undefined) return null
  const before = start === 0 ? WHITE : classAt(text, start - 1)
  const after = end >= text.length ? WHITE : classAt(text, end)
  const wordBefore = before === LETTER || before === DIGIT
  const wordAfter = after === LETTER || after === DIGIT
  const mayOpen = !wordBefore && after !== WHITE && !')]}.,;:!?'.includes(text[end] ?? ' ')
  const mayClose = before !== WHITE && !'([{'.includes(text[start - 1] ?? ' ') && !wordAfter
  if (end - start === 2) {
    const isApostrophes = char === "'"
    return {
      family: DOUBLE,
      opens: !isApostrophes || (mayOpen && !mayClose),
      closes: isApostrophes && (mayClose || !mayOpen),
    }
  }
  if (LEFT.includes(char)) {
    // A left mark in the place of a right one (“like this.“) closes; ‘90s and ‘em are apostrophes.
    if (family === SINGLE && isElision(text, end)) return null
    return { family, opens: !mayClose || mayOpen, closes: mayClose && !mayOpen }
  }
  if (RIGHT.includes(char)) {
    if (family === SINGLE && wordBefore && wordAfter) return null
    return { family, opens: family !== SINGLE && mayOpen && !mayClose, closes: mayClose || family !== SINGLE }
  }
  if (family === SINGLE) {
    if (isElision(text, end) || (wordBefore && wordAfter)) return null
    return { family, opens: mayOpen && !mayClose, closes: mayClose }
  }
  // Between two words without white space a straight mark can only close ("like this"and that).
  const isAlone = before === WHITE && after === WHITE
  return { family, opens: mayOpen, closes: mayClose || isAlone || (wordBefore && wordAfter) }
}

const ELISIONS = new Set('bout cause em n neath round til till tis twas twere'.split(' '))

/** Whether the apostrophe before `at` stands for what was left out: '90s, 'em, 'tis. */
function isElision(text: string, at: number): boolean {
  if (/^\d0s/.test(text.slice(at, at + 3))) return true
  const word = /^[a-z]{1,5}(?![\p{L}\p{N}])/iu.exec(text.slice(at, at + 6))
  return word !== null && ELISIONS.has(word[0].toLowerCase())
}
