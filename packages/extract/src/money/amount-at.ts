import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { add, compare, type Decimal, fraction, multiply, shift, whole } from '../numbers/decimal.js'
import { isDash, isDigits, isHyphen, joined, spelt, symbolAt, wordAt } from '../numbers/look.js'
import { numberAt, type Quantity } from '../numbers/number-at.js'
import { type Mark, markAfter, markBefore } from './currency-at.js'
import type { Evidence } from './evidence.js'

/** One number with its currency: atoms `[first, end)`. */
export interface Amount {
  readonly first: number
  readonly end: number
  readonly quantity: Quantity
  /** In units of the currency (cents already divided); null for a vague amount ("millions of dollars"). */
  readonly value: Decimal | null
  readonly mark: Mark
  /** Whether the currency stands before the number. */
  readonly before: boolean
}

/** A step of the scan: an amount, or only where to go on. */
export type Step = { readonly amount: Amount; readonly end: number } | { readonly amount: null; readonly end: number }

const COMMA = 44
const POINT = 46
const PERCENT = 37

/** The value in units of the currency: "75 cents" is 0.75, "5 MUSD" is 5000000. */
export function valueOf(quantity: Quantity, mark: Mark, evidence: Evidence): Decimal {
  const thousands = quantity.ambiguous && evidence.decimalComma && quantity.scale === 0
  const value = thousands ? shift(quantity.value, 3) : quantity.value
  const share = mark.parts === 1 ? null : fraction(1, mark.parts)
  return shift(share === null ? value : multiply(value, share), mark.power)
}

/** Reads the amount that begins at atom `i`, with its currency before or after it. Always says where to go on. */
export function amountAt(atoms: Atoms, i: number, evidence: Evidence): Step {
  const before = markBefore(atoms, i, evidence)
  if (before !== null) {
    const number = pointAt(atoms, before.end) ?? numberAt(atoms, before.end)
    if (number !== null && number.value !== null && number.written === 'digits' && fits(atoms, i, before, number)) {
      let end = number.end
      let mark = before
      // "$ 10 dollars", "US$5 million dollars", "$59 USD": the name or code repeats the sign.
      const again = markAfter(atoms, end, number, evidence)
      if (
        again !== null &&
        again.basis !== 'symbol' &&
        again.parts === 1 &&
        before.basis === 'symbol' &&
        agrees(before, again)
      ) {
        end = again.end
        if (again.code !== null) mark = { ...mark, code: again.code, name: null }
      }
      const amount = { first: i, end, quantity: number, value: valueOf(number, mark, evidence), mark, before: true }
      return withMinor(atoms, amount, evidence)
    }
    if (number === null) return { amount: null, end: i + 1 }
  }
  const number = numberAt(atoms, i)
  if (number === null) return vagueAt(atoms, i, evidence)
  if (number.value === null) return { amount: null, end: number.end }
  const scaledAfter = scaledMark(atoms, number, evidence)
  const after = scaledAfter?.mark ?? markAfter(atoms, number.end, number, evidence)
  if (after === null || !accepts(after, number)) {
    return { amount: null, end: number.end }
  }
  const quantity = scaledAfter?.quantity ?? number
  const amount = {
    first: i,
    end: after.end,
    quantity,
    value: valueOf(quantity, after, evidence),
    mark: after,
    before: false,
  }
  return withMinor(atoms, amount, evidence)
}

/** ".50" at `i`: a fraction without its zero. */
function pointAt(atoms: Atoms, i: number): Quantity | null {
  if (symbolAt(atoms, i) !== POINT || !isDigits(atoms, i + 1) || !joined(atoms, i)) return null
  const number = numberAt(atoms, i + 1, false)
  if (number === null || number.value === null || number.mark !== null || number.grouped || number.scale > 0)
    return null
  const value = shift(number.value, atoms.start[i + 1]! - atoms.end[i + 1]!)
  return { ...number, first: i, value, bare: value, mark: '.' }
}

const agrees = (sign: Mark, name: Mark): boolean =>
  name.name === sign.name || (name.code !== null && [...(sign.name?.by.values() ?? [sign.code])].includes(name.code))

/** Whether the number after the mark reads as its amount: "PEN 5" and "Windows US 7" do not. */
function fits(atoms: Atoms, i: number, mark: Mark, number: Quantity): boolean {
  if (symbolAt(atoms, number.end) === PERCENT) return false
  if (mark.wordlike && mark.basis === 'name') return number.scale >= 3
  if (mark.wordlike) return looksLikeAmount(number)
  const end = mark.end
  // A sign stands on the line of its number.
  return !/\n/.test(atoms.text.slice(atoms.end[end - 1]!, atoms.start[number.first]!)) && i < end
}

/** Whether a code that is also a word is money after this number. */
const accepts = (mark: Mark, number: Quantity): boolean => !mark.wordlike || looksLikeAmount(number)

/** Grouped, scaled, with decimals, or of a thousand and more: "PEN 5" is no amount. */
const looksLikeAmount = (number: Quantity): boolean =>
  number.grouped || number.scale >= 3 || number.mark !== null || compare(number.value, whole(1000)) >= 0

/** "75 USD million": the scale word after the code. */
function scaledMark(atoms: Atoms, number: Quantity, evidence: Evidence): { mark: Mark; quantity: Quantity } | null {
  if (number.scale !== 0) return null
  const mark = markAfter(atoms, number.end, number, evidence)
  if (mark === null || mark.basis === 'name') return null
  const word = wordAt(atoms, mark.end)
  if (word.scale === undefined || word.scale < 3 || word.vague === true) return null
  const value = shift(number.value, word.scale)
  return { mark: { ...mark, end: mark.end + 1 }, quantity: { ...number, value, scale: word.scale } }
}

/** "3 dollars and 20 cents", "10 $ 30 cent", "thirteen dollars forty five": the minor part joins the amount. */
function withMinor(atoms: Atoms, amount: Amount, evidence: Evidence): Step {
  const plain: Step = { amount, end: amount.end }
  const { mark, quantity } = amount
  if (mark.parts !== 1 || amount.value === null || quantity.scale > 2 || quantity.mark !== null) return plain
  let at = amount.end
  const and = spelt(atoms, at, 'and')
  if (and || symbolAt(atoms, at) === COMMA) at++
  if (symbolAt(atoms, amount.end) === COMMA && spelt(atoms, at, 'and')) at++
  const minor = numberAt(atoms, at, false)
  if (minor === null || minor.value === null || minor.scale > 0 || compare(minor.value, whole(100)) >= 0) return plain
  const after = markAfter(atoms, minor.end, minor, evidence)
  if (after !== null && after.parts > 1 && belongTogether(mark, after)) {
    const joint = joinMinor(amount, after.end, multiply(minor.value, fraction(1, after.parts) ?? whole(0)))
    // "one kuai and five mao five": what follows a tenth is hundredths.
    const rest = after.parts === 10 ? numberAt(atoms, after.end, false) : null
    if (rest === null || rest.value === null || compare(rest.value, whole(10)) >= 0 || !isFree(atoms, rest.end))
      return joint
    return joinMinor(joint.amount!, rest.end, shift(rest.value, -2))
  }
  if (after !== null || amount.before || mark.basis === 'symbol' || symbolAt(atoms, amount.end) === COMMA) return plain
  // "15 dollars 50": two digits, or words from ten on, with nothing counted after them.
  const two =
    minor.written === 'digits'
      ? minor.end - at === 1 && atoms.start[at]! + 2 === atoms.end[at]
      : compare(minor.value, whole(10)) >= 0
  return two && isFree(atoms, minor.end) ? joinMinor(amount, minor.end, shift(minor.value, -2)) : plain
}

/** Whether nothing that is counted follows at `i`. */
function isFree(atoms: Atoms, i: number): boolean {
  const { text } = wordAt(atoms, i)
  const symbol = symbolAt(atoms, i)
  return (
    i >= atoms.count ||
    symbol === 46 ||
    symbol === BARRIER ||
    ['more', 'a', 'each'].includes(text) ||
    startsLine(atoms, i)
  )
}

const startsLine = (atoms: Atoms, i: number): boolean =>
  i > 0 && i < atoms.count && atoms.text.slice(atoms.end[i - 1]!, atoms.start[i]!).includes('\n')

const joinMinor = (amount: Amount, end: number, more: Decimal): Step => {
  const value = add(amount.value!, more)
  return { amount: { ...amount, end, value }, end }
}

/** The codes that a mark may stand for. */
const codesOf = ({ code, name }: Mark): ReadonlySet<string | null> =>
  new Set(code === null ? [...(name?.by.values() ?? []), name?.code ?? null] : [code])

const belongTogether = (major: Mark, minor: Mark): boolean => {
  const left = codesOf(major)
  return [...codesOf(minor)].some(code => code !== null && left.has(code))
}

/** "millions of dollars", "several million euros", "tens of thousands of pounds": an amount without a number. */
function vagueAt(atoms: Atoms, i: number, evidence: Evidence): Step {
  const nothing: Step = { amount: null, end: i + 1 }
  const open = wordAt(atoms, i)
  if (open.vague !== true) return nothing
  let at = i + 1
  let scaled = open.scale !== undefined || open.text.endsWith('s')
  if (open.text === 'couple' && spelt(atoms, at, 'of')) at++
  for (let steps = 0; steps < 4; steps++) {
    const of = spelt(atoms, at, 'of') ? 1 : 0
    const word = wordAt(atoms, at + of)
    if (word.scale === undefined && word.vague !== true) break
    scaled = true
    at += of + 1
  }
  if (spelt(atoms, at, 'of')) at++
  if (!scaled || at === i) return { amount: null, end: at }
  const quantity: Quantity = {
    first: i,
    end: at,
    value: whole(0),
    bare: whole(0),
    written: 'words',
    scale: 6,
    mark: null,
    ambiguous: false,
    grouped: false,
  }
  const mark = markAfter(atoms, at, quantity, evidence)
  if (mark === null || mark.basis !== 'name' || mark.parts !== 1 || isHyphen(atoms, at))
    return { amount: null, end: at }
  return { amount: { first: i, end: mark.end, quantity, value: null, mark, before: false }, end: mark.end }
}

/** The atom after a range's connector at `i`: a dash, "to", "and" (in "between"), or -1. */
export function connectorEnd(atoms: Atoms, i: number, between: boolean): number {
  if (isDash(atoms, i)) return isDash(atoms, i + 1) ? i + 2 : i + 1
  if (spelt(atoms, i, 'to')) return i + 1
  return between && spelt(atoms, i, 'and') ? i + 1 : -1
}
