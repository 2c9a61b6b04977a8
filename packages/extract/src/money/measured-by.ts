import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { PhraseCursor } from './phrase-cursor.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const TIMES = words(`
  april august day days december february friday january july june march may monday month months november october quarter quarters saturday september sunday thursday
  time today tomorrow tuesday wednesday week weeks year years yesterday`)
/** Abbreviations of rates, which measure nothing. */
const RATES = words('hr mo p.a p.a. p.c.m. p.m. p.w. pa pcm pm pw wk yr')
/** Verbs whose subject an amount measures. */
const VALUING = words(`
  amounted amounting amounts close closed closes cost costing costs declined dropped equaled equalled equals estimated fell grew increased jumped priced rose soared stand
  stands stood totaled totaling totalled totalling totals valued`)
/** What ties a noun to its amount: "a fine of $5m", "sales were $3bn", "the price: £4", "the bridge will cost £4bn", "the sum due is". */
const LINKS = words(
  'are at be been being can could due is may of outstanding owed owing payable unpaid was were will worth would :',
)
/** What may stand between, and ties nothing: "charged students more than £5". */
const QUALIFIERS = words(
  'a about almost an approximately around estimated just least less more nearly only or over some than to total under up',
)
/** Before "for", of what has a price: "sold for", "went for". */
const GOING = words('available bought listed offered purchased sale sell sells sold went')
/** Verbs whose object has a price: "bought the car for". */
const TRADING = words(
  'acquire acquired bought buy buying buys hired offered purchase purchased rented sell selling sells sold',
)
const CURRENCIES = words('cents dollars euros francs pounds rupees yen')
/** What is made out for an amount. */
const BILLS = words('bill bills check cheque claim contract invoice invoices order quote receipt')

/** Where an amount stands: tokens `[first, last)` of the sentence `[from, to)`. */
export interface AmountPlace {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** A noun phrase, tokens `[first, end)`, with its noun. */
export interface Measured {
  readonly first: number
  readonly end: number
  readonly head: number
}

/** The noun phrase that an amount measures: "$5 million *fine*", "$5 million in *damages*", "*a fine* of £500", "*the industry* is worth $3bn". */
export function measuredBy(r: Reading, place: AmountPlace, phrases: PhraseCursor): Measured | null {
  return ofTail(r, place, phrases) ?? ofComplement(r, place, phrases) ?? ofSubject(r, place, phrases)
}

/** "$5 million fine": the rest of the noun phrase that the amount opens. */
function ofTail(r: Reading, { first, last, to }: AmountPlace, phrases: PhraseCursor): Measured | null {
  if (lowerAt(r, last) === 'worth') return null
  // "a $30,000 fine", which may have been taken for an adjective.
  if (lowerAt(r, last) === 'fine' && lowerAt(r, first - 1) === 'a') return { first: last, end: last + 1, head: last }
  const own = phrases.at(first)
  if (own === null || own.first > first || own.end <= last || own.end > to || !isNoun(r, own.end - 1)) return null
  let begin = last
  while (begin < own.end - 1 && !/^[\p{L}\d]/u.test(lowerAt(r, begin))) begin++
  // "the $3 million Ms Schultz raised" measures nothing of hers.
  if (tagAt(r, own.end - 1).startsWith('NNP') && /^VB[DPZ]$/.test(tagAt(r, own.end))) return null
  return { first: begin, end: own.end, head: own.end - 1 }
}

/** "$5 million in damages", "£400 of debt"; but "in the plant" is where it went. */
function ofComplement(r: Reading, { last: past, to }: AmountPlace, phrases: PhraseCursor): Measured | null {
  // "$3 million worth of ads"
  const last = lowerAt(r, past) === 'worth' ? past + 1 : past
  const link = lowerAt(r, last)
  if ((link !== 'in' && link !== 'of') || last + 1 >= to) return null
  let begin = last + 1
  while (begin < last + 3 && /^(?:VBG|VBN)$/.test(tagAt(r, begin))) begin++
  const next = phrases.at(begin)
  if (next === null || next.first !== begin || !names(r, next.head) || /^\d/.test(lowerAt(r, next.first))) return null
  if (link === 'in' && /^(?:DT|PRP\$|NNP)/.test(tagAt(r, next.first))) return null
  if (CURRENCIES.has(lowerAt(r, next.head))) return null
  // "$27 million in TV and radio advertising"
  const joined = lowerAt(r, next.end) === 'and' ? phrases.at(next.end + 1) : null
  if (link === 'in' && joined !== null && joined.first === next.end + 1 && names(r, joined.head))
    return { first: last + 1, end: joined.end, head: joined.head }
  return { first: last + 1, end: next.end, head: next.head }
}

/** "a fine of £500", "the industry is worth around $3 billion", "the car for $9,000": what a link ties to the amount. */
function ofSubject(r: Reading, { first, from }: AmountPlace, phrases: PhraseCursor): Measured | null {
  let at = back(r, first - 1, from)
  // "cost the tenant £640"
  if (at === first - 1) {
    const payer = phrases.at(at)
    if (payer !== null && payer.end === first && /^cost(?:s|ing)?$/.test(lowerAt(r, payer.first - 1)))
      at = back(r, payer.first - 1, from)
  }
  if (lowerAt(r, at) === 'for') {
    if (GOING.has(lowerAt(r, at - 1))) at = back(r, at - 2, from)
    else return ofPriced(r, at, from, phrases)
  }
  if (at < from || at === first - 1) return null
  if (lowerAt(r, at) === 'which' || lowerAt(r, at) === 'that') {
    at--
    while (at >= from && /^\W+$/.test(lowerAt(r, at))) at--
  }
  const phrase = phrases.at(at)
  // The verb may have been taken for a noun: "Tickets cost".
  if (phrase === null || phrase.end < at + 1 || phrase.first < from || !names(r, at)) return null
  return { first: phrase.first, end: at + 1, head: at }
}

/** Steps back over what may stand between a noun and its amount. */
function back(r: Reading, from: number, limit: number): number {
  let at = from
  let tied = false
  for (; at >= limit; at--) {
    const word = lowerAt(r, at)
    // "from cups to £5": "to" follows a verb or "up".
    if (word === 'to' && !VALUING.has(lowerAt(r, at - 1)) && !/^(?:up|close|RB)$/.test(lowerAt(r, at - 1))) break
    const links = VALUING.has(word) || (LINKS.has(word) && !(word === 'at' && lowerAt(r, at + 1) === 'least'))
    // "a bill in excess of $80,000"
    if (word === 'excess' || (word === 'in' && lowerAt(r, at + 1) === 'excess')) continue
    if (!links && !QUALIFIERS.has(word) && !LINKS.has(word) && tagAt(r, at) !== 'RB') break
    tied ||= links
  }
  return tied || at === from || lowerAt(r, at) === 'for' ? at : from
}

/** "bought the car for", "the invoice of 3 May for": the phrase before "for" when it is what has the price. */
function ofPriced(r: Reading, at: number, from: number, phrases: PhraseCursor): Measured | null {
  let phrase = phrases.at(at - 1)
  if (phrase !== null && phrase.end === at && isTime(r, phrase.head) && phrase.first - 2 >= from)
    phrase = phrases.at(phrase.first - 2)
  if (phrase === null || phrase.first < from || at - phrase.end > 4 || !names(r, phrase.head)) return null
  return TRADING.has(lowerAt(r, phrase.first - 1)) || BILLS.has(lowerAt(r, phrase.head)) ? phrase : null
}

const names = (r: Reading, i: number): boolean => isNoun(r, i) && !isTime(r, i)
const isNoun = (r: Reading, i: number): boolean =>
  tagAt(r, i).startsWith('NN') && /^\p{L}/u.test(lowerAt(r, i)) && !RATES.has(lowerAt(r, i))
const isTime = (r: Reading, i: number): boolean => /^\d{1,4}$/.test(lowerAt(r, i)) || TIMES.has(lowerAt(r, i))
