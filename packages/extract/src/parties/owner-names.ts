import { hasClass, lowerAt, type Reading, WORD_CLASS, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCommonWord, isGivenName, isPlaceWord } from './known-word.js'
import { isCapitalized } from './letter-case.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'

/** What a body has: "Norjet's owner", "Tarn's chief executive". Sorted. */
const OWNED: ReadonlySet<string> = new Set('ceo executive headquarters owner owners shareholders workforce'.split(' '))
/** What is called by a name before it: "Little Acorns nursery". Sorted. */
const PREMISES: ReadonlySet<string> = new Set(
  'airline bakery brewery cafe café chain charity gym nursery pub restaurant retailer salon startup supermarket takeaway'.split(
    ' ',
  ),
)
/** Of a name as sure the tagger needs no help. */
const SURE = 0.7
const LONGEST = 4

const [OWN, PLACE] = [1, 2]
const marksOf = wordMarks((lower, word) =>
  lower !== word && lower !== 'ceo' ? 0 : OWNED.has(lower) ? OWN : PREMISES.has(lower) ? PLACE : 0,
)

/** Names that no tagger knows, before what only bodies have ("Norjet's owner") or what the body is ("Little Acorns nursery"). */
export function ownerNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const marks = marksOf(reading)
  const marked = markedTokens(reading, marks)
  const found: Mention[] = []
  if (marked.length === 0) return found
  const taken = new Uint8Array(tokens.count)
  for (const { first, end, kind, confidence } of names)
    if (kind === 'person' ? confidence >= 0.5 : confidence >= SURE) taken.fill(1, first, end)
  for (const i of marked) {
    const mark = marks[tokens.word[i]!]!
    const end = mark === PLACE ? i : possessiveBefore(reading, i)
    if (end < 1) continue
    const first = runTo(reading, end, taken)
    if (first < 0 || end - first < mark || !isName(reading, first, end)) continue
    found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.8, rule: 'owner-name' })
  }
  return found
}

/** Where the possessive ending stands whose "owner", "chief executive" is at `i`; or -1. */
function possessiveBefore(reading: Reading, i: number): number {
  const at = lowerAt(reading, i) === 'executive' ? (lowerAt(reading, i - 1) === 'chief' ? i - 2 : -1) : i - 1
  return at > 0 && /^['’]s?$/.test(wordAt(reading, at)) ? at : -1
}

/** Where the run of capitals begins that ends at `end`; -1 where there is none, or it is another's name. */
function runTo(reading: Reading, end: number, taken: Uint8Array): number {
  const { sentences, tokens } = reading
  const from = sentences.first[tokens.sentence[end]!]!
  let first = end
  while (first > from && end - first < LONGEST && /^\p{Lu}[\p{L}\d’'&]+$/u.test(wordAt(reading, first - 1))) first--
  if (first < end && lowerAt(reading, first) === 'the') first++
  if (first === end || (first > from && isCapitalized(wordAt(reading, first - 1)))) return -1
  for (let i = first; i < end; i++) if (taken[i] === 1) return -1
  return first
}

const UNNAMED = WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role | WORD_CLASS.title

function isName(reading: Reading, first: number, end: number): boolean {
  const opens = first === reading.sentences.first[reading.tokens.sentence[first]!]
  let telling = 0
  for (let i = first; i < end; i++) {
    const lower = lowerAt(reading, i)
    if (isPlaceWord(lower) || isNationality(lower) || isTitle(lower) || hasClass(reading, i, UNNAMED)) return false
    if (!(i === first && opens && isCommonWord(lower)) && !GENERIC_WORDS.has(lower)) telling++
  }
  if (NO_PARTY.has(lowerAt(reading, end - 1))) return false
  return (
    telling === end - first &&
    (end - first > 1 || !(isCommonWord(lowerAt(reading, first)) || isGivenName(lowerAt(reading, first))))
  )
}
