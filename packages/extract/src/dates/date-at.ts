import type { Atoms } from '../numbers/atoms.js'
import { isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { calendarDateAt } from './calendar-dates.js'
import { weekdayAt } from './calendar-parts.js'
import { clockAt } from './clock-times.js'
import { approximateEnd, durationAt } from './durations.js'
import { periodAt } from './periods.js'
import { distanceEnd, relativeAt } from './relative-dates.js'
import { opensDate } from './openers.js'
import type { Parsed, Stated } from './stated.js'
import { loneYearAt } from './lone-years.js'
import { generalAt } from './general-times.js'

const COMMA = 44
const APOSTROPHES = new Set([0x27, 0x2019])

/** Reads the longest time expression that begins at atom `i`, or null. Bounded: it looks a fixed number of atoms ahead. */
export function dateAt(atoms: Atoms, i: number): Parsed | null {
  if (!opensDate(atoms, i)) return null
  let best: Parsed | null = null
  for (const read of READERS) {
    const parsed = read(atoms, i)
    if (parsed !== null && (best === null || parsed.end > best.end)) best = parsed
  }
  return best
}

const READERS: readonly ((atoms: Atoms, i: number) => Parsed | null)[] = [
  timedAt,
  datedAt,
  edgeAt,
  distanceAt,
  loneYearAt,
  generalAt,
]

/** A date without a time of day: calendar, weekday, period or relative; the longest. */
function plainDateAt(atoms: Atoms, i: number): Parsed | null {
  let best: Parsed | null = null
  for (const parsed of [calendarDateAt(atoms, i), relativeAt(atoms, i), periodAt(atoms, i), weekdayTimeAt(atoms, i)])
    if (parsed !== null && (best === null || parsed.end > best.end)) best = parsed
  return best === null ? null : withSide(atoms, best)
}

/** "January this year", "the third quarter of last year": the year said from the day of writing. */
function withSide(atoms: Atoms, parsed: Parsed): Parsed {
  const { stated } = parsed
  if (stated.year !== undefined || stated.shift !== undefined || stated.side !== undefined) return parsed
  if (
    stated.month === undefined &&
    stated.quarter === undefined &&
    stated.season === undefined &&
    stated.holiday === undefined &&
    stated.half === undefined
  )
    return parsed
  const at = spelt(atoms, parsed.end, 'of') || symbolAt(atoms, parsed.end) === COMMA ? parsed.end + 1 : parsed.end
  const { side } = wordAt(atoms, at)
  if (side === undefined || wordAt(atoms, at + 1).text !== 'year') return parsed
  return { ...parsed, end: at + 2, stated: { ...stated, shift: { unit: 'year', count: side } } }
}

/** "Friday", "Friday evening", "Tuesday nights". */
function weekdayTimeAt(atoms: Atoms, i: number): Parsed | null {
  const { weekday, plural, shaky } = wordAt(atoms, i)
  if (plural === true && weekday !== undefined) return { end: i + 1, rule: 'set', stated: { type: 'set', weekday } }
  const day = weekdayAt(atoms, i)
  if (day === null || shaky === true) return null
  const part = wordAt(atoms, day.end)
  if (part.dayPart === undefined)
    return { end: day.end, rule: 'date-weekday', stated: { type: 'date', weekday: day.weekday } }
  if (part.plural === true) return { end: day.end + 1, rule: 'set', stated: { type: 'set', weekday: day.weekday } }
  return { end: day.end + 1, rule: 'date-weekday', stated: { type: 'time', weekday: day.weekday, part: part.dayPart } }
}

/** A date with the time of day after it: "3 May 2024 at 5pm", "2024-05-03T17:00Z". */
function datedAt(atoms: Atoms, i: number): Parsed | null {
  const date = plainDateAt(atoms, i)
  if (date === null || date.stated.type !== 'date') return date
  let at = date.end
  if (textOf(atoms, at) === 'T' && joined(atoms, at - 1) && isDigits(atoms, at + 1)) at++
  else {
    if (symbolAt(atoms, at) === COMMA) at++
    if (spelt(atoms, at, 'at') || spelt(atoms, at, 'by')) at++
  }
  const clock = clockAt(atoms, at)
  if (clock === null) return date
  // "9 May close of business"
  if (clock.closing)
    return at === date.end ? { ...date, end: clock.end, stated: { ...date.stated, closing: true, edge: 'end' } } : date
  return { ...date, end: clock.end, stated: { ...date.stated, type: 'time', hour: clock.hour, minute: clock.minute } }
}

const NEARBY = 3
/** A time of day, with the date after it: "5pm on 3 May", "noon Thursday", "10 p.m. EST, Nov. 6". */
function timedAt(atoms: Atoms, i: number): Parsed | null {
  if (spelt(atoms, i, 'around') && i + 1 < atoms.count) {
    const inner = timedAt(atoms, i + 1) ?? plainDateAt(atoms, i + 1)
    return inner?.stated.type === 'time' || inner?.stated.day !== undefined || inner?.stated.edge !== undefined
      ? inner
      : null
  }
  const clock = clockAt(atoms, i)
  if (clock === null) return null
  const time = clock.closing ? { closing: true, edge: 'end' as const } : { hour: clock.hour, minute: clock.minute }
  let at = clock.end
  for (let n = 0; n < NEARBY; n++) {
    if (symbolAt(atoms, at) === COMMA || spelt(atoms, at, 'on') || spelt(atoms, at, 'of')) at++
    else break
  }
  const date = plainDateAt(atoms, at)
  if (
    date !== null &&
    (date.stated.day !== undefined ||
      date.stated.weekday !== undefined ||
      date.stated.shift?.unit === 'day' ||
      date.stated.holiday !== undefined) &&
    date.stated.type === 'date'
  )
    return {
      end: date.end,
      rule: 'time-date',
      stated: { ...date.stated, type: clock.closing ? 'date' : 'time', ...time },
    }
  // "6 o'clock tonight"": an hour of the evening.
  if (date?.stated.part === 'night' && date.stated.shift?.unit === 'day' && !clock.closing) {
    const { part: _, ...day } = date.stated
    const hour = clock.hour < 12 && clock.hour >= 5 ? clock.hour + 12 : clock.hour
    return { end: date.end, rule: 'time-date', stated: { ...day, type: 'time', hour, minute: clock.minute } }
  }
  return { end: clock.end, rule: 'time', stated: { type: 'time', ...time } }
}

/** "the end of the month", "early November", "late last week", "earlier this year", "mid-1996", "this year's third quarter". */
function edgeAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the') ? 1 : 0
  const at = i + the
  const { edge, text } = wordAt(atoms, at)
  if (text === 'earlier' || text === 'later' || text === 'sometime') {
    const from = spelt(atoms, at + 1, 'in') ? at + 2 : at + 1
    const inner = plainDateAt(atoms, from) ?? generalAt(atoms, from)
    return inner !== null && isCoarse(inner.stated) && the === 0 ? { ...inner, rule: 'date-edge' } : null
  }
  if (edge !== undefined) {
    const of = spelt(atoms, at + 1, 'of')
    const next = of ? at + 2 : isHyphen(atoms, at + 1) ? at + 2 : at + 1
    if (!of && !['early', 'late', 'mid'].includes(text)) return null
    if (of && ['early', 'late'].includes(text)) return null
    const inner =
      plainDateAt(atoms, next) ?? loneYearAt(atoms, next) ?? generalAt(atoms, next) ?? dayPartAt(atoms, next)
    if (inner === null || inner.stated.type === 'vague' || inner.stated.type === 'set') return null
    if (inner.stated.type === 'duration' && !of) return null
    return { ...inner, rule: 'date-edge', stated: { ...current(inner.stated), edge } }
  }
  // "this year's third quarter", "last year's quarter"
  const outer = relativeAt(atoms, i)
  if (
    outer === null ||
    outer.stated.shift === undefined ||
    !APOSTROPHES.has(symbolAt(atoms, outer.end)) ||
    textOf(atoms, outer.end + 1) !== 's'
  )
    return null
  const period = periodAt(atoms, outer.end + 2)
  if (period !== null) return { ...period, stated: { ...period.stated, shift: outer.stated.shift } }
  return spelt(atoms, outer.end + 2, 'quarter') ? { ...outer, end: outer.end + 3 } : null
}

/** "The month" after "the end of" is the present one. */
const current = (stated: Stated): Stated => {
  if (stated.context !== true || stated.shift !== undefined || stated.unit === undefined) return stated
  const { type, unit, fiscal } = stated
  return { type, shift: { unit, count: 0 }, ...(fiscal ? { fiscal } : {}) }
}

const isCoarse = (stated: Stated): boolean =>
  stated.type !== 'vague' && stated.type !== 'set' && stated.type !== 'duration'

const dayPartAt = (atoms: Atoms, i: number): Parsed | null => {
  const { dayPart, plural } = wordAt(atoms, i)
  if (dayPart === undefined || plural === true) return null
  const day = plainDateAt(atoms, i + 1)
  if (day !== null && day.stated.type === 'date')
    return { ...day, stated: { ...day.stated, type: 'time', part: dayPart } }
  return { end: i + 1, rule: 'time', stated: { type: 'time', part: dayPart } }
}

/** A duration, with what makes a date of it: "nearly two years ago", "a year earlier", "three days later". */
function distanceAt(atoms: Atoms, i: number): Parsed | null {
  const from = approximateEnd(atoms, i)
  const span = durationAt(atoms, from) ?? bareUnits(atoms, from)
  if (span === null) return null
  const distance = distanceEnd(atoms, span.end)
  if (distance === null) return span
  const { amount, unit } = span.stated
  const count =
    amount === null || amount === undefined || amount.scale > 0 ? null : Number(amount.digits) * distance.sign
  const stated: Stated = {
    type: 'date',
    ...(count === null || unit === undefined ? { context: true } : { shift: { unit, count } }),
    ...(distance.context ? { context: true } : {}),
  }
  return { end: distance.end, rule: 'date-distance', stated }
}

/** "months ago", "decades": units without a number. */
function bareUnits(atoms: Atoms, i: number): Parsed | null {
  const { unit, plural } = wordAt(atoms, i)
  if (unit === undefined || plural !== true || unit === 'second' || unit === 'quarter') return null
  const parsed: Parsed = { end: i + 1, rule: 'duration', stated: { type: 'duration', amount: null, unit } }
  if (distanceEnd(atoms, i + 1) !== null) return parsed
  return FOR.has(wordAt(atoms, i - 1).text) ? parsed : null
}

const FOR = new Set(['for', 'in', 'over', 'within', 'after', 'of', 'many'])
