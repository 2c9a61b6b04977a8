import { INCLUDES, type Include, ITEM_KINDS, type ItemKind, isCalendarDate, isCountryCode } from '@gravamen/document'
import { OFFSET_UNITS, type OffsetUnit } from '@gravamen/report'

export interface AnalyzeOptions {
  /** The date of every document, `YYYY-MM-DD`; it overrides the document's own evidence. */
  readonly date?: string | undefined
  /** The country whose public holidays are no working days, by ISO 3166 (`IE`, `GB-SCT`); it overrides the documents' own evidence. */
  readonly country?: string | undefined
  /** The kinds of item to keep; the lists of the others are empty. All unless given. */
  readonly kinds?: readonly ItemKind[] | undefined
  readonly include?: readonly Include[] | undefined
  /** What offsets count: UTF-16 code units unless given. */
  readonly offsets?: OffsetUnit | undefined
  /** Analyze newsletter calls, navigation and the like too. */
  readonly keepBoilerplate?: boolean | undefined
  /** Recognize the text of scanned pages. Needs the package `@gravamen/ocr`. */
  readonly ocr?: boolean | undefined
}

function mustBeAmong(option: string, values: readonly string[], known: readonly string[]): void {
  const unknown = values.find(value => !known.includes(value))
  if (unknown !== undefined)
    throw new RangeError(`the option "${option}" does not know "${unknown}": use ${known.join(', ')}`)
}

const NAMES: readonly string[] = [
  'date',
  'country',
  'kinds',
  'include',
  'offsets',
  'keepBoilerplate',
  'ocr',
] satisfies (keyof AnalyzeOptions)[]

/** Throws a RangeError that names the first option that is none of `AnalyzeOptions` or of `more`, or has a value that it cannot have. */
export function checkOptions(options: AnalyzeOptions, more: readonly string[] = []): void {
  const known = [...NAMES, ...more]
  const unknown = Object.keys(options).find(name => !known.includes(name))
  if (unknown !== undefined) throw new RangeError(`there is no option "${unknown}": use ${known.join(', ')}`)
  const { date, country, kinds = [], include = [], offsets = 'utf16' } = options
  if (date !== undefined && !isCalendarDate(date))
    throw new RangeError(`the option "date" is "${date}": use a day of the calendar, YYYY-MM-DD`)
  if (country !== undefined && !isCountryCode(country))
    throw new RangeError(`the option "country" is "${country}": use a code of ISO 3166, as IE, GB or GB-SCT`)
  mustBeAmong('kinds', kinds, ITEM_KINDS)
  mustBeAmong('include', include, INCLUDES)
  mustBeAmong('offsets', [offsets], OFFSET_UNITS)
}
