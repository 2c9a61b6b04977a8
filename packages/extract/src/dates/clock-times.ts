import type { Atoms } from '../numbers/atoms.js'
import { isDigits, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'

/** A time of day: atoms up to `end`. */
export interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute: number
  /** Close of business and the like: the end of the day, without an hour. */
  readonly closing: boolean
}

const COLON = 58
const POINT = 46
const APOSTROPHES = new Set([0x27, 0x2019])

/** "am", "p.m." at `i`: the atom after it and the half of the day; null when there is none. */
function meridiem(atoms: Atoms, i: number): { end: number; pm: boolean } | null {
  const text = textOf(atoms, i).toLowerCase()
  if (text === 'am' || text === 'pm') return { end: i + 1, pm: text === 'pm' }
  if ((text !== 'a' && text !== 'p') || symbolAt(atoms, i + 1) !== POINT || textOf(atoms, i + 2).toLowerCase() !== 'm')
    return null
  return { end: symbolAt(atoms, i + 3) === POINT && joined(atoms, i + 2) ? i + 4 : i + 3, pm: text === 'p' }
}

/** Steps over a time zone: "GMT", "EST", "(BST)", "local time", "Eastern Standard Time". */
function zoneEnd(atoms: Atoms, i: number): number {
  const bracket = symbolAt(atoms, i) === 40 ? 1 : 0
  const word = wordAt(atoms, i + bracket)
  if (word.zone === true && textOf(atoms, i + bracket) === textOf(atoms, i + bracket).toUpperCase())
    return symbolAt(atoms, i + bracket + 1) === 41 ? i + bracket + 2 : i + bracket + 1
  for (let at = i + bracket; at < i + bracket + LONGEST_ZONE; at++) {
    if (at > i + bracket && spelt(atoms, at, 'time')) return symbolAt(atoms, at + 1) === 41 ? at + 2 : at + 1
    if (!ZONE_WORDS.has(textOf(atoms, at).toLowerCase())) return i
  }
  return i
}
/** Words of the names of time zones, before "time". */
const ZONE_WORDS = new Set(
  'atlantic australian brussels british central daylight eastern european greenwich gulf indian irish korea local london mean mountain moscow pacific paris standard summer uk western york new'.split(
    ' ',
  ),
)
const LONGEST_ZONE = 4

const two = (atoms: Atoms, i: number): number => {
  if (!isDigits(atoms, i) || atoms.start[i]! + 2 !== atoms.end[i]) return -1
  return Number(textOf(atoms, i))
}

/** Reads the time of day that begins at atom `i`: "5pm", "5:30 p.m. EST", "17:00", "noon", "five o'clock", "close of business". */
export function clockAt(atoms: Atoms, i: number): Clock | null {
  if (!isDigits(atoms, i)) return wordClock(atoms, i)
  const digits = textOf(atoms, i)
  if (digits.length === 4 && hoursMark(atoms, i + 1) && digits.startsWith('0') === Number(digits) < 1000) {
    const hour = Number(digits.slice(0, 2))
    const minute = Number(digits.slice(2))
    const explicit = digits.startsWith('0') || ['at', 'by', 'until', 'before'].includes(wordAt(atoms, i - 1).text)
    if (hour < 24 && minute < 60 && explicit) return { end: i + 2, hour, minute, closing: false }
  }
  if (digits.length > 2) return null
  let hour = Number(digits)
  let minute = 0
  let end = i + 1
  const mark = symbolAt(atoms, end)
  const minutes =
    (mark === COLON || mark === POINT) && joined(atoms, i) && joined(atoms, end) ? two(atoms, end + 1) : -1
  if (minutes >= 0 && minutes < 60) {
    minute = minutes
    end += 2
    // Seconds are read and left out.
    if (symbolAt(atoms, end) === COLON && joined(atoms, end - 1) && two(atoms, end + 1) >= 0) end += 2
  }
  const half = meridiem(atoms, end)
  if (half !== null && hour >= 1 && hour <= 12) {
    hour = (hour % 12) + (half.pm ? 12 : 0)
    return { end: zoneEnd(atoms, half.end), hour, minute, closing: false }
  }
  if (minutes < 0) return named(atoms, end, hour)
  if (mark !== COLON || hour > 23) return null
  if (hoursMark(atoms, end)) end++
  return { end: zoneEnd(atoms, end), hour, minute, closing: false }
}

const hoursMark = (atoms: Atoms, i: number): boolean => {
  const text = textOf(atoms, i).toLowerCase()
  return text === 'hours' || text === 'hrs' || text === 'h'
}

/** "12 noon", "5 o'clock" after the hour. */
function named(atoms: Atoms, i: number, hour: number): Clock | null {
  const { dayPart } = wordAt(atoms, i)
  if (hour === 12 && dayPart === 'noon') return { end: zoneEnd(atoms, i + 1), hour: 12, minute: 0, closing: false }
  if (hour === 12 && dayPart === 'midnight') return { end: zoneEnd(atoms, i + 1), hour: 24, minute: 0, closing: false }
  if (hour < 1 || hour > 12 || !spelt(atoms, i, 'o') || !APOSTROPHES.has(symbolAt(atoms, i + 1))) return null
  return spelt(atoms, i + 2, 'clock') ? { end: i + 3, hour, minute: 0, closing: false } : null
}

function wordClock(atoms: Atoms, i: number): Clock | null {
  const word = wordAt(atoms, i)
  if (word.text === '') return null
  if (word.dayPart === 'noon' && word.plural !== true)
    return { end: zoneEnd(atoms, i + 1), hour: 12, minute: 0, closing: false }
  if (word.dayPart === 'midnight' && word.plural !== true)
    return { end: zoneEnd(atoms, i + 1), hour: 24, minute: 0, closing: false }
  if (word.ones !== undefined && word.ones > 0 && word.ones <= 12) return named(atoms, i + 1, word.ones)
  const end = closingEnd(atoms, i)
  return end < 0 ? null : { end, hour: 24, minute: 0, closing: true }
}

/** "close of business", "COB", "EOD", "end of day", "end of the working day" at `i`: the atom after it, or -1. */
function closingEnd(atoms: Atoms, i: number): number {
  const text = textOf(atoms, i)
  if (text === 'COB' || text === 'EOD' || text === 'EOB') return i + 1
  let at = spelt(atoms, i, 'the') ? i + 1 : i
  if (!['close', 'end', 'closing'].includes(wordAt(atoms, at).text)) return -1
  if (!spelt(atoms, at + 1, 'of')) return -1
  at += 2
  if (spelt(atoms, at, 'the')) at++
  const word = textOf(atoms, at).toLowerCase()
  if (word === 'business' || word === 'play' || word === 'trading') return spelt(atoms, at + 1, 'day') ? at + 2 : at + 1
  if (word === 'working' && spelt(atoms, at + 1, 'day')) return at + 2
  // "At the end of the day" says nothing of a day.
  const limits = !spelt(atoms, at - 1, 'the') || ['before', 'by', 'until'].includes(wordAt(atoms, i - 1).text)
  return word === 'day' && limits ? at + 1 : -1
}
