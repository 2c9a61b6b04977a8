import { nameGender } from './lexicon/given-names.js'
import { POSTNOMINALS } from './lexicon/titles.js'

/** A person's name taken apart. Everything is in lower case, without full stops. */
export interface PersonName {
  /** Titles before it ("mr", "sen"). */
  readonly titles: readonly string[]
  /** Given names and initials, in order. */
  readonly given: readonly string[]
  /** The family name with its particles ("de blasio"), or "" where only a given name stands. */
  readonly family: string
  /** "jr", "iii" … or "". */
  readonly suffix: string
}

const SUFFIXES = new Set(['esq', 'ii', 'iii', 'iv', 'jnr', 'jr', 'kc', 'md', 'mp', 'phd', 'qc', 'snr', 'sr'])
const PARTICLES = new Set([
  'al',
  'ap',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'st',
  'ten',
  'ter',
  'van',
  'von',
])

/** Marks on letters that one writes and another leaves out: "Díaz", "Diaz". */
const MARKS = /[\u0300-\u036f]/g

/** What most words are made of, of which nothing is to be taken away. */
const PLAIN = /^[a-z'-]*$/

function clean(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.replace(/[.,]/g, '').replace(/’/g, "'").normalize('NFD').replace(MARKS, '').normalize('NFC')
}

/** The words of a name, hyphenated ones whole. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  for (const word of (name.includes('-') ? name.replace(/ ?- ?/g, '-') : name).split(/\s+/)) {
    const bare = clean(word)
    if (bare !== '') words.push(bare)
  }
  return words
}

/** Whether the word is letters after a name ("MP") and the one before it no part of a line of capitals. */
export const isPostnominal = (word: string, before: string): boolean =>
  POSTNOMINALS.has(word.includes('.') ? word.replaceAll('.', '') : word) &&
  (/\p{Ll}/u.test(before) || POSTNOMINALS.has(before))

/** Takes a person's name apart. The last word is the family name, unless the name is a single word after no title. */
export function parsePersonName(name: string, isTitle: (word: string) => boolean): PersonName {
  const words = wordsOf(name)
  const titles: string[] = []
  while (words.length > 1 && isTitle(words[0]!)) titles.push(words.shift()!)
  let suffix = ''
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) suffix = words.pop()!
  let from = words.length - 1
  while (from > 1 && PARTICLES.has(words[from - 1]!)) from--
  // "de Blasio" is a family name; "Al Sharpton" has a given name.
  if (words.length > 1 && from === 1 && PARTICLES.has(words[0]!) && nameGender(words[0]!) === null) from = 0
  return { titles, given: words.slice(0, from), family: words.slice(from).join(' '), suffix }
}

/** Short forms of given names that are not a beginning of the full form. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    andy: 'andrew',
    betty: 'elizabeth',
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    charlie: 'charles',
    chuck: 'charles',
    dick: 'richard',
    hank: 'henry',
    harry: 'henry',
    jack: 'john',
    jenny: 'jennifer',
    jim: 'james',
    jimmy: 'james',
    joe: 'joseph',
    kate: 'katherine',
    larry: 'lawrence',
    liz: 'elizabeth',
    maggie: 'margaret',
    mike: 'michael',
    peggy: 'margaret',
    rick: 'richard',
    ted: 'edward',
    tony: 'anthony',
  }),
)

/** Whether two given names may be one: equal, one the other's initial, beginning or short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  if (short.length > 2 && long.startsWith(short)) return true
  // Of two names of which neither is a short form none is the other's.
  const [full, other] = [NICKNAMES.get(a), NICKNAMES.get(b)]
  if (full === undefined && other === undefined) return false
  return (full ?? a) === (other ?? b)
}

/** "Donald Trump Jr." is not "Donald Trump", but "Joseph R. Biden Jr." is Joe Biden: the younger and elder are told apart where the rest is alike. */
const isNamesake = (a: PersonName, b: PersonName): boolean =>
  /^(?:ii|iii|jnr|jr|snr|sr)$/.test(a.suffix) &&
  b.suffix === '' &&
  a.given[0] === b.given[0] &&
  a.given.length <= b.given.length

/** Whether two full names may name one person: one family name, first given names that agree, and no middle names, initials or suffixes that contradict. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.family !== b.family || a.given.length === 0 || b.given.length === 0) return false
  if (!sameGiven(a.given[0]!, b.given[0]!)) return false
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false
  if (isNamesake(a, b) || isNamesake(b, a)) return false
  const middleA = a.given.slice(1)
  const middleB = b.given.slice(1)
  if (middleA.length === 0 || middleB.length === 0) return true
  return middleA.some(x => middleB.some(y => sameGiven(x, y)))
}
