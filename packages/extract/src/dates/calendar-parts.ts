import type { Atoms } from '../numbers/atoms.js'
import { isCapital, isDigits, isHyphen, joined, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { belowHundred } from '../numbers/word-numbers.js'
import { daysInMonth } from './calendar.js'
import type { Parsed, Stated } from './stated.js'

const COMMA = 44
const POINT = 46
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60])

/** How many digits stand at `i`; 0 for none. */
export const lengthAt = (atoms: Atoms, i: number): number => (isDigits(atoms, i) ? atoms.end[i]! - atoms.start[i]! : 0)
/** The digits at `i` as a number. */
export const valueAt = (atoms: Atoms, i: number): number => Number(textOf(atoms, i))

/** A four-digit year, or an apostrophe and two digits, at `i`. */
export function yearAt(atoms: Atoms, i: number): { end: number; year: number } | null {
  if (lengthAt(atoms, i) === 4) {
    const year = valueAt(atoms, i)
    const more = symbolAt(atoms, i + 1)
    // "2,000", "1990.5", "1200:30" are no years.
    const longer =
      (more === COMMA || more === POINT || more === 58) &&
      joined(atoms, i) &&
      joined(atoms, i + 1) &&
      isDigits(atoms, i + 2)
    return year >= 1000 && year < 2200 && !longer ? { end: i + 1, year } : null
  }
  if (
    APOSTROPHES.has(symbolAt(atoms, i)) &&
    joined(atoms, i) &&
    lengthAt(atoms, i + 1) === 2 &&
    !joined(atoms, i - 1)
  ) {
    const year = valueAt(atoms, i + 1)
    return { end: i + 2, year: year + (year < 40 ? 2000 : 1900) }
  }
  return null
}

/** The day of a month at `i`: "6", "6th", "sixth", "twenty-first". */
export function dayAt(atoms: Atoms, i: number): { end: number; day: number; ordinal: boolean } | null {
  if (isDigits(atoms, i)) {
    if (lengthAt(atoms, i) > 2) return null
    const day = valueAt(atoms, i)
    if (day < 1 || day > 31) return null
    const suffix = textOf(atoms, i + 1).toLowerCase()
    if (['st', 'nd', 'rd', 'th'].includes(suffix) && i + 2 <= atoms.count) return { end: i + 2, day, ordinal: true }
    const glued =
      joined(atoms, i) &&
      (atoms.kind[i + 1] === 0 || (symbolAt(atoms, i + 1) === POINT && isDigits(atoms, i + 2) && joined(atoms, i + 1)))
    return glued ? null : { end: i + 1, day, ordinal: false }
  }
  const word = wordAt(atoms, i)
  if (word.ordinal !== undefined && word.ordinal <= 31) return { end: i + 1, day: word.ordinal, ordinal: true }
  if (word.tens !== 20 && word.tens !== 30) return null
  const next = isHyphen(atoms, i + 1) ? i + 2 : i + 1
  const { ordinal } = wordAt(atoms, next)
  if (ordinal === undefined || ordinal > 9) return null
  return { end: next + 1, day: word.tens + ordinal, ordinal: true }
}

const ABBREVIATED = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** The month at `i` with the point of its abbreviation. `sure` says that a number beside it makes it one. */
export function monthAt(atoms: Atoms, i: number, sure: boolean): { end: number; month: number } | null {
  const word = wordAt(atoms, i)
  if (word.month === undefined) return null
  if (
    word.shaky === true &&
    !isCapital(atoms, i) &&
    !(sure && word.text.length > 3) &&
    !(sure && word.text !== 'mar' && word.text !== 'may')
  )
    return null
  const dotted = ABBREVIATED.has(word.text) && symbolAt(atoms, i + 1) === POINT && joined(atoms, i)
  return { end: dotted ? i + 2 : i + 1, month: word.month }
}

/** The weekday at `i` with the point of its abbreviation. */
export function weekdayAt(atoms: Atoms, i: number, alone = true): { end: number; weekday: number } | null {
  const word = wordAt(atoms, i)
  if (word.weekday === undefined || word.plural === true) return null
  if (word.shaky !== true) return { end: i + 1, weekday: word.weekday }
  if (alone || !isCapital(atoms, i)) return null
  return { end: symbolAt(atoms, i + 1) === POINT && joined(atoms, i) ? i + 2 : i + 1, weekday: word.weekday }
}

/** A date as it was read; a day that its month does not have is marked. */
export const date = (end: number, rule: string, stated: Omit<Stated, 'type'>): Parsed => ({
  end,
  rule,
  stated: {
    type: 'date',
    ...stated,
    ...(stated.day !== undefined && stated.month !== undefined && stated.day > daysInMonth(stated.month, stated.year)
      ? { impossible: true }
      : {}),
  },
})

/** "nineteen ninety-six", "two thousand and five" at `i`, a year in words. */
export function spelledYearAt(atoms: Atoms, i: number): { end: number; year: number } | null {
  const first = wordAt(atoms, i)
  if (first.ones !== undefined && first.ones >= 17 && first.ones <= 19) {
    const rest = belowHundred(atoms, i + 1)
    if (rest !== null && rest.value >= 10) return { end: rest.end, year: first.ones * 100 + rest.value }
    return null
  }
  if (first.tens === 20) {
    const rest = belowHundred(atoms, i + 1)
    return rest !== null && rest.value >= 10 && !isHyphen(atoms, i + 1)
      ? { end: rest.end, year: 2000 + rest.value }
      : null
  }
  return null
}
