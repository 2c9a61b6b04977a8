import type { DateExpression, DocumentInfo, Warning } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { ExtractOptions } from '../options.js'
import type { Atoms } from '../numbers/atoms.js'
import { atomsOf } from '../numbers/atoms-of.js'
import { dayNumber, daysInMonth, parseDay } from './calendar.js'
import { countriesOf } from '../places/countries-of.js'
import { documentDate } from './document-date.js'
import { findDates, orderOf, problemOf, resolveIn, scanDates, type TimeExpression } from './find-dates.js'
import type { Elsewhere, Reference } from './resolved.js'

/** All that a document says of time, read once: what deadlines are made from. */
export interface Dates {
  readonly atoms: Atoms
  readonly expressions: readonly TimeExpression[]
  /** The document's own date, or null. */
  readonly date: DocumentInfo['date']
  readonly reference: Omit<Reference, 'direction'>
  /** The `dates` of the record. */
  readonly rows: DateExpression[]
  readonly warnings: readonly Warning[]
}

/** Reads the time expressions of a document and its date. Throws on an option that is no day. */
export function readDates(reading: Reading, options: ExtractOptions = {}, atoms: Atoms = atomsOf(reading)): Dates {
  const expressions = scanDates(atoms)
  const order = orderOf(expressions, atoms) ?? orderOfPlace(expressions, atoms)
  const elsewhere = elsewhereIn(expressions)
  const { date, warnings } = documentDate(reading, expressions, order, options, elsewhere)
  const day = date === null ? null : parseDay(date.value)
  const reference = { day, order, ...(day === null && elsewhere !== undefined ? { elsewhere } : {}) }
  const rows = findDates(reading, reference, expressions)
  const problems = expressions.flatMap(expression =>
    hasProblem(expression) ? problemOf(expression, resolveIn(reading, expression, expression.stated, reference)) : [],
  )
  return { atoms, expressions, date, reference, rows, warnings: [...warnings, ...problems] }
}

/** Countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'PH'])

/** The order of day and month that the country of the document's addresses or law uses, when a date needs it and they are all of one mind; Canada writes both. */
function orderOfPlace(expressions: readonly TimeExpression[], atoms: Atoms): Reference['order'] {
  if (!expressions.some(({ stated }) => stated.swapped !== undefined)) return null
  const { regions, basis } = countriesOf(atoms)
  if (basis !== 'address' && basis !== 'jurisdiction') return null
  const countries = new Set(regions.map(region => region.slice(0, 2)))
  if (countries.has('CA')) return null
  const first = [...countries].filter(country => MONTH_FIRST.has(country)).length
  return first === countries.size ? 'month-first' : first === 0 ? 'day-first' : null
}

/** A year of longer ago is history, and tells nothing of the year of a letter. */
const FIRST = 1990

/** The full dates of the text: what may tell the year of others. */
function elsewhereIn(expressions: readonly TimeExpression[]): Elsewhere | undefined {
  const days = expressions.flatMap(({ stated: { year, month, day, to } }) =>
    year !== undefined &&
    year >= FIRST &&
    month !== undefined &&
    day !== undefined &&
    to === undefined &&
    day <= daysInMonth(month, year)
      ? [{ year, month, day }]
      : [],
  )
  const [first] = days
  if (first === undefined) return undefined
  const latest = days.reduce((a, b) => (dayNumber(b) > dayNumber(a) ? b : a), first)
  return { years: [...new Set(days.map(({ year }) => year))].sort((a, b) => a - b), latest }
}

/** Only a weekday beside a date, or a day that does not exist, can contradict. */
const hasProblem = ({ stated }: TimeExpression): boolean =>
  stated.impossible === true || (stated.weekday !== undefined && stated.day !== undefined)
