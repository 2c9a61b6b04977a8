import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { TAKES_INFINITIVE } from '../lexicons/takes-infinitive.js'

/** Whether the infinitive at `to` says what for: it follows an object, and neither the verb nor the noun before it takes an infinitive. */
export function isPurpose(
  r: Reading,
  first: number,
  to: number,
  end: number,
  object: boolean,
  verbal: boolean,
): boolean {
  const next = skipNot(r, to + 1)
  const tag = next < end ? tagAt(r, next) : ''
  if (tag !== 'VB' && tag !== 'VBP') return false
  if (!object || /^VB[ZDP]$/.test(tagAt(r, to - 1))) return false
  if (lowerAt(r, next) === 'be' && next + 1 < end && tagAt(r, next + 1) === 'VBN') return false
  if (!verbal) return false
  for (let k = to - 1; k > first; k--) {
    const before = tagAt(r, k)
    if (before.startsWith('VB') && TAKES_INFINITIVE.has(lemmaAt(r, k))) return false
    if (TAKES_INFINITIVE.has(lemmaAt(r, k)) && k >= to - 4) return false
    if (before === 'JJ' && k === to - 1) return false
  }
  return !TAKES_INFINITIVE.has(lemmaAt(r, first))
}

const skipNot = (r: Reading, i: number): number => (i < r.tokens.count && lowerAt(r, i) === 'not' ? i + 1 : i)
