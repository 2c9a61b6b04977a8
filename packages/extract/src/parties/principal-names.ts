import { hasClass, lowerAt, type Reading, WORD_CLASS, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCommonWord, isPlaceWord } from './known-word.js'
import { isCapitalized } from './letter-case.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { THING_HEADS } from './lexicon/thing-heads.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'

/** What stands before the name of whom somebody acts or works for, or who owns a thing; as words. Sorted. */
const FRAMES: readonly (readonly string[])[] = [
  'acting for',
  'an agent of',
  'an employee of',
  'an employee at',
  'behalf of',
  'employed at',
  'employed by',
  'i represent',
  'is owned by',
  'owned by',
  'property of',
  'we represent',
  'work for',
].map(frame => frame.split(' '))

const SURE = 0.9
/** Of an organization as sure the tagger needs no help. */
const KNOWN = 0.7

/**
 * Names that no tagger knows, by the frame that only an actor fills ("acting on behalf of Corsearch", "I represent 8i"), by what it is
 * ("the charity Parents First") or by who belongs to it ("analysts at Norbank", "an engineer from Forth Heating").
 */
export function principalNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { count, word } = reading.tokens
  const ends = endsOf(reading)
  const taken = new Uint8Array(count + 1)
  // A place that the tagger doubts is a name that it does not know.
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'place' || confidence > SURE) taken.fill(1, first, end)
  /** Where the last of the doubted names ends that begin at the token. */
  const doubted = new Map<number, number>()
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'person' && confidence < KNOWN) doubted.set(first, end)
  const isFamily = (word: string): boolean =>
    names.some(({ kind, end }) => kind === 'person' && wordAt(reading, end - 1) === word)
  const found: Mention[] = []
  for (const i of markedTokens(reading, ends)) {
    if (i === 0 || i + 1 === count) continue
    const mark = ends[word[i]!]!
    const frame = (mark & FRAME) !== 0 && isFrame(reading, i)
    const belongs = !frame && (mark & LINK) !== 0 && isBelonging(reading, i)
    if (!frame && !belongs && ((mark & DESCRIBED) === 0 || !isDescription(reading, i))) continue
    const apposed = !frame && !belongs && wordAt(reading, i + 1) === ','
    const first = nameAfter(reading, apposed ? i + 1 : i)
    let end = doubted.get(first) ?? first
    while (end - first < 5 && taken[end] === 0 && isPart(reading, end, i)) end++
    if (end === first || taken[end] === 1 || !isName(reading, first, end)) continue
    if (!frame && !isCapitalized(wordAt(reading, first)) && !/^\d+\p{Lu}/u.test(wordAt(reading, first))) continue
    if (apposed && !(isTelling(reading, first, end) && /^[,.(]$/.test(wordAt(reading, end)))) continue
    if (belongs && (!isTelling(reading, first, end) || isFamily(wordAt(reading, end - 1)))) continue
    const [confidence, rule] = frame ? ([0.9, 'principal'] as const) : ([0.85, 'described'] as const)
    found.push({ first, end, kind: 'organization', type: 'name', confidence, rule })
  }
  return found
}

/** Where a name may begin behind the frame that ends at `i`: past an article, "Italy's" and "Harlow-based". */
function nameAfter(reading: Reading, i: number): number {
  let first = lowerAt(reading, i + 1) === 'the' ? i + 2 : i + 1
  if (/^['’]s$/.test(wordAt(reading, first + 1)) && isPlaceWord(lowerAt(reading, first))) first += 2
  return wordAt(reading, first + 1) === '-' && lowerAt(reading, first + 2) === 'based' ? first + 3 : first
}

/** Who works for a body or speaks for it, in the singular; sorted. */
const STAFF: ReadonlySet<string> = new Set(
  'analyst consultant economist employee engineer executive expert forecaster inspector lawyer negotiator official organiser organizer representative researcher scientist solicitor spokesman spokesperson spokeswoman strategist surveyor technician trader'.split(
    ' ',
  ),
)
/** Who leads a body or belongs to it, of which the name stands behind "of". Sorted. */
const LEADERS: ReadonlySet<string> = new Set(
  'boss ceo chair chairman chairperson chairwoman co-founder employee executive founder shareholder subsidiary'.split(
    ' ',
  ),
)

/** Whether the preposition at `i` stands between people of a body and its name: "analysts at Norbank", "chief executive of Tarn". */
function isBelonging(reading: Reading, i: number): boolean {
  const noun = lowerAt(reading, i - 1)
  const one = noun.endsWith('s') && !STAFF.has(noun) ? noun.slice(0, -1) : noun
  if (reading.tokens.sentence[i - 1] !== reading.tokens.sentence[i]) return false
  return lowerAt(reading, i) === 'of' ? LEADERS.has(one) : STAFF.has(one)
}

/** Whether the name behind such people is a body's: no town, no common noun. */
function isTelling(reading: Reading, first: number, end: number): boolean {
  if (ORGANIZATION_NOUNS.has(lowerAt(reading, end - 1)) && end - first > 1) return true
  let telling = 0
  for (let i = first; i < end; i++) {
    const lower = lowerAt(reading, i)
    if (isPlaceWord(lower) || isNationality(lower)) return false
    if (hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role | WORD_CLASS.title)) return false
    if (!isCommonWord(lower) && !GENERIC_WORDS.has(lower)) telling++
  }
  return telling > 0 && !COUNTRY_WORDS.has(lowerAt(reading, end - 1))
}

/** Whether a frame ends at the token. */
function isFrame(reading: Reading, i: number): boolean {
  const last = lowerAt(reading, i)
  const before = lowerAt(reading, i - 1)
  return FRAMES.some(
    frame =>
      frame.at(-1) === last &&
      frame.at(-2) === before &&
      frame.every((word, k) => lowerAt(reading, i - frame.length + 1 + k) === word),
  )
}

/** Nouns right before the name of what they describe: "the charity Parents First". Sorted. */
const DESCRIBING: ReadonlySet<string> = new Set(
  'airline bank broadcaster chain charity company consultancy contractor developer firm group insurer lender magazine manufacturer newspaper nonprofit operator owner parent publisher regulator retailer rival startup subcontractor subsidiary supplier thinktank union watchdog'.split(
    ' ',
  ),
)

const [FRAME, DESCRIBED, LINK] = [1, 2, 4]
const LAST_WORDS: ReadonlySet<string> = new Set(FRAMES.map(frame => frame.at(-1)!))
/** Which words end a frame, or describe the name that follows. */
const endsOf = wordMarks(
  (lower, word) =>
    (LAST_WORDS.has(lower) ? FRAME : 0) |
    (DESCRIBING.has(lower) && /^\p{Ll}/u.test(word) ? DESCRIBED : 0) |
    (/^(?:at|for|from|of|with)$/.test(word) ? LINK : 0),
)

/** That no title, role, month or day follows. */
const isDescription = (reading: Reading, i: number): boolean =>
  !hasClass(reading, i + 1, WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role | WORD_CLASS.title)

const isPart = (reading: Reading, i: number, frame: number): boolean =>
  i < reading.tokens.count &&
  reading.tokens.sentence[i] === reading.tokens.sentence[frame] &&
  wordAt(reading, i) !== 'I' &&
  (isCapitalized(wordAt(reading, i)) || /^\d+\p{L}+$/u.test(wordAt(reading, i)))

function isName(reading: Reading, first: number, end: number): boolean {
  const last = lowerAt(reading, end - 1)
  if (NO_PARTY.has(last) || THING_HEADS.has(last) || isTitle(lowerAt(reading, first))) return false
  if (/[@/\\_=-]/.test(reading.text[reading.tokens.end[end - 1]!] ?? ' ')) return false
  return (
    end - first > 1 || !(GENERIC_WORDS.has(last) || ORGANIZATION_NOUNS.has(last) || /^(?:client|clients)$/.test(last))
  )
}
