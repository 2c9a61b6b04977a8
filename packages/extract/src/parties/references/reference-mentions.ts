import { lowerAt, type Reading } from '@gravamen/language'
import { wordMarks } from '../../word-marks.js'
import type { Actor } from '../actor.js'
import type { Mention } from '../mention.js'
import { sceneOf } from '../scene.js'
import { announced } from './announced.js'
import type { Watch } from './antecedent.js'
import { clientOf, isClient, readersClient } from './client.js'
import { descriptionFinder } from './descriptions.js'
import { organizationAt } from './organizations.js'
import { PRONOUNS } from './genders.js'
import { personFinder } from './persons.js'
import { placesOf } from './places.js'

const [NONE, PERSON, ORGANIZATION, ARTICLE, OWN] = [0, 1, 2, 3, 4]
const marksOf = wordMarks(lower =>
  PRONOUNS.has(lower)
    ? PERSON
    : /^(?:it|its|itself|their|themselves|they)$/.test(lower)
      ? ORGANIZATION
      : /^(?:a|an|another|one|the)$/.test(lower)
        ? ARTICLE
        : /^(?:my|our|your)$/.test(lower)
          ? OWN
          : NONE,
)

/**
 * Adds to the actors the pronouns and descriptions that stand for them ("it", "his", "the council", "the business secretary"), in the order of the text, so that
 * each is read in the light of those before it; what is quoted comes last, since who is quoted may be named behind it.
 */
export function addReferences(reading: Reading, actors: readonly Actor[], taken: Uint8Array, watch?: Watch): void {
  const scene = sceneOf(reading, actors)
  const places = placesOf(scene, actors)
  const descriptionAt = descriptionFinder(scene, places, actors, taken)
  const personAt = personFinder(scene, places, actors, watch)
  const own = clientOf(reading, actors)
  const other = readersClient(reading, actors)
  const { tokens } = reading
  const marks = marksOf(reading)
  const add = (actor: Actor, mention: Mention): void => {
    actor.mentions.push(mention)
    scene.cover(mention.first, mention.end, actor)
    places.add(mention.first, mention.end, actor, mention.type === 'pronoun')
  }
  for (const { actor, mention } of announced(scene, actors)) add(actor, mention)
  for (const isQuoted of [0, 1])
    for (let i = 0; i < tokens.count; i++) {
      const mark = marks[tokens.word[i]!]!
      if (mark === NONE || scene.quoted[i] !== isQuoted || scene.actorAt(i)) continue
      if (mark === OWN) {
        const client = lowerAt(reading, i) === 'your' ? other : own
        if (client && isClient(reading, i))
          add(client, { first: i, end: i + 2, kind: client.kind, type: 'role', confidence: 0.9, rule: 'client' })
        continue
      }
      const described = mark === ARTICLE || /^(?:its|their)$/.test(lowerAt(reading, i)) ? descriptionAt(i) : null
      if (described) add(described.actor, described.mention)
      if (described || mark === ARTICLE) continue
      const found = mark === PERSON ? personAt(i) : organizationAt(scene, places, i, watch)
      if (!found) continue
      const { actor, confidence } = found
      const rule = mark === PERSON ? 'pronoun' : 'pronoun-organization'
      add(actor, { first: i, end: i + 1, kind: actor.kind, type: 'pronoun', confidence, rule })
    }
}
