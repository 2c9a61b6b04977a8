import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { actionEnd } from '../phrases/action-end.js'
import { phraseAt, sentenceOf, verbGroupAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { trimAction } from '../phrases/trim-action.js'

export const OWING: ReadonlySet<string> = new Set(['owe', 'owed', 'owes'])

/** What is owed in words: a sum that is owed is a claim. Sorted. */
const WORDS =
  /^(?:account|accounting|answers?|apolog(?:y|ies)|clarification|corrections?|explanations?|reply|response|retraction)$/

/** "Your paper owes its readers a correction", "the minister owes an apology to the families", "we are owed an explanation": words that are wanted of somebody. */
export function owed(r: Reading, i: number, limit: number): readonly Candidate[] {
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (!group || group.head !== i || group.negated || group.modal || !/^(?:past|present)$/.test(group.tense)) return []
  const { first, end } = sentenceOf(r, i)
  if (/^(?:if|who|why)$/.test(lowerAt(r, first)) || lowerAt(r, end - 1) === '?') return []
  const isPassive = lowerAt(r, i) === 'owed'
  if (isPassive && !(group.passive && /^(?:am|are|is|['’](?:m|re|s))$/.test(lowerAt(r, group.first)))) return []
  const subject = subjectOf(r, i)
  const person = subject ? lowerAt(r, subject.end - 1) : ''
  if (!subject || (!isPassive && /^(?:i|it|this|that|we|which)$/.test(person))) return []
  const words = wordsAfter(r, i + 1, limit) ?? wordsAfter(r, phraseAt(r, i + 1)?.end ?? limit, limit)
  if (!words) return []
  const action = trimAction(r, words)
  return [
    candidate({
      rule: 'demand/modal/owed',
      cue: { first: i, end: i + 1 },
      action,
      addressee: isPassive ? null : subject,
      strength: 'urge',
      urgent: action.urgent,
      direct: true,
      weight: 0.65,
    }),
  ]
}

/** "an apology" at the token, without to whom it is owed. */
function wordsAfter(r: Reading, at: number, limit: number): Words | null {
  const phrase = phraseAt(r, at)
  if (!phrase || phrase.first !== at || !WORDS.test(lowerAt(r, phrase.end - 1))) return null
  if (!/^(?:DT|JJ|NNS|CD|RB)/.test(tagAt(r, at))) return null
  return lowerAt(r, phrase.end) === 'to' ? phrase : { first: at, end: actionEnd(r, at, limit, false) }
}
