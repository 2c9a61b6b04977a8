import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { listAt } from '../../list-at.js'
import type { Actor } from '../actor.js'
import type { Scene } from '../scene.js'

const ASKING = new Set(['ask', 'enquire', 'inquire', 'press', 'question', 'wonder'])

/** Who asks in "Starnes asked Carson if he …", "Asked by Starnes if he …": the question is about somebody else. */
export function askerOf({ reading, actorAt, index }: Scene, i: number): Actor | undefined {
  const { tokens, sentences, clauses, nounPhrases, verbGroups } = reading
  const clause = listAt(clauses, index.clauseOfSubject[i]!)
  const above = listAt(clauses, clause?.parent ?? -1)
  const verb = listAt(verbGroups, above?.verb ?? -1)
  if (verb && !verb.passive && ASKING.has(lemmaAt(reading, verb.head)))
    return actorAt(listAt(nounPhrases, above!.subject)?.head ?? -1)
  for (let k = i - 1; k > sentences.first[tokens.sentence[i]!]! && i - k < 6; k--)
    if (lowerAt(reading, k) === 'by' && ASKING.has(lemmaAt(reading, k - 1))) return namedBetween(actorAt, k + 1, i)
  return undefined
}

/** In "Cruz hopes to deny him …" the one who denies is not "him". */
export function ownSubject({ reading, actorAt, subjectBefore }: Scene, i: number): Actor | undefined {
  const word = lowerAt(reading, i)
  if (word !== 'him' && !(word === 'her' && !isOwner(reading, i))) return undefined
  const subject = subjectBefore(i)
  return subject && actorAt(subject.head)
}

/** Who is named first between the tokens. */
function namedBetween(actorAt: Scene['actorAt'], first: number, end: number): Actor | undefined {
  let i = first
  while (i < end && !actorAt(i)) i++
  return i < end ? actorAt(i) : undefined
}

/** Whether the "her" at `i` is that of "her plan", and not of "called her \"a fool\"". */
export const isOwner = (reading: Reading, i: number): boolean =>
  tagAt(reading, i) === 'PRP$' && /^(?:NN|JJ|RB|VB[NG]|CD|HYPH)/.test(tagAt(reading, i + 1))
