/** What stands between a word and the one before it, as bits: the words' own columns leave the punctuation out. */
export const GAP = {
  comma: 1,
  open: 2,
  close: 4,
  sentence: 8,
  paragraph: 16,
  dash: 32,
  colon: 64,
  bracket: 128,
  semicolon: 256,
  stop: 512,
} as const

/** One character that stands for a sign in a gap's signature, so that like signs have one signature. */
const SIGN_BITS: Readonly<Record<string, number>> = {
  ',': GAP.comma,
  '<': GAP.open,
  '>': GAP.close,
  '{': GAP.open,
  '}': 0,
  ';': GAP.semicolon,
  '.': GAP.stop,
  '?': GAP.stop,
  '!': GAP.stop,
  '~': GAP.stop,
  '(': GAP.bracket,
  ')': GAP.bracket,
  '-': GAP.dash,
  ':': GAP.colon,
  h: 0,
}

export const bitsOfSign = (sign: string): number => SIGN_BITS[sign] ?? 0

/** Whether a token is punctuation that lies in the gaps and is no word: a span of words never begins or ends with it. */
export function isPunctuation(token: string): boolean {
  if (/^[a-z\d]/i.test(token)) return false
  for (let i = 0; i < token.length; i++) if (!PUNCTUATION.includes(token[i]!)) return false
  return token.length > 0
}

const PUNCTUATION = `"'“”‘’«»\`.,;:!?()[]{}…–—―-`

const DOUBLE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', "''", '``'])
export const isQuotationMark = (token: string): boolean => DOUBLE_MARKS.has(token)

/** Whether a mark that may open as well as close opens here. */
export function opens(mark: string, isOpen: boolean): boolean {
  if (mark === '“' || mark === '«' || mark === '``') return true
  return mark === '”' || mark === '»' ? false : !isOpen
}

/** The signature's character of a sign other than a double quotation mark. `spaced`: whether white space stands before it. */
export function signOf(token: string, spaced: boolean): string {
  const first = token[0]!
  if (first === '‘' || (first === "'" && spaced)) return '{'
  if (first === "'" || first === '’' || first === '`') return '}'
  if (first === ',' || first === ';' || first === ':') return first
  if (first === '(' || first === '[' || first === '{') return '('
  if (first === ')' || first === ']' || first === '}') return ')'
  if (first === '.' || first === '?' || first === '!' || first === '…')
    return first === '…' || token.length > 1 ? '~' : first
  return token === '-' && !spaced ? 'h' : '-'
}
