import { lowerAt, tagAt } from '@gravamen/language'
import type { Actor } from '../actor.js'
import { isTalking, type Scene } from '../scene.js'
import { antecedentOf, type Watch } from './antecedent.js'
import type { Feature } from './antecedent-weights.js'
import { isEmptySubject, isSaying, type Likeness, likenessAt } from './empty-subject.js'
import { isTopical, positionOf } from './persons.js'
import type { Places } from './places.js'

const LEAST = 0.66

/** Finds the organization that "it", "its", "they" and their forms stand for; null where they stand for something else, and in doubt. */
export function organizationAt(
  scene: Scene,
  places: Places,
  i: number,
  watch?: Watch,
): { readonly actor: Actor; readonly confidence: number } | null {
  const { reading } = scene
  const word = lowerAt(reading, i)
  const several = word.startsWith('the')
  if (several && hasPlural(scene, i)) return null
  const position = positionOf(scene, i)
  if (word === 'it' && isEmptySubject(scene, i)) return null
  const likeness = likenessAt(scene, i, position)
  // "HRW published a report. It says …": the report may be meant.
  const mayTalk = position === 'subject' && isSaying(scene, i)
  const likely = antecedentOf(scene, places, {
    i,
    position,
    isTopical: isTopical(scene, i),
    may: ({ actor, sort, first, end, role }, note) => {
      if (sort === 'person' || (several && sort === 'thing')) return false
      if (actor) return true
      if (sort === 'organization') note('unnamed-organization')
      else if (isNameTag(tagAt(reading, end - 1))) note('thing-name')
      else if (
        mayTalk &&
        isTalking(lowerAt(reading, end - 1)) &&
        (role !== 'other' || lowerAt(reading, first - 1) === 'to')
      )
        note('thing-talking')
      else note(THING[likeness])
      return true
    },
    watch,
    nothing: note => note(several ? 'nothing-they' : NOTHING[likeness]),
  })
  if (!likely || likely.share < LEAST) return null
  const confidence = Math.min(0.9, 0.5 + 0.4 * likely.share) - (several ? 0.12 : 0)
  return { actor: likely.actor, confidence }
}

const isNameTag = (tag: string): boolean => tag === 'NNP' || tag === 'NNPS'

/** What a thing, and what nothing with a name, is where it is so likely to act. */
const THING = {
  acting: 'thing-acting',
  likely: 'thing-likely',
  neutral: 'thing-neutral',
  object: 'thing-object',
  owner: 'thing-owner',
  passive: 'thing-passive',
  thing: 'thing-thing',
} as const satisfies Record<Likeness, Feature>
const NOTHING = {
  acting: 'nothing-acting',
  likely: 'nothing-likely',
  neutral: 'nothing-neutral',
  object: 'nothing-object',
  owner: 'nothing-owner',
  passive: 'nothing-passive',
  thing: 'nothing-thing',
} as const satisfies Record<Likeness, Feature>

/** Whether several people or things are named before in this sentence or in the one before, whom "they" may be. */
function hasPlural(scene: Scene, i: number): boolean {
  const s = scene.reading.tokens.sentence[i]!
  return scene.hasPluralBefore(s, i) || (s > 0 && scene.hasPluralBefore(s - 1, i))
}
