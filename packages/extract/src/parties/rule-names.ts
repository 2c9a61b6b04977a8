import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { isNationality } from './lexicon/nationalities.js'
import { ORGANIZATION_HEADS } from './lexicon/organization-heads.js'
import { BODY_HEADS, KNOWN_BODIES, PERSONAL_BODIES, STATE_BODIES } from './lexicon/public-bodies.js'
import { isCapitalized } from './letter-case.js'
import type { Mention } from './mention.js'

/** Names that rules find, whatever the tagger thinks: legal forms, public bodies, bodies named with a country or a person. */
export function ruleNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  const add = (first: number, end: number, confidence: number, rule: string) =>
    found.push({ first, end, kind: 'organization', type: 'name', confidence, rule })
  const { tokens } = reading
  const marks = marksOf(reading)
  let known: Alone | null = null
  const alone = (): Alone => (known ??= namedAlone(reading, names))
  for (const i of markedTokens(reading, marks)) {
    const mark = marks[tokens.word[i]!]!
    const company = mark & FORM && !isShouted(reading, i) ? companyStart(reading, i, alone) : -1
    if (company >= 0) add(company, i + 1, 0.95, 'legal-form')
    if (mark & NAMED) {
      const known = knownName(reading, i, BODIES)
      // "Member of Parliament" is a title.
      if (known > i && !/^members?$/.test(lowerAt(reading, i - 2))) add(i, known, 0.9, 'known-body')
      const organization = knownName(reading, i, ORGANIZATIONS)
      if (organization > i && !isPossessive(reading, i, organization, names) && !isAddressed(reading, i, organization))
        add(i, organization, 0.9, 'known-name')
    }
    const court = wordAt(reading, i) === 'Court' ? courtOf(reading, i) : -1
    if (court >= 0) add(court, i + 1, 0.9, 'known-body')
    const body = mark & HEAD ? bodyEnd(reading, i) : -1
    if (body > i && !/^members?$/.test(lowerAt(reading, i - 2))) add(courtStart(reading, i), body, 0.9, 'body-of')
    if (mark & ALONE) {
      if (lowerAt(reading, i) === 'government' && isBareGovernment(reading, i)) add(i, i + 1, 0.9, 'the-government')
      if (wordAt(reading, i) === 'Labour' && isTheParty(reading, i)) add(i, i + 1, 0.85, 'known-name')
      if (wordAt(reading, i) === 'House' && isTheHouse(reading, i)) add(i, i + 1, 0.85, 'known-body')
    }
    const person = mark & OF_SOMEBODY ? bodyBefore(reading, i, names) : -1
    if (person >= 0) add(person, i + 1, mark & CAPITAL ? 0.9 : 0.85, 'named-body')
  }
  return found
}

const [FORM, NAMED, HEAD, ALONE, OF_SOMEBODY, CAPITAL] = [1, 2, 4, 8, 16, 32]

/** What may begin or end at a word: a legal form, a listed name, a body "of" something, "the Government", a body of somebody. */
const marksOf = wordMarks((lower, word) => {
  const capital = isCapitalized(word)
  let marks = 0
  if (capital ? isCompanyEnding(lower) : SMALL_FORMS.has(word)) marks |= FORM
  if (capital && (BODIES.has(word) || ORGANIZATIONS.has(word))) marks |= NAMED
  if (capital && (BODY_HEADS.has(word) || SHOUTED_HEADS.has(word))) marks |= HEAD
  if (capital && (lower === 'government' || word === 'Labour' || word === 'House')) marks |= ALONE
  if (STATE_OR_PERSON.has(lower)) marks |= OF_SOMEBODY
  return marks > 0 && capital ? marks | CAPITAL : marks
})

/** Legal forms that are also written in lower case. */
const SMALL_FORMS: ReadonlySet<string> = new Set('gmbh gmbh. llp llp. ltd ltd. plc plc.'.split(' '))
const STATE_OR_PERSON: ReadonlySet<string> = new Set([...STATE_BODIES, ...PERSONAL_BODIES, 'alliance', 'coalition'])

const ARMED = new Set(['armed', 'army', 'forces', 'military', 'navy', 'troops'])
const VERBAL = WORD_CLASS.auxiliary | WORD_CLASS.modal | WORD_CLASS.saying

const isCapital = (reading: Reading, i: number): boolean => isCapitalized(wordAt(reading, i))
const together = (reading: Reading, a: number, b: number): boolean =>
  a >= 0 && b < reading.tokens.count && reading.tokens.sentence[a] === reading.tokens.sentence[b]

/** Inside an address, a handle or a file name. */
const isAddressed = ({ text, tokens }: Reading, first: number, end: number): boolean =>
  /[@#/\\_=.-]/.test(text[tokens.start[first]! - 1] ?? ' ') || /[@/_=]/.test(text[tokens.end[end - 1]!] ?? ' ')

/** Words of companies' names before an "of": "Bank of Tarn plc", not "Developer of Tarn Inc". Sorted. */
const OF_NAMES: ReadonlySet<string> = new Set([
  ...[...ORGANIZATION_HEADS].filter(head => head !== 'board'),
  ...'brothers city college company friends house isle king kingdom port queen republic royal sons state university west'.split(
    ' ',
  ),
])

/** The first token of the company's name that ends with the legal form at `i`, or -1. */
function companyStart(reading: Reading, i: number, alone: () => Alone): number {
  if (!isCompanyEnding(lowerAt(reading, i))) return -1
  // "representing peat GmbH"
  if (/^(?:GmbH|Ltd\.?|PLC)$/.test(wordAt(reading, i)) && isBrand(reading, i - 1)) return i - 1
  let first = i
  let names = 0
  for (let k = i - 1; together(reading, k, i) && i - k < 9; k--) {
    const written = wordAt(reading, k)
    // "TO THE BOARD OF TARN PLC"
    const word = SMALL_IN_CAPITALS.has(written) ? written.toLowerCase() : written
    // The legal form of the name before: "Star Ltd. and Novi Ltd."
    if (names > 0 && isCompanyEnding(word.toLowerCase()) && word !== word.toLowerCase()) break
    if (isCapitalized(word) || /^\d+\p{L}*$/u.test(word)) {
      first = k
      if (!isCompanyEnding(word.toLowerCase()) && word.toLowerCase() !== 'co.') names++
    } else if (word === ')' && openingBefore(reading, k) > 0) {
      // "Orchard Close (Harrogate) Limited", "Harrogate Homes (North West) Limited"
      k = openingBefore(reading, k)
    } else if (word === 'and' && isOther(reading, k, alone())) break
    else if (word === 'of' && !OF_NAMES.has(lowerAt(reading, k - 1))) break
    else if (word !== '&' && word !== 'and' && word !== 'of' && word !== ',' && word !== '-') break
    else if (word === ',' && names > 0) break
    else if (word === 'and' && names > 1 && !isCapital(reading, k - 1)) break
  }
  while (first < i && /^(?:the|and|&|of|,)$/.test(lowerAt(reading, first))) first++
  return names > 0 && first < i ? first : -1
}

/** Small words in a line of capitals. */
const SMALL_IN_CAPITALS: ReadonlySet<string> = new Set('AGAINST AND AT BETWEEN BY FOR FROM OF ON TO'.split(' '))

/** Names that the tagger sees by themselves: where they end, and how they are written. */
interface Alone {
  readonly ends: ReadonlySet<number>
  readonly texts: ReadonlySet<string>
}

/** Two capitals or more, the first of them at the beginning. */
const isMixed = wordMarks((_, word) => (isCapitalized(word) && /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(word) ? 1 : 0))

function namedAlone(reading: Reading, names: readonly Mention[]): Alone {
  const ends = new Set<number>()
  const texts = new Set<string>()
  for (const { first, end, kind, confidence } of names) {
    if (kind === 'place' || confidence < 0.5) continue
    ends.add(end)
    if (end - first === 1) texts.add(wordAt(reading, first))
  }
  // "LaLiga and Novi, S.A." where "LaLiga" stands without the other elsewhere.
  for (const i of markedTokens(reading, isMixed(reading)))
    if (i + 1 < reading.tokens.count && lowerAt(reading, i + 1) !== 'and') texts.add(wordAt(reading, i))
  return { ends, texts }
}

/** Whether what stands before the "and" is another's name: a person's, or one that the text names alone. */
const isOther = (reading: Reading, and: number, { ends, texts }: Alone): boolean =>
  ends.has(and) || texts.has(wordAt(reading, and - 1))

/** The opening bracket before one or two words with capitals and a name, or -1. */
function openingBefore(reading: Reading, close: number): number {
  for (const open of [close - 2, close - 3])
    if (wordAt(reading, open) === '(' && isCapital(reading, open - 1))
      return isCapital(reading, open + 1) && isCapital(reading, close - 1) ? open : -1
  return -1
}

/** A name that is written small, after a verb or a preposition: "for peat GmbH". */
const isBrand = (reading: Reading, i: number): boolean =>
  /^\p{Ll}[\p{L}\p{N}]{2,}$/u.test(wordAt(reading, i)) &&
  together(reading, i - 1, i) &&
  /^(?:IN|VB[GDZPN]?|TO|,)$/.test(tagAt(reading, i - 1)) &&
  /^(?:NN|NNP|FW)$/.test(tagAt(reading, i))

/** "INCLUDING BUT NOT LIMITED TO": no legal form. */
const isShouted = (reading: Reading, i: number): boolean =>
  wordAt(reading, i) === 'LIMITED' && wordAt(reading, i + 1) === 'TO'

/** Names by their first word, as words. */
function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, readonly (readonly string[])[]>()
  for (const name of names) {
    const words = name.replace(/'s\b/, " 's").replace(/-/g, ' - ').split(' ')
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), words])
  }
  return found
}
const BODIES = byFirstWord(KNOWN_BODIES)
const ORGANIZATIONS = byFirstWord(KNOWN_ORGANIZATIONS)

/** One past the last token of the listed name at `i`, or -1. */
function knownName(reading: Reading, i: number, names: ReturnType<typeof byFirstWord>): number {
  let end = -1
  for (const words of names.get(wordAt(reading, i)) ?? [])
    if (words.every((word, k) => isWord(reading, i, k, word)) && together(reading, i, i + words.length - 1))
      end = Math.max(end, i + words.length)
  // "Senate Leadership Fund", "Republican Congress" are other things.
  if (end < 0 || (end - i === 1 && together(reading, i, end) && isCapital(reading, end))) return -1
  return end
}

/** "Christie's" of a Chris Christie: no auction house where the text names somebody so. */
const isPossessive = (reading: Reading, first: number, end: number, names: readonly Mention[]): boolean =>
  end - first === 2 &&
  /^['’]s$/.test(wordAt(reading, first + 1)) &&
  names.some(
    name =>
      name.kind === 'person' &&
      (wordAt(reading, name.end - 1) === wordAt(reading, first) ||
        wordAt(reading, name.first) === wordAt(reading, first)),
  )

/** British papers write "the European commission". */
const isWord = (reading: Reading, first: number, k: number, word: string): boolean =>
  wordAt(reading, first + k) === word ||
  (word === "'s" && wordAt(reading, first + k) === '’s') ||
  (k > 0 && wordAt(reading, first + k) === word.toLowerCase() && isNationality(lowerAt(reading, first)))

/** "Ministry of Defence of Ukraine", "Department for Business, Innovation and Skills": one past its last token, or -1. */
function bodyEnd(reading: Reading, i: number): number {
  if (SHOUTED_HEADS.has(wordAt(reading, i))) return shoutedEnd(reading, i)
  if (!BODY_HEADS.has(wordAt(reading, i)) || !/^(?:of|for)$/.test(wordAt(reading, i + 1))) return -1
  let end = -1
  for (let k = i + 2; together(reading, i, k) && k - i < 12; k++) {
    if (isCapital(reading, k)) end = k + 1
    else if (!/^(?:of|for|the|and|&|,)$/.test(wordAt(reading, k))) break
    else if (/^(?:and|,)$/.test(wordAt(reading, k)) && !isSeries(reading, i, k)) break
  }
  return end
}

const SHOUTED_HEADS: ReadonlySet<string> = new Set([...BODY_HEADS].map(word => word.toUpperCase()))

/** "MINISTRY OF INLAND WATERS" alone in its line among the first of a document: one past its last token, or -1. */
function shoutedEnd(reading: Reading, i: number): number {
  const { sentences, tokens } = reading
  const s = tokens.sentence[i]!
  const first = sentences.first[s]!
  const end = sentences.end[s]!
  if (s >= HEAD_LINES || !(i === first || (i === first + 1 && lowerAt(reading, first) === 'the'))) return -1
  if (!/^(?:OF|FOR)$/.test(wordAt(reading, i + 1)) || end - i > 10) return -1
  for (let k = i; k < end; k++) if (!/^(?:[\p{Lu}’'-]+|,|&)$/u.test(wordAt(reading, k))) return -1
  return end
}
const HEAD_LINES = 3

/** Words before "Court" that are of its name, in lower case. Sorted. */
const COURT_WORDS: ReadonlySet<string> = new Set(
  'appeals bankruptcy central circuit county crown district family federal high magistrates states superior supreme u.s. united us'.split(
    ' ',
  ),
)

/** Where the name of the court begins whose "Court" is at `i`: "United States District Court for …", "High Court of Justice". */
function courtStart(reading: Reading, i: number): number {
  let first = i
  if (wordAt(reading, i) !== 'Court') return first
  while (
    together(reading, first - 1, i) &&
    isCapital(reading, first - 1) &&
    COURT_WORDS.has(lowerAt(reading, first - 1))
  )
    first--
  return first
}

/** Where "Worcester Magistrates' Court", "Harlow County Court" begins: a place before the kind of court; or -1. */
function courtOf(reading: Reading, i: number): number {
  let kind = i - 1
  if (/^['’]$/.test(wordAt(reading, kind))) kind--
  if (!/^(?:County|Crown|District|Family|High|Magistrates|Sheriff|Superior)$/.test(wordAt(reading, kind))) return -1
  let first = kind
  while (first - 1 >= 0 && kind - first < 3 && isCapital(reading, first - 1) && isPlace(reading, first - 1, i)) first--
  return first < kind ? first : -1
}

const isPlace = (reading: Reading, k: number, i: number): boolean =>
  together(reading, k, i) &&
  /^\p{Lu}\p{Ll}/u.test(wordAt(reading, k)) &&
  !/^(?:A|An|At|By|Federal|For|From|In|On|The|To)$/.test(wordAt(reading, k))

/** Whether an "and" or a comma at `k` joins parts of one name ("Business, Innovation and Skills") and not two names. */
const isSeries = (reading: Reading, first: number, k: number): boolean =>
  /^(?:Department|Ministry|Office)$/.test(wordAt(reading, first)) &&
  isCapital(reading, k + 1) &&
  !/^(?:Department|Ministry|Mr|Mrs|Ms|The)\.?$/.test(wordAt(reading, k + 1)) &&
  (wordAt(reading, k) === 'and' || /^(?:and|,)$/.test(wordAt(reading, k + 2)))

/** "the Government", "our Government", and "Government" alone in a headline. */
function isBareGovernment(reading: Reading, i: number): boolean {
  if (together(reading, i, i + 1) && isCapital(reading, i + 1) && lowerAt(reading, i + 1) !== 'until') return false
  const before = together(reading, i - 1, i) ? lowerAt(reading, i - 1) : ''
  return !/^(?:a|any|every|local|no|of)$/.test(before)
}

/** "Labour called for …", "voted for Labour", "Labour's Helen Carr": the party and no work. */
const isTheParty = (reading: Reading, i: number): boolean => isPartyPerson(reading, i) || isPartyName(reading, i)

/** "the Labour MP", "a Labour councillor": what is said of a person names the party. */
const isPartyPerson = (reading: Reading, i: number): boolean =>
  together(reading, i, i + 1) &&
  /^(?:activist|AM|backbencher|candidate|councillor|leader|mayor|MEP|minister|MP|MS|MSP|peer|TD)s?$/.test(
    wordAt(reading, i + 1),
  )

const isPartyName = (reading: Reading, i: number): boolean =>
  together(reading, i, i + 1) &&
  !isCapital(reading, i + 1) &&
  (/^(?:VB[DPZ]|MD)$/.test(tagAt(reading, i + 1)) ||
    // "Labour's Helen Carr", "of Labour's plans"
    (/^['’]s$/.test(wordAt(reading, i + 1)) &&
      (isCapital(reading, i + 2) || i !== reading.sentences.first[reading.tokens.sentence[i]!])) ||
    (together(reading, i - 1, i) &&
      /^(?:by|for|from|to|of|with)$/.test(lowerAt(reading, i - 1)) &&
      !/^(?:NN|JJ)/.test(tagAt(reading, i + 1))))

/** "the House" in the middle of a sentence, not "House Republicans" nor "the House of …". */
const isTheHouse = (reading: Reading, i: number): boolean =>
  wordAt(reading, i - 1) === 'the' &&
  together(reading, i - 1, i) &&
  !(together(reading, i, i + 1) && (isCapital(reading, i + 1) || lowerAt(reading, i + 1) === 'of'))

/** The first token of the country, nationality or person before the body's word at `i` ("Iraqi military", "Mrs. Clinton's campaign"), or -1. */
function bodyBefore(reading: Reading, i: number, names: readonly Mention[]): number {
  const word = lowerAt(reading, i)
  const possessive = /^['’]s$/.test(wordAt(reading, i - 1))
  const last = possessive ? i - 2 : i - 1
  if (!together(reading, last, i)) return -1
  // "the US-led coalition"
  if (lowerAt(reading, last) === 'led' && wordAt(reading, last - 1) === '-' && isCapital(reading, last - 2))
    return last - 2
  if (STATE_BODIES.has(word) && !possessive && isNationality(lowerAt(reading, last)) && isCapital(reading, last))
    return last
  const name = names.find(mention => mention.end === last + 1)
  if (!name || (possessive && !hasClass(reading, i + 1, VERBAL))) return -1
  if (name.kind === 'person' && PERSONAL_BODIES.has(word)) return name.first
  // "Khobar Towers military housing": an army is a country's.
  if (ARMED.has(word) && name.end - name.first > 1) return -1
  return name.kind === 'place' && STATE_BODIES.has(word) && !possessive ? name.first : -1
}
