import type { Atoms } from '../numbers/atoms.js'
import { toWhole, whole } from '../numbers/decimal.js'
import { isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { calendarDateAt } from './calendar-dates.js'
import { monthAt, weekdayAt } from './calendar-parts.js'
import { dayOfMonthAt } from './day-of-month.js'
import { durationAt, unitAt } from './durations.js'
import type { Parsed, Stated } from './stated.js'
import { periodAt } from './periods.js'

const say = (end: number, rule: string, stated: Stated): Parsed => ({ end, rule, stated })

/** Reads the expression that begins at atom `i` and is measured from the day of writing or from a day the text means. */
export function relativeAt(atoms: Atoms, i: number): Parsed | null {
  return deicticAt(atoms, i) ?? sideAt(atoms, i) ?? dayOfMonthAt(atoms, i) ?? weekOnAt(atoms, i)
}

const SHIFTS = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0, overnight: 0 } as const

/** "yesterday", "tomorrow morning", "the day after tomorrow", "Tuesday week". */
function deicticAt(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i)
  if (word.deictic !== undefined) {
    const shift = { unit: 'day', count: SHIFTS[word.deictic] } as const
    const part = wordAt(atoms, i + 1)
    if (part.dayPart !== undefined && part.plural !== true)
      return say(i + 2, 'date-deictic', { type: 'time', shift, part: part.dayPart })
    if (spelt(atoms, i + 1, 'week'))
      return say(i + 2, 'date-deictic', { type: 'date', shift: { unit: 'day', count: shift.count + 7 } })
    const timed = word.deictic === 'tonight' || word.deictic === 'overnight'
    return say(i + 1, 'date-deictic', { type: timed ? 'time' : 'date', shift, ...(timed ? { part: 'night' } : {}) })
  }
  if (spelt(atoms, i, 'the') && spelt(atoms, i + 1, 'day')) {
    if (spelt(atoms, i + 2, 'before') && spelt(atoms, i + 3, 'yesterday'))
      return say(i + 4, 'date-deictic', { type: 'date', shift: { unit: 'day', count: -2 } })
    if (spelt(atoms, i + 2, 'after') && spelt(atoms, i + 3, 'tomorrow'))
      return say(i + 4, 'date-deictic', { type: 'date', shift: { unit: 'day', count: 2 } })
  }
  return null
}

const CONTEXT = new Set(['following', 'previous', 'preceding', 'prior', 'ensuing', 'same'])

/** "last week", "the past three years", "next Wednesday", "this past spring", "the following day", "recent years". */
function sideAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the')
  let at = the ? i + 1 : i
  let word = wordAt(atoms, at)
  if (word.text === 'recent' || word.text === 'latest' || word.text === 'future') return vagueUnits(atoms, at)
  if (word.side === undefined && word.text !== 'same') return null
  let side = word.side ?? 0
  const context = CONTEXT.has(word.text)
  const past = word.text === 'past'
  at++
  // "this past spring", "this coming Sunday", "this very week"
  const second = wordAt(atoms, at)
  if (word.text === 'this' && second.side !== undefined) {
    side = second.side
    word = second
    at++
  }
  if (isHyphen(atoms, at)) return null
  const weekday = weekdayAt(atoms, at)
  if (weekday !== null && !past) {
    const part = wordAt(atoms, weekday.end)
    const timed = part.dayPart !== undefined && part.plural !== true
    // "this coming Sunday, 8 March"
    const full = symbolAt(atoms, weekday.end) === 44 ? calendarDateAt(atoms, weekday.end + 1) : null
    if (full !== null && full.stated.day !== undefined)
      return say(full.end, full.rule, { ...full.stated, weekday: weekday.weekday })
    const facts = {
      weekday: weekday.weekday,
      side,
      ...(context ? { context } : {}),
      ...(timed ? { part: part.dayPart! } : {}),
    }
    return say(timed ? weekday.end + 1 : weekday.end, 'date-weekday', { type: timed ? 'time' : 'date', ...facts })
  }
  const month = monthAt(atoms, at, false)
  if (month !== null && !the) return say(month.end, 'date-month', { type: 'date', month: month.month, side })
  const unit = wordAt(atoms, at)
  if (unit.season !== undefined) return say(at + 1, 'date-season', { type: 'date', season: unit.season, side })
  if (unit.dayPart !== undefined && unit.plural !== true && !the)
    return say(at + 1, 'date-deictic', {
      type: 'time',
      shift: { unit: 'day', count: side < 0 && unit.dayPart === 'night' ? -1 : side },
      part: unit.dayPart,
    })
  if (unit.text === 'weekend') return say(at + 1, 'date-weekend', { type: 'date', weekend: true, side })
  const holiday = periodAt(atoms, at)
  if (holiday !== null && holiday.stated.holiday !== undefined)
    return say(holiday.end, 'date-holiday', { ...holiday.stated, side })
  if (holiday !== null && holiday.stated.quarter !== undefined && word.side !== undefined) return null
  // "The next fortnight" is a period.
  if (unit.times !== undefined && unit.unit === 'week' && the)
    return say(at + 1, 'duration-side', { type: 'duration', amount: whole(unit.times), unit: unit.unit })
  if (unit.text === 'quarter' || (unit.unit !== undefined && unit.plural !== true)) {
    if (unit.unit === 'second' || (unit.unit === 'minute' && word.text !== 'this')) return null
    // "last day for", "the past day" are no shifts of the calendar.
    if (unit.unit === 'day' && word.text === 'last') return null
    return say(at + 1, 'date-shift', {
      type: 'date',
      shift: { unit: unit.unit!, count: side },
      ...(context ? { context: true } : {}),
    })
  }
  if (
    spelt(atoms, at, 'fiscal') ||
    spelt(atoms, at, 'financial') ||
    spelt(atoms, at, 'calendar') ||
    spelt(atoms, at, 'full')
  ) {
    const next = unitAt(atoms, at)
    if (next !== null && !next.plural)
      return say(next.end, 'date-shift', {
        type: 'date',
        shift: { unit: next.unit, count: side },
        ...(spelt(atoms, at, 'calendar') ? {} : { fiscal: true }),
      })
    const fiscal = wordAt(atoms, at + 1).unit
    if (fiscal === 'year' || fiscal === 'quarter')
      return say(at + 2, 'date-shift', { type: 'date', shift: { unit: fiscal, count: side }, fiscal: true })
  }
  // "the past three years", "the next few days", "coming weeks"
  const span = durationAt(atoms, at)
  if (span !== null && !spelt(atoms, at, 'a') && !spelt(atoms, at, 'an'))
    return say(span.end, 'duration-side', span.stated)
  if (unit.unit !== undefined && unit.plural === true && unit.unit !== 'second' && word.text !== 'this')
    return say(at + 1, 'duration-side', { type: 'duration', amount: null, unit: unit.unit })
  if (unit.text === 'couple' && spelt(atoms, at + 1, 'of') && wordAt(atoms, at + 2).unit !== undefined)
    return say(at + 3, 'duration-side', { type: 'duration', amount: null, unit: wordAt(atoms, at + 2).unit! })
  return null
}

/** "recent years", "the latest quarter", "future quarters". */
function vagueUnits(atoms: Atoms, i: number): Parsed | null {
  const span = spelt(atoms, i, 'latest') ? durationAt(atoms, i + 1) : null
  if (span !== null) return say(span.end, 'duration-side', span.stated)
  const word = wordAt(atoms, i + 1)
  const fiscal = spelt(atoms, i + 1, 'fiscal') && wordAt(atoms, i + 2).unit !== undefined
  if (fiscal) return say(i + 3, 'date-context', { type: 'date', context: true, fiscal: true })
  if (word.unit === undefined || word.unit === 'second') {
    const period = spelt(atoms, i, 'latest') && spelt(atoms, i + 1, 'period')
    return period ? say(i + 2, 'date-context', { type: 'date', context: true }) : null
  }
  if (word.plural !== true)
    return spelt(atoms, i, 'latest')
      ? say(i + 2, 'date-context', { type: 'date', context: true, unit: word.unit })
      : null
  return say(i + 2, 'duration-side', { type: 'duration', amount: null, unit: word.unit })
}

/** "a week on Tuesday", "a fortnight today", "two weeks from Monday", "Tuesday week". */
function weekOnAt(atoms: Atoms, i: number): Parsed | null {
  const weekday = weekdayAt(atoms, i)
  if (weekday !== null) {
    if (spelt(atoms, weekday.end, 'week') && !joined(atoms, weekday.end - 1))
      return say(weekday.end + 1, 'date-week-on', {
        type: 'date',
        weekday: weekday.weekday,
        side: 1,
        shift: { unit: 'week', count: 1 },
      })
    if (spelt(atoms, weekday.end, 'next') && !wordAt(atoms, weekday.end + 1).unit)
      return say(weekday.end + 1, 'date-weekday', { type: 'date', weekday: weekday.weekday, side: 1 })
    return null
  }
  const isWeek = (at: number): boolean => wordAt(atoms, at).unit === 'week'
  const nearby = isWeek(i + 1) || isWeek(i + 2) || isWeek(i + 3)
  const span = nearby ? durationAt(atoms, i) : null
  if (span === null || span.stated.unit !== 'week' || !span.stated.amount) return null
  const weeks = toWhole(span.stated.amount)
  if (weeks === null || weeks > 60) return null
  const link = wordAt(atoms, span.end).text
  const at = link === 'on' || link === 'from' ? span.end + 1 : span.end
  const day = weekdayAt(atoms, at)
  if (day !== null && at > span.end)
    return say(day.end, 'date-week-on', {
      type: 'date',
      weekday: day.weekday,
      side: 1,
      shift: { unit: 'week', count: weeks },
    })
  const { deictic } = wordAt(atoms, at)
  if (deictic !== 'today' && deictic !== 'tomorrow') return null
  return say(at + 1, 'date-week-on', { type: 'date', shift: { unit: 'day', count: 7 * weeks + SHIFTS[deictic] } })
}

/** What follows a duration and makes a date of it: "ago", "earlier", "from now". Gives the atom after it and the direction. */
export function distanceEnd(atoms: Atoms, i: number): { end: number; sign: -1 | 1; context: boolean } | null {
  const { text } = wordAt(atoms, i)
  if (text === 'ago' || (text === 'back' && symbolAt(atoms, i + 1) !== 0))
    return { end: i + 1, sign: -1, context: false }
  if (text === 'earlier' || text === 'before' || text === 'previously' || text === 'prior') {
    const more = wordAt(atoms, i + 1)
    const opens = atoms.kind[i + 1] === 0 || isDigits(atoms, i + 1)
    if ((text === 'before' || text === 'prior') && opens && more.text !== 'and') return null
    return { end: i + 1, sign: -1, context: true }
  }
  if (text === 'later' || text === 'hence' || text === 'afterwards')
    return { end: i + 1, sign: 1, context: text !== 'hence' }
  if (text === 'from' && ['now', 'today'].includes(wordAt(atoms, i + 1).text))
    return { end: i + 2, sign: 1, context: false }
  return textOf(atoms, i).toLowerCase() === 'hence' ? { end: i + 1, sign: 1, context: false } : null
}
