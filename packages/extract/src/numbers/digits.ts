import { type Atoms, DIGITS, SYMBOL } from './atoms.js'
import { type Decimal, fromDigits } from './decimal.js'

/** A number written in digits: atoms `[first, end)`. */
export interface DigitNumber {
  readonly end: number
  readonly value: Decimal
  /** The decimal mark, or null for a whole number. */
  readonly mark: '.' | ',' | null
  /** "1.234": a decimal in one convention and a thousand in the other. */
  readonly ambiguous: boolean
  /** Whether its thousands are grouped. */
  readonly grouped: boolean
}

/** Longer runs of digits are account numbers and the like, and reading them would not be linear. */
const LONGEST = 30
const GROUPS = 12
const COMMA = 44
const POINT = 46
/** Plain, no-break, thin and narrow no-break space. */
const SPACES = new Set([0x20, 0xa0, 0x2009, 0x202f])
const APOSTROPHES = new Set([0x27, 0x2019])
const SPACE = 32
const APOSTROPHE = 39

/** The separator between digit atom `i` and the next one with what follows it, or null when the chain ends. */
function separator(atoms: Atoms, i: number): { mark: number; next: number } | null {
  const { text, start, end, kind, id, count } = atoms
  const to = end[i]!
  if (i + 1 >= count) return null
  if (kind[i + 1] === DIGITS) {
    if (start[i + 1] !== to + 1 || end[i + 1]! - start[i + 1]! !== 3 || !SPACES.has(text.charCodeAt(to))) return null
    return { mark: SPACE, next: i + 1 }
  }
  if (kind[i + 1] !== SYMBOL || start[i + 1] !== to || i + 2 >= count) return null
  if (kind[i + 2] !== DIGITS || start[i + 2] !== to + 1) return null
  const code = id[i + 1]!
  if (code === COMMA || code === POINT) return { mark: code, next: i + 2 }
  return APOSTROPHES.has(code) && start[i + 2]! + 3 === end[i + 2] ? { mark: APOSTROPHE, next: i + 2 } : null
}

const isGrouped = (groups: readonly string[], mark: number): boolean => {
  const [first, ...rest] = groups
  if (rest.length === 0) return true
  if (first!.length > 3 || (first!.length > 1 && first!.startsWith('0'))) return false
  if (rest.every(group => group.length === 3)) return true
  const last = rest.pop()!
  return mark === COMMA && first!.length <= 2 && last.length === 3 && rest.every(group => group.length === 2)
}

/**
 * Reads the number that digit atom `i` begins, in any convention: "1,234.50", "1.234,50", "1 234,50", "1'234.50",
 * "12,34,567". A chain that is none ("1.2.3", a date, an endless number) gives a null value with its end, so that the caller can
 * step over it. With `spaces` false a space never groups ("in 1998 300 people").
 */
export function digitsAt(atoms: Atoms, i: number, spaces = true): DigitNumber | { end: number; value: null } {
  const { text, start, end } = atoms
  const groups: string[] = []
  const marks: number[] = []
  const ends: number[] = []
  let at = i
  for (;;) {
    if (end[at]! - start[at]! > LONGEST || groups.length > GROUPS) return { end: chainEnd(atoms, at), value: null }
    groups.push(text.slice(start[at]!, end[at]!))
    ends.push(at + 1)
    const next = separator(atoms, at)
    if (next === null) break
    if (next.mark === SPACE && (!spaces || groups.length === 0 || (marks.length > 0 && marks[0] !== SPACE))) break
    if (next.mark === SPACE && groups[0]!.length > 3) break
    marks.push(next.mark)
    at = next.next
  }
  return interpret(groups, marks, ends) ?? { end: ends[ends.length - 1]!, value: null }
}

function interpret(groups: readonly string[], marks: readonly number[], ends: readonly number[]): DigitNumber | null {
  const last = marks.length - 1
  const end = ends[ends.length - 1]!
  if (last < 0) return { end, value: fromDigits(groups[0]!), mark: null, ambiguous: false, grouped: false }
  const first = marks[0]!
  const tail = groups[last + 1]!
  const uniform = marks.every(mark => mark === first)
  const whole = (): DigitNumber => ({
    end,
    value: fromDigits(groups.join('')),
    mark: null,
    ambiguous: false,
    grouped: true,
  })
  if (uniform && last === 0 && first === POINT) {
    const ambiguous = tail.length === 3 && groups[0]!.length <= 3 && !groups[0]!.startsWith('0')
    return { end, value: fromDigits(groups[0]!, tail), mark: '.', ambiguous, grouped: false }
  }
  if (uniform && isGrouped(groups, first)) return whole()
  if (uniform && last === 0 && first === COMMA) {
    // "1,5 million", "12,50" are decimals; "2008,300" and "5,12345" are two numbers that lost a space.
    if (tail.length <= 2)
      return { end, value: fromDigits(groups[0]!, tail), mark: ',', ambiguous: false, grouped: false }
    return { end: ends[0]!, value: fromDigits(groups[0]!), mark: null, ambiguous: false, grouped: false }
  }
  const mark = marks[last]!
  if ((mark !== COMMA && mark !== POINT) || marks.slice(0, last).some(m => m !== first) || mark === first) return null
  if (!isGrouped(groups.slice(0, -1), first)) return null
  return {
    end,
    value: fromDigits(groups.slice(0, -1).join(''), tail),
    mark: mark === COMMA ? ',' : '.',
    ambiguous: false,
    grouped: true,
  }
}

/** How far an endless chain is stepped over at once: the rest is met again, a bounded number of times. */
const STRIDE = 64

/** The end of a chain of digits and separators that is too long to be a number, or of its next stretch. */
function chainEnd(atoms: Atoms, from: number): number {
  let at = from
  for (let next = separator(atoms, at); next !== null && at - from < STRIDE; next = separator(atoms, at)) at = next.next
  return at + 1
}
