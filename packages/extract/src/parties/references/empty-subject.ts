import { hasClass, lemmaAt, lowerAt, type Reading, type VerbGroup, WORD_CLASS } from '@gravamen/language'
import { listAt } from '../../list-at.js'
import { isActing, isSpeaking, isStateOfMind } from '../acting-subject.js'
import { EMPTY_SUBJECT_VERBS } from '../lexicon/acting-verbs.js'
import { ADDRESSED_VERBS } from '../lexicon/deeds.js'
import { LIKELY_VERBS, THING_VERBS } from '../lexicon/subject-verbs.js'
import type { Scene } from '../scene.js'
import type { Position } from './antecedent.js'

/** Whether the "it" at `i` stands for nothing: "it is time", "it seems", "it was unfair that …", "it is understood that …". */
export function isEmptySubject({ reading, index }: Scene, i: number): boolean {
  const verb = verbOf(reading, index.clauseOfSubject[i]!)
  if (!verb) return false
  const lemma = lemmaAt(reading, verb.head)
  if (verb.passive) return lowerAt(reading, verb.end) === 'that'
  if (EMPTY_SUBJECT_VERBS.has(lemma)) return true
  if (lemma !== 'be') return /^(?:cost|make|take)$/.test(lemma) && hasLater(reading, verb.end, /^to$/)
  if (isStateOfMind(reading, verb.end)) return false
  return true
}

/** The verb of the clause; undefined for -1. */
const verbOf = ({ clauses, verbGroups }: Reading, clause: number): VerbGroup | undefined =>
  clause < 0 ? undefined : listAt(verbGroups, clauses[clause]!.verb)

function hasLater(reading: Reading, from: number, word: RegExp): boolean {
  const { tokens } = reading
  for (let k = from; k < tokens.count && k < from + 8 && tokens.sentence[k] === tokens.sentence[from]; k++)
    if (word.test(lowerAt(reading, k))) return true
  return false
}

/** How likely it is that a thing, and not somebody, does or suffers what a pronoun does or suffers: never what is `acting`, often what is `thing`. */
export type Likeness = 'acting' | 'likely' | 'neutral' | 'object' | 'owner' | 'passive' | 'thing'

export function likenessAt({ reading, index, quoted }: Scene, i: number, position: Position): Likeness {
  if (position === 'owner') return 'owner'
  const before = listAt(reading.verbGroups, index.verbBefore[i]!)
  if (position === 'object') return before && ADDRESSED_VERBS.has(lemmaAt(reading, before.head)) ? 'acting' : 'object'
  if (quoted[i - 1] === 1 && isSpeaking(reading, i + 1)) return 'acting'
  const c = index.clauseOfSubject[i]!
  const verb = verbOf(reading, c)
  if (!verb) return 'neutral'
  if (isActing(reading, c)) return 'acting'
  // "It was built in 1990"
  if (verb.passive) return 'passive'
  const lemma = lemmaAt(reading, verb.head)
  if (LIKELY_VERBS.has(lemma)) return 'likely'
  return THING_VERBS.has(lemma) || lemma === 'be' ? 'thing' : 'neutral'
}

/** Whether the pronoun at `i` says something, as a text may, and is not what a quotation is given to. */
export function isSaying({ reading, index, quoted }: Scene, i: number): boolean {
  const verb = verbOf(reading, index.clauseOfSubject[i]!)
  return (
    verb !== undefined &&
    quoted[i - 1] === 0 &&
    isSpeaking(reading, verb.head) &&
    hasClass(reading, verb.head, WORD_CLASS.saying)
  )
}
