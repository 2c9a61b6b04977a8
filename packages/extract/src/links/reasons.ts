import { lowerAt, type Reading } from '@gravamen/language'
import type { Words } from './places.js'

const REASONS = new Set(['as', 'because', 'considering', 'given', 'since'])
/** "in light of", "in view of", "in the circumstances", "on the grounds that" …: what follows the preposition. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['due', new Set(['to'])],
  ['for', new Set(['reason', 'reasons'])],
  ['in', new Set(['circumstances', 'consequence', 'light', 'view'])],
  ['on', new Set(['account', 'basis', 'ground', 'grounds'])],
  ['owing', new Set(['to'])],
  ['under', new Set(['circumstances'])],
])
/** How many words may stand between: "for all of the above reasons". */
const BETWEEN = 5

/** Whether words that give a reason begin at the token. */
export function reasonAt(r: Reading, k: number): boolean {
  const word = lowerAt(r, k)
  if (REASONS.has(word)) return !(word === 'as' && /^(?:follows|of|per|soon|well)$/.test(lowerAt(r, k + 1)))
  const nouns = PHRASES.get(word)
  if (!nouns) return false
  for (let n = k + 1; n <= k + BETWEEN; n++) {
    if (nouns.has(lowerAt(r, n))) return true
    if (!LITTLE.has(lowerAt(r, n))) return false
  }
  return false
}
const LITTLE = new Set('above all foregoing of same such that the these this those'.split(' '))

const CONCLUSIONS = new Set(['accordingly', 'consequently', 'hence', 'therefore', 'thus'])

/** "therefore"; "…, so we ask"; "and as such"; "as a result". */
export const concludesAt = (r: Reading, k: number, first: number): boolean =>
  CONCLUSIONS.has(lowerAt(r, k)) ||
  (lowerAt(r, k) === 'so' && k > first && lowerAt(r, k - 1) === ',' && lowerAt(r, k + 1) !== 'that') ||
  (lowerAt(r, k) === 'as' && lowerAt(r, k + 1) === 'such' && k > first && lowerAt(r, k - 1) === 'and') ||
  (lowerAt(r, k) === 'as' && lowerAt(r, k + 1) === 'a' && lowerAt(r, k + 2) === 'result' && lowerAt(r, k + 3) !== 'of')

/** Whether the words point at what was said before: "these reasons", "the circumstances", "the above". */
export function pointsBack(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++) if (BACK.has(lowerAt(r, k))) return true
  return false
}
const BACK = new Set(['above', 'circumstances', 'foregoing', 'that', 'these', 'this', 'those'])
