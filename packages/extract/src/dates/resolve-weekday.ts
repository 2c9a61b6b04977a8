import { dayNumber, formatDay, fromDayNumber, weekdayOf } from './calendar.js'
import { between, NOTHING, onDay, type Reference, type Resolved } from './resolved.js'
import type { Stated } from './stated.js'

/** The day of a day number, told from the document's date. */
const of = (date: number): Resolved => onDay(fromDayNumber(date), 'document-date')

/** The day of a weekday: this, last or next, or the nearest on the side that its sentence tells. */
export function weekday(stated: Stated, number: number, { day, direction }: Reference): Resolved {
  if (day === null || stated.context) return NOTHING
  const at = dayNumber(day)
  const today = weekdayOf(day)
  const monday = at - today + 1
  const inWeek = (week: number) => monday + 7 * week + number - 1
  const after = inWeek(0) > at ? inWeek(0) : inWeek(1)
  if (stated.shift !== undefined) return of(after + 7 * stated.shift.count)
  if (stated.side === 0) return of(inWeek(0))
  if (stated.side === -1) return of(inWeek(0) < at ? inWeek(0) : inWeek(-1))
  if (stated.side === 1) {
    // "Next Wednesday" said on a Monday: this week's or the next week's.
    if (inWeek(0) <= at) return of(inWeek(1))
    const candidates = [inWeek(0), inWeek(1)].map(date => formatDay(fromDayNumber(date)))
    return { ...of(inWeek(0)), value: null, days: null, candidates, ambiguous: true }
  }
  if (direction === 'future') return of(inWeek(0) >= at ? inWeek(0) : inWeek(1))
  return of(inWeek(0) <= at ? inWeek(0) : inWeek(-1))
}

/** The Saturday and Sunday of this, the last or the next week. */
export function weekend({ side = 0 }: Stated, { day, direction }: Reference): Resolved {
  if (day === null) return NOTHING
  const monday = dayNumber(day) - weekdayOf(day) + 1
  const week = side === 0 && direction !== 'future' && weekdayOf(day) < 5 ? -1 : side
  return between(fromDayNumber(monday + 7 * week + 5), fromDayNumber(monday + 7 * week + 6), 'document-date')
}
