import { type Atoms, WORD } from '../numbers/atoms.js'
import { isDigits, spelt, wordAt } from '../numbers/look.js'
import { dayAt } from './calendar-parts.js'
import type { Parsed, Stated } from './stated.js'

const say = (end: number, rule: string, stated: Stated): Parsed => ({ end, rule, stated })

const CONTEXT = new Set(['following', 'previous', 'preceding', 'prior', 'ensuing', 'same'])
const EVERY = new Set(['month', 'quarter', 'year'])
/** Before a day that stands by itself. */
const LIMITS = new Set(['by', 'before', 'until', 'till', 'on', 'than'])
/** After it, so that "by the 5th amendment" is none. */
const AFTER = new Set(
  'and as at because but for from he i if in it or otherwise please she so then they to unless we when which with you'.split(
    ' ',
  ),
)

/** "the 15th of next month", "the 1st of each month", "the fifth day of every quarter", "by the 15th". */
export function dayOfMonthAt(atoms: Atoms, i: number): Parsed | null {
  const from = spelt(atoms, i, 'the') ? i + 1 : i
  const day = dayAt(atoms, from)
  if (day === null || !day.ordinal) return null
  let at = day.end
  if (spelt(atoms, at, 'day')) at++
  if (!spelt(atoms, at, 'of')) return from > i ? aloneAt(atoms, i, at, day.day) : null
  at++
  const every = wordAt(atoms, at).text
  const period = wordAt(atoms, at + 1)
  if ((every === 'each' || every === 'every') && EVERY.has(period.unit ?? '') && period.plural !== true)
    return say(at + 2, 'set-day', { type: 'set', day: day.day, unit: period.unit! })
  if (spelt(atoms, at, 'the')) at++
  const { side } = wordAt(atoms, at)
  const unit = wordAt(atoms, side === undefined ? at : at + 1)
  if (side === undefined && !spelt(atoms, at - 1, 'the')) return null
  if (unit.unit !== 'month' || unit.plural === true) return null
  const context = side === undefined || CONTEXT.has(wordAt(atoms, at).text)
  return say(side === undefined ? at + 1 : at + 2, 'date-day-of-month', {
    type: 'date',
    day: day.day,
    shift: { unit: 'month', count: side ?? 0 },
    ...(context ? { context } : {}),
  })
}

/** "by the 15th", "no later than the tenth day": a day of a month that is not said. */
function aloneAt(atoms: Atoms, i: number, end: number, day: number): Parsed | null {
  if (!LIMITS.has(wordBefore(atoms, i))) return null
  if (!isDigits(atoms, i + 1) && !spelt(atoms, end - 1, 'day')) return null
  const goesOn = atoms.kind[end] === WORD && !AFTER.has(textAt(atoms, end))
  return goesOn ? null : say(end, 'date-day', { type: 'date', day })
}

const textAt = ({ text, start, end, count }: Atoms, i: number): string =>
  i >= 0 && i < count ? text.slice(start[i], end[i]).toLowerCase() : ''
const wordBefore = (atoms: Atoms, i: number): string => textAt(atoms, i - 1)
