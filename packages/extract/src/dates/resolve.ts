import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  dayNumber,
  formatClock,
  formatDay,
  formatMonth,
  fromDayNumber,
  weekdayOf,
} from './calendar.js'
import { holidayIn } from './holidays.js'
import { dayOfMonth } from './resolve-day-of-month.js'
import { weekday, weekend } from './resolve-weekday.js'
import { between, inMonth, NOTHING, onDay, type Reference, type Resolved, yearOf } from './resolved.js'
import type { Stated } from './stated.js'
import { yearElsewhere } from './year-elsewhere.js'

/** The years that a weekday is tried against when no year can be had. */
const YEARS = { first: 1990, last: 2039 }
/** How much nearer a date on the other side must be. */
const LEAN = 1.5
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Resolves a date or time of day; durations, sets and vague times have no value here. */
export function resolve(stated: Stated, reference: Reference): Resolved {
  const resolved = atEnd(stated, resolveDate(stated, reference), reference)
  if (stated.hour === undefined || resolved.days === null || resolved.precision !== 'day') {
    if (stated.hour === undefined || stated.hour === 24 || resolved.precision !== 'day') return resolved
    // Without a year the time of day is kept too: "XXXX-03-15T17:00".
    return timed(resolved, stated.hour, stated.minute ?? 0)
  }
  return stated.hour === 24 ? resolved : timed(resolved, stated.hour, stated.minute ?? 0)
}

/** "Year-end", "the end of the month" said of the present one: its last day. The end of a week has several readings, of a year in the past none. */
function atEnd(stated: Stated, resolved: Resolved, { day, direction }: Reference): Resolved {
  const unit = stated.shift?.unit
  if (
    stated.edge !== 'end' ||
    stated.closing ||
    resolved.days === null ||
    (unit !== 'month' && unit !== 'year' && unit !== 'quarter')
  )
    return resolved
  if (stated.shift!.count !== 0) return resolved
  const ahead = day !== null && direction === 'past' && dayNumber(resolved.days.last) > dayNumber(day)
  const last = ahead ? addDays(resolved.days.first, -1) : resolved.days.last
  if (ahead && unit === 'year') return onDay({ year: day.year - 1, month: 12, day: 31 }, 'document-date')
  return { ...resolved, value: formatDay(last), precision: 'day', days: { first: last, last } }
}

const timed = (resolved: Resolved, hour: number, minute: number): Resolved => {
  const clock = `T${formatClock(hour, minute)}`
  return {
    ...resolved,
    value: resolved.value === null ? null : resolved.value + clock,
    candidates: resolved.candidates.map(candidate => candidate + clock),
    precision: 'minute',
  }
}

function resolveDate(stated: Stated, reference: Reference): Resolved {
  if (stated.type === 'duration' || stated.type === 'set' || stated.type === 'vague') return NOTHING
  if (stated.impossible) return impossible(stated)
  if (stated.to !== undefined) return rangeOf(stated, reference)
  if (stated.day !== undefined && stated.month !== undefined)
    return numbered(stated, stated.day, stated.month, reference)
  if (stated.holiday !== undefined) return holiday(stated, reference)
  if (stated.weekday !== undefined && stated.day === undefined) return weekday(stated, stated.weekday, reference)
  if (
    stated.day !== undefined &&
    stated.month === undefined &&
    stated.shift === undefined &&
    stated.weekday === undefined
  )
    return dayOfMonth(stated.day, reference)
  if (stated.weekend) return weekend(stated, reference)
  if (stated.month !== undefined) return monthOf(stated, stated.month, reference)
  const part = partOfYear(stated, reference)
  if (part !== null) return part
  if (stated.shift !== undefined) return shifted(stated, stated.shift, reference)
  if (stated.year !== undefined) return stated.fiscal ? NOTHING : yearOf(stated.year, 'written')
  if (stated.decade !== undefined)
    return { ...NOTHING, value: `${Math.floor(stated.decade / 10)}X`, precision: 'year', basis: 'written' }
  if (stated.century !== undefined)
    return { ...NOTHING, value: `${stated.century - 1}XX`, precision: 'year', basis: 'written' }
  return NOTHING
}

function impossible(stated: Stated): Resolved {
  const { year, month = 1, day = 1 } = stated
  return {
    ...NOTHING,
    basis: 'written',
    problem: {
      code: 'impossible-date',
      message: `there is no day ${day} in month ${month}${year === undefined ? '' : ` of ${year}`}`,
    },
  }
}

function rangeOf(stated: Stated, reference: Reference): Resolved {
  const { to, ...first } = stated
  const from = resolveDate(first, reference)
  const until = resolveDate(to!, reference)
  if (from.value === null || until.value === null) return NOTHING
  const days = from.days !== null && until.days !== null ? { first: from.days.first, last: until.days.last } : null
  return { ...from, value: `${from.value}/${until.value}`, days }
}

/** A day and a month, with or without a year and a weekday. */
function numbered(stated: Stated, day: number, month: number, reference: Reference): Resolved {
  if (stated.swapped !== undefined) {
    const { swapped, ...rest } = stated
    if (reference.order !== null) {
      const [d, m] = reference.order === 'month-first' ? [swapped.day, swapped.month] : [day, month]
      const resolved = numbered(rest, d, m, reference)
      return resolved.basis === 'written' ? { ...resolved, basis: `written, ${reference.order}` } : resolved
    }
    const both = [numbered(rest, day, month, reference), numbered(rest, swapped.day, swapped.month, reference)]
    const candidates = both.flatMap(({ value }) => (value === null ? [] : [value])).sort()
    return { ...NOTHING, precision: 'day', basis: 'written', candidates, ambiguous: true }
  }
  if (stated.year !== undefined) return checked(onDay({ year: stated.year, month, day }, 'written'), stated.weekday)
  if (stated.shift?.unit === 'year' && reference.day !== null)
    return checked(
      onDay({ year: reference.day.year + stated.shift.count, month, day }, 'document-date'),
      stated.weekday,
    )
  if (reference.day === null) {
    const value = formatDay({ month, day })
    const year = yearElsewhere(stated, { month, day }, reference)
    if (year !== null) return onDay({ year, month, day }, stated.weekday === undefined ? 'context' : 'weekday, context')
    if (stated.weekday === undefined) return { ...NOTHING, value, precision: 'day', basis: 'written' }
    const candidates: string[] = []
    for (let year = YEARS.first; year <= YEARS.last; year++)
      if (day <= daysInMonth(month, year) && weekdayOf({ year, month, day }) === stated.weekday)
        candidates.push(formatDay({ year, month, day }))
    return { ...NOTHING, value, precision: 'day', basis: 'weekday', candidates }
  }
  const year = yearFor(month, day, reference.day, reference.direction)
  return checked(onDay({ year, month, day: Math.min(day, daysInMonth(month, year)) }, 'document-date'), stated.weekday)
}

/** The year that puts the day nearest to the reference, or first on or after it, or last on or before it. */
function yearFor(month: number, day: number, from: Day, direction: Reference['direction']): number {
  const at = dayNumber(from)
  const exists = (year: number) => day <= daysInMonth(month, year)
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(n => from.year + n).filter(exists)
  const distance = (year: number) => {
    const days = dayNumber({ year, month, day }) - at
    if (direction === 'future' && days < 0) return 1e6 - days
    if (direction === 'past' && days > 0) return 1e6 + days
    if ((direction === 'near-past' && days > 0) || (direction === 'near-future' && days < 0))
      return Math.abs(days) * LEAN
    return Math.abs(days)
  }
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

/** Reports a weekday that the date does not fall on; the date stays as written. */
function checked(resolved: Resolved, weekday: number | undefined): Resolved {
  const day = resolved.days?.first
  if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return resolved
  const back = (weekdayOf(day) - weekday + 7) % 7
  const other = back <= 3 ? addDays(day, -back) : addDays(day, 7 - back)
  const actual = NAMES[weekdayOf(day) - 1]
  return {
    ...resolved,
    candidates: [formatDay(day), formatDay(other)].sort(),
    problem: {
      code: 'weekday-contradiction',
      message: `${formatDay(day)} is a ${actual}, not a ${NAMES[weekday - 1]}`,
    },
  }
}

function holiday(stated: Stated, { day, direction }: Reference): Resolved {
  const name = stated.holiday!
  if (stated.year !== undefined) {
    const date = holidayIn(name, stated.year)
    return date === null ? NOTHING : onDay(date, 'written')
  }
  if (day === null) return NOTHING
  const years = [day.year - 1, day.year, day.year + 1].map(year => holidayIn(name, year)).filter(date => date !== null)
  const at = dayNumber(day)
  const side = stated.side ?? (direction.startsWith('near') ? undefined : direction === 'past' ? -1 : 1)
  const fitting = years.filter(date => side === undefined || (side < 0 ? dayNumber(date) <= at : dayNumber(date) >= at))
  const best = fitting.reduce<Day | null>(
    (a, b) => (a === null || Math.abs(dayNumber(b) - at) < Math.abs(dayNumber(a) - at) ? b : a),
    null,
  )
  return best === null ? NOTHING : onDay(best, 'document-date')
}

function monthOf(stated: Stated, month: number, reference: Reference): Resolved {
  const { day, direction } = reference
  if (stated.year !== undefined) return inMonth(stated.year, month, 'written')
  const found = day === null && stated.side === undefined ? yearElsewhere(stated, { month }, reference) : null
  if (found !== null) return inMonth(found, month, 'context')
  if (day === null) return { ...NOTHING, value: formatMonth(undefined, month), precision: 'month', basis: 'written' }
  const basis = 'document-date'
  if (stated.shift?.unit === 'year') return inMonth(day.year + stated.shift.count, month, basis)
  const { side } = stated
  if (side === -1) return inMonth(month < day.month ? day.year : day.year - 1, month, basis)
  if (side === 0) return inMonth(day.year, month, basis)
  if (side === 1 || direction === 'future')
    return inMonth(
      month > day.month || (side === undefined && month === day.month) ? day.year : day.year + 1,
      month,
      basis,
    )
  if (direction === 'past') return inMonth(month <= day.month ? day.year : day.year - 1, month, basis)
  const ahead = (month - day.month + 12) % 12
  return inMonth(
    ahead <= 6 ? day.year + (month < day.month ? 1 : 0) : day.year - (month > day.month ? 1 : 0),
    month,
    basis,
  )
}

/** A quarter, half or season by the sub-year codes of ISO 8601-2; none for a fiscal year, whose months are not known. */
function partOfYear(stated: Stated, { day, direction }: Reference): Resolved | null {
  const { quarter, half, season } = stated
  const code =
    quarter !== undefined ? 32 + quarter : half !== undefined ? 39 + half : season !== undefined ? 20 + season : null
  if (code === null) return null
  if (stated.fiscal) return NOTHING
  let year = stated.year
  let basis = 'written'
  if (year === undefined && day !== null) {
    basis = 'document-date'
    const starts = quarter !== undefined ? quarter * 3 - 2 : half !== undefined ? half * 6 - 5 : season! * 3
    const ahead = starts > day.month
    const side = stated.side ?? (direction === 'future' ? 1 : -1)
    year =
      stated.shift?.unit === 'year'
        ? day.year + stated.shift.count
        : stated.side === 0
          ? day.year
          : side > 0
            ? ahead
              ? day.year
              : day.year + 1
            : ahead
              ? day.year - 1
              : day.year
  }
  if (year === undefined) return { ...NOTHING, value: `XXXX-${code}`, precision: 'month', basis: 'written' }
  const value = `${String(year).padStart(4, '0')}-${code}`
  const months = quarter !== undefined ? 3 : half !== undefined ? 6 : 0
  const first = quarter !== undefined ? quarter * 3 - 2 : half !== undefined ? half * 6 - 5 : 0
  const last = first + months - 1
  const days =
    months === 0
      ? null
      : { first: { year, month: first, day: 1 }, last: { year, month: last, day: daysInMonth(last, year) } }
  return { ...NOTHING, value, precision: 'month', basis, days }
}

function shifted(stated: Stated, { unit, count }: NonNullable<Stated['shift']>, { day }: Reference): Resolved {
  if (day === null || stated.context || stated.fiscal || Math.abs(count) > 100_000) return NOTHING
  const basis = 'document-date'
  switch (unit) {
    case 'day':
      return onDay(addDays(day, count), basis)
    case 'week': {
      const monday = dayNumber(day) - weekdayOf(day) + 1 + 7 * count
      return between(fromDayNumber(monday), fromDayNumber(monday + 6), basis)
    }
    case 'month': {
      const { year, month } = addMonths({ ...day, day: 1 }, count)
      if (stated.day === undefined) return inMonth(year, month, basis)
      return stated.day > daysInMonth(month, year)
        ? impossible({ type: 'date', year, month, day: stated.day })
        : onDay({ year, month, day: stated.day }, basis)
    }
    case 'quarter': {
      const index = day.year * 4 + Math.floor((day.month - 1) / 3) + count
      return (
        partOfYear(
          { type: 'date', year: Math.floor(index / 4), quarter: (index % 4) + 1 },
          { day, direction: 'near', order: null },
        ) ?? NOTHING
      )
    }
    case 'year':
      return yearOf(day.year + count, basis)
    case 'decade':
      return { ...NOTHING, value: `${Math.floor(day.year / 10) + count}X`, precision: 'year', basis }
    case 'century':
      return { ...NOTHING, value: `${Math.floor(day.year / 100) + count}XX`, precision: 'year', basis }
    default:
      return NOTHING
  }
}
