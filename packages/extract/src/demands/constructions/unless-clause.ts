import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import { canAct, phraseAt, skipAdverbs } from '../phrases/scan.js'
import { saysUrgent, type Trimmed, trimAction } from '../phrases/trim-action.js'

/** What something sent does: "unless cleared funds reach our account", like "unless the balance is with us". */
const COMING = new Set(['arrive', 'begin', 'cease', 'clear', 'come', 'reach', 'resume', 'start'])

/** What the writer waits to do: "unless we have your answer". */
export const AWAITED = new Set(['get', 'have', 'hear', 'receive'])

/** The clause after "unless": an active one wants its verb of its subject, a passive one is wanted whole. */
export function clause(r: Reading, at: number, limit: number): readonly Candidate[] | null {
  const subject = phraseAt(r, at)
  if (!subject || subject.first > at + 1) return null
  const shared = { strength: 'require' as const, direct: false }
  let k = skipAdverbs(r, subject.end, limit)
  const group = r.verbGroups.find(g => g.first >= subject.end && g.first < limit)
  if (!group) return null
  if (group.passive) {
    const action = trimAction(r, { first: at, end: actionEnd(r, group.head, limit, true) })
    return [candidate({ rule: '', action, ...shared })]
  }
  if (['will', 'would', 'can', 'could'].includes(lowerAt(r, k))) k = skipAdverbs(r, k + 1, limit)
  if (lowerAt(r, k) === 'agree' || lowerAt(r, k) === 'agrees' || lowerAt(r, k) === 'agreed')
    k = lowerAt(r, k + 1) === 'to' ? k + 2 : k
  const person = lowerAt(r, subject.end - 1)
  // "It threatened to ballot unless it receives assurances": what whoever threatens waits for.
  const pronoun = subject.end - subject.first === 1 && tagAt(r, subject.first) === 'PRP' && person !== 'you'
  const own = (person === 'we' || person === 'i' || pronoun) && AWAITED.has(lemmaAt(r, k))
  if (own) {
    const first = lemmaAt(r, k) === 'hear' ? k : k + 1
    const action = trimAction(r, { first, end: actionEnd(r, k, limit, true) })
    return [candidate({ rule: '', action, ...shared })]
  }
  const isWithUs = lemmaAt(r, k) === 'be' && ['in', 'with'].includes(lowerAt(r, k + 1))
  if (!canAct(r, subject) && (COMING.has(lemmaAt(r, k)) || isWithUs))
    return [candidate({ rule: '', action: trimAction(r, { first: at, end: actionEnd(r, k, limit, true) }), ...shared })]
  if (person === 'i' || person === 'we' || person === 'there' || EMPTY_VERBS.has(lemmaAt(r, k))) return null
  if (!canAct(r, subject) && person !== 'it') return null
  return clauseDeeds(r, k, limit).map(action =>
    candidate({
      rule: '',
      action,
      addressee: { first: at, end: subject.end },
      urgent: action.urgent || saysUrgent(r, { first: subject.end, end: k }),
      ...shared,
    }),
  )
}

/** The deeds of a clause, a further verb in the same form after "and" included: "unless he applies for a licence and pays the fine". */
export function clauseDeeds(r: Reading, verb: number, limit: number): readonly Trimmed[] {
  const found = verbActions(r, verb, limit)
  const end = actionEnd(r, verb, limit, true)
  const goesOn = lowerAt(r, end) === 'and' && tagAt(r, end + 1) === tagAt(r, verb) && /^VB[DZ]$/.test(tagAt(r, verb))
  return goesOn && end + 1 < limit ? [...found, ...clauseDeeds(r, end + 1, limit)] : found
}

/** Whom a pronoun in "unless it …" stands for: the nearest phrase before "unless" that can act. */
export function antecedent(r: Reading, { first, end }: Words, unless: number, from: number): Words | null {
  if (first < unless || end - first > 1 || !['it', 'they', 'he', 'she'].includes(lowerAt(r, first))) return null
  for (let k = unless - 1; k > from; k--) {
    const phrase = phraseAt(r, k)
    if (phrase && canAct(r, phrase) && tagAt(r, phrase.first) !== 'PRP' && tagAt(r, phrase.end - 1) !== 'CD')
      return { first: phrase.first, end: phrase.end }
  }
  return null
}
