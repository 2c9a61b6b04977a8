import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Arguments } from '../arguments.js'

/** Regions with a weekend of Saturday and Sunday, by ISO 3166-1 and -2; `GB` stands for England and Wales. */
const REGIONS =
  `AR AT AU AU-ACT AU-NSW AU-NT AU-QLD AU-SA AU-TAS AU-VIC AU-WA BE BG BR CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-ON CA-PE CA-QC CA-SK CH CL
  CN CO CY CZ DE DK EE ES FI FR GB GB-NIR GB-SCT GR HK HR HU IE IN IS IT JP KE KR LT LU LV MT MX MY NG NL NO NZ PE PH PK PL PT RO RS RU SE SG SI SK TH
  TR TW UA US UY ZA`.split(/\s+/)
/** What the years of a date are tried against elsewhere too. */
const YEARS = { first: 1990, last: 2039 }
const NAMED = new Map([['GB', ['GB', 'ENG']]])

interface Holiday {
  readonly date: string
  readonly type: string
}
type Holidays = new (country: string, state?: string) => { getHolidays(year: number): readonly Holiday[] }

/**
 * Writes `packages/extract/models/public-holidays.json` from the npm package date-holidays, which `--tools <folder>` holds: of each region and
 * year the public holidays that are no Saturday or Sunday, as MMDD. The package itself (45 MB with what it needs) is not shipped.
 */
export async function run({ options }: Arguments): Promise<void> {
  const folder = options['tools']
  if (typeof folder !== 'string' || !existsSync(path.join(folder, 'node_modules/date-holidays')))
    throw new Error('give --tools <folder>, in which "npm install --ignore-scripts date-holidays" was run')
  const home = path.join(folder, 'node_modules/date-holidays')
  const { version, license, exports } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string
    license: string
    exports: { '.': { import: string | { default: string } } }
  }
  const entry = exports['.'].import
  const file = path.join(home, typeof entry === 'string' ? entry : entry.default)
  const library = ((await import(pathToFileURL(file).href)) as { default: Holidays }).default
  const lines = REGIONS.map(region => `  ${JSON.stringify(region)}: ${JSON.stringify(yearsOf(library, region))}`)
  const source = `date-holidays ${version}, ${license}, https://github.com/commenthol/date-holidays`
  const target = new URL('../../packages/extract/models/public-holidays.json', import.meta.url)
  writeFileSync(
    target,
    `{\n  "source": ${JSON.stringify(source)},\n  "first": ${YEARS.first},\n  "last": ${YEARS.last},\n  "regions": {\n${lines.map(line => `  ${line}`).join(',\n')}\n  }\n}\n`,
  )
  console.log(`${REGIONS.length} regions of ${source}`)
}

/** The years' days, parted by `|`: "0101 0402|0101 …". */
function yearsOf(Library: Holidays, region: string): string {
  const [country = '', state] = NAMED.get(region) ?? region.split('-')
  const calendar = state === undefined ? new Library(country) : new Library(country, state)
  const years: string[] = []
  for (let year = YEARS.first; year <= YEARS.last; year++) {
    const days = calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
    const own = days.filter(day => day.startsWith(String(year)) && isWorkday(day))
    years.push([...new Set(own.map(day => day.slice(5, 7) + day.slice(8, 10)))].sort().join(' '))
  }
  return years.join('|')
}

const isWorkday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
