import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

const OPENERS: ReadonlySet<string> = new Set(['if', 'should', 'unless'])
const FAILING: ReadonlySet<string> = new Set([
  'decline',
  'fail',
  'ignore',
  'no',
  'not',
  "n't",
  'n’t',
  'refuse',
  'reject',
])
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we'])
const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll'])

/** Whether the clause is a speaker's own ultimatum, the consequence of a demand: "If they refuse, we will strike". */
export function isThreat(r: Reading, { first, end }: TokenSpan): boolean {
  let opener = first
  while (opener < end - 1 && !/\p{L}/u.test(lowerAt(r, opener))) opener++
  if (!OPENERS.has(lowerAt(r, opener))) return false
  let fails = lowerAt(r, opener) === 'unless'
  for (let i = opener + 1; i < end - 2; i++) {
    fails ||= FAILING.has(lemmaAt(r, i)) || FAILING.has(lowerAt(r, i))
    if (lowerAt(r, i) === ',') return fails && SPEAKERS.has(lowerAt(r, i + 1)) && FUTURE.has(lowerAt(r, i + 2))
  }
  return false
}
