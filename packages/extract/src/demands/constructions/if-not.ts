import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import { canAct, phraseAt, sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { consequenceAt, introduction, punished, speaks, threatBefore, threatener, warnedAfter } from './threats.js'
import { AWAITED, antecedent } from './unless-clause.js'

/** "If you do not reply, we will …", "should you fail to …, we shall …", "if we do not receive …". */
export function ifNot(r: Reading, i: number, limit: number): readonly Candidate[] {
  const parts = introduction(r, i, limit)
  const late = !parts && lowerAt(r, i) === 'if'
  const trailing = late ? threatener(r, i, sentenceOf(r, i).first) : null
  const consequence = parts
    ? consequenceAt(r, parts.threat, limit)
    : late
      ? trailing
        ? threatBefore(r, i, sentenceOf(r, i).first)
        : punished(r, i, sentenceOf(r, i).first)
      : null
  if (!consequence) return []
  const comma = parts?.end ?? limit
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1) return []
  const person = lowerAt(r, subject.end - 1)
  let k = subject.end
  let verb = -1
  let not = false
  for (; k < comma; k++) {
    const word = lowerAt(r, k)
    if (word === 'not' || word === "n't") not = true
    else if (
      ['fail', 'fails', 'refuse', 'refuses', 'failed', 'refused', 'neglect'].includes(word) &&
      lowerAt(r, k + 1) === 'to'
    ) {
      verb = skipAdverbs(r, k + 2, comma)
      break
    } else if (not && tagAt(r, k).startsWith('V')) {
      verb = k
      break
    } else if (
      !['do', 'does', 'did', 'has', 'have', 'is', 'are', 'will'].includes(word) &&
      !tagAt(r, k).startsWith('RB')
    )
      break
  }
  if (verb < 0 || verb >= comma) return []
  if (lowerAt(r, verb) === 'do' && ['as', 'it', 'so', 'this', 'that', 'what'].includes(lowerAt(r, verb + 1))) return []
  if (['comply', 'obey'].includes(lowerAt(r, verb)) && (verb + 1 === comma || lowerAt(r, verb + 1) === ',')) return []
  const cue = { first: i, end: i + 1 }
  const lemma = lemmaAt(r, verb)
  const direct = { cue, consequence, strength: 'require' as const, direct: true }
  if ((person === 'we' || person === 'i') && AWAITED.has(lemma)) {
    if (lemma === 'hear')
      return [
        candidate({
          rule: 'demand/ultimatum/if-not',
          addressee: youIn(r, verb, comma),
          action: trimAction(r, { first: verb, end: actionEnd(r, verb, comma, true) }),
          ...direct,
          weight: 0.6,
        }),
      ]
    const action = trimAction(r, { first: verb + 1, end: actionEnd(r, verb, comma, true) })
    return [candidate({ rule: 'demand/ultimatum/if-not', action, ...direct, weight: 0.7 })]
  }
  if (person === 'we' || person === 'i' || EMPTY_VERBS.has(lemma)) return []
  const words = { first: subject.first, end: subject.end }
  const addressee = late ? (antecedent(r, words, i, sentenceOf(r, i).first) ?? words) : words
  if (!canAct(r, addressee)) return []
  if (person !== 'you' && !late && !speaks(r, consequence)) return []
  return verbActions(r, verb, comma).map(action =>
    candidate({
      rule: 'demand/ultimatum/if-not',
      action,
      demander: trailing,
      addressee,
      ...direct,
      direct: !late,
      urgent: action.urgent,
      weight: 0.7,
    }),
  )
}

/** "Drivers will strike |if the firm does not raise| their pay, their union said", like "unless". */
export function trailingIfNot(r: Reading, i: number, limit: number): readonly Candidate[] {
  const sentence = sentenceOf(r, i)
  if (i - sentence.first <= 3) return []
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1 || !canAct(r, subject)) return []
  let verb = subject.end
  if (['fails', 'refuses', 'failed', 'refused'].includes(lowerAt(r, verb)) && lowerAt(r, verb + 1) === 'to') verb += 2
  else if (['do', 'does', 'did'].includes(lowerAt(r, verb)) && ['not', "n't", 'n’t'].includes(lowerAt(r, verb + 1)))
    verb += 2
  else return []
  verb = skipAdverbs(r, verb, limit)
  const person = lowerAt(r, subject.end - 1)
  if (!tagAt(r, verb).startsWith('VB') || EMPTY_VERBS.has(lemmaAt(r, verb)) || person === 'i' || person === 'we')
    return []
  const told = warnedAfter(r, i, sentence.first, limit)
  const consequence = threatBefore(r, i, sentence.first) ?? told?.threat ?? null
  if (!consequence || ['comply', 'do'].includes(lemmaAt(r, verb))) return []
  const addressee = { first: subject.first, end: subject.end }
  const threat = threatener(r, i, sentence.first) ?? told?.teller ?? null
  return verbActions(r, verb, told?.end ?? limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/if-not',
      cue: { first: i, end: i + 1 },
      action,
      addressee: antecedent(r, addressee, i, sentence.first) ?? addressee,
      consequence,
      demander: threat,
      strength: 'require',
      urgent: action.urgent,
      direct: threat === null,
      weight: 0.75,
    }),
  )
}

const youIn = (r: Reading, from: number, end: number): Words | null => {
  for (let k = from; k < end; k++) if (lowerAt(r, k) === 'you') return { first: k, end: k + 1 }
  return null
}
