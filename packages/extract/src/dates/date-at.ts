import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { isCapital, isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { calendarDateAt, spelledYearAt, weekdayAt, yearAt } from './calendar-dates.js'
import { clockAt } from './clock-times.js'
import { approximateEnd, durationAt } from './durations.js'
import { periodAt } from './periods.js'
import { distanceEnd, relativeAt } from './relative-dates.js'
import { opensDate } from './openers.js'
import type { Parsed, Stated } from './stated.js'
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
  if (clock === null || clock.closing) return date
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

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'for',
  'during',
  'early',
  'late',
  'mid',
  'before',
  'after',
  'between',
  'and',
  'to',
  'through',
  'the',
  'its',
  'than',
  'on',
  'year',
  'throughout',
  'around',
  'about',
  'circa',
  'this',
  'at',
])
const REFERENCES = new Set([
  'number',
  'section',
  'clause',
  'article',
  'page',
  'room',
  'chapter',
  'rule',
  'paragraph',
  'para',
  'act',
  'route',
  'flight',
  'line',
  'figure',
  'table',
  'item',
  'step',
  'part',
  'volume',
  'vol',
  'channel',
  'highway',
  'boeing',
  'windows',
  'no',
])

/** A year by itself: "1988", "the year 2000", "nineteen ninety-six". */
function loneYearAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the') ? i + 1 : i
  const named = spelt(atoms, the, 'year') ? the + 1 : i
  const spelled = spelledYearAt(atoms, named) ?? (named > i ? twoThousand(atoms, named) : null)
  if (spelled !== null) {
    const sure = named > i || YEAR_BEFORE.has(wordAt(atoms, i - 1).text) || wordAt(atoms, i - 1).month !== undefined
    return sure && !counted(atoms, spelled.end)
      ? { end: spelled.end, rule: 'date-year', stated: { type: 'date', year: spelled.year } }
      : null
  }
  if (the > i && named === i) return yearPeriod(atoms, the)
  const year = yearAt(atoms, named)
  if (year === null) return null
  if (named > i) return { end: year.end, rule: 'date-year', stated: { type: 'date', year: year.year } }
  const before = wordAt(atoms, i - 1).text
  if (
    REFERENCES.has(before) ||
    (symbolAt(atoms, i - 1) === 46 && REFERENCES.has(wordAt(atoms, i - 2).text)) ||
    counted(atoms, year.end) ||
    glued(atoms, i, year.end)
  )
    return null
  const listed = YEAR_BEFORE.has(before)
  const plausible = year.year >= 1900 && year.year < 2050
  if (
    !plausible &&
    !(
      listed &&
      year.year >= 1500 &&
      before !== 'than' &&
      before !== 'the' &&
      before !== 'to' &&
      before !== 'of' &&
      before !== 'about' &&
      before !== 'around' &&
      before !== 'for' &&
      before !== 'and' &&
      before !== 'at'
    )
  )
    return null
  return { end: year.end, rule: 'date-year', stated: { type: 'date', year: year.year } }
}

/** "the 1988 period": the same part of another year. */
function yearPeriod(atoms: Atoms, i: number): Parsed | null {
  const year = yearAt(atoms, i)
  if (year === null || !(spelt(atoms, year.end, 'period') || spelt(atoms, year.end, 'quarter'))) return null
  return { end: year.end + 1, rule: 'date-year', stated: { type: 'date', year: year.year } }
}

/** "two thousand", "two thousand and five". */
function twoThousand(atoms: Atoms, i: number): { end: number; year: number } | null {
  return spelt(atoms, i, 'two') && wordAt(atoms, i + 1).scale === 3 ? { end: i + 2, year: 2000 } : null
}

/** Whether what follows makes the number a count or an amount. */
function counted(atoms: Atoms, i: number): boolean {
  const word = wordAt(atoms, i)
  if (symbolAt(atoms, i) === 37 || word.scale !== undefined || word.currencyName !== undefined) return true
  if (word.code !== undefined && isCapital(atoms, i)) return true
  const unit = isHyphen(atoms, i) ? wordAt(atoms, i + 1) : word
  if (unit.unit !== undefined && unit.plural === true) return true
  return atoms.kind[i] === 0 && COUNTED.test(textOf(atoms, i)) && !isCapital(atoms, i)
}

/** Nouns that are counted by the thousand. */
const COUNTED =
  /^(?:people|shares?|jobs|workers|employees|men|women|children|students|soldiers|troops|votes|miles|km|kilomet(?:er|re)s|met(?:er|re)s|feet|ft|acres|hectares|tons|tonnes|barrels|pounds|kg|homes|houses|cars|points?|copies|pages|words|members|patients|residents|families|euros|dollars|deaths|cases|rpm|mph|mm|cm|cc|watts|psi|x)$/

function glued(atoms: Atoms, i: number, end: number): boolean {
  const before = symbolAt(atoms, i - 1)
  if (
    i > 0 &&
    joined(atoms, i - 1) &&
    before !== BARRIER &&
    ![40, 34, 39, 91, 0x201c, 0x2018, 0x2014, 0x2013, 45, 47, 44].includes(before)
  )
    return true
  if (before === 36 || before === 163 || before === 0x20ac || before === 35) return true
  const after = symbolAt(atoms, end)
  if (!joined(atoms, end - 1)) return false
  if (atoms.kind[end] === 0 || after === 95 || after === 64) return true
  // "1990-4521", "2012/4": parts of a number.
  return (
    (isHyphen(atoms, end) || after === 47 || after === 46 || after === 58) &&
    isDigits(atoms, end + 1) &&
    joined(atoms, end) &&
    !(isHyphen(atoms, end) && yearAt(atoms, end + 1) !== null)
  )
}
