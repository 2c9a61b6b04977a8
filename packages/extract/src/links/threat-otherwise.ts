import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isFuture, threatens } from './threat-words.js'
import { type Threat, pastTeller, threat } from './threat.js'
import { SUBJECT } from './threat-conditions.js'

/** "Otherwise, …", "If not, …", "Or else …", "After that …" */
export function bareCondition(r: Reading, first: number, end: number): Threat | null {
  const words = lowerAt(r, first) === 'otherwise' ? 1 : BARE.get(lowerAt(r, first))?.has(lowerAt(r, first + 1)) ? 2 : 0
  if (words === 0) return null
  const at = pastAside(r, lowerAt(r, first + words) === ',' ? first + words + 1 : first + words)
  // "After that the price will go up": an offer ends.
  const condition = { first, end: first + words }
  if (goesOver(r, at, end)) return threat(r, at, end, condition)
  if (lowerAt(r, first) === 'after' && r.kind.value !== 'article' && !/^(?:i|my|our|we|you)$/.test(lowerAt(r, at)))
    return null
  return threatens(r, at, end) ? threat(r, at, end, condition) : null
}

/** "After that |it goes to CEDR|", "Otherwise this is going to my solicitor": who is to have the matter next. */
function goesOver(r: Reading, at: number, end: number): boolean {
  if (!/^(?:it|this)$/.test(lowerAt(r, at)) && !MATTERS.has(lowerAt(r, at + 1))) return false
  for (let k = at + 1; k < Math.min(end - 2, at + 5); k++)
    if (/^(?:goes|go|going|passed|referred)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to')
      for (let j = k + 2; j < Math.min(end, k + 7); j++)
        if (ARBITERS.has(lemmaAt(r, j)) || /^\p{Lu}{3,6}$/u.test(wordAt(r, j))) return true
  return false
}
const MATTERS = new Set(['case', 'claim', 'complaint', 'file', 'matter'])
const ARBITERS = new Set(
  'adjudication arbitration bailiff court lawyer ombudsman police press regulator solicitor tribunal'.split(' '),
)

/** Past "he said," in "Otherwise, he said, the state would …". */
function pastAside(r: Reading, at: number): number {
  for (let k = at + 1; k < at + 4; k++)
    if (hasClass(r, k, WORD_CLASS.saying) && tagAt(r, k).startsWith('VB')) return lowerAt(r, k + 1) === ',' ? k + 2 : at
  return at
}

/** The words, by the first, of a condition that is not put into a clause. */
export const BARE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['after', new Set(['that', 'which'])],
  ['if', new Set(['not'])],
  ['or', new Set(['else'])],
])

/** "Send it today, otherwise I will sue", "we will otherwise …", "…, saying it would otherwise …" */
export function otherwise(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 3; k < end - 3; k++)
    if (lowerAt(r, k) === 'otherwise' && /^(?:,|;|-|–|—|or)$/.test(lowerAt(r, k - 1)) && threatens(r, k + 1, end))
      return threat(r, k + 1, end, { first: k, end: k + 1 })
  for (let k = first + 1; k < Math.min(end, first + SUBJECT); k++)
    if (lowerAt(r, k) === 'otherwise' && isFuture(r, k - 1) && threatens(r, first, end))
      return threat(r, first, end, { first: k, end: k + 1 })
  for (let k = first + SUBJECT; k < end - 1; k++) {
    if (lowerAt(r, k) !== 'otherwise' || !isFuture(r, k - 1)) continue
    const from = pastTeller(r, first, end)
    return from > first ? { ...threat(r, from, end, { first: k, end: k + 1 }), within: true } : null
  }
  return null
}

/** "…, failing which we will sue" */
export function failingWhich(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 3; k++) {
    if (!/^(?:after|failing)$/.test(lowerAt(r, k)) || lowerAt(r, k + 1) !== 'which') continue
    const at = lowerAt(r, k + 2) === ',' ? k + 3 : k + 2
    return threatens(r, at, end) ? threat(r, at, end, { first: k, end: k + 2 }) : null
  }
  return null
}
