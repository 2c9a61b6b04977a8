import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { isCapital, isDash, isDigits, isHyphen, joined, spelt, symbolAt, wordAt } from '../numbers/look.js'
import { date, dayAt, lengthAt, monthAt, spelledYearAt, valueAt, weekdayAt, yearAt } from './calendar-parts.js'
import { numericAt } from './numeric-dates.js'
import type { Parsed } from './stated.js'

const COMMA = 44
const POINT = 46

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
