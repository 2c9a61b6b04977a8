import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { add, compare, type Decimal, multiply, whole } from '../numbers/decimal.js'
import { isDash, isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { numberAt } from '../numbers/number-at.js'
import type { Parsed, Stated } from './stated.js'
import type { Unit } from './units.js'

const MODIFIERS = new Set([
  'more',
  'additional',
  'business',
  'working',
  'trading',
  'banking',
  'calendar',
  'consecutive',
  'full',
  'fiscal',
  'further',
  'clear',
  'long',
  'straight',
  'successive',
  'whole',
  'court',
  'old',
  'extra',
  'school',
  'teaching',
  'week',
])
const BUSINESS = new Set(['business', 'working', 'trading', 'banking', 'court', 'week'])
/** Days that only a calendar of their own counts. */
const TAUGHT = new Set(['school', 'teaching'])

/** Words before a duration that belong to its extent, as one to three words. */
const APPROXIMATE = new Set([
  'about',
  'almost',
  'around',
  'nearly',
  'roughly',
  'approximately',
  'over',
  'more than',
  'less than',
  'at least',
  'at most',
  'up to',
  'no more than',
  'no less than',
  'fewer than',
  'just over',
  'just under',
  'well over',
  'not more than',
  'not less than',
  'a minimum of',
  'a maximum of',
])

const OVER = new Set(['after', 'for', 'is', 'last', 'of', 'was'])

const APPROXIMATE_FIRST = new Set([...APPROXIMATE].map(phrase => phrase.split(' ')[0]!))

/** Steps over "about", "more than", "at least" at `i`; `i` itself when there is none. */
export function approximateEnd(atoms: Atoms, i: number): number {
  if (!APPROXIMATE_FIRST.has(wordAt(atoms, i).text)) return i
  let words = ''
  let end = i
  for (let n = 0; n < 3 && i + n < atoms.count && atoms.kind[i + n] === 0 && atoms.id[i + n] !== 0; n++) {
    const word = wordAt(atoms, i + n).text
    words = words === '' ? word : `${words} ${word}`
    // "over" also means during: "evolved over several years".
    if (APPROXIMATE.has(words) && (words !== 'over' || OVER.has(wordAt(atoms, i - 1).text))) end = i + n + 1
  }
  return end
}

/** A number of units at `i`: "fifteen (15)", "a few", "2 1/2", "an"; `amount` is null when the number is left open. */
export function countAt(atoms: Atoms, i: number): { end: number; amount: Decimal | null; written: boolean } | null {
  const vague = vagueCount(atoms, i)
  if (vague > i) return { end: vague, amount: null, written: true }
  const half = halfAt(atoms, i)
  if (half !== null) return half
  const number = numberAt(atoms, i, false)
  if (number !== null) {
    if (number.value === null || compare(number.value, whole(1_000_000)) > 0) return null
    const end = repeatedEnd(atoms, number.end)
    return { end, amount: number.value, written: true }
  }
  if (!spelt(atoms, i, 'a') && !spelt(atoms, i, 'an')) return null
  return { end: i + 1, amount: whole(1), written: false }
}

/** "half an", "half a", "a half" as a count. */
function halfAt(atoms: Atoms, i: number): { end: number; amount: Decimal; written: boolean } | null {
  const at = spelt(atoms, i, 'a') ? i + 1 : i
  if (!spelt(atoms, at, 'half')) return null
  let end = at + 1
  if (isHyphen(atoms, end)) end++
  if (at === i && !spelt(atoms, end, 'a') && !spelt(atoms, end, 'an')) return null
  if (at === i) end++
  return wordAt(atoms, end).unit === undefined ? null : { end, amount: { digits: 5n, scale: 1 }, written: true }
}

function vagueCount(atoms: Atoms, i: number): number {
  const from = spelt(atoms, i, 'a') || spelt(atoms, i, 'the') ? i + 1 : i
  const { text } = wordAt(atoms, from)
  if (text === 'several' || text === 'many') return from === i ? i + 1 : i
  if (text === 'few') return from > i ? from + 1 : i + 1
  if (text === 'couple' && from > i) return spelt(atoms, from + 1, 'of') ? from + 2 : from + 1
  return i
}

/** Steps over "(15)" after "fifteen". */
const repeatedEnd = (atoms: Atoms, i: number): number =>
  symbolAt(atoms, i) === 40 && isDigits(atoms, i + 1) && symbolAt(atoms, i + 2) === 41 ? i + 3 : i

/** The unit at `i` after its modifiers: "consecutive working days". */
export function unitAt(
  atoms: Atoms,
  i: number,
): { end: number; unit: Unit; times: number; business: boolean; taught: boolean; plural: boolean } | null {
  let at = i
  let business = false
  let taught = false
  for (let n = 0; n < 3; n++) {
    if (isHyphen(atoms, at) && joined(atoms, at - 1) && joined(atoms, at)) at++
    const word = wordAt(atoms, at)
    if (word.unit !== undefined && !(word.text === 'week' && wordAt(atoms, at + 1).unit === 'day')) {
      if (word.text === 'second' && word.plural !== true && n === 0 && at === i && !isHyphen(atoms, at - 1)) return null
      return { end: at + 1, unit: word.unit, times: word.times ?? 1, business, taught, plural: word.plural === true }
    }
    const text = textOf(atoms, at).toLowerCase()
    if (!MODIFIERS.has(text)) return null
    business ||= BUSINESS.has(text)
    taught ||= TAUGHT.has(text)
    at++
  }
  return null
}

const duration = (end: number, stated: Omit<Stated, 'type'>): Parsed => ({
  end,
  rule: 'duration',
  stated: { type: 'duration', ...stated },
})

/** Reads the duration that begins at atom `i`: "fifteen (15) working days", "12 to 18 months", "a year and a half", "two-year". */
export function durationAt(atoms: Atoms, i: number): Parsed | null {
  const count = countAt(atoms, i)
  if (count === null) return null
  let at = count.end
  let most: Decimal | undefined
  const to = isDash(atoms, at) || spelt(atoms, at, 'to') || spelt(atoms, at, 'or')
  if (to && count.amount !== null && count.written) {
    const from =
      isHyphen(atoms, at) && spelt(atoms, at + 1, 'to') ? (isHyphen(atoms, at + 2) ? at + 3 : at + 2) : at + 1
    const second = numberAt(atoms, from, false)
    if (second !== null && second.value !== null && compare(count.amount, second.value) < 0) {
      most = second.value
      at = repeatedEnd(atoms, second.end)
    }
  }
  const unit = unitAt(atoms, at)
  if (unit === null) return null
  // "a second" and "a quarter" are other words; "a day" is one.
  if (!count.written && (unit.unit === 'second' || (unit.unit === 'quarter' && !isHyphen(atoms, at)))) return null
  if (count.amount !== null && unit.unit === 'quarter' && !unit.plural && !isHyphen(atoms, at)) return null
  if (
    isDigits(atoms, i) &&
    joined(atoms, i - 1) &&
    symbolAt(atoms, i - 1) !== 40 &&
    symbolAt(atoms, i - 1) !== BARRIER &&
    !isQuote(atoms, i - 1)
  )
    return null
  // "a year-earlier loss"
  if (!count.written && isHyphen(atoms, unit.end) && joined(atoms, unit.end - 1)) return null
  let end = unit.end
  const times = (amount: Decimal) => multiply(amount, whole(unit.times))
  let amount = count.amount === null ? null : times(count.amount)
  if (amount !== null && spelt(atoms, end, 'and') && spelt(atoms, end + 1, 'a') && spelt(atoms, end + 2, 'half')) {
    amount = add(amount, times({ digits: 5n, scale: 1 }))
    end += 3
  }
  const plus = plusAt(atoms, end, unit.unit)
  if (plus !== null && amount !== null) end = plus.end
  if (!count.written && spelt(atoms, end, 'or') && spelt(atoms, end + 1, 'two')) {
    most = whole(2)
    end += 2
  }
  if (
    spelt(atoms, end, 'or') &&
    (spelt(atoms, end + 1, 'so') || spelt(atoms, end + 1, 'more') || spelt(atoms, end + 1, 'less'))
  )
    end += 2
  return duration(end, {
    amount,
    unit: unit.unit,
    ...(most === undefined ? {} : { most: times(most) }),
    ...(unit.business || (unit.taught && unit.unit === 'day') ? { business: true } : {}),
    ...(unit.taught && unit.unit === 'day' ? { taught: true } : {}),
    ...(plus !== null && amount !== null ? { plus: plus.plus } : {}),
  })
}

const isQuote = (atoms: Atoms, i: number): boolean =>
  [34, 39, 0x2018, 0x201c, 0x2014, 0x2013, 45, 126].includes(symbolAt(atoms, i))

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]

/** "and 6 months" after "2 years", "30 minutes" after "1 hour". */
function plusAt(atoms: Atoms, i: number, unit: Unit): { end: number; plus: NonNullable<Stated['plus']> } | null {
  const at = spelt(atoms, i, 'and') || symbolAt(atoms, i) === 44 ? i + 1 : i
  const number = numberAt(atoms, at, false)
  if (number === null || number.value === null) return null
  const smaller = unitAt(atoms, number.end)
  if (smaller === null || smaller.business || ORDER.indexOf(smaller.unit) >= ORDER.indexOf(unit)) return null
  // "two years and 30 days notice" only adds what a unit can hold.
  return { end: smaller.end, plus: { amount: multiply(number.value, whole(smaller.times)), unit: smaller.unit } }
}
