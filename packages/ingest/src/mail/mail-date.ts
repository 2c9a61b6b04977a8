const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zones that old programs write by name, as RFC 5322 reads them. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const FIELD =
  /(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{2,4})(?: (\d{1,2}):(\d{2})(?::\d{2})?)?(?: ([+-]\d{4}|[A-Z]{1,4}))?/

/** "Mon, 6 Aug 2012 23:30:00 -0500" as ISO 8601 in the sender's own time: `2012-08-06T23:30-05:00`. Null for what is no date. */
export function mailDate(field: string): string | null {
  const found = FIELD.exec(field.replace(/\s+/g, ' '))
  if (!found) return null
  const [, day, name, written, hour, minute, zone] = found
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1
  const year = written!.length === 2 ? Number(written) + (Number(written) < 50 ? 2000 : 1900) : Number(written)
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return null
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`
  if (hour === undefined) return date
  const offset =
    zone === undefined ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone] ?? '')
  return `${date}T${hour.padStart(2, '0')}:${minute}${offset === '+00:00' ? 'Z' : offset}`
}

const NAMES: Readonly<Record<string, string>> = {
  Apr: 'April',
  Aug: 'August',
  Dec: 'December',
  Feb: 'February',
  Fri: 'Friday',
  Jan: 'January',
  Jul: 'July',
  Jun: 'June',
  Mar: 'March',
  Mon: 'Monday',
  Nov: 'November',
  Oct: 'October',
  Sat: 'Saturday',
  Sep: 'September',
  Sun: 'Sunday',
  Thu: 'Thursday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
}

/** The same field as people write a date, its names in full, so that a day is not taken for a name: "Monday, 6 August 2012 23:30 -0500". */
export const spellDate = (field: string): string =>
  field
    .replace(
      /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
      name => NAMES[name] ?? name,
    )
    .replace(/(\d:\d\d):\d\d/, '$1')
