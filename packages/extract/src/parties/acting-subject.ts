import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { ACTING_VERBS, DONE_TO_ACTORS, EMPTY_SUBJECT_VERBS, STATES_OF_MIND } from './lexicon/acting-verbs.js'

const SPEAKING =
  WORD_CLASS.saying | WORD_CLASS.believing | WORD_CLASS.wanting | WORD_CLASS.ordering | WORD_CLASS.threatening

/** Whether the verb at `i` tells what its subject says, thinks or wants. */
export const isSpeaking = (reading: Reading, i: number): boolean => hasClass(reading, i, SPEAKING)

/** Whether only somebody, and no thing, can be the subject of the clause: of what it says, decides, feels, or is told. */
export function isActing(reading: Reading, clause: number): boolean {
  const verb = reading.verbGroups[reading.clauses[clause]!.verb]
  if (!verb) return false
  const lemma = lemmaAt(reading, verb.head)
  if (lemma === 'be') return isStateOfMind(reading, verb.end)
  // "It has until Monday to reply."
  if (lemma === 'have') return lowerAt(reading, verb.end) === 'until'
  if (verb.passive) return DONE_TO_ACTORS.has(lemma)
  return (isSpeaking(reading, verb.head) && !THINGS_DO.has(lemma)) || ACTING_VERBS.has(lemma)
}

/** Verbs of saying that reports, figures and signs are the subject of as well. Sorted. */
const THINGS_DO = new Set(['imply', 'indicate', 'prove', 'reveal', 'show', 'signal', 'suggest'])

/** Whether the clause's "it" may be somebody: not the empty one of "it is time", "it seems", "it was unfair that …". */
export function mayAct(reading: Reading, clause: number): boolean {
  const verb = reading.verbGroups[reading.clauses[clause]!.verb]
  if (!verb) return false
  const lemma = lemmaAt(reading, verb.head)
  if (lemma === 'be' || verb.passive) return isActing(reading, clause)
  return !EMPTY_SUBJECT_VERBS.has(lemma)
}

/** Whether what follows a form of "be" is said of somebody and no thing: "[was] not aware". */
export function isStateOfMind(reading: Reading, from: number): boolean {
  let i = from
  while (i < reading.tokens.count && i - from < 3 && (tagAt(reading, i) === 'RB' || lowerAt(reading, i) === "n't")) i++
  return STATES_OF_MIND.has(lowerAt(reading, i))
}
