import type { Claim, Demand, Span } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import type { Items } from './items.js'
import { sentenceAt, tokensOf } from './places.js'

const REASONS = new Set(['because', 'as', 'since', 'given', 'considering'])
const CONCLUSIONS = new Set(['therefore', 'accordingly', 'consequently', 'hence', 'thus'])

/** Gives each demand the claims that the text names as its ground: "because …", "in light of …", or the sentence before a "therefore". */
export function linkClaims(r: Reading, items: Items): Items {
  return {
    ...items,
    demands: items.demands.map(demand => ({ ...demand, claims: grounds(r, demand, items.demands, items.claims) })),
  }
}

function grounds(r: Reading, demand: Demand, demands: readonly Demand[], claims: readonly Claim[]): string[] {
  // "Accordingly, we will not sue provided that you …": what follows is the promise.
  if (demand.rule === 'demand/ultimatum/provided') return []
  const led = demand.rule === 'demand/list' && demand.cue !== null
  const s = sentenceAt(r, led ? demand.cue!.start : demand.start)
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const here = claims.filter(claim => sentenceAt(r, claim.start) === s && !overlaps(claim, demand))
  const { first: from, end: to } = led ? tokensOf(r, demand.cue!) : tokensOf(r, demand)
  const after = led ? -1 : reasonAfter(r, to, end, demands)
  if (after >= 0) return here.filter(claim => claim.start >= r.tokens.start[after]! - 1).map(claim => claim.id)
  const opening = lowerAt(r, first)
  if (REASONS.has(opening) || (opening === 'in' && ['light', 'view'].includes(lowerAt(r, first + 1)))) {
    const inside = here.filter(claim => claim.end <= demand.start).map(claim => claim.id)
    if (inside.length > 0 || !pointsBack(r, first, from)) return inside
    return previous(r, claims, s)
  }
  for (let k = first; k < from; k++) {
    if (!concludes(r, k, first)) continue
    const before = here.filter(claim => claim.start < r.tokens.start[k]!).map(claim => claim.id)
    return before.length > 0 ? before : lowerAt(r, k) === 'so' ? [] : previous(r, claims, s)
  }
  if (opening === 'for' && ['these', 'this', 'that', 'those'].includes(lowerAt(r, first + 1)))
    return previous(r, claims, s)
  return []
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** "therefore"; "…, so we ask", "and as such" */
const concludes = (r: Reading, k: number, first: number): boolean =>
  CONCLUSIONS.has(lowerAt(r, k)) ||
  (lowerAt(r, k) === 'so' && k > first && lowerAt(r, k - 1) === ',' && lowerAt(r, k + 1) !== 'that') ||
  (lowerAt(r, k) === 'as' && lowerAt(r, k + 1) === 'such' && k > first && lowerAt(r, k - 1) === 'and')

/** Where a reason begins after the action, past a comma and further demands that share it; -1 when none does. */
function reasonAfter(r: Reading, to: number, end: number, demands: readonly Demand[]): number {
  let k = to
  while (k < end) {
    const at = r.tokens.start[k]!
    const next = demands.find(demand => demand.start === at)
    if (next) k = tokensOf(r, next).end
    else if (PASSED.has(lowerAt(r, k))) k++
    else break
  }
  if (k >= end) return -1
  const word = lowerAt(r, k)
  return REASONS.has(word) ||
    (word === 'in' && ['light', 'view'].includes(lowerAt(r, k + 1))) ||
    (word === 'due' && lowerAt(r, k + 1) === 'to')
    ? k
    : -1
}
const PASSED = new Set([',', '-', '–', 'and', 'immediately', 'to'])

const pointsBack = (r: Reading, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (['above', 'foregoing', 'this', 'these'].includes(lowerAt(r, k))) return true
  return false
}

/** The author's claims of the nearest sentence before that has some, at most three sentences back. */
function previous(r: Reading, claims: readonly Claim[], s: number): string[] {
  for (let k = s - 1; k >= Math.max(0, s - 3); k--) {
    const found = claims.filter(claim => claim.kind === 'author' && sentenceAt(r, claim.start) === k)
    if (found.length > 0) return found.map(claim => claim.id)
  }
  return []
}
