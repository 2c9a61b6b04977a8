import { contains, type Demand, type Money } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Items } from './items.js'
import { blockAt, sentenceAt, tokensOf } from './places.js'

/** How many sentences back "this sum" may reach. */
const REACH = 8

/** Gives each demand the sums that it is for: those in its action, and the one before it that "this sum", "the fine" or "your account" stands for. */
export function linkMoney(r: Reading, items: Items): Items {
  return { ...items, demands: items.demands.map(demand => ({ ...demand, money: sums(r, demand, items.money) })) }
}

function sums(r: Reading, demand: Demand, money: readonly Money[]): string[] {
  const inside = money.filter(sum => contains(demand, sum) || isPutAt(r, demand, sum))
  const noun = nounBefore(r, demand, inside[0]?.start ?? demand.end) ?? (owes(r, demand) ? 'sum' : null)
  const meant = noun === null ? null : antecedent(r, demand, money, noun)
  return [...(meant && !inside.includes(meant) ? [meant] : []), ...inside].map(sum => sum.id)
}

/** "Pay the costs, |put at £900|": what stands in apposition to what is to be paid. */
const isPutAt = ({ text }: Reading, { end }: Demand, { start }: Money): boolean =>
  start > end && start - end <= LONGEST_APPOSITION && APPOSED.test(text.slice(end, start))
const APPOSED =
  /^,? (?:amounting to|assessed at|estimated at|in the (?:amount|sum) of|namely|of|put at|set at|totall?ing|valued at|worth)(?: (?:about|around|nearly|some))? $/
const LONGEST_APPOSITION = 30

/** "Pay it", "get this settled", "pay what I am owed" */
function owes(r: Reading, demand: Demand): boolean {
  const { first, end } = tokensOf(r, demand)
  let settles = false
  let points = false
  for (let k = first; k < end; k++) {
    settles ||= SETTLED.has(lemmaAt(r, k))
    points ||=
      OBJECTS.has(lowerAt(r, k)) || (lowerAt(r, k) === 'what' && [2, 3, 4].some(n => lemmaAt(r, k + n) === 'owe'))
  }
  return settles && points && end - first <= SHORT
}
const SETTLED = new Set(['clear', 'pay', 'refund', 'reimburse', 'repay', 'settle'])
const OBJECTS = new Set(['it', 'that', 'them', 'this'])
/** The most words of a demand whose "it" is what is to be paid. */
const SHORT = 7

/** Nouns that stand for what is owed, whatever it is called. */
const GENERAL = new Set('account amount arrear arrears balance bill debt invoice money payment sum total'.split(' '))
/** Nouns that stand for a sum of their own kind, with that kind. */
const OWN: ReadonlyMap<string, Money['kind']> = new Map([
  ['bonus', null],
  ['charge', 'fee'],
  ['commission', null],
  ['compensation', null],
  ['cost', null],
  ['damages', null],
  ['deposit', null],
  ['excess', null],
  ['fee', 'fee'],
  ['fine', 'fine'],
  ['grant', null],
  ['instalment', null],
  ['levy', null],
  ['loan', 'debt'],
  ['penalty', 'fine'],
  ['premium', null],
  ['price', 'price'],
  ['ransom', null],
  ['refund', null],
  ['rent', null],
  ['royalty', null],
  ['salary', null],
  ['subsidy', null],
  ['tax', null],
  ['wage', null],
])
const DEFINITE = new Set('all full my our said same that the these this those your'.split(' '))
const BETWEEN = new Set(
  'above agreed full entire late outstanding overdue remaining said same total unpaid whole'.split(' '),
)
const DISPUTING = new Set(['contest', 'dispute', 'query', 'question'])
const SETTLING = new Set('clear discharge make pay remit repay return settle'.split(' '))

/** The noun by which the demand speaks of a sum that was named before ("this amount", "the outstanding balance", "payment in full"), or null. */
function nounBefore(r: Reading, demand: Demand, end: number): string | null {
  const { first, end: to } = tokensOf(r, { start: demand.start, end })
  for (let k = first; k < to; k++) {
    const lemma = lemmaAt(r, k)
    if (!GENERAL.has(lemma) && !OWN.has(lemma)) continue
    // "The Bill" is a law.
    if (lemma === 'bill' && /^\p{Lu}\p{Ll}/u.test(wordAt(r, k)) && k > first) continue
    const bare = lemma === 'payment' && /^(?:arrange|make|of|remit|send)$/.test(lemmaAt(r, k - 1))
    const whole = lemma === 'payment' && lowerAt(r, k + 1) === 'in' && lowerAt(r, k + 2) === 'full'
    let at = k - 1
    while (at > first && (BETWEEN.has(lowerAt(r, at)) || /^(?:JJ|VBN)/.test(tagAt(r, at)))) at--
    const definite = DEFINITE.has(lowerAt(r, at)) && lowerAt(r, k + 1) !== 'of'
    if (DISPUTING.has(lemmaAt(r, at - 1))) continue
    if (k === first && lemma === 'refund') return lemma
    // "The same account", "your account number": where to pay.
    if (lemma === 'account' && !SETTLING.has(lemmaAt(r, first))) continue
    if ((definite && at >= first) || whole || (bare && k - first <= 1)) return lemma
  }
  return null
}

/** In the news "the arrears" may be of another paragraph, unless they are to be paid; "this sum" points at what was just named. */
const isLoose = (r: Reading, demand: Demand, noun: string): boolean =>
  isNews(r) && !OWN.has(noun) && !points(r, demand, noun) && !SETTLING.has(lemmaAt(r, tokensOf(r, demand).first))
const POINTING = new Set('said same that these this those'.split(' '))

/** "This sum", "that amount" */
function points(r: Reading, demand: Demand, noun: string): boolean {
  const { first, end } = tokensOf(r, demand)
  for (let k = first + 1; k < end; k++)
    if (lemmaAt(r, k) === noun && [k - 1, k - 2].some(at => at >= first && POINTING.has(lowerAt(r, at)))) return true
  return false
}
const isNews = ({ kind }: Reading): boolean => kind.value === 'article' || kind.value === 'statement'

/** The sum that the noun stands for: of its own kind or with that noun beside it; of the general ones the last that is said to be owed, or else the last. */
function antecedent(r: Reading, demand: Demand, money: readonly Money[], noun: string): Money | null {
  const s = sentenceAt(r, demand.start)
  const after = money.find(sum => sum.start >= demand.end && sentenceAt(r, sum.start) === s)
  if (after && GENERAL.has(noun)) return after
  const loose = isLoose(r, demand, noun)
  const block = blockAt(r, demand.start)
  const before = money.filter(
    sum =>
      sum.end <= demand.start &&
      sentenceAt(r, sum.start) >= s - (loose ? 1 : REACH) &&
      (!loose || blockAt(r, sum.start) === block),
  )
  if (OWN.has(noun)) return paysFor(r, demand) ? (before.findLast(sum => isCalled(r, sum, noun)) ?? null) : null
  // What stands in brackets is a part of the sum.
  const whole = before.filter(sum => !isBracketed(r, sum))
  const called = whole.findLast(sum => sum.refersTo?.text.toLowerCase().includes(noun))
  const owed = called ?? whole.findLast(sum => isOwed(r, sum))
  // Of the sums in the news the last may be about anything.
  if (owed || (isNews(r) && !loose && !points(r, demand, noun))) return owed ?? null
  return whole.at(-1) ?? before.at(-1) ?? null
}

/** In the news "review the tax" asks for no sum. */
function paysFor(r: Reading, demand: Demand): boolean {
  const verb = lemmaAt(r, tokensOf(r, demand).first)
  return !isNews(r) || SETTLING.has(verb) || SPARING.has(verb)
}
const SPARING = new Set(['cancel', 'cut', 'drop', 'forgive', 'lift', 'reduce', 'return', 'scrap', 'waive'])

const isBracketed = ({ text }: Reading, { start, end }: Money): boolean =>
  text[start - 1] === '(' && (text[end] === ')' || text[end] === ',')

/** Whether the sum is of the noun's kind, or the noun stands close to it. */
function isCalled(r: Reading, sum: Money, noun: string): boolean {
  const kind = OWN.get(noun)
  if (kind && sum.kind === kind) return true
  const { first, end } = tokensOf(r, sum)
  for (let k = first - 4; k < end + 3; k++) if (k >= 0 && lemmaAt(r, k) === noun) return true
  return false
}

const OWING = new Set(
  'arrear arrears balance debt due fall late outstanding overdue owe owing payable total unpaid'.split(' '),
)

/** Whether its sentence says that the sum is owed. */
function isOwed(r: Reading, { start, kind }: Money): boolean {
  if (kind === 'debt') return true
  const s = sentenceAt(r, start)
  for (let k = r.sentences.first[s]!; k < r.sentences.end[s]!; k++) if (OWING.has(lemmaAt(r, k))) return true
  return false
}
