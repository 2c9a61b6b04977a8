import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Candidate } from '../candidate.js'
import { sentenceOf } from '../phrases/scan.js'
import { isSpecific } from './modal-signs.js'
import { definite } from './modal-subject.js'

/* What a report says in nobody's name but its author's: "the president should get on a plane". */

const RULE = 'demand/modal/author'
const WISHES = new Set(['better', 'ought', 'should'])
const NEEDS = new Set(['must', 'need', 'needs'])

/** Whether the author may ask for something with the word at `i`. */
export const isAuthorsDuty = (r: Reading, i: number): boolean =>
  WISHES.has(lowerAt(r, i)) || NEEDS.has(lowerAt(r, i)) || lowerAt(r, i + 1) === 'want'

/** Those of the modal's candidates that ask something of somebody: "as candidates must tour the country" only tells why, "the banks must wait" what comes next. */
export const authors = (r: Reading, found: readonly Candidate[]): readonly Candidate[] =>
  found
    .filter(
      ({ rule, addressee, action }) =>
        /^demand\/modal\/(?:active|passive)$/.test(rule) &&
        tagAt(r, (addressee ?? action).first - 1) !== 'IN' &&
        lowerAt(r, action.first) !== 'wait',
    )
    .map(x => ({ ...x, rule: RULE, weight: Math.min(x.weight, 0.65) }))

/**
 * Without what somebody "must" do as things are ("the firm must pay interest every quarter") or all of a kind should, and without what should be done by
 * nobody in particular, unless somebody has to do it by a time, or the text says what somebody should do, so that it is a comment.
 */
export function withoutNecessities(r: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (r.kind.value !== 'article') return found
  const isWish = ({ cue, addressee }: Candidate): boolean =>
    cue !== null && WISHES.has(lowerAt(r, cue.first)) && addressee !== null && definite(r, addressee)
  const comment = found.some(x => isOfAuthor(x) && isWish(x))
  return comment
    ? found
    : found.filter(x => !isOfAuthor(x) || (x.addressee !== null && (isSpecificWish(r, x) || isLimited(r, x))))
}

/** "Customers should return the lamp": a thing that is meant here. */
const isSpecificWish = (r: Reading, { cue, action }: Candidate): boolean =>
  cue !== null && WISHES.has(lowerAt(r, cue.first)) && isSpecific(r, action.first)

const isOfAuthor = ({ rule }: Candidate): boolean => rule === RULE

const LIMITS = new Set(['before', 'by', 'until', 'within'])

/** Whether a time by which to do it stands in the sentence behind the verb. */
function isLimited(r: Reading, { action }: Candidate): boolean {
  const { end } = sentenceOf(r, action.first)
  for (let k = action.first; k < end; k++) if (LIMITS.has(lowerAt(r, k)) && tagAt(r, k + 1) !== 'VBG') return true
  return false
}
