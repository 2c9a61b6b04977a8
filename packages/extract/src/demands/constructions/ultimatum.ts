import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import { firstFinite } from '../phrases/predicate.js'
import { sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { consequenceAt, introduction, threatBefore, threatener, warnedAfter } from './threats.js'
import { timeLimit } from './time-limit.js'
import { settling } from './settling.js'
import { ifNot, trailingIfNot } from './if-not.js'
import { antecedent, clause } from './unless-clause.js'

/** Words on which an ultimatum turns, for a quick look. Sorted. */
export const ULTIMATUM_WORDS: ReadonlySet<string> = new Set(
  "'ve ’ve days deadline failure gave give given gives giving had has have hours if must or should until unless weeks".split(
    ' ',
  ),
)

/** Demands in the form of a threat or a time limit: "unless you …, we will …", "failure to … will result in …", "has until Monday to …". */
export function ultimatum(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (word === 'unless') return unless(r, i, limit)
  if (word === 'if' || (word === 'should' && i === sentenceOf(r, i).first)) {
    const found = ifNot(r, i, limit)
    if (found.length > 0 || word !== 'if') return found
    const late = trailingIfNot(r, i, limit)
    return late.length > 0 ? late : settling(r, i, limit)
  }
  if (word === 'failure') return failure(r, i, limit)
  if (["'ve", '’ve', 'deadline', 'had', 'has', 'have', 'gave', 'gives', 'given', 'give', 'giving'].includes(word))
    return timeLimit(r, i, limit)
  return []
}

/** "Unless X acts, C" and "C unless X acts". */
function unless(r: Reading, i: number, limit: number): readonly Candidate[] {
  // "…, which, unless she is charged, will be Ms Holt": an aside.
  if (lowerAt(r, i - 1) === ',' && ['which', 'who'].includes(lowerAt(r, i - 2))) return []
  const sentence = sentenceOf(r, i)
  const opens = i - sentence.first <= 3
  const leading = opens || [',', ':', 'and', 'but'].includes(lowerAt(r, i - 1)) ? introduction(r, i, limit) : null
  const told = leading ? null : warnedAfter(r, i, sentence.first, limit)
  const consequence = leading
    ? consequenceAt(r, leading.threat, limit)
    : (threatBefore(r, i, sentence.first) ?? told?.threat ?? null)
  if (!consequence) return []
  const found = clause(r, i + 1, leading?.end ?? told?.end ?? limit)
  if (!found) return []
  const threat = opens ? null : (threatener(r, i, sentence.first) ?? told?.teller ?? null)
  return found.map(x => ({
    ...x,
    addressee: x.addressee && (antecedent(r, x.addressee, i, sentence.first) ?? x.addressee),
    rule: 'demand/ultimatum/unless',
    cue: { first: i, end: i + 1 },
    consequence,
    demander: threat,
    direct: threat === null,
    weight: 0.8,
  }))
}

/** "Failure to comply will result in prosecution." */
function failure(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (lowerAt(r, i + 1) !== 'to') return []
  const verb = skipAdverbs(r, i + 2, limit)
  if (lowerAt(r, verb) === 'do' && lowerAt(r, verb + 1) === 'so') return []
  for (let k = verb + 1; k < limit - 1; k++) {
    const word = lowerAt(r, k)
    if (!['will', 'may', 'shall', 'could', 'would', 'can'].includes(word)) continue
    let at = skipAdverbs(r, k + 1, limit)
    if (
      !['result', 'lead', 'mean', 'cause', 'force', 'leave', 'constitute', 'give', 'render', 'expose'].includes(
        lemmaAt(r, at),
      )
    )
      return []
    at++
    if (['in', 'to', 'that'].includes(lowerAt(r, at))) at++
    const consequence = trimAction(r, { first: at, end: actionEnd(r, at, limit, false) })
    return verbActions(r, verb, Math.min(k, firstFinite(r, verb, limit))).map(action =>
      candidate({
        rule: 'demand/ultimatum/failure',
        cue: { first: i, end: i + 1 },
        action,
        consequence,
        strength: 'require',
        urgent: action.urgent,
        direct: true,
        weight: 0.7,
      }),
    )
  }
  return []
}
