import { abbreviationAt } from './abbreviation.js'
import { CONTRACTIONS } from './affixes.js'
import { charLength, classAt, DIGIT, LETTER, MARK } from './char-class.js'
import { cutCompound } from './cut-compound.js'
import { scanUrl } from './scan-url.js'
import { addToken, type TokenList } from './token-list.js'

const isAlnum = (text: string, at: number, to: number): boolean => {
  if (at >= to) return false
  const found = classAt(text, at)
  return found === LETTER || found === DIGIT
}
const isDigit = (text: string, at: number): boolean => text[at]! >= '0' && text[at]! <= '9'

/** Whether the sign at `at` joins the characters around it into one compound, which is then looked at as a whole. */
function joins(text: string, at: number, to: number): boolean {
  if (!isAlnum(text, at + 1, to)) return false
  switch (text.charCodeAt(at)) {
    case 0x2c: // ,
    case 0x3a: // :
      return isDigit(text, at - 1) && isDigit(text, at + 1)
    case 0x26: // &
    case 0x27: // '
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x2f: // /
    case 0x40: // @
    case 0x5f: // _
    case 0x2010:
    case 0x2011:
    case 0x2019:
      return true
    default:
      return false
  }
}

/** The first letters of contractions: most words are passed over by them. */
const BEGIN_CONTRACTIONS = new Set([...CONTRACTIONS.keys()].map(word => word.charCodeAt(0)))

/** Adds the tokens of the word (or the compound of words) that begins at `i`, and returns where the last one ends. */
export function scanWord(list: TokenList, i: number, to: number): number {
  const { text } = list
  let end = i
  let joints = 0
  let at = -1
  for (;;) {
    while (end < to) {
      const code = text.charCodeAt(end)
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
        end++
        continue
      }
      const found = classAt(text, end)
      if (found !== LETTER && found !== DIGIT && found !== MARK) break
      end += charLength(text, end)
    }
    if (end >= to || !joins(text, end, to)) break
    if (text[end] === '@' && at < 0) at = end
    joints++
    end++
  }
  if (text.startsWith('://', end) || (end - i < 8 && text.startsWith('mailto:', i))) {
    const url = scanUrl(text, i, to)
    if (url > end) return added(list, i, url)
  }
  if (at > 0) return added(list, i, end)
  if (joints > 0) return cutCompound(list, i, end, to)
  if (text[end] === '.' && end < to && abbreviationAt(text, i, end)) return added(list, i, end + 1)
  const length = end - i
  if (length >= 5 && length <= 6 && BEGIN_CONTRACTIONS.has(text.charCodeAt(i) | 32)) {
    const cut = CONTRACTIONS.get(text.slice(i, end).toLowerCase())
    if (cut !== undefined) {
      addToken(list, i, i + cut)
      return added(list, i + cut, end)
    }
  }
  return added(list, i, end)
}

function added(list: TokenList, start: number, end: number): number {
  addToken(list, start, end)
  return end
}
