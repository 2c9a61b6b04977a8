/** Classes of UTF-16 code units, as far as cutting tokens needs them. */
export const OTHER = 0
export const WHITE = 1
export const LETTER = 2
export const DIGIT = 3
/** What belongs to the character before it: combining marks, joiners, variation selectors, soft hyphens. */
export const MARK = 4
export const SURROGATE = 5

const isMark = (code: number): boolean =>
  code === 0xad || (code >= 0x200c && code <= 0x200d) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  if (isMark(code)) return MARK
  const char = String.fromCharCode(code)
  if (/\s/.test(char) || code < 32 || (code >= 0x7f && code < 0xa0) || code === 0x200b || code === 0x2060) return WHITE
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  return /\p{M}/u.test(char) ? MARK : OTHER
}

/** Code units below this have their class in a table; the rest of a Western text is letters and a few marks of punctuation. */
const TABLED = 0x250
const table = Uint8Array.from({ length: TABLED }, (_, code) => classify(code))

/** The class of one code unit. */
export const classOf = (code: number): number =>
  code < TABLED ? table[code]! : code >= 0x2010 && code <= 0x2027 ? OTHER : classify(code)

/** The length of the character at `at`: 2 for a surrogate pair, 1 otherwise. */
export const charLength = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** The class of the whole character at `at`: as `classOf`, but a surrogate pair has the class of its code point. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at))
  if (found !== SURROGATE) return found
  if (charLength(text, at) === 1) return OTHER
  const char = text.slice(at, at + 2)
  return /\p{L}/u.test(char)
    ? LETTER
    : /\p{N}/u.test(char)
      ? DIGIT
      : /[\p{M}\u{1F3FB}-\u{1F3FF}]/u.test(char)
        ? MARK
        : OTHER
}
