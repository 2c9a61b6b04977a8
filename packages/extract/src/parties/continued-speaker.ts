import { lowerAt } from '@gravamen/language'
import { isSpeaking } from './acting-subject.js'
import type { Actor } from './actor.js'
import type { Scene } from './scene.js'

/** How many sentences outside quotation marks a speaker goes on, and how many in all. */
const OUTSIDE = 2
const SPEECH = 12

/** "… ," he said" after a quotation that names nobody: who spoke last before it, when nobody else came in between. */
export function continuedSpeaker(
  scene: Scene,
  i: number,
  isLike: (actor: Actor | undefined) => actor is Actor,
): { actor: Actor; sure: number } | null {
  const { reading, actorAt, quoted } = scene
  const { tokens, sentences } = reading
  if (!/^(?:he|she)$/.test(lowerAt(reading, i)) || quoted[i] === 1 || quoted[i - 1] !== 1) return null
  if (!isSpeaking(reading, i + 1)) return null
  const s = tokens.sentence[i]!
  let outside = 0
  for (let before = s - 1; before >= 0 && s - before <= SPEECH && outside < OUTSIDE; before--) {
    const others = new Set<Actor>()
    let spoke: Actor | undefined
    for (let k = sentences.first[before]!; k < sentences.end[before]!; k++) {
      if (quoted[k] === 1) continue
      const actor = actorAt(k)
      if (!isLike(actor)) continue
      others.add(actor)
      // "Sharp reckons Carlow was treated badly": who follows the verb as a subject does not speak.
      if (isSpeaking(reading, k + 1) || (isSpeaking(reading, k - 1) && scene.index.clauseOfSubject[k]! < 0))
        spoke = actor
    }
    const subject = scene.mainSubject(before)
    const topic = subject && actorAt(subject.head)
    spoke ??= isLike(topic) ? topic : undefined
    if (spoke) return { actor: spoke, sure: others.size === 1 ? 0.82 : 0.72 }
    if (others.size > 0) return null
    if (!scene.isQuoted(before)) outside++
  }
  return null
}
