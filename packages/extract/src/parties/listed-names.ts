import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isCommonWord, isGivenName, isPlaceWord } from './known-word.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { PLURAL_LABELS } from './lexicon/plural-labels.js'
import { THING_HEADS } from './lexicon/thing-heads.js'
import { lowersOf, type Mention } from './mention.js'

/** An organization so sure tells what stands beside it in a list. */
const SURE = 0.85
/** Of a name as sure the tagger needs no help. */
const KNOWN = 0.7
const LONGEST = 4
const UNNAMED = WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role | WORD_CLASS.title

/** Names that no tagger knows, joined to an organization that is sure: "Apple, Google and Microsoft", "Tesco and Booths". */
export function listedNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(reading.tokens.count + 1)
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'organization' || confidence >= KNOWN) taken.fill(1, first, end)
  const found: Mention[] = []
  const add = (first: number, end: number): void => {
    found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.78, rule: 'listed-name' })
    taken.fill(1, first, end)
  }
  const sure = names.filter(({ kind, confidence }) => kind === 'organization' && confidence >= SURE)
  for (const { first, end } of sure) {
    for (let at = end; isLink(reading, at); ) {
      const next = runFrom(reading, at + 1, taken)
      // After a comma the list has to go on.
      if (next < 0 || (wordAt(reading, at) === ',' && !isLink(reading, next))) break
      add(at + 1, next)
      at = next
    }
    for (let at = first - 1; isLink(reading, at); ) {
      const before = runTo(reading, at, taken)
      if (before < 0 || (wordAt(reading, at) === ',' && !isJoined(reading, end))) break
      add(before, at)
      at = before - 1
    }
  }
  return found
}

const isLink = (reading: Reading, i: number): boolean => i > 0 && /^(?:,|and|or|&)$/.test(wordAt(reading, i))
const isJoined = (reading: Reading, i: number): boolean => /^(?:and|or|&)$/.test(wordAt(reading, i))

/** One past the run of capitals that begins at `first`, or -1 where it names nobody. */
function runFrom(reading: Reading, first: number, taken: Uint8Array): number {
  let end = first
  while (end - first < LONGEST && isPart(reading, end, first)) end++
  return isName(reading, first, end, taken) ? end : -1
}

/** Where the run of capitals begins that ends at `end`, or -1 where it names nobody. */
function runTo(reading: Reading, end: number, taken: Uint8Array): number {
  let first = end
  while (end - first < LONGEST && first > 0 && isPart(reading, first - 1, end - 1)) first--
  return isName(reading, first, end, taken) ? first : -1
}

const isPart = (reading: Reading, i: number, of: number): boolean =>
  i < reading.tokens.count &&
  reading.tokens.sentence[i] === reading.tokens.sentence[of] &&
  /^\p{Lu}[\p{L}\d’'&]+$/u.test(wordAt(reading, i))

function isName(reading: Reading, first: number, end: number, taken: Uint8Array): boolean {
  if (end <= first) return false
  const opens = first === reading.sentences.first[reading.tokens.sentence[first]!]
  if (opens && isCommonWord(lowerAt(reading, first)) && !COMMON.has(wordAt(reading, first))) return false
  for (let i = first; i < end; i++) {
    const lower = lowerAt(reading, i)
    if (taken[i] === 1 || isPlaceWord(lower) || isNationality(lower) || COUNTRY_WORDS.has(lower)) return false
    if (hasClass(reading, i, UNNAMED) || isGivenName(lower)) return false
  }
  const last = lowerAt(reading, end - 1)
  if (COUNTRY_WORDS.has(lowersOf(reading, first, end).join(' '))) return false
  if (NO_PARTY.has(last) || PLURAL_LABELS.has(last) || THING_HEADS.has(last) || GENERIC_WORDS.has(last)) return false
  if (/^['’]s?$/.test(wordAt(reading, end)) || wordAt(reading, end) === '-' || /^NNP?S$/.test(tagAt(reading, end)))
    return false
  // "Crude Oil" is none, whatever stands beside it.
  return !lowersOf(reading, first, end).every(isCommonWord) || (end - first === 1 && COMMON.has(wordAt(reading, first)))
}

/** What common words name beside other organizations. Sorted. */
const COMMON: ReadonlySet<string> = new Set(['Amazon', 'Apple', 'Meta', 'Oracle', 'Shell', 'Target', 'Visa'])
