import { contains, type Demand, type Money } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { Items } from './items.js'
import { sentenceAt } from './places.js'

/** How many sentences back "this sum" may reach. */
const REACH = 6

const BACK =
  /\b(?:this|that|the|said|above|same|full|outstanding) (?:\w+ )?(?:sum|amount|balance|debt|arrears|figure|total)\b|\bpayment in full\b|\bthis in full\b/i

/** Gives each demand the sums that it is for: those in its action, or, where it speaks of "this sum", the last sum before it. */
export function linkMoney(r: Reading, items: Items): Items {
  return { ...items, demands: items.demands.map(demand => ({ ...demand, money: sums(r, demand, items.money) })) }
}

const isBracketed = ({ text }: Reading, { start, end }: Money): boolean =>
  text[start - 1] === '(' && (text[end] === ')' || text[end] === ',')

function sums(r: Reading, demand: Demand, money: readonly Money[]): string[] {
  const inside = money.filter(sum => contains(demand, sum))
  if (inside.length > 0) return inside.map(sum => sum.id)
  if (!BACK.test(demand.text)) return []
  const s = sentenceAt(r, demand.start)
  const before = money.filter(sum => sum.end <= demand.start && sentenceAt(r, sum.start) >= s - REACH)
  // What stands in brackets is a part of the sum.
  const last = before.findLast(sum => !isBracketed(r, sum)) ?? before.at(-1)
  const after = money.find(sum => sum.start >= demand.end && sentenceAt(r, sum.start) === s)
  const found = after ?? last
  return found ? [found.id] : []
}
