import { lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import type { Dates, TimeExpression } from '../dates/index.js'
import type { Unit } from '../dates/units.js'

const PERIODS: Partial<Readonly<Record<Unit, string>>> = {
  week: 'R/P1W',
  month: 'R/P1M',
  quarter: 'R/P3M',
  year: 'R/P1Y',
}
const pad = (value: number): string => String(value).padStart(2, '0')

/** A limit that comes again: its EDTF with the open parts as X ("XXXX-XX-05"), and the ISO 8601 repeating interval. */
export interface Recurrence {
  readonly due: string | null
  readonly interval: string
}

/**
 * Reads how often the limit at expression `i` comes again: in itself ("the 5th of each month") or from a word of habit in its clause ("every quarter by the
 * 15th", "monthly in arrears by the 5th", "annually by 31 March"). Null for a limit that comes once.
 */
export function recurrenceOf(
  r: Reading,
  { expressions }: Dates,
  i: number,
  from: number,
  to: number,
): Recurrence | null {
  const { stated } = expressions[i]!
  if (
    stated.year !== undefined ||
    stated.shift !== undefined ||
    stated.weekday !== undefined ||
    stated.day === undefined
  )
    return null
  const unit = stated.type === 'set' ? stated.unit : habit(r, expressions, i, from, to)
  const interval = unit === undefined ? undefined : PERIODS[unit]
  if (interval === undefined) return null
  return { due: `XXXX-${stated.month === undefined ? 'XX' : pad(stated.month)}-${pad(stated.day)}`, interval }
}

/** The unit of a habit beside the expression, with no verb between them. */
function habit(
  r: Reading,
  expressions: readonly TimeExpression[],
  i: number,
  from: number,
  to: number,
): Unit | undefined {
  const own = expressions[i]!
  for (const other of [expressions[i - 1], expressions[i + 1]]) {
    if (other === undefined || other.stated.type !== 'set' || other.stated.unit === undefined) continue
    const [first, last] = other.start < own.start ? [other.end, own.start] : [own.end, other.start]
    const begin = tokenAtOffset(r, first)
    const end = tokenAtOffset(r, last)
    if (begin < from || end > to) continue
    let parted = false
    for (let k = begin; k < end; k++) parted ||= /^(?:VB|MD)/.test(tagAt(r, k)) || lowerAt(r, k) === ';'
    if (!parted) return other.stated.unit
  }
  return undefined
}
