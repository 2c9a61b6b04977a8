import { type Atoms, DIGITS, SYMBOL, WORD } from './atoms.js'
import { add, compare, type Decimal, fraction, fromDigits, shift, toWhole, whole } from './decimal.js'
import { digitsAt } from './digits.js'
import { isDigits, isHyphen, joined, spelt, symbolAt, wordAt } from './look.js'
import { wordsAt } from './word-numbers.js'

/** A number in any writing: atoms `[first, end)`. */
export interface Quantity {
  readonly first: number
  readonly end: number
  readonly value: Decimal
  readonly written: 'digits' | 'words'
  /** The power of ten of its scale word or suffix; 0 when it has none. */
  readonly scale: number
  /** The value without its scale: what a range's other end multiplies for itself. */
  readonly bare: Decimal
  readonly mark: '.' | ',' | null
  readonly ambiguous: boolean
  readonly grouped: boolean
}

const VULGAR = new Map<number, readonly [number, number]>([
  [0xbc, [1, 4]],
  [0xbd, [1, 2]],
  [0xbe, [3, 4]],
  [0x215b, [1, 8]],
  [0x215c, [3, 8]],
  [0x215d, [5, 8]],
  [0x215e, [7, 8]],
])
const DENOMINATORS = new Set([2, 4, 5, 8, 10, 16, 32, 64])
const SLASH = 47
const FRACTION_SLASH = 0x2044

/** "½" or "1/2" at atom `i`, a share of one. */
function fractionAt(atoms: Atoms, i: number): { end: number; value: Decimal } | null {
  const vulgar = VULGAR.get(symbolAt(atoms, i))
  if (vulgar !== undefined) {
    const value = fraction(...vulgar)
    return value === null ? null : { end: i + 1, value }
  }
  if (!isDigits(atoms, i) || !isDigits(atoms, i + 2) || !joined(atoms, i) || !joined(atoms, i + 1)) return null
  const slash = symbolAt(atoms, i + 1)
  if (slash !== SLASH && slash !== FRACTION_SLASH) return null
  // "1/2/2024" is a date.
  if (symbolAt(atoms, i + 3) === slash && joined(atoms, i + 2)) return null
  if (atoms.end[i]! - atoms.start[i]! > 2 || atoms.end[i + 2]! - atoms.start[i + 2]! > 2) return null
  const numerator = Number(atoms.text.slice(atoms.start[i], atoms.end[i]))
  const denominator = Number(atoms.text.slice(atoms.start[i + 2], atoms.end[i + 2]))
  if (numerator === 0 || numerator >= denominator || !DENOMINATORS.has(denominator)) return null
  const value = fraction(numerator, denominator)
  return value === null ? null : { end: i + 3, value }
}

/** The scale word or suffix at atom `i`, after a number that ends there. */
function scaleAt(atoms: Atoms, i: number, afterDigits: boolean): { end: number; power: number } | null {
  const at = isHyphen(atoms, i) && joined(atoms, i - 1) && joined(atoms, i) ? i + 1 : i
  const word = wordAt(atoms, at)
  if (word.scale !== undefined && !(word.vague === true && word.scale > 7)) {
    const more = wordAt(atoms, at + 1).scale
    return more !== undefined && more > 2 && word.scale < more
      ? { end: at + 2, power: word.scale + more }
      : { end: at + 1, power: word.scale }
  }
  if (!afterDigits || at !== i || word.suffix === undefined) return null
  if (!joined(atoms, i - 1) && word.loose !== true) return null
  // "10-m" and "5 B2" are not scales; "$5m." and "£3m-a-year" are.
  if (isDigits(atoms, i + 1) && joined(atoms, i)) return null
  return { end: i + 1, power: word.suffix }
}

/**
 * Reads the number that begins at atom `i`, with its scale word: "1,234.50", "5m", "2½ million", "three and a half
 * billion", "5 crore 20 lakh". Null when there is none. A chain of digits that is no number gives its `end` with a null value.
 */
export function numberAt(atoms: Atoms, i: number, spaces = true): Quantity | { end: number; value: null } | null {
  if (i >= atoms.count) return null
  if (atoms.kind[i] !== DIGITS) return spelledAt(atoms, i)
  if (isPlain(atoms, i)) return plainAt(atoms, i)
  const lone = fractionAt(atoms, i)
  const literal = lone === null ? digitsAt(atoms, i, spaces) : null
  if (literal !== null && literal.value === null) return literal
  let bare = lone?.value ?? literal!.value!
  let end = lone?.end ?? literal!.end
  if (literal !== null && literal.value !== null && literal.mark === null) {
    const from = isHyphen(atoms, end) && joined(atoms, end - 1) && joined(atoms, end) ? end + 1 : end
    const extra = fractionAt(atoms, from)
    if (extra !== null) {
      bare = add(bare, extra.value)
      end = extra.end
    } else if (spelt(atoms, end, 'and') && spelt(atoms, end + 1, 'a') && spelt(atoms, end + 2, 'half')) {
      bare = add(bare, { digits: 5n, scale: 1 })
      end += 3
    }
  }
  const scale = scaleAt(atoms, end, true)
  const scaled = scale === null ? { end, value: bare } : tail(atoms, scale.end, shift(bare, scale.power), scale.power)
  return {
    first: i,
    end: scaled.end,
    value: scaled.value,
    bare,
    written: 'digits',
    scale: scale?.power ?? 0,
    mark: literal?.value ? literal.mark : null,
    ambiguous: literal?.value ? literal.ambiguous : false,
    grouped: literal?.value ? literal.grouped : false,
  }
}

/** Marks that may carry a number on: of its groups, its decimals or a fraction. A hyphen does so only before a word or another number. */
const CARRYING = new Set([0x27, 0x2019, 44, 46, ...VULGAR.keys()])

/** Whether what follows is no part of the number: "20 people", "5 days", "$5)", the usual case. */
function isPlain(atoms: Atoms, i: number): boolean {
  const next = i + 1
  if (next >= atoms.count || atoms.end[i]! - atoms.start[i]! > 15) return false
  const kind = atoms.kind[next]
  if (kind === DIGITS) return false
  if (kind === WORD) {
    const word = wordAt(atoms, next)
    return word.scale === undefined && word.suffix === undefined && word.text !== 'and'
  }
  const mark = atoms.id[next]!
  if (mark === SLASH || mark === FRACTION_SLASH) return fractionAt(atoms, i) === null
  const goesOn = CARRYING.has(mark)
    ? isDigits(atoms, i + 2) || VULGAR.has(mark)
    : isHyphen(atoms, next) && (atoms.kind[i + 2] !== SYMBOL || VULGAR.has(symbolAt(atoms, i + 2)))
  return !goesOn
}

function plainAt(atoms: Atoms, i: number): Quantity {
  const value = fromDigits(atoms.text.slice(atoms.start[i], atoms.end[i]))
  return {
    first: i,
    end: i + 1,
    value,
    bare: value,
    written: 'digits',
    scale: 0,
    mark: null,
    ambiguous: false,
    grouped: false,
  }
}

/** "20 lakh" after "5 crore", "200 thousand" after "1 million". */
function tail(atoms: Atoms, end: number, value: Decimal, power: number): { end: number; value: Decimal } {
  const from = spelt(atoms, end, 'and') ? end + 1 : end
  if (power < 5 || !isDigits(atoms, from)) return { end, value }
  const next = digitsAt(atoms, from, false)
  if (next.value === null || compare(next.value, whole(1000)) >= 0) return { end, value }
  const scale = wordAt(atoms, next.end).scale
  if (scale === undefined || scale >= power) return { end, value }
  return { end: next.end + 1, value: add(value, shift(next.value, scale)) }
}

function spelledAt(atoms: Atoms, i: number): Quantity | null {
  const share = fractionAt(atoms, i)
  const words = share ?? wordsAt(atoms, i)
  if (words === null) return null
  const scale = share === null ? null : scaleAt(atoms, words.end, true)
  const value = scale === null ? words.value : shift(words.value, scale.power)
  const end = scale?.end ?? words.end
  const last = wordAt(atoms, end - 1)
  return {
    first: i,
    end,
    value,
    written: share === null ? 'words' : 'digits',
    scale: last.scale ?? scale?.power ?? 0,
    bare: last.scale === undefined ? words.value : shift(value, -last.scale),
    mark: null,
    ambiguous: false,
    grouped: false,
  }
}

/** The value as a whole number when it is one and small enough to be exact; else null. */
export const wholeOf = (quantity: Quantity): number | null => toWhole(quantity.value)
