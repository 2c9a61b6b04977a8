import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Candidate, Words } from '../candidate.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { isBase, isFinite, isNoun } from '../phrases/scan.js'
import { headOf, thing } from './wanted-thing.js'

/** "has pushed [for months]", "pushed [for nearly a decade]" */
export const SPELLS = new Set([
  'ages',
  'days',
  'decade',
  'decades',
  'hours',
  'month',
  'months',
  'weeks',
  'year',
  'years',
])

/** "campaign for him", "push for Ms Hale": a person is backed, not asked for, unless something to do follows. */
export function isPerson(r: Reading, at: number, limit: number): boolean {
  const tag = tagAt(r, headOf(r, at, limit))
  return (tag === 'PRP' || tag === 'NNP') && findInfinitive(r, at, limit) === null
}

/** "asked (the council) for help" */
export function forThing(r: Reading, at: number, limit: number): readonly Candidate[] {
  let k = at
  while (k < Math.min(limit, at + 10) && lowerAt(r, k) !== 'for') {
    const tag = tagAt(r, k)
    if (
      !(
        isNoun(tag) ||
        tag === 'DT' ||
        tag.startsWith('JJ') ||
        tag === 'PRP$' ||
        tag === 'POS' ||
        lowerAt(r, k) === 'of' ||
        lowerAt(r, k) === 'in'
      )
    )
      return []
    k++
  }
  if (k >= limit || lowerAt(r, k) !== 'for' || k + 1 >= limit) return []
  if (isPerson(r, k + 1, limit)) return []
  const addressee = k > at ? { first: at, end: k } : null
  return parted(r, k, limit).flatMap(({ first, end }) =>
    thing(r, first, end, false).map(x => ({ ...x, addressee: x.addressee ?? addressee })),
  )
}

/** Each thing after "for": "for an audit, for the data to be put online and for compensation". */
function parted(r: Reading, at: number, limit: number): readonly Words[] {
  const starts = [at]
  for (let k = at + 2; k < limit - 1; k++) {
    if (isFinite(tagAt(r, k))) break
    if (lowerAt(r, k) === 'for' && ['and', ','].includes(lowerAt(r, k - 1)) && !isBase(tagAt(r, k + 1))) starts.push(k)
  }
  return starts.map((k, n) => ({ first: k + 1, end: n + 1 < starts.length ? starts[n + 1]! - 1 : limit }))
}
