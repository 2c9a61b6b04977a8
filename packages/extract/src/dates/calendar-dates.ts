import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { isCapital, isDash, isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { belowHundred } from '../numbers/word-numbers.js'
import { daysInMonth } from './calendar.js'
import type { Parsed, Stated } from './stated.js'

const COMMA = 44
const POINT = 46
const SLASH = 47
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60])

const lengthAt = (atoms: Atoms, i: number): number => (isDigits(atoms, i) ? atoms.end[i]! - atoms.start[i]! : 0)
const valueAt = (atoms: Atoms, i: number): number => Number(textOf(atoms, i))

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

/** The year after a month or day at `i`, with the comma or "of" before it: ", 2012", " 2012", " of 2012". */
function yearAfter(atoms: Atoms, i: number): { end: number; year: number } | null {
  const at = symbolAt(atoms, i) === COMMA || spelt(atoms, i, 'of') ? i + 1 : i
  const year = yearAt(atoms, at)
  if (year === null || (at > i && year.year < 1500)) return null
  return isDash(atoms, year.end) &&
    joined(atoms, year.end - 1) &&
    isDigits(atoms, year.end + 1) &&
    lengthAt(atoms, year.end + 1) > 4
    ? null
    : year
}

const date = (end: number, rule: string, stated: Omit<Stated, 'type'>): Parsed => ({
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

/** Reads the calendar date that begins at atom `i`, in any order, with its weekday: "Monday 6 August", "Aug. 6, 2012", "2012-08-06". */
export function calendarDateAt(atoms: Atoms, i: number): Parsed | null {
  const weekday = weekdayAt(atoms, i, false)
  if (weekday === null) return bareDateAt(atoms, i)
  let at = weekday.end
  const bracket = symbolAt(atoms, at) === 40 ? 1 : 0
  if (symbolAt(atoms, at) === COMMA || bracket === 1) at++
  const rest = bareDateAt(atoms, at) ?? (at === weekday.end ? friday13(atoms, at) : null)
  if (rest === null || rest.stated.day === undefined) return null
  const end = bracket === 1 && symbolAt(atoms, rest.end) === 41 ? rest.end + 1 : rest.end
  return { ...rest, end, stated: { ...rest.stated, weekday: weekday.weekday } }
}

/** "the 13th" after a weekday. */
function friday13(atoms: Atoms, i: number): Parsed | null {
  if (!spelt(atoms, i, 'the')) return null
  const day = dayAt(atoms, i + 1)
  return day === null || !day.ordinal ? null : date(day.end, 'date-day', { day: day.day })
}

function bareDateAt(atoms: Atoms, i: number): Parsed | null {
  return numericAt(atoms, i) ?? dayMonthAt(atoms, i) ?? monthDayAt(atoms, i)
}

/** "6 August 2012", "the 6th of August", "sixth day of August, 2012", "3–5 May", "6-Aug-2012". */
function dayMonthAt(atoms: Atoms, i: number): Parsed | null {
  const from = spelt(atoms, i, 'the') ? i + 1 : i
  const day = dayAt(atoms, from)
  if (day === null) return null
  let at = day.end
  let last: { end: number; day: number } | null = null
  if (isDash(atoms, at) || spelt(atoms, at, 'to') || spelt(atoms, at, 'and')) {
    last = dayAt(atoms, at + 1)
    if (last !== null) at = last.end
  }
  if (spelt(atoms, at, 'day')) at++
  if (spelt(atoms, at, 'of')) at++
  const hyphen = isHyphen(atoms, at) && joined(atoms, at - 1) && joined(atoms, at)
  if (hyphen) at++
  const month = monthAt(atoms, at, true)
  if (month === null) return null
  if (from > i && !day.ordinal && month.end === at + 1 && !spelt(atoms, at - 1, 'of')) return null
  const year = hyphen && isHyphen(atoms, month.end) ? shortYear(atoms, month.end + 1) : yearAfter(atoms, month.end)
  const end = year?.end ?? month.end
  const facts = { month: month.month, ...(year === null ? {} : { year: year.year }) }
  if (last === null || last.day <= day.day) return date(end, 'date-day-month', { day: day.day, ...facts })
  return date(end, 'date-range', { day: day.day, ...facts, to: { type: 'date', day: last.day, ...facts } })
}

/** "24" or "2024" after "6-Aug-". */
function shortYear(atoms: Atoms, i: number): { end: number; year: number } | null {
  if (lengthAt(atoms, i) !== 2) return yearAt(atoms, i)
  const year = valueAt(atoms, i)
  return { end: i + 1, year: year + (year < 60 ? 2000 : 1900) }
}

/** What may not follow a day: "March 20 million", "May 5%". */
function counts(atoms: Atoms, i: number): boolean {
  const word = wordAt(atoms, i)
  return symbolAt(atoms, i) === 37 || (word.scale ?? 0) > 1 || word.unit !== undefined
}

/** "August 6, 2012", "Aug. 6th", "March eighth", "August 2012", "May 3–5, 2012". */
function monthDayAt(atoms: Atoms, i: number): Parsed | null {
  const next = wordAt(atoms, i).month === undefined ? -1 : i + 1
  if (next < 0) return null
  const numbered = isDigits(atoms, next) || (symbolAt(atoms, next) === POINT && isDigits(atoms, next + 1))
  const month = monthAt(atoms, i, numbered)
  if (month === null) return null
  let at = month.end
  if (spelt(atoms, at, 'the')) at++
  const day = dayAt(atoms, at)
  const clockish =
    day !== null && symbolAt(atoms, day.end) === 58 && joined(atoms, day.end - 1) && isDigits(atoms, day.end + 1)
  if (day !== null && !counts(atoms, day.end) && !clockish) {
    let end = day.end
    let last: { end: number; day: number } | null = null
    if (isDash(atoms, end) && (joined(atoms, end - 1) || !joined(atoms, end))) last = dayAt(atoms, end + 1)
    if (last !== null && last.day > day.day) end = last.end
    else last = null
    const year = yearAfter(atoms, end)
    const facts = { month: month.month, ...(year === null ? {} : { year: year.year }) }
    const range = last === null ? {} : { to: { type: 'date' as const, day: last.day, ...facts } }
    return date(year?.end ?? end, last === null ? 'date-month-day' : 'date-range', { day: day.day, ...facts, ...range })
  }
  const year = yearAfter(atoms, month.end) ?? spelledYearAt(atoms, month.end)
  if (year !== null) return date(year.end, 'date-month-year', { month: month.month, year: year.year })
  // A month by itself: not "may", nor the verb that begins a sentence.
  if (wordAt(atoms, i).shaky === true && !aloneAsMonth(atoms, i)) return null
  return date(month.end, 'date-month', { month: month.month })
}

const BEFORE_MONTH = new Set([
  'in',
  'of',
  'by',
  'since',
  'until',
  'till',
  'from',
  'to',
  'and',
  'last',
  'next',
  'this',
  'late',
  'early',
  'mid',
  'during',
  'before',
  'after',
  'through',
  'each',
  'every',
  'for',
  'between',
  'end',
  'past',
])
/** "in May", "last March", "Nov." where a word of another meaning would not stand. */
function aloneAsMonth(atoms: Atoms, i: number): boolean {
  const before = wordAt(atoms, isHyphen(atoms, i - 1) ? i - 2 : i - 1).text
  return isCapital(atoms, i) && BEFORE_MONTH.has(before) && symbolAt(atoms, i - 1) !== BARRIER
}

/** "2012-08-06", "06/08/2012", "6.8.2012", "2012/08/06", "2012-08", with the order of day and month left open where it is. */
function numericAt(atoms: Atoms, i: number): Parsed | null {
  const length = lengthAt(atoms, i)
  if (length === 0 || length === 3 || length > 4) return null
  const mark = symbolAt(atoms, i + 1)
  const dash = isHyphen(atoms, i + 1)
  if (!(dash || mark === SLASH || mark === POINT) || !joined(atoms, i) || !joined(atoms, i + 1)) return null
  if (i > 0 && joined(atoms, i - 1) && [SLASH, 45, POINT, 36, 163, 8364, COMMA].includes(symbolAt(atoms, i - 1)))
    return null
  const second = lengthAt(atoms, i + 2)
  if (second === 0 || second > 2) return null
  const third =
    symbolAt(atoms, i + 3) === mark && joined(atoms, i + 2) && joined(atoms, i + 3) ? lengthAt(atoms, i + 4) : 0
  const goesOn =
    third > 0 && [SLASH, 45].includes(symbolAt(atoms, i + 5)) && joined(atoms, i + 4) && joined(atoms, i + 5)
  if (goesOn) return null
  const b = valueAt(atoms, i + 2)
  if (length === 4) {
    const year = valueAt(atoms, i)
    if (year < 1500 || year > 2199 || b < 1 || b > 12) return null
    if (third === 0)
      return dash && second === 2 && textOf(atoms, i + 3) !== '/' && !monthless(year, b)
        ? date(i + 3, 'date-iso', { year, month: b })
        : null
    const day = valueAt(atoms, i + 4)
    return third <= 2 && day >= 1 && day <= 31
      ? date(stampEnd(atoms, i + 5), 'date-iso', { year, month: b, day })
      : null
  }
  const a = valueAt(atoms, i)
  if (third === 0) return shortNumeric(atoms, i, a, b, mark)
  if (third !== 4 && third !== 2) return null
  if (third === 2 && mark === POINT && length < 2) return null
  const y = valueAt(atoms, i + 4)
  const year = third === 4 ? y : y + (y < 60 ? 2000 : 1900)
  if (year < 1500 || year > 2199) return null
  return ordered(i + 5, a, b, { year })
}

/** "2012-13" is a season or financial year, not December 2013. */
const monthless = (year: number, b: number): boolean => b === (year + 1) % 100

/** "T17:00:00Z" after an ISO date is read by the caller as a time; here only a letter T is stepped over. */
const stampEnd = (_atoms: Atoms, i: number): number => i

const LIMITS = new Set(['by', 'before', 'until', 'till', 'on', 'due', 'than', 'after', 'from'])
/** "6/8" after a preposition of time. */
function shortNumeric(atoms: Atoms, i: number, a: number, b: number, mark: number): Parsed | null {
  if (mark !== SLASH || !LIMITS.has(wordAt(atoms, i - 1).text) || symbolAt(atoms, i + 3) === SLASH) return null
  const word = wordAt(atoms, i + 3)
  if (word.scale !== undefined || word.unit !== undefined || (a < 10 && [2, 3, 4, 8].includes(b) && a < b && a === 1))
    return null
  return ordered(i + 3, a, b, {})
}

function ordered(end: number, a: number, b: number, year: { year?: number }): Parsed | null {
  const dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31
  const monthFirst = a >= 1 && a <= 12 && b >= 1 && b <= 31
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && a !== b)
    return date(end, 'date-numeric', { ...year, day: a, month: b, swapped: { day: b, month: a } })
  return date(end, 'date-numeric', { ...year, ...(dayFirst ? { day: a, month: b } : { day: b, month: a }) })
}

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
