import { readFileSync } from 'node:fs'
import { type Day, formatDay } from './calendar.js'

/** The shipped table: of each region the years from `first` to `last`, parted by `|`, each its holidays as MMDD, weekends left out. */
interface Table {
  readonly first: number
  readonly last: number
  readonly regions: Readonly<Record<string, string>>
}

let table: Table | undefined
const known = new Map<string, ReadonlySet<string> | null>()

/** The table is read when the first deadline in working days needs it. */
function daysOf(region: string): ReadonlySet<string> | null {
  const before = known.get(region)
  if (before !== undefined) return before
  table ??= JSON.parse(readFileSync(new URL('../../models/public-holidays.json', import.meta.url), 'utf8')) as Table
  const { first, regions } = table
  const years = regions[region]?.split('|')
  const days = years?.flatMap((year, i) =>
    year === '' ? [] : year.split(' ').map(day => `${first + i}-${day.slice(0, 2)}-${day.slice(2)}`),
  )
  const set = days === undefined ? null : new Set(days)
  known.set(region, set)
  return set
}

/**
 * Tells the public holidays (1990 to 2039) of a country or part of it by ISO 3166 ("GB" is England and Wales; "GB-SCT", "CA-ON"); of a
 * part that the table does not hold, those of the whole country. Null when it holds neither, or the weekend is not Saturday and Sunday.
 */
export function publicHolidaysOf(region: string): { readonly region: string; is(day: Day): boolean } | null {
  for (const name of new Set([region, region.slice(0, 2)])) {
    const days = daysOf(name)
    if (days !== null) return { region: name, is: day => days.has(formatDay(day)) }
  }
  return null
}
