import { classAt, charLength, DIGIT, LETTER, MARK, WHITE } from './char-class.js'
import { cliticEnd } from './clitic.js'
import { scanUrl } from './scan-url.js'
import { addToken, type TokenList } from './token-list.js'

/** Signs that make one token when they are repeated ("...", "--", "***"). */
const REPEATED = '.-=*_~#+<>/\\—–·•'
const JOINER = 0x200d

const isRegional = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdde6 && text.charCodeAt(at + 1) <= 0xddff

/** Adds the token of signs that begins at `i` and returns where it ends. */
export function scanMark(list: TokenList, i: number, to: number): number {
  const end = withMarks(list.text, signEnd(list, i, to), to)
  addToken(list, i, end)
  return end
}

function signEnd({ text }: TokenList, i: number, to: number): number {
  const char = text[i]!
  const next = i + 1 < to ? text[i + 1]! : ' '
  if ((char === "'" || char === '’') && i > 0) {
    const before = classAt(text, i - 1)
    if (before !== WHITE && (before === LETTER || before === DIGIT || '.)]%'.includes(text[i - 1]!))) {
      const end = cliticEnd(text, i, to)
      if (end > 0) return end
    }
  }
  if ((char === "'" || char === '’') && isDecade(text, i, to)) return i + 4
  if ((char === "'" && next === "'") || (char === '`' && next === '`')) return i + 2
  if (char === '!' || char === '?') {
    let end = i + 1
    while (end < to && (text[end] === '!' || text[end] === '?')) end++
    return end
  }
  if ((char === '@' || char === '#') && i + 1 < to && classAt(text, i + 1) === LETTER) return nameEnd(text, i + 1, to)
  if ((char === '/' || char === '~') && isPathStart(text, i)) {
    const end = scanUrl(text, i, to)
    if (end > i + 1) return end
  }
  if (char === '.' && next >= '0' && next <= '9') {
    let end = i + 1
    while (end < to && text[end]! >= '0' && text[end]! <= '9') end++
    return end
  }
  if (REPEATED.includes(char)) {
    let end = i + 1
    while (end < to && text[end] === char) end++
    return end
  }
  let end = i + charLength(text, i)
  if (isRegional(text, i) && isRegional(text, end)) end += 2
  return Math.min(end, to)
}

/** Past the combining marks, and past the characters that a joiner fastens to an emoji. */
function withMarks(text: string, from: number, to: number): number {
  let end = from
  while (end < to && classAt(text, end) === MARK) {
    const joins = text.charCodeAt(end) === JOINER
    end += charLength(text, end)
    if (joins && end < to && text.charCodeAt(end) > 0x7f && classAt(text, end) !== WHITE) end += charLength(text, end)
  }
  return Math.min(end, to)
}

/** "'90s", "'16". */
const isDecade = (text: string, at: number, to: number): boolean => {
  const digit = (k: number): boolean => text[k]! >= '0' && text[k]! <= '9'
  return at + 4 <= to && digit(at + 1) && digit(at + 2) && text[at + 3] === 's'
}

function nameEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to) {
    const found = classAt(text, end)
    if (found !== LETTER && found !== DIGIT && found !== MARK && text[end] !== '_') break
    end += charLength(text, end)
  }
  return end
}

/** A slash after white space or an opening sign, before a letter: "/usr/bin", "~/notes". */
const isPathStart = (text: string, at: number): boolean =>
  (at === 0 || classAt(text, at - 1) === WHITE || '("\'[`'.includes(text[at - 1]!)) &&
  (text[at] === '/' ? classAt(text, at + 1) === LETTER : text[at + 1] === '/')
