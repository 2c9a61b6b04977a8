import { type Day, daysInMonth, formatDay, formatMonth } from './calendar.js'

/** What fills in the parts of a date that were not said. */
export interface Reference {
  /** The day of writing, or null when the document does not tell it. */
  readonly day: Day | null
  /**
   * Where a date without a year lies: the last on or before the day of writing, the first on or after it, or the nearest, which
   * may lean to one side.
   */
  readonly direction: 'near' | 'near-past' | 'near-future' | 'past' | 'future'
  /** The order of day and month that the document's own numeric dates show, or null. */
  readonly order: 'day-first' | 'month-first' | null
  /** The full dates that the text writes, for the year of another when the day of writing is not known. */
  readonly elsewhere?: Elsewhere
}

/** The years of the full dates of a text, each once, and the latest of these dates. */
export interface Elsewhere {
  readonly years: readonly number[]
  readonly latest: Day
}

export type Precision = 'year' | 'month' | 'day' | 'minute'

/** A date as far as the text allows, and no further. */
export interface Resolved {
  /** EDTF, or null when nothing can be said. */
  readonly value: string | null
  readonly precision: Precision | null
  /** `written`, `document-date`, `weekday`, `context` (a year found elsewhere in the text), or null. */
  readonly basis: string | null
  /** The readings that remain open, in EDTF. */
  readonly candidates: readonly string[]
  readonly ambiguous: boolean
  /** The days that it covers, when they are known. */
  readonly days: { readonly first: Day; readonly last: Day } | null
  readonly problem: { readonly code: string; readonly message: string } | null
}

/** What can be said of nothing. */
export const NOTHING: Resolved = {
  value: null,
  precision: null,
  basis: null,
  candidates: [],
  ambiguous: false,
  days: null,
  problem: null,
}

/** One day. */
export const onDay = (day: Day, basis: string): Resolved => ({
  ...NOTHING,
  value: formatDay(day),
  precision: 'day',
  basis,
  days: { first: day, last: day },
})

/** A whole year. */
export const yearOf = (year: number, basis: string): Resolved => ({
  ...NOTHING,
  value: String(year).padStart(4, '0'),
  precision: 'year',
  basis,
  days: { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } },
})

/** A whole month. */
export const inMonth = (year: number, month: number, basis: string): Resolved => ({
  ...NOTHING,
  value: formatMonth(year, month),
  precision: 'month',
  basis,
  days: { first: { year, month, day: 1 }, last: { year, month, day: daysInMonth(month, year) } },
})

/** From one day to another. */
export const between = (first: Day, last: Day, basis: string): Resolved => ({
  ...NOTHING,
  value: `${formatDay(first)}/${formatDay(last)}`,
  precision: 'day',
  basis,
  days: { first, last },
})
