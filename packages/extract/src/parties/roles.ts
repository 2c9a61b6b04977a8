import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isNationality } from './lexicon/nationalities.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { isTitle } from './lexicon/titles.js'
import { isCapitalized, isSmall } from './letter-case.js'
import type { Kind, Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

/** A role in apposition to a name, as token numbers. */
export interface Apposition {
  readonly first: number
  readonly end: number
}

const isHead = (reading: Reading, i: number, kind: Kind): boolean =>
  kind === 'person' ? isRole(reading, i) : ORGANIZATION_NOUNS.has(lowerAt(reading, i))

function isRole(reading: Reading, i: number): boolean {
  if (hasClass(reading, i, WORD_CLASS.role)) return true
  const lower = lowerAt(reading, i)
  return ROLE_TITLES.has(lower) || lower.endsWith('man') || lower.endsWith('person')
}

/** Titles that say what a person is. "Mr" says nothing. */
const ROLE_TITLES = new Set(
  'ambassador bishop captain chancellor colonel commissioner congressman congresswoman councillor executive general governor inspector judge justice king mayor minister president prince princess queen secretary senator sergeant sheriff speaker superintendent'.split(
    ' ',
  ),
)

const MODIFIER = /^\p{L}[\p{L}'’-]*$/u
const STOP = new Set(
  'a an the dear and or but of to in on at for from with by as that which who whom whose this these those his her its their our my your said says told under after before since against during between than into about until when while where if is was were are be been has have had'.split(
    ' ',
  ),
)

const inSentence = (reading: Reading, a: number, b: number): boolean =>
  a >= 0 && b < reading.tokens.count && reading.tokens.sentence[a] === reading.tokens.sentence[b]

/** The role right before the name ("the business secretary Vince Cable", "legal firm Bhatt Murphy"), or null. */
export function roleBefore(
  reading: Reading,
  { first, end, kind }: Pick<Mention, 'first' | 'end' | 'kind'>,
): Apposition | null {
  let head = first - 1
  // "WETU's general secretary, Dr Carys Bowen"
  const comma = kind === 'person' ? beforeTitles(reading, head, first) : head
  const apart = wordAt(reading, comma) === ',' && kind === 'person'
  if (apart) head = comma - 1
  // A title between role and name ("former police chief Mr Jones") is no part of either.
  while (inSentence(reading, head, first) && isTitle(lowerAt(reading, head)) && !isHead(reading, head, kind)) head--
  if (!inSentence(reading, head, first) || !isHead(reading, head, kind)) return null
  // "economists Ada Marsh and Tom Reed": no role of one.
  if (kind === 'person' && /^NNP?S$/.test(tagAt(reading, head))) return null
  const capital = /^\p{Lu}/u.test(wordAt(reading, head))
  let from = head
  for (let i = head - 1; inSentence(reading, i, head) && head - i <= 5; i--) {
    const lower = lowerAt(reading, i)
    if (wordAt(reading, i) === '-' && MODIFIER.test(wordAt(reading, i - 1)) && !STOP.has(lowerAt(reading, i - 1)))
      continue
    if (!MODIFIER.test(wordAt(reading, i)) || STOP.has(lower) || isVerb(reading, i) || isLoose(reading, i)) break
    // "for that reason President Obama": before a title with a capital only a few words have none.
    if (capital && /^\p{Ll}/u.test(wordAt(reading, i)) && !BEFORE_TITLES.has(lower)) break
    from = i
  }
  // "Prize-winning former director", cut in its first word.
  if (wordAt(reading, from - 1) === '-' && from < head) from++
  if (apart && !/^(?:['’]s?|its|his|her|their|our|my)$/.test(lowerAt(reading, from - 1))) {
    // "The health secretary, Matt Hancock, was criticised": in commas on both sides.
    const set = /^(?:a|an|the)$/.test(lowerAt(reading, from - 1)) && wordAt(reading, end) === ','
    if (!set || capital) return null
  }
  return { first: from, end: head + 1 }
}

/** The token before the titles that end at `last`, but for those that say what somebody is. */
function beforeTitles(reading: Reading, last: number, first: number): number {
  let i = last
  while (inSentence(reading, i, first) && isTitle(lowerAt(reading, i)) && !isHead(reading, i, 'person')) i--
  return i
}

/** The role after the name, between commas ("Vince Cable, the business secretary,"), or null. */
export function roleAfter(
  reading: Reading,
  { end: last, first, kind }: Pick<Mention, 'first' | 'end' | 'kind'>,
): Apposition | null {
  // "Fiona Reed MP, the Home Secretary"
  let end = last
  if (kind === 'person' && wordAt(reading, end) !== ',')
    while (isPostnominal(wordAt(reading, end), wordAt(reading, end - 1))) end++
  if (wordAt(reading, end) !== ',' || !inSentence(reading, first, end + 1)) return null
  let from = end + 1
  if (/^(?:the|a|an|another|its|his|her|their|our)$/.test(lowerAt(reading, from))) from++
  for (let i = from; inSentence(reading, first, i) && i - from < 7; i++) {
    if (!MODIFIER.test(wordAt(reading, i)) && wordAt(reading, i) !== '-' && !/^['’]s$/.test(wordAt(reading, i)))
      return null
    if (STOP.has(lowerAt(reading, i)) || isVerb(reading, i)) return null
    if (!isHead(reading, i, kind) || isHead(reading, i + 1, kind)) continue
    // "Mr Reed, officials said, …"
    if (kind === 'person' && tagAt(reading, i) === 'NNS') return null
    const end = complement(reading, i + 1)
    // "Jeb Bush, businesswoman Carly Fiorina": the next in a list.
    return end === i + 1 && /^\p{Lu}/u.test(wordAt(reading, end)) && inSentence(reading, first, end)
      ? null
      : { first: from, end }
  }
  return null
}

/** "of the American Federation of Teachers", "at Acme": the complement of a role, up to the next mark. */
function complement(reading: Reading, from: number): number {
  if (!/^(?:of|at|for|in)$/.test(lowerAt(reading, from))) return from
  let end = from
  for (let i = from; inSentence(reading, from, i) && i - from < 10; i++) {
    const word = wordAt(reading, i)
    // "spokesman for Tarn's parent company"
    if (/^['’]s$/.test(word) && end === i)
      while (/^(?:NN|JJ)/.test(tagAt(reading, i + 1)) && isSmall(wordAt(reading, i + 1))) end = ++i + 1
    else if (isCapitalized(word)) end = i + 1
    else if (!/^(?:of|at|for|in|the|and|['’]s)$/.test(word)) break
  }
  return end
}

/** A word in lower case that is more likely a verb than part of a role. */
const isVerb = (reading: Reading, i: number): boolean =>
  (tagAt(reading, i) === 'VBZ' && isSmall(wordAt(reading, i))) ||
  (hasClass(reading, i, WORD_CLASS.auxiliary | WORD_CLASS.modal | WORD_CLASS.saying) &&
    !isNationality(lowerAt(reading, i)))

/** Words in lower case before a title with a capital. Sorted. */
const BEFORE_TITLES: ReadonlySet<string> = new Set(
  'acting assistant deputy embattled ex former incoming interim late now outgoing retired then vice'.split(' '),
)

/** Participles that say what became of somebody; others are what was done. Sorted. */
const STATES: ReadonlySet<string> = new Set(
  'accused acting acclaimed appointed certified chartered convicted deposed disgraced elected embattled fired founding managing married ousted outgoing presiding qualified registered retired retiring sacked self-styled sitting suspended wanted'.split(
    ' ',
  ),
)

/** A word in lower case that is no part of a role: a past form ("misjudged"), an adverb, a particle ("whether", "no"). */
const isLoose = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i)
  if (!/^\p{Ll}/u.test(wordAt(reading, i)) || STATES.has(lower)) return false
  if (/^(?:no|not|then|once)$/.test(lower)) return lower !== 'then'
  return (
    /^(?:VBD|VBG|VBN|VBP|VB|MD|IN|WDT|WP|RB)$/.test(tagAt(reading, i)) &&
    !/^(?:former|longtime|now|then|vice)$/.test(lower)
  )
}

/** The role without whose it is, where that is no name: "the group's regional director", "its members' spokesman". */
export function ownRole(reading: Reading, { first, end }: Apposition): Apposition {
  for (let i = end - 2; i > first; i--)
    if (/^['’]s?$/.test(wordAt(reading, i)) && isSmall(wordAt(reading, i - 1))) return { first: i + 1, end }
  return { first, end }
}

/** The apposition as written, with line breaks as spaces and no article before it. */
export function roleText(reading: Reading, { first, end }: Apposition): string {
  const { start } = { start: reading.tokens.start[first]! }
  return reading.text.slice(start, reading.tokens.end[end - 1]).replace(/\s+/g, ' ')
}
