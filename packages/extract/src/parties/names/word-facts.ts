import { isCapitalized, isSmall } from '../letter-case.js'

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
  number: 1024,
  /** It is of one or two characters. */
  short: 2048,
  /** A verb of saying. */
  saying: 4096,
  /** A preposition of place. */
  place: 8192,
  hyphen: 16384,
} as const

const LETTER = /\p{L}/u

const PLACE: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near'])
const SAYING: ReadonlySet<string> = new Set(
  'added argued asked claimed declined denied explained insisted replied reported said says stated told tweeted warned wrote'.split(
    ' ',
  ),
)

/** Words in lower case and marks that stand inside names. Sorted. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "! & ' 's ( ) + , - . / : a ab al and ap at bin bint by d da das de del dello della den der des di dla do dos du e el en et for from ibn in into la las le les los no o of on or s st the to ul und upon ur v van vom von with y zu zum – ’ ’s"
    .split(' ')
    .concat('"', '“', '”'),
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
  if (length < 3) facts |= WORD_FACT.short
  if (SAYING.has(lower)) facts |= WORD_FACT.saying
  if (PLACE.has(lower)) facts |= WORD_FACT.place
  if (word === '-') facts |= WORD_FACT.hyphen
  return facts
}
