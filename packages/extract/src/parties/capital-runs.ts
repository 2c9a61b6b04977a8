import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { isCommonWord, isPlaceWord } from './known-word.js'
import { isCapitalized, isSmall } from './letter-case.js'
import { THING_HEADS } from './lexicon/thing-heads.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import { type Mention, mentionText } from './mention.js'
import { abbreviates, isAcronym } from './organization-name.js'

/** Last words of capitalized runs that make them an organization. In lower case, sorted. */
const HEADS: ReadonlySet<string> = new Set(
  'agency alliance association bank coalition college commission committee consortium corporation council federation foundation guild inquirer institute international journal ltd observatory organisation organization partnership promotions records society tribune trust union university watch'.split(
    ' ',
  ),
)
/** What is said to a publication: "in a statement to IT Pro". */
const SAID = new Set(['comment', 'comments', 'email', 'interview', 'statement'])

/** A name that the tagger is less sure of may be a piece of a longer one. */
const UNSURE = 0.7

/** Runs of capitalized words that the tagger passed over and that are organizations by their last word, or as what a statement is made to. */
export function capitalRuns(reading: Reading, names: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(reading.tokens.count)
  // A place may begin an organization's name ("West of England Tenants' Union").
  const places = new Set<number>()
  for (const { first, end, kind, confidence } of names)
    if (kind === 'place') {
      // "England Tenants' Union" is no place, but a piece of a body's name.
      if (end - first < 3 || !HEADS.has(lowerAt(reading, end - 1))) places.add(end)
    } else if (confidence >= UNSURE) taken.fill(1, first, end)
  const found: Mention[] = []
  const { sentences, tokens } = reading
  const capital = isCapital(reading)
  const isFree = (i: number) => taken[i] === 0 && capital[tokens.word[i]!] === 1
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!
    const to = sentences.end[s]!
    for (let i = from; i < to; ) {
      if (!isFree(i)) {
        i++
        continue
      }
      let end = i
      while (end < to && isFree(end)) {
        end++
        // Past "of", "&" or an apostrophe that a capitalized word follows: "West of England Tenants' Union".
        if (end + 1 < to && isFree(end + 1) && LINKS.has(wordAt(reading, end))) end++
      }
      const first = lowerAt(reading, i) === 'the' ? i + 1 : i
      const mention = organization(reading, first, end, from)
      // In a title every word is capitalized: there only a definition tells.
      if (mention && !places.has(end) && (mention.rule === 'acronym' || !isTitleCase(reading, from, to)))
        found.push(mention)
      i = end
    }
  }
  return found
}

const isCapital = wordMarks((_, word) => (isCapitalized(word) && /^[\p{L}\d&’'.]*$/u.test(word) ? 1 : 0))
const LINKS: ReadonlySet<string> = new Set(['&', "'", 'of', '’'])

/** Nearly all words with a capital, and no verb without one. */
function isTitleCase(reading: Reading, from: number, to: number): boolean {
  let small = 0
  for (let i = from; i < to; i++)
    if (isSmall(wordAt(reading, i))) {
      if (/^(?:VB|MD)/.test(tagAt(reading, i))) return false
      small++
    }
  return small * 3 < to - from
}

function organization(reading: Reading, first: number, end: number, from: number): Mention | null {
  const named = (confidence: number, rule: string): Mention => ({
    first,
    end,
    kind: 'organization',
    type: 'name',
    confidence,
    rule,
  })
  const defined =
    end - first > 1 &&
    !THING_HEADS.has(lowerAt(reading, end - 1)) &&
    wordAt(reading, end) === '(' &&
    wordAt(reading, end + 2) === ')' &&
    isAcronym(wordAt(reading, end + 1)) &&
    abbreviates(wordAt(reading, end + 1), mentionText(reading, { first, end }))
  if (defined) return named(0.95, 'acronym')
  if (end - first > 1 && HEADS.has(lowerAt(reading, end - 1))) return named(0.8, 'head')
  if (end - first > 1 && end - first < 4 && first > from && isTrading(reading, first, end)) return named(0.78, 'head')
  const said =
    first - 2 >= from && SAID.has(lowerAt(reading, first - 2)) && /^(?:to|with)$/.test(lowerAt(reading, first - 1))
  return said ? named(0.75, 'statement-to') : null
}

/** Trades that products and departments are called by as well. Sorted. */
const LOOSE_TRADES = new Set(
  'capital care communications design designs development distribution electronics energy estates events finance garage gardens health healthcare homes hospitality housing insurance interiors investments loans management marketing media mobile networks payments products productions records resources retail security services software solutions sports studio studios supplies systems technologies technology trading transport travel water works'.split(
    ' ',
  ),
)

/** "Adlakha Power", "Marlin Castings": an unusual word before a trade. */
const isTrading = (reading: Reading, first: number, end: number): boolean => {
  const last = lowerAt(reading, end - 1)
  const lead = lowerAt(reading, first)
  return TRADE_WORDS.has(last) && !LOOSE_TRADES.has(last) && !isCommonWord(lead) && !isPlaceWord(lead)
}
