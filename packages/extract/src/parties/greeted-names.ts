import { hasClass, lowerAt, type Reading, WORD_CLASS, wordAt } from '@gravamen/language'
import { isCommonWord, isGivenName } from './known-word.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { isTitle } from './lexicon/titles.js'
import { lowersOf, type Mention } from './mention.js'

const LONGEST = 5

/** Of a name as sure the tagger needs no help. */
const SURE = 0.8

/** Whom a salutation greets by the name of an organization ("Dear Tolland Gyms,") or by a given name ("Hi Anil,"). */
export function greetedNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { sentences, blocks } = reading
  const found: Mention[] = []
  for (let s = 0; s < sentences.count; s++) {
    if (blocks[sentences.block[s]!]?.kind !== 'salutation') continue
    const first = sentences.first[s]! + 1
    if (!/^(?:dear|hello|hi)$/.test(lowerAt(reading, first - 1))) continue
    let end = first
    while (end < sentences.end[s]! && isPart(reading, end)) end++
    // "Dear GitHub Support,"
    const whole = end
    while (end - first > 1 && DESKS.has(lowerAt(reading, end - 1))) end--
    if (end < whole && isFirm(reading, first, end)) {
      found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.85, rule: 'greeted-name' })
      continue
    }
    end = whole
    if (end - first > 1 && end - first <= LONGEST && isOrganization(reading, first, end))
      found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.8, rule: 'greeted-name' })
    // "Hi Anil,"
    if (end - first === 1 && isFirstName(lowerAt(reading, first)) && !names.some(name => isSure(name, first)))
      found.push({ first, end, kind: 'person', type: 'name', confidence: 0.85, rule: 'greeted-name' })
  }
  return found
}

const isFirstName = (word: string): boolean =>
  isGivenName(word) && !isCommonWord(word) && !isTitle(word) && !READERS.has(word)

const isSure = ({ first, end, confidence }: Mention, i: number): boolean => first <= i && end > i && confidence >= SURE

/** A word with a capital, or "'s" between two: "Grandma's Kitchen". */
const isPart = (reading: Reading, i: number): boolean =>
  /^\p{Lu}[\p{L}’'&-]*$/u.test(wordAt(reading, i)) ||
  (/^['’]s$/.test(wordAt(reading, i)) && /^\p{Lu}/u.test(wordAt(reading, i + 1)))

/** The desks of a firm that are written to, in lower case. Sorted. */
const DESKS: ReadonlySet<string> = new Set(
  'abuse agent copyright department dmca legal privacy safety staff support team trust'.split(' '),
)

/** A name that is nothing else: no word of every day, no given name, no nationality. */
const isFirm = (reading: Reading, first: number, end: number): boolean => {
  const words = lowersOf(reading, first, end)
  return words.every(
    (word, k) =>
      !isTitle(word) &&
      !isGivenName(word) &&
      !GENERIC_WORDS.has(word) &&
      (/\p{Ll}\p{Lu}/u.test(wordAt(reading, first + k)) || !isCommonWord(word)) &&
      !hasClass(reading, first + k, WORD_CLASS.role | WORD_CLASS.title),
  )
}

/** Those who are greeted by what they are. Sorted. */
const READERS: ReadonlySet<string> = new Set(
  'admin agent agents colleague colleagues customer customers department friend friends homeowner manager member members neighbour neighbours owner owners parent parents reader readers resident residents staff subscriber support team tenant tenants'.split(
    ' ',
  ),
)

function isOrganization(reading: Reading, first: number, end: number): boolean {
  const words = lowersOf(reading, first, end)
  if (isTitle(words[0]!) || isGivenName(words[0]!) || NO_PARTY.has(words.join(' '))) return false
  // "Dear Home Secretary", "Dear Customer Services", "Dear Sirs"
  if (words.some((_, k) => hasClass(reading, first + k, WORD_CLASS.role | WORD_CLASS.title))) return false
  if (READERS.has(words.at(-1)!)) return false
  if (words.slice(1, -1).some(word => /^['’]s$/.test(word))) return true
  const told = words.filter(word => !isCommonWord(word) && !GENERIC_WORDS.has(word))
  return told.length > 0 && isCommonWord(words.at(-1)!.replace(/s$/, ''))
}
