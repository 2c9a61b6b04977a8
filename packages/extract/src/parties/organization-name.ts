/** Legal forms, which do not tell one organization from another. In lower case without full stops. */
const LEGAL_FORMS = new Set([
  'ab',
  'ag',
  'aps',
  'asa',
  'berhad',
  'bhd',
  'bv',
  'bvba',
  'clg',
  'co',
  'company',
  'corp',
  'corporation',
  'dac',
  'gmbh',
  'inc',
  'incorporated',
  'kg',
  'limited',
  'llc',
  'llp',
  'lp',
  'ltd',
  'ltda',
  'nv',
  'oy',
  'oyj',
  'partg',
  'partnerschaft',
  'plc',
  'pllc',
  'pte',
  'pty',
  'pvt',
  'sa',
  'sarl',
  'sas',
  'se',
  'spa',
  'srl',
  'teoranta',
])
const SMALL = new Set(['&', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])

/** The words of an organization's name that tell it apart: lower case, without "the", legal forms at the end and punctuation. */
export function organizationWords(name: string): readonly string[] {
  const lower = name.toLowerCase()
  const words = PLAIN.test(lower) ? lower.split(' ') : wordsOf(lower)
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  return words
}

/** Words with single blanks between them, in which nothing else stands. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

const wordsOf = (lower: string): string[] =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[’']s\b/g, '')
    // "Amazon.com, Inc." is Amazon.
    .replace(/\.(?:com|org|net|io|co\.uk)\b/g, '')
    .replace(/[.’']/g, '')
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter(word => word !== '')

/** Whether the name is written like an acronym ("PI", "F.B.I.", "BAe"): short, mostly capitals. */
export function isAcronym(name: string): boolean {
  if (/\s/.test(name)) return false
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 8) return false
  return letters.replace(/[^\p{Lu}]/gu, '').length * 3 >= letters.length * 2
}

const initials = (words: readonly string[]): string => words.map(word => word[0]!.toLowerCase()).join('')

/** Whether the acronym is made of the first letters of the name's words, with or without the small ones ("DoJ", "UCLA"). */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym)
  return letters.length > 1 && acronymsOf(name).includes(letters)
}

/** The letters of an acronym in lower case. */
export const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The acronyms that a name may have, in lower case: of two letters or more. */
export function acronymsOf(name: string): readonly string[] {
  const words = name
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter(word => word !== '')
  const great = words.filter(word => !SMALL.has(word.toLowerCase()))
  const bare = organizationWords(name).filter(word => !SMALL.has(word))
  return words.length < 2 ? [] : [words, great, bare].filter(kept => kept.length > 1).map(initials)
}

/** Whether `short` (as words) is a part of `long` that people use for the whole: its beginning, or what is left without a place or an article before it. */
export function isShortForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false
  return short.every((word, i) => long[i] === word)
}

/** Whether `short` ends `long` ("Daily News" of "New York Daily News"). */
export function isEnding(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false
  return short.every((word, i) => long[long.length - short.length + i] === word)
}
