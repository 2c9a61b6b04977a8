import type { Atoms } from '../numbers/atoms.js'
import { compare, shift } from '../numbers/decimal.js'
import { isDash, joined, spelt, wordAt } from '../numbers/look.js'
import { numberAt, type Quantity } from '../numbers/number-at.js'
import { type Amount, amountAt, connectorEnd, valueOf } from './amount-at.js'
import { markAfter } from './currency-at.js'
import type { Evidence } from './evidence.js'

/** Two ends of one amount: atoms `[first, end)`. */
export interface AmountRange {
  readonly first: number
  readonly end: number
  readonly low: Amount
  readonly high: Amount
}

/** Verbs and adverbs of change: "rose $2 to $45" is two amounts. */
const CHANGES = new Set([
  'added',
  'advanced',
  'climbed',
  'cut',
  'declined',
  'down',
  'dropped',
  'eased',
  'edged',
  'fell',
  'from',
  'gained',
  'increased',
  'jumped',
  'lost',
  'lowered',
  'plunged',
  'raised',
  'reduced',
  'rose',
  'sank',
  'shed',
  'skidded',
  'slid',
  'slipped',
  'soared',
  'surged',
  'tumbled',
  'up',
  'went',
])
const RANGES = new Set(['between', 'range', 'ranged', 'ranges', 'ranging', 'anywhere', 'varied', 'varies', 'vary'])

const wordBefore = (atoms: Atoms, i: number): string =>
  i > 0 ? atoms.text.slice(atoms.start[i - 1]!, atoms.end[i - 1]!).toLowerCase() : ''

/** Multiplies a number without a scale by the other end's scale: the "5" of "$5-10m". */
const withScale = (quantity: Quantity, power: number): Quantity => ({
  ...quantity,
  value: shift(quantity.bare, power),
  scale: power,
})

/** Reads a range that begins with `low`, an amount whose currency is written: "$5m-$10m", "£3 to £4 million", "$5-10m". */
export function rangeFrom(atoms: Atoms, low: Amount, evidence: Evidence): AmountRange | null {
  if (low.value === null) return null
  const before = wordBefore(atoms, low.first)
  const at = connectorEnd(atoms, low.end, before === 'between')
  if (at < 0) return null
  const dash = isDash(atoms, low.end)
  if (dash && !spaced(atoms, low.end, at)) return null
  if (!dash && spelt(atoms, low.end, 'to') && changes(atoms, low.first)) return null
  const step = amountAt(atoms, at, evidence)
  let high = step.amount
  if (high === null) {
    if (!low.before) return null
    const number = numberAt(atoms, at, false)
    if (number === null || number.value === null || number.written === 'words') return null
    // "$5-a-share", "$5 to 10 people": a bare number is the other end only when it is tied to the first.
    if (!dash && number.scale === 0) return null
    const mark = low.mark
    high = { first: at, end: number.end, quantity: number, value: valueOf(number, mark, evidence), mark, before: true }
  }
  if (high.value === null || !sameCurrency(low, high)) return null
  const shared =
    low.quantity.scale === 0 &&
    high.quantity.scale >= 3 &&
    compare(low.quantity.bare, high.quantity.bare) <= 0 &&
    !low.quantity.grouped
  const back =
    high.quantity.scale === 0 &&
    low.quantity.scale >= 3 &&
    dash &&
    compare(high.quantity.bare, low.quantity.bare) > 0 &&
    !high.quantity.grouped
  const first = shared ? rescale(low, high.quantity.scale, evidence) : low
  const second = back ? rescale(high, low.quantity.scale, evidence) : high
  if (compare(first.value!, second.value!) >= 0) return null
  return { first: low.first, end: second.end, low: first, high: second }
}

const rescale = (amount: Amount, power: number, evidence: Evidence): Amount => {
  const quantity = withScale(amount.quantity, power)
  return { ...amount, quantity, value: valueOf(quantity, amount.mark, evidence) }
}

/** A dash of a range is bare on both sides or spaced on both. */
const spaced = (atoms: Atoms, dash: number, after: number): boolean =>
  joined(atoms, dash - 1) === joined(atoms, after - 1)

const changes = (atoms: Atoms, first: number): boolean => {
  if (RANGES.has(wordBefore(atoms, first - 1)) || RANGES.has(wordBefore(atoms, first))) return false
  for (let i = first; i > first - 4; i--) if (CHANGES.has(wordBefore(atoms, i))) return true
  return false
}

function sameCurrency(low: Amount, high: Amount): boolean {
  const a = low.mark
  const b = high.mark
  if (a.parts !== b.parts) return false
  return a.code === b.code ? a.name === b.name || a.code !== null : a.code === null || b.code === null
}

/** Reads a range whose currency follows its second end: "5 to 10 million dollars", "two or three million pounds". */
export function rangeBefore(atoms: Atoms, i: number, evidence: Evidence): AmountRange | null {
  const low = numberAt(atoms, i, false)
  if (low === null || low.value === null) return null
  const or = spelt(atoms, low.end, 'or')
  const at = or ? low.end + 1 : connectorEnd(atoms, low.end, wordBefore(atoms, i) === 'between')
  if (at < 0) return null
  const high = numberAt(atoms, at, false)
  if (high === null || high.value === null) return null
  const mark = markAfter(atoms, high.end, high, evidence)
  if (mark === null) return null
  const share = low.scale === 0 && high.scale >= 3 && compare(low.bare, high.bare) < 0 && !low.grouped
  const first = share ? withScale(low, high.scale) : low
  if (compare(first.value, high.value) >= 0) return null
  if (or && wordAt(atoms, at).ones === undefined && high.written === 'words') return null
  const amount = (quantity: Quantity, from: number, end: number): Amount => ({
    first: from,
    end,
    quantity,
    value: valueOf(quantity, mark, evidence),
    mark,
    before: false,
  })
  return { first: i, end: mark.end, low: amount(first, i, low.end), high: amount(high, at, mark.end) }
}
