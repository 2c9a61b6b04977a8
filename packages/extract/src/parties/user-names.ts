import { type Reading, tokenAtOffset, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import type { Mention } from './mention.js'

const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'user', 'username'])
const isAccount = wordMarks(lower => (ACCOUNTS.has(lower) ? 1 : 0))

/** Names that people go by on a website: `user "SecretIngredients"`, `the account jdoe113`. */
export function userNames(reading: Reading): Mention[] {
  const found: Mention[] = accountHolders(reading)
  for (const i of markedTokens(reading, isAccount(reading))) {
    let first = i + 1
    while (/^(?:[:"“‘'`@]|named|called|is)$/.test(wordAt(reading, first)) && first - i < 4) first++
    if (isHandle(reading, first, first > i + 1))
      found.push({ first, end: first + 1, kind: 'person', type: 'name', confidence: 0.8, rule: 'user-name' })
  }
  return found
}

/** Whose account an address names, where the text speaks of him by that name: "zz-kawaii" of github.com/zz-kawaii/harbour. */
function accountHolders(reading: Reading): Mention[] {
  const { text, tokens } = reading
  const handles = new Set<string>()
  if (text.includes('://'))
    for (const [, handle] of text.matchAll(ACCOUNT_ADDRESS)) if (/[\d_-]/.test(handle!)) handles.add(handle!)
  const found: Mention[] = []
  for (const handle of handles)
    for (let at = text.indexOf(handle); at >= 0; at = text.indexOf(handle, at + handle.length)) {
      if (/[\w@./:=-]/.test(text[at - 1] ?? ' ') || /[\w@/:=-]/.test(text[at + handle.length] ?? ' ')) continue
      const first = tokenAtOffset(reading, at)
      const end = tokenAtOffset(reading, at + handle.length - 1) + 1
      if (tokens.start[first] !== at || tokens.end[end - 1] !== at + handle.length) continue
      found.push({ first, end, kind: 'person', type: 'name', confidence: 0.8, rule: 'user-name' })
    }
  return found
}

const ACCOUNT_ADDRESS = /:\/\/(?:www\.)?(?:github|gitlab|instagram|tiktok|twitter|x)\.com\/@?([\w-]{4,39})(?=\/|\s|$)/g

/** A word with a digit, an underscore or a capital inside; or any unusual word in quotation marks. */
function isHandle(reading: Reading, i: number, marked: boolean): boolean {
  const word = wordAt(reading, i)
  if (!/^\w[\w-]{2,38}$/.test(word) || /^\d+$/.test(word)) return false
  if (/^["”’'`]$/.test(wordAt(reading, i + 1)) && marked) return true
  return /[a-z]\d|\d[a-z]|_|[a-z][A-Z]/.test(word)
}
