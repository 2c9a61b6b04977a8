import { lemmaAt, lowerAt, tagAt } from '@gravamen/language'
import { isSpeaking } from './acting-subject.js'
import type { Actor } from './actor.js'
import type { Scene } from './scene.js'

/** Whom the clause itself tells: "Trump himself", "Carson said he …", "Reagan was popular during his presidency". */
export function bySyntax(
  scene: Scene,
  i: number,
  isLike: (actor: Actor | undefined) => actor is Actor,
): { actor: Actor; sure: number } | null {
  const { reading, actorAt } = scene
  const word = lowerAt(reading, i)
  const before = actorAt[i - 1]
  if (word.endsWith('self') && isLike(before)) return { actor: before, sure: 0.95 }
  const clause = scene.clauseOfSubject.get(i)
  if (clause !== undefined) {
    const { kind, parent } = reading.clauses[clause]!
    const above = reading.clauses[parent]
    const subject = above && reading.nounPhrases[above.subject]
    const verb = above && reading.verbGroups[above.verb]
    const actor = subject && actorAt[subject.head]
    if (!subject || !verb || subject.end > i || !isLike(actor) || scene.quoted[i] !== scene.quoted[subject.head])
      return null
    // "Starnes asked if he …" is about the one who was asked.
    if (kind === 'subordinate') return { actor, sure: 0.85 }
    if (kind !== 'complement' || !isSpeaking(reading, verb.head) || ASKING.has(lemmaAt(reading, verb.head))) return null
    for (let k = verb.end; k < i; k++) if (actorAt[k] !== actor && isLike(actorAt[k])) return null
    return { actor, sure: 0.93 }
  }
  if (word !== 'his' && word !== 'her' && !word.endsWith('self')) return null
  const subject = scene.subjectBefore(i)
  const actor = subject && actorAt[subject.head]
  return subject && isLike(actor) && scene.quoted[i] === scene.quoted[subject.head] ? { actor, sure: 0.88 } : null
}

const ASKING = new Set(['ask', 'enquire', 'inquire', 'press', 'question', 'wonder'])

/** Who asks in "Starnes asked Carson if he …", "Asked by Starnes if he …": the question is about somebody else. */
export function askerOf({ reading, actorAt, clauseOfSubject }: Scene, i: number): Actor | undefined {
  const { tokens, sentences, clauses, nounPhrases, verbGroups } = reading
  const clause = clauses[clauseOfSubject.get(i) ?? -1]
  const above = clauses[clause?.parent ?? -1]
  const verb = verbGroups[above?.verb ?? -1]
  if (verb && ASKING.has(lemmaAt(reading, verb.head)) && !verb.passive)
    return actorAt[nounPhrases[above!.subject]?.head ?? -1]
  for (let k = i - 1; k > sentences.first[tokens.sentence[i]!]! && i - k < 6; k--)
    if (lowerAt(reading, k) === 'by' && ASKING.has(lemmaAt(reading, k - 1)))
      return actorAt.slice(k + 1, i).find(actor => actor !== undefined)
  return undefined
}

/** In "Cruz hopes to deny him …" the one who denies is not "him". */
export function ownSubject({ reading, actorAt, subjectBefore }: Scene, i: number): Actor | undefined {
  const word = lowerAt(reading, i)
  if (word !== 'him' && !(word === 'her' && tagAt(reading, i) === 'PRP')) return undefined
  const subject = subjectBefore(i)
  return subject && actorAt[subject.head]
}
