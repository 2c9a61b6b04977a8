import type { Line } from './plain-lines.js'

/** Whether the line ends in one of the marks. */
export const endsIn = (text: string, line: Line, marks: string): boolean => marks.includes(text[line.end - 1]!)

const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase()

/** An address of mail or of the web stands on a line of its own although it begins in lower case. */
const isAddress = (word: string): boolean => word.includes('@') || /^(?:https?:|www\.|<?https?:)/.test(word)

/** "c/o 8 Quay Street", "cc: J. Moss", "p.p. A. Bell": lines of letters that begin in lower case. */
const OWN_LINE = /^(?:c\/o|b?cc:|p\.?p\.?)$/

const firstWord = (text: string, line: Line): string => text.slice(line.start, line.start + line.firstWord)

/**
 * Whether the break between two lines comes from wrapping alone, in a text that is wrapped at `width` (0: not wrapped): the
 * next line goes on in lower case, or its first word would have overrun the width.
 */
export function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  const isOnlyAddress = before.firstWord === before.end - before.start && isAddress(firstWord(text, before))
  if (isAddress(firstWord(text, line)) && (isOnlyAddress || before.isBroken)) return false
  if (OWN_LINE.test(firstWord(text, line))) return false
  const lower = isLower(text[line.start]!) && !isAddress(firstWord(text, line))
  if (before.isBroken && !(lower && before.length > Math.max(width, 60) * 0.6)) return false
  if (before.end - before.start < 20 && endsIn(text, before, ',')) return false
  if (lower && !endsIn(text, before, '.!?:;')) return !isOnlyAddress || before.length <= width
  if (endsIn(text, before, ':;') && !lower && before.end - before.start < width * 0.75) return false
  return width > 0 && before.length + 1 + line.firstWord > width && !isOnlyAddress
}
