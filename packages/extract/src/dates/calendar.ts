/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The day of a day number (civil_from_days). */
export function fromDayNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export const addDays = (day: Day, count: number): Day => fromDayNumber(dayNumber(day) + count)

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days of a month; of February 29 when the year is not known. */
export const daysInMonth = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : LENGTHS[month - 1]!

/** The same day `count` months on, or the last of that month when it is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  return { year: y, month: m, day: Math.min(day, daysInMonth(m, y)) }
}

/** The day `count` working days (Monday to Friday, less the holidays) on, or back when negative. */
export function addWorkingDays(day: Day, count: number, isHoliday: (day: Day) => boolean = () => false): Day {
  let at = dayNumber(day)
  const step = count < 0 ? -1 : 1
  for (let left = Math.abs(count); left > 0; ) {
    at += step
    const next = fromDayNumber(at)
    if (weekdayOf(next) <= 5 && !isHoliday(next)) left--
  }
  return fromDayNumber(at)
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const total = h + l - 7 * m + 114
  return { year, month: Math.floor(total / 31), day: (total % 31) + 1 }
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `2012-08-06`; `XXXX-08-06` without a year. */
export const formatDay = ({ year, month, day }: { year?: number; month: number; day: number }): string =>
  `${year === undefined ? 'XXXX' : pad(year, 4)}-${pad(month)}-${pad(day)}`

/** `2012-08`. */
export const formatMonth = (year: number | undefined, month: number): string =>
  `${year === undefined ? 'XXXX' : pad(year, 4)}-${pad(month)}`

/** `17:00`. */
export const formatClock = (hour: number, minute: number): string => `${pad(hour)}:${pad(minute)}`

/** Reads `YYYY-MM-DD` (what follows is ignored); null when it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year) ? { year, month, day } : null
}
