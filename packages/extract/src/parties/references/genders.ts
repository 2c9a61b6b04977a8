import { lowerAt } from '@gravamen/language'
import { type Actor, genderOf } from '../actor.js'
import type { Scene } from '../scene.js'

export type Gender = 'male' | 'female'

export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
])

/** So many pronouns of one gender to one of the other tell it. */
const MOST = 3

/** The genders of the persons, as titles, given names, and else the pronouns tell in whose sentences nobody but them is named. */
export function gendersOf(scene: Scene, actors: readonly Actor[]): Map<Actor, Gender | null> {
  const { reading } = scene
  const genders = new Map(
    actors.filter(({ kind }) => kind === 'person').map(actor => [actor, genderOf(reading, actor)] as const),
  )
  if (![...genders.values()].includes(null)) return genders
  const votes = new Map<Actor, { male: number; female: number }>()
  const { sentence } = reading.tokens
  const open = [...genders].filter(([, gender]) => gender === null).map(([actor]) => actor)
  for (const s of new Set(open.flatMap(({ mentions }) => mentions.map(({ first }) => sentence[first]!))))
    countPronouns(scene, s, genders, votes)
  for (const [actor, { male, female }] of votes) {
    if (genders.get(actor) !== null) continue
    if (male > MOST * female) genders.set(actor, 'male')
    else if (female > MOST * male) genders.set(actor, 'female')
  }
  return genders
}

/** Counts the pronouns behind the name of the only person of a sentence. */
function countPronouns(
  { reading, actorAt, quoted }: Scene,
  s: number,
  genders: ReadonlyMap<Actor, Gender | null>,
  votes: Map<Actor, { male: number; female: number }>,
): void {
  let only: Actor | undefined
  const found: Gender[] = []
  for (let i = reading.sentences.first[s]!; i < reading.sentences.end[s]!; i++) {
    const actor = actorAt(i)
    if (actor && genders.has(actor)) {
      if (only && only !== actor) return
      only = actor
    }
    const gender = only && quoted[i] === 0 ? PRONOUNS.get(lowerAt(reading, i)) : undefined
    if (gender) found.push(gender)
  }
  if (!only) return
  const vote = votes.get(only) ?? { male: 0, female: 0 }
  for (const gender of found) vote[gender]++
  votes.set(only, vote)
}
