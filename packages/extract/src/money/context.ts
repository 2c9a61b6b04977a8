import { excerpt, type Excerpt, type Money } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset, tokenSpan } from '@gravamen/language'
import { AMOUNT_KINDS } from './amount-kinds.js'

/** What an amount is, and what the text says that it is the amount of. */
export interface AmountContext {
  readonly kind: Money['kind']
  readonly refersTo: Excerpt | null
}

const TIMES = new Set(
  'april august day days december february friday january july june march may monday month months november october quarter quarters saturday september sunday thursday time today tomorrow tuesday wednesday week weeks year years yesterday'.split(
    ' ',
  ),
)
/** Abbreviations of rates, which measure nothing. */
const RATES = new Set(['hr', 'mo', 'pa', 'pcm', 'pm', 'pw', 'wk', 'yr'])
const AHEAD = 6
const BACK = 9
const STOPS = new Set([',', ';', ':', '.', '(', ')', '"', '“', '”', 'and', 'but', 'while', 'which', 'who'])
/** Between a noun and its amount: "a fine of about $5m", "sales were $3bn", "the price: £4". */
/** Verbs whose subject an amount measures. */
const VALUING = new Set(
  'amounts amounted amounting costs cost declined dropped equals equalled equaled estimated fell grew increased jumped priced rose soared totaled totaling totalled totalling totals valued'.split(
    ' ',
  ),
)
const LINKS = new Set(
  'of at was were is are be been to around about approximately nearly some : an estimated almost over under more than less up least a total worth only just'.split(
    ' ',
  ),
)

/** Reads the kind of the amount that covers `[start, end)` from its sentence, and the noun phrase that it measures. */
export function contextOf(reading: Reading, start: number, end: number, phrases: PhraseCursor): AmountContext {
  const first = tokenAtOffset(reading, start)
  let last = first
  const { tokens, sentences } = reading
  const s = tokens.sentence[first] ?? 0
  const from = sentences.first[s] ?? 0
  const to = sentences.end[s] ?? 0
  while (last < to && tokens.start[last]! < end) last++
  const near = scan(reading, last, Math.min(to, last + 3), true)
  const back = scan(reading, first - 1, Math.max(from, first - BACK), false)
  const far = near ?? back ?? scan(reading, last, Math.min(to, last + AHEAD), true)
  return { kind: far?.kind ?? null, refersTo: refersTo(reading, first, last, from, to, phrases) }
}

function scan(reading: Reading, i: number, limit: number, ahead: boolean) {
  for (let k = i; ahead ? k < limit : k >= limit; k += ahead ? 1 : -1) {
    const word = lowerAt(reading, k)
    const kind = AMOUNT_KINDS.get(word)
    if (kind !== undefined) return { kind, token: k }
    if (STOPS.has(word) && !(word === ',' && !ahead && k > limit)) return null
  }
  return null
}

/** Finds the noun phrase at a token, moving on through the sorted list. */
export interface PhraseCursor {
  /** The phrase that covers the token or ends nearest before it, or null. */
  at(token: number): { readonly first: number; readonly end: number; readonly head: number } | null
}

/** A cursor over the noun phrases; asking for tokens in any order costs a binary search. */
export function phraseCursor({ nounPhrases }: Reading): PhraseCursor {
  return {
    at(token) {
      let low = 0
      let high = nounPhrases.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (nounPhrases[middle]!.first <= token) low = middle + 1
        else high = middle
      }
      return nounPhrases[low - 1] ?? null
    },
  }
}

function refersTo(
  reading: Reading,
  first: number,
  last: number,
  from: number,
  to: number,
  phrases: PhraseCursor,
): Excerpt | null {
  const { text } = reading
  // "$5 million fine": the rest of the noun phrase that the amount opens.
  const own = phrases.at(first)
  const tail = own !== null && own.first <= first && own.end > last ? { first: last, end: own.end } : null
  if (tail !== null && tail.end <= to && isNoun(reading, tail.end - 1))
    return excerpt(text, clean(reading, tail.first, tail.end))
  // "$5 million in damages", "£400 of debt".
  const link = lowerAt(reading, last)
  if ((link === 'in' || link === 'of') && last + 1 < to) {
    const next = phrases.at(last + 1)
    if (
      next !== null &&
      next.first === last + 1 &&
      !/^\d/.test(lowerAt(reading, next.first)) &&
      isNoun(reading, next.head) &&
      !isTime(reading, next.head)
    )
      return excerpt(text, tokenSpan(reading, next.first, next.end))
  }
  // "a fine of £500", "the industry is worth around $3 billion": the noun phrase that a link ties to the amount.
  let at = first - 1
  while (
    at >= from &&
    (LINKS.has(lowerAt(reading, at)) || VALUING.has(lowerAt(reading, at)) || tagAt(reading, at) === 'RB')
  )
    at--
  if (at < from || at === first - 1) return null
  let stop = at
  if (lowerAt(reading, at) === 'which' || lowerAt(reading, at) === 'that') {
    at--
    while (at >= from && /^\W+$/.test(lowerAt(reading, at))) at--
    stop = at
  }
  const phrase = phrases.at(stop)
  if (
    phrase === null ||
    phrase.end !== stop + 1 ||
    phrase.first < from ||
    !isNoun(reading, phrase.head) ||
    isTime(reading, phrase.head)
  )
    return null
  return excerpt(text, tokenSpan(reading, phrase.first, phrase.end))
}

const isNoun = (reading: Reading, i: number): boolean =>
  tagAt(reading, i).startsWith('NN') && /^\p{L}/u.test(lowerAt(reading, i)) && !RATES.has(lowerAt(reading, i))
const isTime = (reading: Reading, i: number): boolean =>
  /^\d{4}$/.test(lowerAt(reading, i)) || TIMES.has(lowerAt(reading, i))

function clean(reading: Reading, first: number, end: number) {
  let from = first
  while (from < end - 1 && !/^[\p{L}\d]/u.test(lowerAt(reading, from))) from++
  return tokenSpan(reading, from, end)
}
