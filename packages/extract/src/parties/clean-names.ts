import { hasClass, lowerAt, type Reading, type ScoredSpan, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { nameGender } from './lexicon/given-names.js'
import { isNationality } from './lexicon/nationalities.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { PLURAL_LABELS } from './lexicon/plural-labels.js'
import { STREET_WORDS } from './lexicon/street-words.js'
import { ADJECTIVES, THING_HEADS } from './lexicon/thing-heads.js'
import { isTitle, RANKS } from './lexicon/titles.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import { isCapitalized } from './letter-case.js'
import { isCountryName } from './known-word.js'
import { type Kind, lowersOf, type Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

const KIND: Readonly<Record<string, Kind>> = { PER: 'person', ORG: 'organization', LOC: 'place' }

/** What the tagger found, as mentions: without titles, articles and possessives, with the legal form; less what names no actor. */
export function cleanNames(reading: Reading, names: readonly ScoredSpan[]): Mention[] {
  const mentions: Mention[] = []
  const marks = marksOf(reading)
  for (const name of names) {
    const tagged = KIND[name.type]
    if (!tagged) continue
    // "Harrow Borough Council"
    const last = lowerAt(reading, name.end - 1)
    const body = tagged === 'place' && name.end - name.first > 1 && (BODY_ENDS.has(last) || isBusiness(last))
    // "Messrs Kettle Dunning", "M/s Tarn Homes"
    const firm = MESSRS.has(lowerAt(reading, name.first))
    const locality = tagged === 'person' && name.end - name.first > 1 && LOCALITIES.has(last)
    const place = locality || isCountryName(reading, name.first, name.end)
    const kind = body || firm ? 'organization' : place ? 'place' : tagged
    const confidence = firm ? Math.max(name.confidence, MARKED) : name.confidence
    for (const { first, end } of pieces(reading, name.first, name.end, kind)) {
      const mention = trimmed(reading, marks, first, end, kind, confidence)
      if (mention && isName(reading, marks, mention)) mentions.push(mention)
    }
  }
  const things = thingAcronyms(reading, mentions)
  for (const { first, end } of names) if (isLicence(reading, end)) things.add(wordAt(reading, first))
  return mentions.filter(({ first, end }) => end - first > 1 || !things.has(wordAt(reading, first)))
}

const MESSRS: ReadonlySet<string> = new Set(['m/s', 'm/s.', 'messrs', 'messrs.'])
/** What quarters of Indian towns end in: "Lajpat Nagar". Sorted. */
const LOCALITIES: ReadonlySet<string> = new Set(['chowk', 'marg', 'nagar', 'puram', 'vihar'])

/** What stands in brackets after a law, a licence or an agreement: "Developer Licence Agreement (DLA)". */
function thingAcronyms(reading: Reading, mentions: readonly Mention[]): Set<string> {
  const found = new Set<string>()
  for (const { first } of mentions)
    if (wordAt(reading, first - 1) === '(' && THING_HEADS.has(lowerAt(reading, first - 2)))
      found.add(wordAt(reading, first))
  return found
}

/** Trades that no place is called by, as "Covent Garden" is. */
const isBusiness = (word: string): boolean =>
  TRADE_WORDS.has(word) && !/^(?:chambers|estates|farms|gardens|garage|hotel|quarries|stables|water|works)$/.test(word)

/** Last words that make a body of a place's name. Sorted. */
const BODY_ENDS: ReadonlySet<string> = new Set(
  'authority college commission committee constabulary council court hospital ministry parliament police school tribunal university'.split(
    ' ',
  ),
)

/** A name never runs over a blank line or an address. */
function pieces(reading: Reading, first: number, end: number, kind: Kind): { first: number; end: number }[] {
  const { tokens, text } = reading
  const cut: { first: number; end: number }[] = []
  let from = first
  for (let i = first + 1; i <= end; i++) {
    // "Ted Cruz of Texas"
    if (kind === 'person' && i > first + 1 && i < end && BEHIND_NAMES.has(wordAt(reading, i))) {
      cut.push({ first: from, end: i })
      return cut
    }
    if (i < end) {
      const gap = text.slice(tokens.end[i - 1]!, tokens.start[i]!)
      if (kind === 'person' && gap === ' ' && isDash(reading, i)) {
        cut.push({ first: from, end: i })
        return cut
      }
      if (!gap.includes('\n')) continue
      if (kind !== 'person' && !/\n\s*\n/.test(gap) && !isTitle(lowerAt(reading, i))) continue
    }
    cut.push({ first: from, end: i })
    from = i
  }
  return cut
}

/** "Deborah Reynolds - Santilli": a dash with a blank behind it ends the name. */
const isDash = (reading: Reading, i: number): boolean =>
  DASHES.has(wordAt(reading, i)) && /\s/.test(reading.text[reading.tokens.end[i]!] ?? '')
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const BEHIND_NAMES: ReadonlySet<string> = new Set(['and', 'for', 'from', 'of'])

const OUTSIDE = /^(?:['’]s|['’]|"|“|”|‘|,|:|;|\(|\)|\[|\]|-|–|—|\*+|#+|\.|!|\?|the|a|an)$/i

/** "Democrat James Polk": whose side somebody is on. Sorted. */
const PARTISANS = new Set(['democrat', 'libertarian', 'republican', 'tory'])

/** Words of forms before a name that are none of it. */
const LEADING = new Set([
  'annex',
  'attn',
  'dear',
  'exhibit',
  'governors',
  'm/s',
  'm/s.',
  'messrs',
  'messrs.',
  'presidents',
  're',
  'senators',
])

const [OUTER, LEADS, ADDRESSED, CAPITAL, BEFORE, ENDED] = [1, 2, 4, 8, 16, 32]
/** What a word tells by itself: a mark or an article around a name, a word before one, a part of an address, a word with a capital, the "Inc." of another name. */
const marksOf = wordMarks(
  (lower, word) =>
    (OUTSIDE.test(word) ? OUTER : 0) |
    (LEADING.has(lower) ? LEADS : 0) |
    (ADDRESS.test(word) ? ADDRESSED : 0) |
    (/\p{Lu}/u.test(word) ? CAPITAL : 0) |
    (isTitle(lower) || PARTISANS.has(lower) || RANKS.has(word) ? BEFORE : 0) |
    (lower === 'democrat' || (isCompanyEnding(lower) && word.endsWith('.')) ? ENDED : 0),
)

function trimmed(
  reading: Reading,
  marks: Uint8Array,
  from: number,
  to: number,
  kind: Kind,
  tagged: number,
): Mention | null {
  const { word } = reading.tokens
  let first = from
  let end = to
  while (first < end && marks[word[first]!]! & (OUTER | LEADS)) first++
  while (end > first && marks[word[end - 1]!]! & OUTER && !isInside(reading, first, end)) end--
  if (kind === 'person') {
    while (first < end - 1 && marks[word[first]!]! & BEFORE) first++
    end = personEnd(reading, first, end)
  } else {
    while (end - first > 1 && marks[word[first]!]! & ENDED) first++
    if (kind === 'organization') {
      end = organizationEnd(reading, first, end)
      if (isOfCompany(reading, first, end)) first += 2
    }
  }
  if (first >= end) return null
  // "HHJ Tom Reed KC" is a person, whatever the tagger doubts.
  const marked =
    kind === 'person' &&
    (RANKS.has(wordAt(reading, first - 1)) || isPostnominal(wordAt(reading, end), wordAt(reading, end - 1)))
  const confidence = marked ? Math.max(tagged, MARKED) : tagged
  return { first, end, kind, type: 'name', confidence, rule: 'tagger' }
}

/** Where a person's name ends that the tagger saw end at `to`. */
function personEnd(reading: Reading, first: number, to: number): number {
  let end = to
  while (end - first > 2 && isPostnominal(wordAt(reading, end - 1), wordAt(reading, end - 2))) end--
  // "President Carter I believe"
  if (end - first > 1 && wordAt(reading, end - 1) === 'I' && /^(?:VB[DP]|MD)$/.test(tagAt(reading, end))) end--
  return end
}

/** Where an organization's name ends that the tagger saw end at `to`. */
function organizationEnd(reading: Reading, first: number, to: number): number {
  let end = to
  // "Tarn Games's Terms of Service"
  for (let i = first + 1; i < end - 1; i++)
    if (isPossessive(wordAt(reading, i)) && PAPERS.has(wordAt(reading, i + 1))) end = i
  // "Brennecke Holding of Harlow"
  if (end - first > 3 && lowerAt(reading, end - 2) === 'of' && isBusiness(lowerAt(reading, end - 3))) end -= 2
  // "Acme" + "," + "Inc."
  const comma = wordAt(reading, end) === ',' ? 1 : 0
  if (end + comma < reading.tokens.count && isLegalForm(reading, end + comma, end)) end += comma + 1
  return end
}

/** "CTO of Pixelforge GmbH": what somebody is there. */
const isOfCompany = (reading: Reading, first: number, end: number): boolean =>
  end - first > 2 &&
  isCompanyEnding(lowerAt(reading, end - 1)) &&
  (wordAt(reading, first + 1) === 'of' || wordAt(reading, first + 1) === 'at') &&
  (/^C[EFIOT]O$/.test(wordAt(reading, first)) || isOffice(reading, first))

const isPossessive = (word: string): boolean => word === "'s" || word === '’s'
/** What an organization has for others to keep to. Sorted. */
const PAPERS: ReadonlySet<string> = new Set(['Code', 'Guide', 'Guidelines', 'Policy', 'Privacy', 'Terms'])

/** How sure a name with a rank, letters after it or "Messrs" before it is. */
const MARKED = 0.9

/** A closing bracket that belongs to the name: its opening one is inside too. */
function isInside(reading: Reading, first: number, end: number): boolean {
  if (wordAt(reading, end - 1) !== ')') return false
  for (let i = first; i < end - 1; i++) if (wordAt(reading, i) === '(') return true
  return false
}

const isLegalForm = (reading: Reading, i: number, after: number): boolean =>
  isCompanyEnding(lowerAt(reading, i)) &&
  isCapitalized(wordAt(reading, i)) &&
  reading.tokens.sentence[i] === reading.tokens.sentence[after - 1]

const ADDRESS = /[@/\\_]|^www\.|\.(?:com|org|net|io|gov|edu|htm|html|php|js|py|md|zip|txt|co|uk|dev|ai)$/i

function isName(reading: Reading, marks: Uint8Array, { first, end, kind }: Mention): boolean {
  const { word } = reading.tokens
  let all = 0
  for (let i = first; i < end; i++) all |= marks[word[i]!]!
  if ((all & ADDRESSED) !== 0 || (all & CAPITAL) === 0 || isWithin(reading, first, end)) return false
  if (BEFORE_PLACES.has(wordAt(reading, first)) || isMark(reading, first) || isLicence(reading, end)) return false
  const words = lowersOf(reading, first, end)
  const last = words.at(-1)!
  const whole = words.length === 1 ? last : words.join(' ')
  if (
    NO_PARTY.has(whole) ||
    PLURAL_LABELS.has(last) ||
    // "Germans"
    (words.length === 1 && last.endsWith('s') && isNationality(last.slice(0, -1))) ||
    words.every(word => ADJECTIVES.has(word) || isNationality(word) || (words.length > 1 && COUNTRY_WORDS.has(word))) ||
    /：|。|，/.test(whole) ||
    isSide(whole)
  )
    return false
  // "Commissioner for Data Protection": an office.
  if (kind === 'organization' && (words[1] === 'for' || words[1] === 'of') && isOffice(reading, first)) return false
  // "Kristen Day" is no day.
  if (kind !== 'place') {
    const full = kind === 'person' && words.length > 1 && nameGender(words[0]!) !== null
    if ((!full && THING_HEADS.has(last)) || isStreet(reading, first, end)) return false
  }
  if (words.length > 1) return true
  if (last.length === 1 || (kind === 'person' && isTitle(last))) return false
  return kind === 'place' || !GENERIC_WORDS.has(last) || /^\p{Lu}{2,}$/u.test(wordAt(reading, first))
}

/** Inside an address, a handle, a hashtag or a file name. */
const isWithin = ({ text, tokens }: Reading, first: number, end: number): boolean =>
  '@#\\_=&'.includes(text[tokens.start[first]! - 1] ?? ' ') || '_=@'.includes(text[tokens.end[end - 1]!] ?? ' ')

/** "[The Federal Reserve Bank] of New York": a piece of a name. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['at', 'by', 'for', 'in', 'of', 'on'])

/** "D - Texas": on whose side a politician is, and from where. */
const isSide = (whole: string): boolean =>
  (whole[1] === '-' || whole[1] === ' ') && /^[dri] ?- ?\p{L}[\p{L}.]*$/u.test(whole)

const isOffice = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.role) || isTitle(lowerAt(reading, i))

/** "the MIT licence", "MIT-licensed": what a text is under. */
const isLicence = (reading: Reading, end: number): boolean =>
  LICENCES.has(lowerAt(reading, wordAt(reading, end) === '-' ? end + 1 : end))
const LICENCES: ReadonlySet<string> = new Set(['licence', 'license'].flatMap(word => [word, `${word}d`, `${word}s`]))

/** What goods are called: 'under the name "Zesto"', 'the trade mark "Zesto"'. */
const isMark = (reading: Reading, first: number): boolean =>
  OPENING.has(wordAt(reading, first - 1)) &&
  /^(?:brand|label|logo|mark|marks|name|names|trademark|trademarks)$/.test(lowerAt(reading, first - 2)) &&
  !isGiven(lowerAt(reading, first - 3))
const OPENING: ReadonlySet<string> = new Set(['"', "'", '‘', '“'])

/** 'in the company name "Zesto"' and 'the user name "zesto"' name their bearers. */
const isGiven = (word: string): boolean => /^(?:company|corporate|firm|screen|stage|user)$/.test(word)

/** "88 Colin P Kelly Jr St": a number before it and a word for a street after it. */
function isStreet(reading: Reading, first: number, end: number): boolean {
  const last = wordAt(reading, end - 1)
  if (isNumber(wordAt(reading, end)) && /(?:stra(?:ss|ß)e|gasse|straat|weg|platz)$/i.test(last)) return true
  if (!isNumber(wordAt(reading, first - 1)) || !/^\d+\w?$/.test(wordAt(reading, first - 1))) return false
  const near = (i: number): boolean => THING_HEADS.has(lowerAt(reading, i).replace('.', ''))
  return STREET_WORDS.has(lowerAt(reading, end - 1).replace('.', '')) || near(end) || near(end + 1)
}

/** Whether the word begins with a digit. */
const isNumber = (word: string): boolean => word !== '' && word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39
