import type { Claim, Demand } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import type { Items } from './items.js'
import { sentenceAt, tokensOf } from './places.js'

const REASONS = new Set(['because', 'as', 'since', 'given', 'considering'])
const CONCLUSIONS = new Set(['therefore', 'accordingly', 'consequently', 'hence', 'thus'])

/** Gives each demand the claims that the text names as its ground: "because …", "in light of …", or the sentence before a "therefore". */
export function linkClaims(r: Reading, items: Items): Items {
  return { ...items, demands: items.demands.map(demand => ({ ...demand, claims: grounds(r, demand, items.claims) })) }
}

function grounds(r: Reading, demand: Demand, claims: readonly Claim[]): string[] {
  const s = sentenceAt(r, demand.start)
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const here = claims.filter(claim => sentenceAt(r, claim.start) === s)
  const { first: from, end: to } = tokensOf(r, demand)
  const after = reasonAfter(r, to, end)
  if (after >= 0) return here.filter(claim => claim.start >= r.tokens.start[after]! - 1).map(claim => claim.id)
  const opening = lowerAt(r, first)
  if (REASONS.has(opening) || (opening === 'in' && ['light', 'view'].includes(lowerAt(r, first + 1)))) {
    const inside = here.filter(claim => claim.end <= demand.start).map(claim => claim.id)
    if (inside.length > 0 || !pointsBack(r, first, from)) return inside
    return previous(r, claims, s)
  }
  for (let k = first; k < from; k++) if (CONCLUSIONS.has(lowerAt(r, k))) return previous(r, claims, s)
  if (opening === 'for' && ['these', 'this', 'that', 'those'].includes(lowerAt(r, first + 1)))
    return previous(r, claims, s)
  return []
}

/** Where a reason begins right after the action, past a comma; -1 when none does. */
function reasonAfter(r: Reading, to: number, end: number): number {
  let k = to
  while (k < end && [',', 'immediately', '-', '–'].includes(lowerAt(r, k))) k++
  if (k >= end) return -1
  const word = lowerAt(r, k)
  return REASONS.has(word) ||
    (word === 'in' && ['light', 'view'].includes(lowerAt(r, k + 1))) ||
    (word === 'due' && lowerAt(r, k + 1) === 'to')
    ? k
    : -1
}

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
