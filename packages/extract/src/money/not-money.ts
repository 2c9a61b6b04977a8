import type { Atoms } from '../numbers/atoms.js'
import { compare, whole } from '../numbers/decimal.js'
import { isDigits, isHyphen, joined, spelt, symbolAt, textOf } from '../numbers/look.js'
import type { Amount } from './amount-at.js'
import { AMOUNT_KINDS } from './amount-kinds.js'
import type { Evidence } from './evidence.js'

const AT = 64
const SLASH = 47
const PERCENT = 37
const UNDERSCORE = 95

/** What follows an idiom's amount: "the million-dollar question", "two cents' worth". */
const IDIOM_HEADS = new Set([
  'question',
  'questions',
  'view',
  'smile',
  'baby',
  'prix',
  'slam',
  'finale',
  'jury',
  'piano',
])
/** Money is paid and owed; pounds of anything else are weighed. */
const PAYING = new Set(
  'pay pays paid paying cost costs costing price priced worth fine fined owe owed owes debt bill rent salary wage fee charge charged charges spend spent spends raise raised sold buy bought lend lent borrow borrowed earn earned earns save saved compensation damages refund budget sum total tax money cash sterling pence'.split(
    ' ',
  ),
)
const REACH = 6

/** Whether an amount that reads as money is money where it stands: no weight, marks of an exam, idiom, or part of a name. */
export function isMoney(atoms: Atoms, amount: Amount, end: number, evidence: Evidence): boolean {
  const { first, mark } = amount
  // "x$5", "a_5", "http://host/5$": part of an identifier.
  const glued = first > 0 && joined(atoms, first - 1)
  const before = symbolAt(atoms, first - 1)
  if (glued && (atoms.kind[first - 1] === 0 || before === UNDERSCORE || before === AT || before === 92)) return false
  if (glued && isDigits(atoms, first - 1)) return false
  if (symbolAt(atoms, end) === PERCENT || (joined(atoms, end - 1) && symbolAt(atoms, end) === UNDERSCORE)) return false
  // "$20s" are notes of twenty.
  const plural = textOf(atoms, end) === 's'
  if (joined(atoms, end - 1) && (atoms.kind[end] === 0 || isDigits(atoms, end)) && !isCjk(atoms, end) && !plural)
    return false
  if (before === SLASH && glued && atoms.kind[first - 2] === 0 && mark.basis !== 'symbol') return false
  if (isIdiom(atoms, amount, end)) return false
  if (weighs(atoms, end)) return false
  if (!mark.guarded || amount.quantity.scale >= 6) return true
  if (isHyphen(atoms, end - 2)) return false
  const word = textOf(atoms, end - 1).toLowerCase()
  if (word.startsWith('pound'))
    return (
      evidence.signs.has('pound') ||
      evidence.currencies.has('GBP') ||
      evidence.marked.has('GBP') ||
      paysNear(atoms, first, end)
    )
  if (word.startsWith('won')) return amount.quantity.grouped && (evidence.places.get('KR') ?? 0) > 0
  return (
    compare(amount.quantity.value, whole(1000)) >= 0 &&
    [...(mark.name?.by.keys() ?? [])].some(c => evidence.places.has(c))
  )
}

/** A word in a script without spaces may follow at once: "5元の". */
const isCjk = (atoms: Atoms, i: number): boolean => atoms.text.charCodeAt(atoms.start[i]!) >= 0x2e80

/** What pounds of money are in: "millions of pounds of cuts". */
const MONEYED = new Set('business cuts damage funds goods public savings stock taxpayer taxpayers work'.split(' '))
const WEIGHED = new Set(['overweight', 'heavier', 'lighter', 'pressure', 'per'])
/** Whether a weight: "pounds of", "pounds (600 kg)". */
function weighs(atoms: Atoms, end: number): boolean {
  if (
    !textOf(atoms, end - 1)
      .toLowerCase()
      .startsWith('pound')
  )
    return false
  const kilos = symbolAt(atoms, end) === 40 && isDigits(atoms, end + 1)
  if (kilos && [2, 3, 4].some(n => /^k(?:g|gs|ilos?|ilograms?)$/i.test(textOf(atoms, end + n)))) return true
  const next = textOf(atoms, end).toLowerCase()
  if (next === 'of') {
    // "Pounds of public money" are paid, "pounds of flour" are weighed.
    for (let n = 1; n <= 3; n++) {
      const word = textOf(atoms, end + n).toLowerCase()
      if (AMOUNT_KINDS.has(word) || PAYING.has(word) || MONEYED.has(word)) return false
    }
    return true
  }
  return WEIGHED.has(next)
}

function paysNear(atoms: Atoms, first: number, end: number): boolean {
  for (let i = Math.max(0, first - REACH); i < Math.min(atoms.count, end + REACH); i++)
    if (atoms.kind[i] === 0 && PAYING.has(textOf(atoms, i).toLowerCase())) return true
  return false
}

function isIdiom(atoms: Atoms, { mark, first }: Amount, end: number): boolean {
  if (IDIOM_HEADS.has(textOf(atoms, end).toLowerCase())) return true
  if (mark.parts > 1 && /^(?:worth|tip)$/.test(textOf(atoms, end + 2).toLowerCase()) && /['’]/.test(textOf(atoms, end)))
    return true
  if (mark.parts > 1 && spelt(atoms, first - 1, 'my') && spelt(atoms, first, 'two')) return true
  // "Not one penny", "not a single cent"
  if (mark.parts > 1 && (spelt(atoms, first - 1, 'not') || spelt(atoms, end - 2, 'single'))) return true
  return mark.basis === 'name' && spelt(atoms, first - 1, 'like') && spelt(atoms, first, 'a')
}
