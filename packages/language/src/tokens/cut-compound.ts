import { abbreviationAt } from './abbreviation.js'
import { EXTENSIONS, PREFIXES, TOP_LEVEL } from './affixes.js'
import { cliticEnd } from './clitic.js'
import { scanUrl } from './scan-url.js'
import { addToken, type TokenList } from './token-list.js'

const prefixes = new Set(PREFIXES.split(' '))
const extensions = new Set(EXTENSIONS.split(' '))
const topLevel = new Set(TOP_LEVEL.split(' '))

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** What a pass over the compound saw. */
interface Look {
  readonly slashes: number
  readonly hyphens: number
  readonly letters: boolean
  readonly lowers: boolean
  readonly digits: boolean
  /** Where the part after the last full stop begins, or -1. */
  readonly lastDot: number
  readonly firstSlash: number
}

function look(text: string, start: number, end: number): Look {
  let [slashes, hyphens, lastDot, firstSlash] = [0, 0, -1, -1]
  let [letters, lowers, digits] = [false, false, false]
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2f) {
      slashes++
      if (firstSlash < 0) firstSlash = i
    } else if (code === 0x2e) lastDot = i
    else if (isHyphen(code)) hyphens++
    else if (isDigit(code)) digits = true
    else if ((code >= 65 && code <= 90) || code >= 97) {
      letters = true
      if (code >= 97) lowers = true
    }
  }
  return { slashes, hyphens, letters, lowers, digits, lastDot, firstSlash }
}

/** Whether the name ends in a known extension or top-level domain. */
function hasSuffix(text: string, lastDot: number, end: number, known: ReadonlySet<string>): boolean {
  const length = end - lastDot - 1
  return lastDot >= 0 && length > 0 && length <= 6 && known.has(text.slice(lastDot + 1, end).toLowerCase())
}

/** Adds the tokens of a compound: words joined by signs without white space. Returns where the last one ends. Linear. */
export function cutCompound(list: TokenList, start: number, end: number, to: number): number {
  const { text } = list
  const seen = look(text, start, end)
  if (isAddress(text, start, end, seen)) {
    const url = scanUrl(text, start, to)
    addToken(list, start, url)
    return url
  }
  if (isWhole(text, start, end, seen)) {
    const stop = text[end] === '.' && end < to && abbreviationAt(text, start, end) ? end + 1 : end
    addToken(list, start, stop)
    return stop
  }
  return cutParts(list, start, end, to)
}

/** "www.example.org", "example.com/path". */
function isAddress(text: string, start: number, end: number, { firstSlash, lastDot, letters }: Look): boolean {
  if (!letters || lastDot < 0) return false
  if (text.slice(start, start + 4).toLowerCase() === 'www.') return true
  if (firstSlash < 0) return false
  const dot = text.lastIndexOf('.', firstSlash)
  return dot > start && firstSlash - dot <= 7 && hasSuffix(text, dot, firstSlash, topLevel) && end > firstSlash
}

/** Whether the compound is one token: a number, a date, a file or a host, an acronym, a code. */
function isWhole(text: string, start: number, end: number, seen: Look): boolean {
  if (!seen.letters) return isNumber(text, start, end, seen)
  if (
    seen.lastDot > 0 &&
    (hasSuffix(text, seen.lastDot, end, extensions) || hasSuffix(text, seen.lastDot, end, topLevel))
  )
    return !isJoinedSentence(text, start, seen.lastDot, end)
  if (seen.lastDot > 0 && seen.hyphens + seen.slashes === 0 && abbreviationAt(text, start, end)) return true
  if (seen.slashes > 0) return seen.slashes === 1 && end - start <= 3
  // "SARS-CoV-2", "INV-2024-017": codes in capitals and digits.
  return seen.digits && seen.hyphens > 0 && !seen.lowers && seen.lastDot < 0
}

/** Hyphens part the ends of a range ("10-12") but not the groups of a telephone number or a date ("2024-05-09"). */
function isNumber(text: string, start: number, end: number, { hyphens }: Look): boolean {
  if (hyphens === 0) return true
  if (hyphens >= 2) return true
  const hyphen = text.indexOf('-', start)
  return hyphen - start === 3 && end - hyphen - 1 === 4
}

/** "imposed.In": a missing space after a full stop, where what follows looks like a domain or an extension. */
const isJoinedSentence = (text: string, start: number, dot: number, end: number): boolean => {
  const after = text.charCodeAt(dot + 1)
  const last = text.charCodeAt(end - 1)
  const before = text.charCodeAt(dot - 1)
  return after >= 65 && after <= 90 && last >= 97 && before >= 97 && dot - start > 1
}

/** Cuts at slashes, at hyphens unless a prefix stands before, at a clitic, and at a full stop without its space. */
function cutParts(list: TokenList, start: number, end: number, to: number): number {
  const { text } = list
  let from = start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const isSlash = code === 0x2f
    if (isSlash || (isHyphen(code) && !isPrefix(text, from, i))) {
      cutClitic(list, from, i)
      addToken(list, i, i + 1)
      from = i + 1
    } else if (code === 0x2e && isCut(text, from, i, end)) {
      if (abbreviationAt(text, from, i)) addToken(list, from, i + 1)
      else {
        cutClitic(list, from, i)
        addToken(list, i, i + 1)
      }
      from = i + 1
    }
  }
  if (text[end] === '.' && end < to && abbreviationAt(text, from, end)) {
    addToken(list, from, end + 1)
    return end + 1
  }
  cutClitic(list, from, end)
  return end
}

const isPrefix = (text: string, from: number, hyphen: number): boolean =>
  hyphen - from <= 6 && prefixes.has(text.slice(from, hyphen).toLowerCase())

/** Whether the full stop at `dot` ends a sentence without a space after it ("imposed.The"), or an abbreviation before a number ("No.5"). */
function isCut(text: string, from: number, dot: number, end: number): boolean {
  const after = text.charCodeAt(dot + 1)
  if (isDigit(after)) return abbreviationAt(text, from, dot) === 'number'
  const second = dot + 2 < end ? text.charCodeAt(dot + 2) : 0
  return dot - from > 1 && after >= 65 && after <= 90 && text.charCodeAt(dot - 1) >= 97 && second >= 97
}

/** Adds `[from, end)`, with "n't" and what follows its last apostrophe apart when that is a clitic. */
function cutClitic(list: TokenList, from: number, end: number): void {
  if (from === end) return
  const { text } = list
  let at = end - 1
  while (at > from && at > end - 4 && !isApostrophe(text.charCodeAt(at))) at--
  if (at > from && isApostrophe(text.charCodeAt(at))) {
    const isNot = end - at === 2 && (text.charCodeAt(at + 1) | 32) === 116 && (text.charCodeAt(at - 1) | 32) === 110
    const cut = isNot ? at - 1 : cliticEnd(text, at, end) === end ? at : 0
    if (cut > from) {
      addToken(list, from, cut)
      addToken(list, cut, end)
      return
    }
  }
  addToken(list, from, end)
}
