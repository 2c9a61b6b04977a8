import { type Atoms, DIGITS, SYMBOL, WORD } from './atoms.js'
import { type Word, WORDS } from './vocabulary.js'

const NOTHING: Word = WORDS[0]!

/** What the lexicons know of the word at atom `i`; nothing for a number, a symbol, or outside the text. */
export const wordAt = (atoms: Atoms, i: number): Word =>
  i >= 0 && i < atoms.count && atoms.kind[i] === WORD ? WORDS[atoms.id[i]!]! : NOTHING

/** Whether atom `i` is this word, in any case. Asked only of words that a lexicon holds. */
export const spelt = (atoms: Atoms, i: number, text: string): boolean => wordAt(atoms, i).text === text

/** The symbol at atom `i` as a UTF-16 code unit, or 0. */
export const symbolAt = (atoms: Atoms, i: number): number =>
  i >= 0 && i < atoms.count && atoms.kind[i] === SYMBOL ? atoms.id[i]! : 0

export const isDigits = (atoms: Atoms, i: number): boolean => i >= 0 && i < atoms.count && atoms.kind[i] === DIGITS

/** Hyphen-minus, hyphen, no-break hyphen. */
export const isHyphen = (atoms: Atoms, i: number): boolean => {
  const code = symbolAt(atoms, i)
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** A hyphen, or a figure, en or em dash, or a minus sign. */
export const isDash = (atoms: Atoms, i: number): boolean => {
  const code = symbolAt(atoms, i)
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

/** Whether nothing stands between atoms `i` and `i + 1`. */
export const joined = (atoms: Atoms, i: number): boolean =>
  i >= 0 && i + 1 < atoms.count && atoms.end[i] === atoms.start[i + 1]

/** The text of atoms `[first, end)`. */
export const textOf = (atoms: Atoms, first: number, end = first + 1): string =>
  first < end && end <= atoms.count ? atoms.text.slice(atoms.start[first]!, atoms.end[end - 1]!) : ''

/** The word at atom `i` in lower case; "" for a number, a symbol, or outside the text. */
export const lowerOf = (atoms: Atoms, i: number): string =>
  i >= 0 && i < atoms.count && atoms.kind[i] === WORD ? WORDS[atoms.id[i]!]!.text || textOf(atoms, i).toLowerCase() : ''

/** Whether the word at atom `i` begins with a capital letter. */
export const isCapital = (atoms: Atoms, i: number): boolean => {
  if (i < 0 || i >= atoms.count) return false
  const code = atoms.text.charCodeAt(atoms.start[i]!)
  return code >= 65 && code <= 90
}
