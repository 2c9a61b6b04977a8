import { dayNumber, daysInMonth, weekdayOf } from './calendar.js'
import type { Reference } from './resolved.js'
import type { Stated } from './stated.js'

/**
 * The year of a full date elsewhere in the text: the only one there is, or the only one that puts the day on its weekday. None for what
 * lies ahead when the day of that year is before the latest date written: it may be the next year's.
 */
export function yearElsewhere(
  { weekday }: Stated,
  { month, day }: { month: number; day?: number },
  { elsewhere, direction }: Reference,
): number | null {
  if (elsewhere === undefined) return null
  const { years, latest } = elsewhere
  const fitting = years.filter(
    year =>
      day === undefined ||
      (day <= daysInMonth(month, year) && (weekday === undefined || weekdayOf({ year, month, day }) === weekday)),
  )
  const [year] = fitting
  if (year === undefined || fitting.length > 1 || (weekday === undefined && years.length > 1)) return null
  const last = { year, month, day: day ?? daysInMonth(month, year) }
  return direction === 'future' && dayNumber(last) < dayNumber(latest) ? null : year
}
