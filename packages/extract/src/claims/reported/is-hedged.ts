import { lemmaAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

/** Words that weaken a statement as a whole, as lemmas. Sorted. */
const HEDGES: ReadonlySet<string> = new Set([
  'allegedly',
  'apparently',
  'appear',
  'could',
  'likely',
  'may',
  'maybe',
  'might',
  'perhaps',
  'possibly',
  'presumably',
  'probably',
  'purportedly',
  'reportedly',
  'seem',
  'seemingly',
  'supposedly',
  'unlikely',
])

/** Whether a word weakens what is said: "may", "apparently". */
export function isHedged(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (HEDGES.has(lemmaAt(r, i)) && tagAt(r, i) !== 'NNP') return true
  return false
}
