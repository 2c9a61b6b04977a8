import { type Atoms, WORD } from './atoms.js'
import { add, type Decimal, fraction, multiply, shift, whole, ZERO } from './decimal.js'
import { isHyphen, spelt, wordAt } from './look.js'

/** A number in words: atoms up to `end`. */
export interface WordNumber {
  readonly end: number
  readonly value: Decimal
}

/** No sensible number in words is longer, and none is looked for further, so that reading stays linear. */
const LONGEST = 32

/** The next word of the number after a space or hyphen, or -1. */
const step = (atoms: Atoms, i: number): number => {
  const next = isHyphen(atoms, i) ? i + 1 : i
  return next < atoms.count && atoms.kind[next] === WORD ? next : -1
}

/** Zero to ninety-nine: "seven", "twenty-one". */
export function belowHundred(atoms: Atoms, i: number): { end: number; value: number } | null {
  const word = wordAt(atoms, i)
  if (word.ones !== undefined) return { end: i + 1, value: word.ones }
  if (word.tens === undefined) return null
  const next = step(atoms, i + 1)
  const ones = next < 0 ? undefined : wordAt(atoms, next).ones
  if (ones === undefined || ones === 0 || ones > 9) return { end: i + 1, value: word.tens }
  return { end: next + 1, value: word.tens + ones }
}

/** "a half", "half a", "three quarters of a", "quarter" before a scale word; the share and the atom of the scale. */
function shareOfScale(atoms: Atoms, i: number): WordNumber | null {
  let at = i
  let numerator = 1
  if (spelt(atoms, at, 'a')) at++
  else {
    const count = belowHundred(atoms, at)
    if (count !== null && count.value > 0 && count.value < 10) {
      numerator = count.value
      at = count.end
      if (isHyphen(atoms, at)) at++
    }
  }
  const denominator = wordAt(atoms, at).denominator
  if (denominator === undefined) return null
  at++
  if (spelt(atoms, at, 'of')) at++
  if (spelt(atoms, at, 'a')) at++
  if (isHyphen(atoms, at)) at++
  const scale = wordAt(atoms, at).scale
  const share = fraction(numerator, denominator)
  if (scale === undefined || scale < 3 || share === null) return null
  return { end: at + 1, value: shift(share, scale) }
}

/** " and a half", " and three quarters" at `i`. */
function andFraction(atoms: Atoms, i: number): WordNumber | null {
  let at = isHyphen(atoms, i) ? i + 1 : i
  if (!spelt(atoms, at, 'and')) return null
  at++
  if (isHyphen(atoms, at)) at++
  let numerator = 1
  if (spelt(atoms, at, 'a')) at++
  else {
    const count = belowHundred(atoms, at)
    if (count === null || count.value === 0 || count.value > 9) return null
    numerator = count.value
    at = count.end
  }
  if (isHyphen(atoms, at)) at++
  const { denominator } = wordAt(atoms, at)
  const value = denominator === undefined ? null : fraction(numerator, denominator)
  return value === null ? null : { end: at + 1, value }
}

/** "point five" after a number in words. */
function pointDigits(atoms: Atoms, i: number): WordNumber | null {
  if (!spelt(atoms, i, 'point')) return null
  let value = ZERO
  let at = i + 1
  for (let power = -1; power > -8; power--, at++) {
    const { ones } = wordAt(atoms, at)
    if (ones === undefined || ones > 9) break
    value = add(value, shift(whole(ones), power))
  }
  return at === i + 1 ? null : { end: at, value }
}

/** Whether a number in words can begin at the atom. */
function opensNumber(atoms: Atoms, i: number): boolean {
  const { ones, tens, denominator, text } = wordAt(atoms, i)
  return ones !== undefined || tens !== undefined || denominator !== undefined || text === 'a' || text === 'an'
}

/**
 * Reads the cardinal in words that begins at atom `i`: "two hundred and thirty-four thousand", "a hundred and five",
 * "two and a half million", "half a million", "one point five million". Null when there is none; a bare "a" is none.
 */
export function wordsAt(atoms: Atoms, i: number): WordNumber | null {
  if (!opensNumber(atoms, i)) return null
  const share = shareOfScale(atoms, i)
  if (share !== null) return share
  let total = ZERO
  let part = ZERO
  let at = i
  let end = -1
  let smallest = 99
  if (spelt(atoms, i, 'a') || spelt(atoms, i, 'an') || spelt(atoms, i, 'one')) {
    const scale = step(atoms, i + 1)
    if (scale >= 0 && wordAt(atoms, scale).scale !== undefined) {
      part = whole(1)
      at = scale
    } else if (!spelt(atoms, i, 'one')) return null
  }
  let open = part === ZERO
  while (at < i + LONGEST) {
    const below = open ? belowHundred(atoms, at) : null
    if (below !== null) {
      part = add(part, whole(below.value))
      at = below.end
      end = at
      open = false
      const extra = pointDigits(atoms, at) ?? andFraction(atoms, at)
      if (extra !== null) {
        part = add(part, extra.value)
        at = extra.end
        end = at
      }
    }
    const next = step(atoms, at)
    const { scale } = next < 0 ? {} : wordAt(atoms, next)
    if (scale === 2 && part.digits > 0n && part.digits < 100n && !(open && end >= 0)) {
      part = shift(part, 2)
      open = true
    } else if (scale !== undefined && scale > 2 && part.digits > 0n && scale < smallest) {
      total = add(total, shift(part, scale))
      part = ZERO
      smallest = scale
      open = true
      const more = wordAt(atoms, next + 1).scale
      if (more !== undefined && more > 2) {
        total = shift(total, more)
        return { end: next + 2, value: total }
      }
    } else {
      // "a hundred and five": the "and" belongs to the number when a smaller part follows it.
      const and = open && end >= 0 && spelt(atoms, at, 'and') && belowHundred(atoms, at + 1) !== null
      if (and) {
        at++
        continue
      }
      if (open && belowHundred(atoms, at) !== null && end >= 0) continue
      break
    }
    at = next + 1
    end = at
    if (scale > 2) {
      const extra = andFraction(atoms, at)
      if (extra !== null) return { end: extra.end, value: add(total, multiply(extra.value, shift(whole(1), scale))) }
    }
  }
  return end < 0 ? null : { end, value: add(total, part) }
}
