import { type Day, dayNumber, easter, fromDayNumber, weekdayOf } from './calendar.js'

/** When a holiday falls: a fixed day, days from Easter, or the nth (or last, -1) weekday of a month. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

const fixed = (month: number, day: number): Rule => ({ month, day })
const nth = (month: number, weekday: number, n: number): Rule => ({ month, weekday, nth: n })

/** Holidays that stand for one day, by their names in lower case, apostrophes and all. Sorted. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['all saints day', fixed(11, 1)],
  ['ascension day', { easter: 39 }],
  ['ash wednesday', { easter: -46 }],
  ['bastille day', fixed(7, 14)],
  ['boxing day', fixed(12, 26)],
  ['canada day', fixed(7, 1)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['columbus day', nth(10, 1, 2)],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter sunday', { easter: 0 }],
  ['epiphany', fixed(1, 6)],
  ['good friday', { easter: -2 }],
  ['halloween', fixed(10, 31)],
  ['independence day', fixed(7, 4)],
  ['juneteenth', fixed(6, 19)],
  ['labor day', nth(9, 1, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ['maundy thursday', { easter: -3 }],
  ['memorial day', nth(5, 1, -1)],
  ['new year eve', fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['palm sunday', { easter: -7 }],
  ['presidents day', nth(2, 1, 3)],
  ['remembrance day', fixed(11, 11)],
  ['shrove tuesday', { easter: -47 }],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['valentines day', fixed(2, 14)],
  ['veterans day', fixed(11, 11)],
  ['whit monday', { easter: 50 }],
])

/** The day on which the holiday falls in the year. */
export function holidayIn(name: string, year: number): Day | null {
  const rule = HOLIDAYS.get(name)
  if (rule === undefined) return null
  if ('easter' in rule) return fromDayNumber(dayNumber(easter(year)) + rule.easter)
  if ('day' in rule) return { year, month: rule.month, day: rule.day }
  const { month, weekday } = rule
  if (rule.nth > 0) {
    const first = weekdayOf({ year, month, day: 1 })
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + 7 * (rule.nth - 1) }
  }
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  const last = fromDayNumber(dayNumber(next) - 1)
  return { ...last, day: last.day - ((weekdayOf(last) - weekday + 7) % 7) }
}
