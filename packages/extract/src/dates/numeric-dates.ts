import type { Atoms } from '../numbers/atoms.js'
import { isHyphen, joined, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { date, lengthAt, valueAt } from './calendar-parts.js'
import type { Parsed } from './stated.js'

const COMMA = 44
const POINT = 46
const SLASH = 47

/** "2012-08-06", "06/08/2012", "6.8.2012", "2012/08/06", "2012-08", with the order of day and month left open where it is. */
export function numericAt(atoms: Atoms, i: number): Parsed | null {
  const length = lengthAt(atoms, i)
  if (length === 0 || length === 3 || length > 4) return null
  const mark = symbolAt(atoms, i + 1)
  const dash = isHyphen(atoms, i + 1)
  if (!(dash || mark === SLASH || mark === POINT) || !joined(atoms, i) || !joined(atoms, i + 1)) return null
  if (i > 0 && joined(atoms, i - 1) && [SLASH, 45, POINT, 36, 163, 8364, COMMA].includes(symbolAt(atoms, i - 1)))
    return null
  const second = lengthAt(atoms, i + 2)
  if (second === 0 || second > 2) return null
  const third =
    symbolAt(atoms, i + 3) === mark && joined(atoms, i + 2) && joined(atoms, i + 3) ? lengthAt(atoms, i + 4) : 0
  const goesOn =
    third > 0 && [SLASH, 45].includes(symbolAt(atoms, i + 5)) && joined(atoms, i + 4) && joined(atoms, i + 5)
  if (goesOn) return null
  const b = valueAt(atoms, i + 2)
  if (length === 4) {
    const year = valueAt(atoms, i)
    if (year < 1500 || year > 2199 || b < 1 || b > 12) return null
    if (third === 0)
      return dash && second === 2 && textOf(atoms, i + 3) !== '/' && !monthless(year, b)
        ? date(i + 3, 'date-iso', { year, month: b })
        : null
    const day = valueAt(atoms, i + 4)
    return third <= 2 && day >= 1 && day <= 31 ? date(i + 5, 'date-iso', { year, month: b, day }) : null
  }
  const a = valueAt(atoms, i)
  if (third === 0) return shortNumeric(atoms, i, a, b, mark)
  if (third !== 4 && third !== 2) return null
  if (third === 2 && mark === POINT && length < 2) return null
  const y = valueAt(atoms, i + 4)
  const year = third === 4 ? y : y + (y < 60 ? 2000 : 1900)
  if (year < 1500 || year > 2199) return null
  return ordered(i + 5, a, b, { year })
}

/** "2012-13" is a season or financial year, not December 2013. */
const monthless = (year: number, b: number): boolean => b === (year + 1) % 100

const LIMITS = new Set(['by', 'before', 'until', 'till', 'on', 'due', 'than', 'after', 'from'])
/** "6/8" after a preposition of time. */
function shortNumeric(atoms: Atoms, i: number, a: number, b: number, mark: number): Parsed | null {
  if (mark !== SLASH || !LIMITS.has(wordAt(atoms, i - 1).text) || symbolAt(atoms, i + 3) === SLASH) return null
  const word = wordAt(atoms, i + 3)
  if (word.scale !== undefined || word.unit !== undefined || (a < 10 && [2, 3, 4, 8].includes(b) && a < b && a === 1))
    return null
  return ordered(i + 3, a, b, {})
}

function ordered(end: number, a: number, b: number, year: { year?: number }): Parsed | null {
  const dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31
  const monthFirst = a >= 1 && a <= 12 && b >= 1 && b <= 31
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && a !== b)
    return date(end, 'date-numeric', { ...year, day: a, month: b, swapped: { day: b, month: a } })
  return date(end, 'date-numeric', { ...year, ...(dayFirst ? { day: a, month: b } : { day: b, month: a }) })
}
