import { isCapitalized, isSmall } from '../letter-case.js'
import { SPORT_WORDS } from './sport-words.js'

/** What a word by itself tells of how it may stand in or beside a name; a set of bits. */
export const WORD_FACT = {
  /** It has a letter. */
  lettered: 1,
  /** Its first character is a capital. */
  initial: 2,
  /** It is longer than one character, and all its letters are capitals. */
  capitals: 4,
  /** It is longer than four characters: titles leave short words in lower case. */
  long: 8,
  /** A colon or an opening quotation mark. */
  opens: 16,
  /** A quotation mark. */
  mark: 32,
  /** It begins with four small letters. */
  small: 64,
  /** It is written with a first letter that another spelling has small. */
  raised: 128,
  /** It may be part of a name by its writing. */
  name: 256,
  /** A word in lower case or a mark that stands inside names. */
  link: 512,
  /** It begins with a digit, and has no capital. */
  number: 1 << 10,
  /** A word of reports on sport. */
  sport: 1 << 11,
  /** A verb of saying. */
  saying: 1 << 12,
  /** A preposition of place. */
  place: 1 << 13,
  hyphen: 1 << 14,
  /** A connector that no name has between two capitals: "by", "with". */
  apart: 1 << 15,
  comma: 1 << 16,
  /** "And" and "&". */
  and: 1 << 17,
  /** A hyphen or an apostrophe. */
  ties: 1 << 18,
  /** A small word that may begin a name: "van". */
  particle: 1 << 19,
  /** What may end a name: the "'s" of "McDonald's". */
  trails: 1 << 20,
  /** Connectors that may stand side by side in a name: "of the", "van der", "-on-". */
  tied: 1 << 21,
  opening: 1 << 23,
  closing: 1 << 24,
  /** What follows a person's name after a comma. */
  junior: 1 << 25,
  /** A word with a capital that is no name where no name stands beside it: "The", "However", "I". */
  plain: 1 << 22,
} as const

const LETTER = /\p{L}/u

const PLACE: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near'])
const SAYING: ReadonlySet<string> = new Set(
  'added argued asked claimed declined denied explained insisted replied reported said says stated told tweeted warned wrote'.split(
    ' ',
  ),
)

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Small words that may begin a name. Sorted. */
const PARTICLES = setOf(
  'al ap bin bint d da das de del della dello den der des di dla do dos du e el en et ibn la las le les los ul ur van vom von zu zum',
)
const TIES = setOf("' - ’")
/** Further connectors that may stand side by side. Sorted. */
const TIED: ReadonlySet<string> = new Set([...PARTICLES, ...TIES, ...". & 's for of on the upon ’s".split(' ')])
const JUNIOR = setOf('jnr jr jr. snr sr sr.')
const TRAILS = setOf("! & 's ’s")
/** Connectors that stand between two names and not in one. Sorted. */
const APART = setOf('( ) : a ab by d from into no or s to v with')
/** Words in lower case and marks that stand inside names. Sorted. */
const CONNECTORS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...TIED,
  ...TRAILS,
  ...APART,
  ...'" + , / and at in o st und y – “ ”'.split(' '),
])
/** Words that begin a sentence without being part of a name. Sorted. */
const PLAIN = setOf(
  "a about according additionally after all along also although among an and another any are around as at based because before both but by can despite did do does due during each earlier even eventually every few finally five following for former four from furthermore have he her here his how however i i'd i'll i'm i've if in initially instead is it its just last later let like many maybe meanwhile more moreover most much my nearly neither nevertheless no nor not now of on one only or originally other others our over perhaps please rather second several she shortly since six so some soon still such thank thanks that the their then there these they this those though three throughout thus to today together two under unlike until upon very was we well were what when where whether which while who why with within without would yes yesterday yet you your",
)

/** The facts of a word; `lower` is the word in lower case, `traits` are those of `wordColumns`. */
export function wordFacts(word: string, lower: string, traits: number): number {
  const { length } = word
  const start = word[0] ?? ''
  const raised = start !== lower[0] && start.toLowerCase() !== start
  let facts = 0
  if (isSmall(word) || isCapitalized(word) || LETTER.test(word)) facts |= WORD_FACT.lettered
  if (traits & 1) facts |= WORD_FACT.initial
  if (traits & 2 && length > 1) facts |= WORD_FACT.capitals
  if (length > 4) facts |= WORD_FACT.long
  if (word === ':' || word === '"' || word === '“') facts |= WORD_FACT.opens
  if (word === '"' || word === '“' || word === '”') facts |= WORD_FACT.mark
  if (/^\p{Ll}{4}/u.test(word)) facts |= WORD_FACT.small
  if (raised) facts |= WORD_FACT.raised
  if (word !== lower) facts |= WORD_FACT.name
  else if (CONNECTORS.has(lower)) facts |= WORD_FACT.link
  else if (/^\d/.test(word)) facts |= WORD_FACT.number
  if (SAYING.has(lower)) facts |= WORD_FACT.saying
  if (SPORT_WORDS.has(lower)) facts |= WORD_FACT.sport
  if (PLACE.has(lower)) facts |= WORD_FACT.place
  if (word === '-') facts |= WORD_FACT.hyphen
  if (word === ',') facts |= WORD_FACT.comma
  if (word === '&' || word === 'and') facts |= WORD_FACT.and
  if (word === '(') facts |= WORD_FACT.opening
  if (word === ')') facts |= WORD_FACT.closing
  if (JUNIOR.has(lower)) facts |= WORD_FACT.junior
  if (APART.has(word)) facts |= WORD_FACT.apart
  if (TIES.has(word)) facts |= WORD_FACT.ties
  if (PARTICLES.has(word)) facts |= WORD_FACT.particle
  if (TRAILS.has(word)) facts |= WORD_FACT.trails
  if (TIED.has(word)) facts |= WORD_FACT.tied
  if ((word === 'I' || word === 'A' || (word !== lower && !(facts & WORD_FACT.capitals))) && PLAIN.has(lower))
    facts |= WORD_FACT.plain
  return facts
}
