import type { Atoms } from '../numbers/atoms.js'
import { isCapital, isDigits, isHyphen, joined, lowerOf, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { WORDS } from '../numbers/vocabulary.js'
import { spelledYearAt, yearAt } from './calendar-parts.js'
import { HOLIDAYS } from './holidays.js'
import type { Parsed, Stated } from './stated.js'

const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60])

const period = (end: number, rule: string, stated: Omit<Stated, 'type'>): Parsed => ({
  end,
  rule,
  stated: { type: 'date', ...stated },
})

/** Reads the part of a calendar that begins at atom `i`: a quarter, half, season, decade, century, fiscal year, holiday. */
export function periodAt(atoms: Atoms, i: number): Parsed | null {
  return (
    shortQuarterAt(atoms, i) ??
    quarterAt(atoms, i) ??
    decadeAt(atoms, i) ??
    centuryAt(atoms, i) ??
    fiscalAt(atoms, i) ??
    seasonAt(atoms, i) ??
    holidayAt(atoms, i) ??
    yearEndAt(atoms, i)
  )
}

/** "of 1990", ", 1990", " 1990", " of fiscal 1990" after a period; also "this year" is left to the caller. */
function yearOf(atoms: Atoms, i: number): { end: number; year: number } | null {
  let at = spelt(atoms, i, 'of') || spelt(atoms, i, 'in') || symbolAt(atoms, i) === 44 ? i + 1 : i
  if (spelt(atoms, at, 'fiscal')) at++
  const year = yearAt(atoms, at) ?? (at > i || spelt(atoms, at - 1, 'of') ? spelledYearAt(atoms, at) : null)
  return year !== null && year.year >= 1500 ? year : null
}

/** "Q3 2020", "3Q", "H1 2021", "FY2020". */
function shortQuarterAt(atoms: Atoms, i: number): Parsed | null {
  const at = isDigits(atoms, i) ? i + 1 : i
  const digits = at === i ? i + 1 : i
  if (!(spelt(atoms, at, 'q') || spelt(atoms, at, 'h')) || !isCapital(atoms, at)) return null
  return joined(atoms, i) && isDigits(atoms, digits)
    ? shortOf(atoms, i + 2, textOf(atoms, at), textOf(atoms, digits))
    : null
}

function shortOf(atoms: Atoms, end: number, letter: string, digit: string): Parsed | null {
  const number = Number(digit)
  if (digit.length !== 1 || number < 1 || number > (letter === 'Q' ? 4 : 2)) return null
  const year = yearOf(atoms, end)
  return period(year?.end ?? end, 'date-quarter', {
    ...(letter === 'Q' ? { quarter: number } : { half: number }),
    ...(year === null ? {} : { year: year.year }),
  })
}

/** "third quarter", "third-quarter", "1988 third quarter", "fiscal first quarter", "second half of 1990". */
function quarterAt(atoms: Atoms, i: number): Parsed | null {
  let at = i
  const lead = yearAt(atoms, at)
  if (lead !== null) at = lead.end
  const fiscal = spelt(atoms, at, 'fiscal')
  if (fiscal) at++
  if (isHyphen(atoms, at) && fiscal) at++
  if (spelt(atoms, at, 'flat') || spelt(atoms, at, 'full')) at++
  const { ordinal } = wordAt(atoms, at)
  const number = ordinal ?? (spelt(atoms, at, 'last') ? 4 : spelt(atoms, at, 'final') ? 4 : undefined)
  if (number === undefined || number > 4) return null
  at++
  if (isHyphen(atoms, at)) at++
  const word = wordAt(atoms, at)
  const half = word.text === 'half'
  if (word.text !== 'quarter' && !half) return null
  if (ordinal === undefined && !half) return null
  if (half && number > 2 && ordinal !== undefined) return null
  const year = lead === null ? yearOf(atoms, at + 1) : null
  if (half && year === null && lead === null && !spelt(atoms, at + 1, 'of')) return null
  if (half && year === null && lead === null) return null
  const facts = lead ?? year
  return period(year?.end ?? at + 1, 'date-quarter', {
    ...(half ? { half: Math.min(number, 2) } : { quarter: number }),
    ...(fiscal ? { fiscal: true } : {}),
    ...(facts === null ? {} : { year: facts.year }),
  })
}

/** "1980s", "'80s", "the nineties". */
function decadeAt(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i)
  if (word.decade !== undefined)
    return spelt(atoms, i - 1, 'the') || wordAt(atoms, i - 1).edge !== undefined
      ? period(i + 1, 'date-decade', { decade: 1900 + word.decade })
      : null
  const short = APOSTROPHES.has(symbolAt(atoms, i)) && joined(atoms, i) && !joined(atoms, i - 1)
  const at = short ? i + 1 : i
  if (!isDigits(atoms, at)) return null
  const digits = textOf(atoms, at)
  if (digits.length !== (short ? 2 : 4) || !digits.endsWith('0')) return null
  const glued = APOSTROPHES.has(symbolAt(atoms, at + 1)) && joined(atoms, at) ? at + 2 : at + 1
  if (textOf(atoms, glued) !== 's' || !joined(atoms, glued - 1)) return null
  const value = Number(digits)
  return period(glued + 1, 'date-decade', { decade: short ? 1900 + value : value })
}

/** "20th century", "eleventh century". */
function centuryAt(atoms: Atoms, i: number): Parsed | null {
  const number = isDigits(atoms, i) && joined(atoms, i) ? Number(textOf(atoms, i)) : wordAt(atoms, i).ordinal
  if (number === undefined || !(number >= 1 && number <= 30)) return null
  const at = isDigits(atoms, i) ? i + 2 : i + 1
  const from = isHyphen(atoms, at) ? at + 1 : at
  return spelt(atoms, from, 'century') ? period(from + 1, 'date-century', { century: number }) : null
}

/** "fiscal 1989", "fiscal year 2020", "FY2020", "the 2020 fiscal year". */
function fiscalAt(atoms: Atoms, i: number): Parsed | null {
  if (spelt(atoms, i, 'fy') && textOf(atoms, i) === 'FY') {
    const year = yearAt(atoms, i + 1)
    if (year !== null) return period(year.end, 'date-fiscal', { year: year.year, fiscal: true })
    if (!isDigits(atoms, i + 1) || textOf(atoms, i + 1).length !== 2) return null
    return period(i + 2, 'date-fiscal', { year: 2000 + Number(textOf(atoms, i + 1)), fiscal: true })
  }
  const word = lowerOf(atoms, i)
  if (word === 'fiscal' || word === 'financial' || word === 'tax') {
    const at = spelt(atoms, i + 1, 'year') ? i + 2 : i + 1
    if (word !== 'fiscal' && at === i + 1) return null
    const year = yearAt(atoms, at)
    return year === null ? null : period(seasonEnd(atoms, year.end), 'date-fiscal', { year: year.year, fiscal: true })
  }
  const year = yearAt(atoms, i)
  if (year === null) return null
  const end = seasonEnd(atoms, year.end)
  if (['fiscal', 'financial', 'tax'].includes(lowerOf(atoms, end)) && spelt(atoms, end + 1, 'year'))
    return period(end + 2, 'date-fiscal', { year: year.year, fiscal: true })
  if (end === year.end) return null
  const to = Math.floor(year.year / 100) * 100 + Number(textOf(atoms, end - 1).slice(-2))
  return period(end, 'date-years', { year: year.year, to: { type: 'date', year: to } })
}

/** Steps over "/13" and "-13" of "2012/13". */
function seasonEnd(atoms: Atoms, i: number): number {
  if (symbolAt(atoms, i) !== 47 && !isHyphen(atoms, i)) return i
  if (!joined(atoms, i - 1) || !joined(atoms, i) || !isDigits(atoms, i + 1)) return i
  const first = Number(textOf(atoms, i - 1))
  const second = textOf(atoms, i + 1)
  if (
    joined(atoms, i + 1) &&
    (symbolAt(atoms, i + 2) === 45 || symbolAt(atoms, i + 2) === 47 || atoms.kind[i + 2] === 0)
  )
    return i
  return (second.length === 2 && Number(second) === (first + 1) % 100) ||
    (second.length === 4 && Number(second) === first + 1)
    ? i + 2
    : i
}

/** "summer 2019", "summer of 1994", "the winter of nineteen ninety-four". */
function seasonAt(atoms: Atoms, i: number): Parsed | null {
  const { season } = wordAt(atoms, i)
  if (season === undefined) return null
  const year = yearOf(atoms, i + 1)
  return year === null ? null : period(year.end, 'date-season', { season, year: year.year })
}

const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map(name => name.split(' ')[0]!))
/** Whether a word, with or without an "s", begins the name of a holiday. */
const OPENS_HOLIDAY = Uint8Array.from(WORDS, ({ text }) => Number(FIRST_WORDS.has(text) || FIRST_WORDS.has(`${text}s`)))

/** "Christmas Day 2019", "Good Friday", "New Year's Eve", "the Fourth of July". */
function holidayAt(atoms: Atoms, i: number): Parsed | null {
  if (!isCapital(atoms, i) || OPENS_HOLIDAY[atoms.id[i]!] === 0) return null
  let name = ''
  let at = i
  let best: Parsed | null = null
  for (let n = 0; n < 4 && at < atoms.count; n++) {
    if (atoms.kind[at] !== 0) return best
    const word = textOf(atoms, at).toLowerCase()
    name = name === '' ? word : `${name} ${word}`
    at++
    if (APOSTROPHES.has(symbolAt(atoms, at)) && joined(atoms, at - 1)) {
      const plural = textOf(atoms, at + 1) === 's'
      if (plural && !HOLIDAYS.has(name)) name += 's'
      if (!HOLIDAYS.has(name)) at += plural ? 2 : 1
    }
    if (HOLIDAYS.has(name)) {
      const year = yearOf(atoms, at)
      best = period(year?.end ?? at, 'date-holiday', { holiday: name, ...(year === null ? {} : { year: year.year }) })
    }
  }
  return best
}

/** "year-end", "year end 2024", "month-end", "year's end". */
function yearEndAt(atoms: Atoms, i: number): Parsed | null {
  const { unit, plural } = wordAt(atoms, i)
  if ((unit !== 'year' && unit !== 'month' && unit !== 'quarter' && unit !== 'week') || plural === true) return null
  let at = i + 1
  if (isHyphen(atoms, at)) at++
  else if (APOSTROPHES.has(symbolAt(atoms, at)) && textOf(atoms, at + 1) === 's') at += 2
  if (!spelt(atoms, at, 'end')) return null
  const year = yearAt(atoms, at + 1)
  return period(year?.end ?? at + 1, 'date-year-end', {
    edge: 'end',
    ...(year === null ? { shift: { unit, count: 0 } } : { year: year.year }),
  })
}
