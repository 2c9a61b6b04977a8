import { addMonths, dayNumber, daysInMonth } from './calendar.js'
import { NOTHING, onDay, type Reference, type Resolved } from './resolved.js'

/** "The 15th": the first such day on or after the document's date, or of what is past the last; without that date any month's. */
export function dayOfMonth(day: number, { day: from, direction }: Reference): Resolved {
  if (from === null)
    return { ...NOTHING, value: `XXXX-XX-${String(day).padStart(2, '0')}`, precision: 'day', basis: 'written' }
  const isPast = direction === 'past' || direction === 'near-past' || direction === 'near'
  for (let n = 0; n < 3; n++) {
    const { year, month } = addMonths({ ...from, day: 1 }, isPast ? -n : n)
    const found = { year, month, day }
    const ahead = dayNumber(found) - dayNumber(from)
    if (day <= daysInMonth(month, year) && (isPast ? ahead <= 0 : ahead >= 0)) return onDay(found, 'document-date')
  }
  return NOTHING
}
