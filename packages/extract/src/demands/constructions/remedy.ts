import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, sentenceOf } from '../phrases/scan.js'

/** Nouns for what would set a wrong right. Sorted. */
export const REMEDIES: ReadonlySet<string> = new Set(['redress', 'remedy', 'resolution', 'solution'])

const WANTED = new Set('acceptable adequate appropriate best ideal only preferred simplest'.split(' '))

/** "The only solution is to delete the files", "the best remedy would be for the host to close the page": what the writer wants done. */
export function remedy(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (!REMEDIES.has(lowerAt(r, i)) || !isWanted(r, i)) return []
  let be = i + 1
  while (be < Math.min(limit, i + 6) && !['be', 'is'].includes(lowerAt(r, be))) be++
  if (!['be', 'is'].includes(lowerAt(r, be))) return []
  const at = be + 1
  if (lowerAt(r, at) !== 'to' && lowerAt(r, at) !== 'for') return []
  const infinitive = findInfinitive(r, lowerAt(r, at) === 'for' ? at + 1 : at, limit)
  if (!infinitive || (infinitive.object && !canAct(r, infinitive.object))) return []
  return verbActions(r, infinitive.verb, limit).map(action =>
    candidate({
      rule: 'demand/impersonal/remedy',
      cue: { first: i, end: be + 1 },
      action,
      addressee: infinitive.object,
      strength: 'urge',
      negated: infinitive.negated,
      urgent: action.urgent,
      direct: true,
      weight: 0.6,
    }),
  )
}

/** Whether a word before the noun says that it is the one to choose. */
function isWanted(r: Reading, i: number): boolean {
  const { first } = sentenceOf(r, i)
  for (let k = i - 1; k >= Math.max(first, i - 4) && !tagAt(r, k).startsWith('V'); k--)
    if (WANTED.has(lowerAt(r, k))) return true
  return false
}
