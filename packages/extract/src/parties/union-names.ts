import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCapitalized } from './letter-case.js'
import type { Mention } from './mention.js'

const LONGEST = 8
const isUnion = wordMarks((lower, word) => (word === 'Local' || lower === 'union' ? 1 : 0))

/** Unions by how their names are made: "Carpenters Local 140", "the Rail, Maritime and Transport union". */
export function unionNames(reading: Reading): Mention[] {
  const found: Mention[] = []
  for (const i of markedTokens(reading, isUnion(reading))) {
    const local = wordAt(reading, i) === 'Local'
    const first = local ? ofLocal(reading, i) : ofTrades(reading, i)
    if (first < 0) continue
    found.push({
      first,
      end: local ? i + 2 : i + 1,
      kind: 'organization',
      type: 'name',
      confidence: 0.85,
      rule: 'named-body',
    })
  }
  return found
}

/** A word with a capital that is no article. */
const isPart = (reading: Reading, i: number, of: number): boolean =>
  i >= 0 &&
  reading.tokens.sentence[i] === reading.tokens.sentence[of] &&
  isCapitalized(wordAt(reading, i)) &&
  !/^(?:The|A|An)$/.test(wordAt(reading, i))

/** Where the name begins whose "Local" is at `i`, before a number; or -1. */
function ofLocal(reading: Reading, i: number): number {
  if (!/^\d+$/.test(wordAt(reading, i + 1))) return -1
  let first = i
  while (i - first < LONGEST && isPart(reading, first - 1, i)) first--
  return first < i ? first : -1
}

/** Where the trades begin, two or more joined behind an article, whose "union" is at `i`; or -1. */
function ofTrades(reading: Reading, i: number): number {
  let first = i
  let joined = false
  for (let k = i - 1; i - k < LONGEST; k--)
    if (isPart(reading, k, i)) first = k
    else if (/^(?:and|,|&)$/.test(wordAt(reading, k)) && first === k + 1 && isPart(reading, k - 1, i)) joined = true
    else break
  return joined && lowerAt(reading, first - 1) === 'the' ? first : -1
}
