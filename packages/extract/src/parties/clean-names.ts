import { hasClass, lowerAt, type Reading, type ScoredSpan, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
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
import type { Kind, Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

const KIND: Readonly<Record<string, Kind>> = { PER: 'person', ORG: 'organization', LOC: 'place' }

/** What the tagger found, as mentions: without titles, articles and possessives, with the legal form; less what names no actor. */
export function cleanNames(reading: Reading, names: readonly ScoredSpan[]): Mention[] {
  const mentions: Mention[] = []
  for (const name of names) {
    const tagged = KIND[name.type]
    if (!tagged) continue
    // "Harrow Borough Council"
    const last = lowerAt(reading, name.end - 1)
    const body = tagged === 'place' && name.end - name.first > 1 && (BODY_ENDS.has(last) || isBusiness(last))
    // "Messrs Kettle Dunning"
    const firm = /^messrs\.?$/.test(lowerAt(reading, name.first))
    const kind = body || firm ? 'organization' : isCountry(reading, name.first, name.end) ? 'place' : tagged
    for (const { first, end } of pieces(reading, name.first, name.end, kind)) {
      const mention = trimmed(reading, { first, end, kind, type: 'name', confidence: name.confidence, rule: 'tagger' })
      if (mention && isName(reading, mention)) mentions.push(mention)
    }
  }
  const things = thingAcronyms(reading, mentions)
  for (const { first, end } of names) if (isLicence(reading, end)) things.add(wordAt(reading, first))
  return mentions.filter(({ first, end }) => end - first > 1 || !things.has(wordAt(reading, first)))
}

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

function isCountry(reading: Reading, first: number, end: number): boolean {
  let name = lowerAt(reading, first)
  for (let i = first + 1; i < end; i++) name += ` ${lowerAt(reading, i)}`
  return COUNTRY_WORDS.has(name)
}

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
    if (kind === 'person' && i > first + 1 && i < end && /^(?:of|and|for|from)$/.test(wordAt(reading, i))) {
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
      if (!/\n\s*\n/.test(gap) && kind !== 'person' && !isTitle(lowerAt(reading, i))) continue
    }
    cut.push({ first: from, end: i })
    from = i
  }
  return cut
}

/** "Deborah Reynolds - Santilli": a dash with a blank behind it ends the name. */
const isDash = (reading: Reading, i: number): boolean =>
  /^[-–—]$/.test(wordAt(reading, i)) && /\s/.test(reading.text[reading.tokens.end[i]!] ?? '')

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
  'messrs',
  'messrs.',
  'presidents',
  're',
  'senators',
])

function trimmed(reading: Reading, mention: Mention): Mention | null {
  let { first, end } = mention
  while (first < end && (OUTSIDE.test(wordAt(reading, first)) || LEADING.has(lowerAt(reading, first)))) first++
  while (end > first && OUTSIDE.test(wordAt(reading, end - 1)) && !isInside(reading, first, end)) end--
  if (mention.kind === 'person') while (first < end - 1 && isBeforeName(reading, first)) first++
  else while (end - first > 1 && (lowerAt(reading, first) === 'democrat' || isFormOfLast(reading, first))) first++
  if (mention.kind === 'person')
    while (end - first > 2 && isPostnominal(wordAt(reading, end - 1), wordAt(reading, end - 2))) end--
  // "President Carter I believe"
  if (
    mention.kind === 'person' &&
    end - first > 1 &&
    wordAt(reading, end - 1) === 'I' &&
    /^(?:VB[DP]|MD)$/.test(tagAt(reading, end))
  )
    end--
  // "Tarn Games's Terms of Service"
  if (mention.kind === 'organization')
    for (let i = first + 1; i < end - 1; i++)
      if (
        /^['’]s$/.test(wordAt(reading, i)) &&
        /^(?:Code|Guide|Guidelines|Policy|Privacy|Terms)$/.test(wordAt(reading, i + 1))
      )
        end = i
  // "Brennecke Holding of Harlow"
  if (
    mention.kind === 'organization' &&
    end - first > 3 &&
    lowerAt(reading, end - 2) === 'of' &&
    isBusiness(lowerAt(reading, end - 3))
  )
    end -= 2
  // "Acme" + "," + "Inc."
  if (mention.kind === 'organization') {
    const comma = wordAt(reading, end) === ',' ? 1 : 0
    if (end + comma < reading.tokens.count && isLegalForm(reading, end + comma, end)) end += comma + 1
  }
  // "HHJ Tom Reed KC" is a person, whatever the tagger doubts.
  const marked =
    mention.kind === 'person' &&
    (RANKS.has(wordAt(reading, first - 1)) || isPostnominal(wordAt(reading, end), wordAt(reading, end - 1)))
  const confidence = marked ? Math.max(mention.confidence, MARKED) : mention.confidence
  return first < end ? { ...mention, first, end, confidence } : null
}

/** How sure a name with a rank or letters after it is. */
const MARKED = 0.9

const isBeforeName = (reading: Reading, i: number): boolean =>
  isTitle(lowerAt(reading, i)) || PARTISANS.has(lowerAt(reading, i)) || RANKS.has(wordAt(reading, i))

/** The "Inc." that ends the sentence before. */
const isFormOfLast = (reading: Reading, i: number): boolean =>
  isCompanyEnding(lowerAt(reading, i)) && wordAt(reading, i).endsWith('.')

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

function isName(reading: Reading, { first, end, kind }: Mention): boolean {
  const words: string[] = []
  let capital = false
  for (let i = first; i < end; i++) {
    const word = wordAt(reading, i)
    if (ADDRESS.test(word)) return false
    if (/\p{Lu}/u.test(word)) capital = true
    words.push(word.toLowerCase())
  }
  // Inside an address, a handle, a hashtag or a file name.
  const { text, tokens } = reading
  if (/[@#\\_=&]/.test(text[tokens.start[first]! - 1] ?? ' ')) return false
  if (/[_=@]/.test(text[tokens.end[end - 1]!] ?? ' ')) return false
  if (isMark(reading, first) || isLicence(reading, end)) return false
  const whole = words.join(' ')
  const last = words.at(-1)!
  if (!capital || !/\p{L}/u.test(whole) || /：|。|，/.test(whole)) return false
  if (
    NO_PARTY.has(whole) ||
    PLURAL_LABELS.has(last) ||
    // "Germans"
    (words.length === 1 && last.endsWith('s') && isNationality(last.slice(0, -1))) ||
    // "[The Federal Reserve Bank] of New York": a piece of a name.
    /^(?:at|by|for|in|of|on)$/.test(wordAt(reading, first)) ||
    words.every(word => ADJECTIVES.has(word) || isNationality(word) || (words.length > 1 && COUNTRY_WORDS.has(word))) ||
    /^[dri] ?- ?\p{L}[\p{L}.]*$/u.test(whole)
  )
    return false
  // "Commissioner for Data Protection": an office.
  if (kind === 'organization' && /^(?:for|of)$/.test(words[1] ?? '') && isOffice(reading, first)) return false
  // "Kristen Day" is no day.
  const full = kind === 'person' && words.length > 1 && nameGender(words[0]!) !== null
  if (kind !== 'place' && ((THING_HEADS.has(last) && !full) || isStreet(reading, first, end))) return false
  if (words.length > 1) return true
  if (last.length === 1 || (kind === 'person' && isTitle(last))) return false
  return kind === 'place' || !GENERIC_WORDS.has(last) || /^\p{Lu}{2,}$/u.test(wordAt(reading, first))
}

const isOffice = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.role) || isTitle(lowerAt(reading, i))

/** "the MIT licence", "MIT-licensed": what a text is under. */
const isLicence = (reading: Reading, end: number): boolean =>
  /^licen[cs]e[ds]?$/.test(lowerAt(reading, wordAt(reading, end) === '-' ? end + 1 : end))

/** What goods are called: 'under the name "Zesto"', 'the trade mark "Zesto"'. */
const isMark = (reading: Reading, first: number): boolean =>
  /^["“‘']$/.test(wordAt(reading, first - 1)) &&
  /^(?:brand|label|logo|mark|marks|name|names|trademark|trademarks)$/.test(lowerAt(reading, first - 2)) &&
  !isGiven(lowerAt(reading, first - 3))

/** 'in the company name "Zesto"' and 'the user name "zesto"' name their bearers. */
const isGiven = (word: string): boolean => /^(?:company|corporate|firm|screen|stage|user)$/.test(word)

/** "88 Colin P Kelly Jr St": a number before it and a word for a street after it. */
const isStreet = (reading: Reading, first: number, end: number): boolean => {
  const near = (i: number) => THING_HEADS.has(lowerAt(reading, i).replace('.', ''))
  const isLast = STREET_WORDS.has(lowerAt(reading, end - 1).replace('.', ''))
  if (/(?:stra(?:ss|ß)e|gasse|straat|weg|platz)$/i.test(wordAt(reading, end - 1)) && /^\d/.test(wordAt(reading, end)))
    return true
  return /^\d+\w?$/.test(wordAt(reading, first - 1)) && (isLast || near(end) || near(end + 1))
}
