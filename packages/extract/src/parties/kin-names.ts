import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isGivenName } from './known-word.js'
import type { Mention } from './mention.js'

/** What one is to another in a family, in lower case. Sorted. */
export const KIN: ReadonlySet<string> = new Set(
  'boyfriend brother dad daughter father fiance fiancee fiancé fiancée girlfriend granddaughter grandson husband mother mum nephew niece partner sister son stepfather stepmother stepson widow wife'.split(
    ' ',
  ),
)
/** Whom one meets in a shop or an office. Sorted. */
const STAFF: ReadonlySet<string> = new Set(
  'adviser agent assistant boss cashier colleague driver landlady landlord manager neighbour operator plumber receptionist supervisor waiter waitress'.split(
    ' ',
  ),
)
const MET = 2
const isOneOf = wordMarks((lower, word) => (lower !== word ? 0 : KIN.has(lower) ? 1 : STAFF.has(lower) ? MET : 0))

/** As sure of a person the tagger needs no help. */
const SURE = 0.8

/** Persons by the given name alone behind what they are to somebody: "Doherty's wife, Gemma, wept", "my daughter Elsie", "the manager, Stavros,". */
export function kinNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const marks = isOneOf(reading)
  const found: Mention[] = []
  for (const i of markedTokens(reading, marks)) {
    const owner = lowerAt(reading, ownerBefore(reading, i))
    // "the manager, Stavros"
    if (!OWNERS.has(owner) && !(owner === 'the' && marks[tokens.word[i]!] === MET)) continue
    const comma = wordAt(reading, i + 1) === ','
    const first = comma ? i + 2 : i + 1
    if (tokens.sentence[first] !== tokens.sentence[i] || !/^\p{Lu}\p{Ll}+$/u.test(wordAt(reading, first))) continue
    if (names.some(name => name.first <= first && name.end > first && name.confidence >= SURE)) continue
    if (!isGivenName(lowerAt(reading, first)) || /^\p{Lu}/u.test(wordAt(reading, first + 1))) continue
    // "his wife, Gemma, wept"; not "my wife, April was cold"
    if (comma && wordAt(reading, first + 1) !== ',' && !/^VB[DZ]/.test(tagAt(reading, first + 1))) continue
    found.push({ first, end: first + 1, kind: 'person', type: 'name', confidence: 0.85, rule: 'kin-name' })
  }
  return found
}

/** Whose somebody is. */
const OWNERS: ReadonlySet<string> = new Set(["'", "'s", 'her', 'his', 'my', 'our', 'their', 'your', '’', '’s'])

/** Past adjectives: "his late wife", "her eldest son". */
function ownerBefore(reading: Reading, i: number): number {
  let k = i - 1
  while (k > 0 && i - k < 3 && tagAt(reading, k).startsWith('JJ')) k--
  return k
}
