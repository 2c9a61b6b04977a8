import type { Claim, Deadline, Demand, Span } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import { claimsBefore } from './claims-before.js'
import type { Items } from './items.js'
import { sentenceAt, tokensOf, type Words } from './places.js'
import { concludesAt, pointsBack, reasonAt, tellsAt } from './reasons.js'

/** Gives each demand the claims that the text names as its ground: "because …", "in light of …", or what stands before a "therefore". */
export function linkClaims(r: Reading, items: Items): Items {
  return { ...items, demands: items.demands.map(demand => ({ ...demand, claims: grounds(r, demand, items) })) }
}

function grounds(r: Reading, demand: Demand, { demands, deadlines, claims }: Items): string[] {
  // "Accordingly, we will not sue provided that you …": what follows is the promise.
  if (demand.rule === 'demand/ultimatum/provided') return []
  const led = demand.rule === 'demand/list' && demand.cue !== null
  const s = sentenceAt(r, led ? demand.cue!.start : demand.start)
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const { first: from, end: to } = led ? tokensOf(r, demand.cue!) : tokensOf(r, demand)
  const here = claims.filter(
    claim =>
      sentenceAt(r, claim.start) === s &&
      !overlaps(claim, demand) &&
      !(demand.consequence && overlaps(claim, demand.consequence)),
  )
  const after = led ? -1 : reasonAfter(r, to, end, demands, deadlines)
  if (after >= 0) {
    const given = here.filter(claim => claim.start >= r.tokens.start[after]! - 1)
    if (given.length > 0 || !pointsBack(r, { first: after, end })) return ids(given)
    return ids(claimsBefore(r, claims, demand, s, { first: after, end }))
  }
  const opening: Words = { first, end: from }
  if (reasonAt(r, first)) {
    const inside = here.filter(claim => claim.end <= demand.start)
    if (inside.length > 0 || !pointsBack(r, opening)) return ids(inside)
    return ids(claimsBefore(r, claims, demand, s, opening))
  }
  for (let k = first; k < from; k++) {
    if (!concludesAt(r, k, first)) continue
    const before = here.filter(claim => claim.start < r.tokens.start[k]!)
    if (before.length > 0 || (lowerAt(r, k) === 'so' && k > first)) return ids(before)
    return ids(claimsBefore(r, claims, demand, s, { first: k, end: k + 1 }))
  }
  return ids(claims.filter(claim => sentenceAt(r, claim.start) === s + 1 && explains(r, s + 1)))
}

const ids = (found: readonly Claim[]): string[] => found.map(({ id }) => id)

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Where a reason begins after the action, past its deadline, a comma and further demands that share it; -1 when none does. */
function reasonAfter(
  r: Reading,
  to: number,
  end: number,
  demands: readonly Demand[],
  deadlines: readonly Deadline[],
): number {
  let k = to
  while (k < end) {
    const at = r.tokens.start[k]!
    const next = [...demands, ...deadlines].find(item => item.start === at)
    if (next) k = Math.max(k + 1, tokensOf(r, next).end)
    else if (PASSED.has(lowerAt(r, k))) k++
    else break
  }
  return k < end && (reasonAt(r, k) || tellsAt(r, k)) ? k : -1
}
const PASSED = new Set([',', '-', '–', '—', 'and', 'immediately', 'please', 'to'])

/** "This is because …" after the demand. */
function explains(r: Reading, s: number): boolean {
  if (s >= r.sentences.count) return false
  const first = r.sentences.first[s]!
  const opens = /^(?:it|that|this)$/.test(lowerAt(r, first)) && lowerAt(r, first + 1) === 'is'
  return opens && lowerAt(r, first + 2) === 'because'
}
