import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { actionEnd } from '../phrases/action-end.js'
import { canAct, sentenceOf } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { quotationAt } from '../speaker.js'
import { trimAction } from '../phrases/trim-action.js'
import { writerNeeds } from './writer-needs.js'
import { definite } from './modal-subject.js'
import { LETTERS } from './sent-kinds.js'

/** "The line needs repainting": in a letter, what is to be done to something that is known. */
export function needsDoing(r: Reading, i: number, limit: number): readonly Candidate[] {
  const subject = LETTERS.has(r.kind.value) && quotationAt(r, i) === null ? subjectOf(r, i) : null
  if (!subject || !definite(r, subject) || canAct(r, subject) || tagAt(r, subject.end - 1) === 'PRP') return []
  if (lowerAt(r, sentenceOf(r, i).end - 1) === '?') return []
  const action = trimAction(r, { first: subject.first, end: actionEnd(r, i + 1, limit, true) })
  const cue = { first: i, end: i + 1 }
  const shared = { rule: 'demand/modal/passive', cue, strength: 'require', direct: true, weight: 0.6 } as const
  return [candidate({ ...shared, action, urgent: action.urgent })]
}

/** "We must hear from you by Friday", "I must have your answer" */
export const neededBy = (r: Reading, i: number, verb: number, limit: number): readonly Candidate[] =>
  /^(?:i|we)$/.test(lowerAt(r, i - 1)) && quotationAt(r, i) === null
    ? writerNeeds(r, verb, limit).map(x => ({
        ...x,
        rule: 'demand/modal/needed',
        cue: { first: i, end: i + 1 },
        demander: { first: i - 1, end: i },
        direct: true,
      }))
    : []
