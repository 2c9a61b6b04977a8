import { type Reading, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import type { Mention } from './mention.js'

const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'user', 'username'])
const isAccount = wordMarks(lower => (ACCOUNTS.has(lower) ? 1 : 0))

/** Names that people go by on a website: `user "SecretIngredients"`, `the account jdoe113`. */
export function userNames(reading: Reading): Mention[] {
  const found: Mention[] = []
  for (const i of markedTokens(reading, isAccount(reading))) {
    let first = i + 1
    while (/^(?:[:"“‘'`@]|named|called|is)$/.test(wordAt(reading, first)) && first - i < 4) first++
    if (isHandle(reading, first, first > i + 1))
      found.push({ first, end: first + 1, kind: 'person', type: 'name', confidence: 0.8, rule: 'user-name' })
  }
  return found
}

/** A word with a digit, an underscore or a capital inside; or any unusual word in quotation marks. */
function isHandle(reading: Reading, i: number, marked: boolean): boolean {
  const word = wordAt(reading, i)
  if (!/^\w[\w-]{2,38}$/.test(word) || /^\d+$/.test(word)) return false
  if (/^["”’'`]$/.test(wordAt(reading, i + 1)) && marked) return true
  return /[a-z]\d|\d[a-z]|_|[a-z][A-Z]/.test(word)
}
