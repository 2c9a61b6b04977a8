import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { actionEnd } from '../phrases/action-end.js'
import { canAct, wordsAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { isSent } from './modal-signs.js'
import { headOf, thing } from './wanted-thing.js'

/** Verbs of getting: what the writer is to get is for the reader to give. Lemmas. */
const GETTING = new Set(['get', 'have', 'receive'])

/**
 * What follows a verb of getting that the writer must do, or expects to: "(we must) hear from you", "(I expect to) receive |your cheque|", "(we need to)
 * have |the signed form|". Only what the reader can send counts.
 */
export function writerNeeds(r: Reading, verb: number, limit: number): readonly Candidate[] {
  const shared = { rule: 'noun', strength: 'require', weight: 0.65 } as const
  if (lowerAt(r, verb) === 'hear' && wordsAt(r, verb + 1, ['from', 'you']))
    return [candidate({ ...shared, action: trimAction(r, { first: verb, end: actionEnd(r, verb, limit, true) }) })]
  if (!GETTING.has(lemmaAt(r, verb))) return []
  const at = verb + 1
  const whole: Words = { first: at, end: headOf(r, at, limit) + 1 }
  const given = DEED_NOUNS.has(lowerAt(r, whole.end - 1)) || isSent(r, whole)
  if (!given || canAct(r, whole)) return []
  return thing(r, at, limit, false)
    .filter(({ addressee }) => addressee === null || lowerAt(r, addressee.first) === 'you')
    .map(x => ({ ...x, ...shared }))
}
