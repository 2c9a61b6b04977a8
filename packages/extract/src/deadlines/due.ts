import { addDays, addMonths, type Day, formatDay, weekdayOf, dayNumber } from '../dates/calendar.js'
import type { Dates, TimeExpression } from '../dates/index.js'
import { durationValue } from '../dates/duration-value.js'
import { resolve } from '../dates/resolve.js'
import type { Resolved } from '../dates/resolved.js'
import { toWhole } from '../numbers/decimal.js'
import type { Anchor } from './anchors.js'
import type { Recurrence } from './recurring.js'
import { afterWorkingDays } from './working-days.js'

/** When a deadline falls, as far as the text allows. */
export type Due = Pick<Resolved, 'precision' | 'basis' | 'candidates' | 'ambiguous' | 'problem'> & {
  readonly due: string | null
  readonly duration: string | null
}

const UNKNOWN: Due = {
  due: null,
  precision: null,
  basis: null,
  candidates: [],
  ambiguous: false,
  problem: null,
  duration: null,
}

/** A limit that comes again has no one due day. */
export const dueAgain = ({ due, interval }: Recurrence): Due => ({
  ...UNKNOWN,
  due,
  precision: due === null ? null : 'day',
  basis: 'recurring',
  duration: interval,
})

/** What is told as past may have been due so many days before it was told. */
const RECENT = 45

/**
 * The due day of a date: the first such day on or after the document's date when the text gives no year. Where the sentence tells of the past
 * (`isTold`) and such a day has just gone by, both stay open.
 */
export function dueOn({ stated }: TimeExpression, { reference }: Dates, isTold: boolean): Due {
  const resolved = resolve(stated, { direction: 'future', ...reference })
  const { value, precision, basis, candidates, ambiguous, problem, days } = resolved
  if (
    isTold &&
    stated.year === undefined &&
    stated.weekday === undefined &&
    stated.day !== undefined &&
    reference.day !== null
  ) {
    const before = resolve(stated, { direction: 'past', ...reference })
    const gone = before.days === null ? RECENT + 1 : dayNumber(reference.day) - dayNumber(before.days.last)
    if (before.value !== null && value !== null && gone > 0 && gone <= RECENT)
      return { ...UNKNOWN, precision, basis, candidates: [before.value, value], ambiguous: true, problem }
  }
  const context = basis?.includes('context')
    ? { code: 'year-from-context', message: `the year of ${value} is that of another date in the text` }
    : null
  const facts = { ...UNKNOWN, precision, basis, candidates: [...candidates], ambiguous, problem: problem ?? context }
  if (stated.edge === 'end' && !stated.closing && days !== null && stated.hour === undefined) {
    // "The end of next week" is its Friday or its Sunday.
    const isWeek = dayNumber(days.last) - dayNumber(days.first) === 6
    if (isWeek)
      return {
        ...facts,
        candidates: [formatDay(addDays(days.first, 4)), formatDay(days.last)],
        ambiguous: true,
        precision: 'day',
      }
    return { ...facts, due: formatDay(days.last), precision: 'day' }
  }
  return { ...facts, due: value }
}

/** The due day of a period: counted from its anchor when that day is known. */
export function dueAfter(
  { stated, start }: TimeExpression,
  anchor: Anchor | null,
  anchorDate: TimeExpression | null,
  dates: Dates,
  fromNow: boolean,
  country: string | undefined,
): Due {
  const duration = durationValue(stated)
  const from = startOf(anchor, anchorDate, dates, fromNow)
  const basis = anchorDate !== null && from !== null ? 'written' : (anchor?.basis ?? (fromNow ? 'document-date' : null))
  const unresolved = { ...UNKNOWN, duration, basis }
  const count = from === null || start < 0 ? null : countOf(stated, anchor?.sign ?? 1)
  if (from === null || count === null) return unresolved
  if (stated.taught)
    return {
      ...unresolved,
      problem: {
        code: 'holidays-unknown',
        message: 'days of school cannot be counted: their calendar is not in the document',
      },
    }
  if (stated.business && stated.unit === 'day') {
    const working = afterWorkingDays(from, Math.max(-5000, Math.min(count, 5000)), dates.atoms, country)
    const { day, candidates, ambiguous, problem } = working
    return {
      ...unresolved,
      basis: `${basis ?? 'written'}, ${working.basis}`,
      due: day === null ? null : formatDay(day),
      precision: 'day',
      candidates,
      ambiguous,
      problem,
    }
  }
  const due = dayAfter(from, count, stated.unit)
  return { ...unresolved, due: due === null ? null : formatDay(due), precision: due === null ? null : 'day' }
}

function startOf(
  anchor: Anchor | null,
  date: TimeExpression | null,
  { reference }: Dates,
  fromNow: boolean,
): Day | null {
  if (date !== null) {
    const { days, precision } = resolve(date.stated, { direction: 'future', ...reference })
    return days !== null && precision === 'day' && weekdayOf(days.first) > 0 ? days.first : null
  }
  if (anchor === null) return fromNow ? reference.day : null
  return anchor.basis === 'letter-date' || anchor.basis === 'document-date' ? reference.day : null
}

/** How many units a period has, when they are whole and their number is certain. */
function countOf({ amount, unit, plus, most }: TimeExpression['stated'], sign: 1 | -1): number | null {
  if (amount === undefined || amount === null || unit === undefined || plus !== undefined || most !== undefined)
    return null
  const whole = toWhole(amount)
  return whole === null || whole > 100_000 ? null : whole * sign
}

function dayAfter(from: Day, count: number, unit: TimeExpression['stated']['unit']): Day | null {
  switch (unit) {
    case 'day':
      return addDays(from, count)
    case 'week':
      return addDays(from, 7 * count)
    case 'month':
      return addMonths(from, count)
    case 'quarter':
      return addMonths(from, 3 * count)
    case 'year':
      return addMonths(from, 12 * count)
    default:
      return null
  }
}
