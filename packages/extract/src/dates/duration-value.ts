import { type Decimal, formatDecimal, multiply, whole } from '../numbers/decimal.js'
import type { Stated } from './stated.js'
import { type Unit, UNITS } from './units.js'

/** How many of the ISO unit one of ours makes. */
const TIMES: Partial<Readonly<Record<Unit, number>>> = { quarter: 3, decade: 10, century: 100 }

/** One unit's part of a duration, and whether it belongs after the T. */
function part(amount: Decimal, unit: Unit): { text: string; time: boolean } {
  const count = formatDecimal(multiply(amount, whole(TIMES[unit] ?? 1)))
  return { text: count + UNITS[unit], time: unit === 'hour' || unit === 'minute' || unit === 'second' }
}

/** The ISO 8601 duration of what was said ("P14D", "PT48H", "P2Y6M"), or null when the number was left open. */
export function durationValue({ amount, unit, plus }: Stated): string | null {
  if (amount === undefined || amount === null || unit === undefined) return null
  const first = part(amount, unit)
  const second = plus === undefined ? null : part(plus.amount, plus.unit)
  // ISO 8601 does not mix weeks with other units: weeks are then given in days.
  if (second !== null && unit === 'week')
    return `P${durationValueOfDays(amount)}${second.time ? 'T' : ''}${second.text}`
  const date = (first.time ? '' : first.text) + (second !== null && !second.time ? second.text : '')
  const time = (first.time ? first.text : '') + (second !== null && second.time ? second.text : '')
  return `P${date}${time === '' ? '' : `T${time}`}`
}

const durationValueOfDays = (weeks: Decimal): string => `${formatDecimal(multiply(weeks, whole(7)))}D`
