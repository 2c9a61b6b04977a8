import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { quotationAt } from '../speaker.js'
import { LETTERS } from './sent-kinds.js'

/** Subjects of general rules. */
export const GENERIC = new Set([
  'anyone',
  'everybody',
  'everyone',
  'licensee',
  'licensees',
  'licensor',
  'nobody',
  'one',
  'people',
  'someone',
  'thou',
  'somebody',
  'user',
  'users',
])

/** "Anyone who has bought the lamp should …": in a statement whoever something has happened to already, in a report whom the speaker looks for, or who is to call somebody. */
export function isNarrowed(r: Reading, { first, end }: Words, voiced: boolean, verb: number): boolean {
  if (lowerAt(r, first) !== 'anyone') return false
  const kind = r.kind.value
  if (kind === 'article')
    return (
      (voiced || CALLING.has(lemmaAt(r, verb))) &&
      (['with', 'who', 'whose'].includes(lowerAt(r, first + 1)) || tagAt(r, first + 1) === 'VBG')
    )
  if (lowerAt(r, end) !== 'who' || !['notice', 'statement'].includes(kind)) return false
  return kind === 'notice' || tagAt(r, end + 1) === 'VBD' || ['has', 'had', 'have'].includes(lowerAt(r, end + 1))
}

/** How readers get in touch. Sorted. */
const CALLING = new Set(['call', 'contact', 'email', 'phone', 'report', 'ring'])

/** "Someone needs to explain this": in a letter, anybody on the reader's side. */
export const isSomeone = (r: Reading, person: string, verb: number): boolean =>
  /^some(?:body|one)$/.test(person) &&
  LETTERS.has(r.kind.value) &&
  quotationAt(r, verb) === null &&
  DEMAND_VERBS.has(lemmaAt(r, verb))
