import { hasClass, lowerAt, type Reading, WORD_CLASS, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { isCapitalized } from './letter-case.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
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

/** Names that no tagger knows, by the frame that only an actor fills ("acting on behalf of Corsearch", "I represent 8i") or by what it is ("the charity Parents First"). */
export function principalNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { count, word } = reading.tokens
  const ends = endsOf(reading)
  const taken = new Uint8Array(count + 1)
  // A place that the tagger doubts is a name that it does not know.
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'place' || confidence > SURE) taken.fill(1, first, end)
  const found: Mention[] = []
  for (let i = 1; i + 1 < count; i++) {
    const mark = ends[word[i]!]!
    if (mark === 0) continue
    const frame = (mark & FRAME) !== 0 && isFrame(reading, i)
    if (!frame && ((mark & DESCRIBED) === 0 || !isDescription(reading, i))) continue
    let first = i + 1
    if (lowerAt(reading, first) === 'the') first++
    let end = first
    while (end - first < 5 && taken[end] === 0 && isPart(reading, end, i)) end++
    if (end === first || taken[end] === 1 || !isName(reading, first, end)) continue
    if (!frame && !isCapitalized(wordAt(reading, first))) continue
    const [confidence, rule] = frame ? ([0.9, 'principal'] as const) : ([0.85, 'described'] as const)
    found.push({ first, end, kind: 'organization', type: 'name', confidence, rule })
  }
  return found
}

const isFrame = (reading: Reading, i: number): boolean =>
  FRAMES.some(frame => frame.every((word, k) => lowerAt(reading, i - frame.length + 1 + k) === word))

/** Nouns right before the name of what they describe: "the charity Parents First". Sorted. */
const DESCRIBING: ReadonlySet<string> = new Set(
  'airline bank broadcaster chain charity company contractor developer firm group insurer lender magazine manufacturer newspaper nonprofit operator publisher retailer startup supplier thinktank union'.split(
    ' ',
  ),
)

const FRAME = 1
const DESCRIBED = 2
const LAST_WORDS: ReadonlySet<string> = new Set(FRAMES.map(frame => frame.at(-1)!))
/** Which words end a frame, or describe the name that follows. */
const endsOf = wordMarks(
  (lower, word) =>
    (LAST_WORDS.has(lower) ? FRAME : 0) | (DESCRIBING.has(lower) && /^\p{Ll}/u.test(word) ? DESCRIBED : 0),
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
