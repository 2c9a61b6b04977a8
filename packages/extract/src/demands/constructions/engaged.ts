import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import type { Candidate } from '../candidate.js'

/** "She instructed the builders in June 2022 to replace the roof": with the month of it, who was engaged for a job is told as history. */
export const isEngaged = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  lowerAt(r, i) === 'instructed' &&
  found.some(({ addressee, action }) => {
    if (addressee && hasMonth(r, addressee.first, addressee.end)) return true
    return hasMonth(r, Math.max(action.first, action.end - 3), action.end)
  })

/** "in June 2022", "in 2021", "in March" */
function hasMonth(r: Reading, first: number, end: number): boolean {
  for (let k = first; k < end - 1; k++)
    if (lowerAt(r, k) === 'in' && (MONTH.test(lowerAt(r, k + 1)) || /^(?:19|20)\d\d$/.test(lowerAt(r, k + 1))))
      return true
  return false
}
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "Our client has asked us to write to you": what a letter is, not what it asks. */
export const isMandate = (r: Reading, { addressee, action }: Candidate): boolean =>
  addressee !== null &&
  ['email', 'letter', 'notice'].includes(r.kind.value) &&
  /^(?:me|us)$/.test(lowerAt(r, addressee.first)) &&
  (MANDATES.has(lemmaAt(r, action.first)) || /^(?:authori[sz]e|instruct)/.test(lowerAt(r, addressee.first - 1)))
/** What whoever writes for another does. Lemmas, sorted. */
const MANDATES = new Set([
  'act',
  'advise',
  'contact',
  'convey',
  'pass',
  'put',
  'reply',
  'represent',
  'respond',
  'say',
  'tell',
  'write',
])
