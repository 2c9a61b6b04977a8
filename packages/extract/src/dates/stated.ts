import type { Decimal } from '../numbers/decimal.js'
import type { DAY_PARTS } from './date-words.js'
import type { Unit } from './units.js'

/** What the words of a time expression say, before anything is filled in from elsewhere. Absent fields were not said. */
export interface Stated {
  readonly type: 'date' | 'time' | 'duration' | 'set' | 'vague'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly part?: (typeof DAY_PARTS)[number]
  /** The other reading of a numeric date whose order is open ("03/04/2024"). */
  readonly swapped?: { readonly month: number; readonly day: number }
  readonly quarter?: number
  readonly half?: number
  /** 1 (spring) to 4 (winter). */
  readonly season?: number
  readonly fiscal?: boolean
  /** 1980 for the eighties. */
  readonly decade?: number
  /** 20 for the twentieth century. */
  readonly century?: number
  readonly holiday?: string
  readonly weekend?: boolean
  /** So many units from the reference: yesterday is a day back, "next month" a month on. */
  readonly shift?: { readonly unit: Unit; readonly count: number }
  /** With a weekday, month, season, quarter or holiday: the last (-1), this (0) or next (1) one. */
  readonly side?: -1 | 0 | 1
  /** The beginning, middle or end of it. */
  readonly edge?: 'start' | 'middle' | 'end'
  /** Close of business: the end of a working day. */
  readonly closing?: boolean
  /** The last day of a range ("3–5 May"). */
  readonly to?: Stated
  /** Of a duration; null for "several". */
  readonly amount?: Decimal | null
  /** The upper end of "12 to 18 months". */
  readonly most?: Decimal
  readonly unit?: Unit
  /** The finer part of "2 years and 6 months". */
  readonly plus?: { readonly amount: Decimal; readonly unit: Unit }
  /** Working days only. */
  readonly business?: boolean
  /** Days of school, which only the school's own calendar counts. */
  readonly taught?: boolean
  /** Measured from a day that the text means but this expression does not name ("the following day", "a year earlier"). */
  readonly context?: boolean
  /** It does not exist: "31 June". */
  readonly impossible?: boolean
}

/** A time expression read from the text: atoms up to `end`. */
export interface Parsed {
  readonly end: number
  readonly stated: Stated
  readonly rule: string
}
