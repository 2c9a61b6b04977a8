import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Actor } from '../actor.js'
import { continuedSpeaker } from '../continued-speaker.js'
import { indefinitePersons } from '../indefinite-persons.js'
import { askerOf, isOwner, ownSubject } from './pronoun-syntax.js'
import type { Scene } from '../scene.js'
import { writtenTo } from '../written-to.js'
import { antecedentOf, type Asked, type Position, type Watch } from './antecedent.js'
import { type Gender, gendersOf, PRONOUNS } from './genders.js'
import type { Places } from './places.js'
import { speakerFinder } from './speakers.js'

/** Less likely than this nobody is named. */
const LEAST = 0.6

/** A pronoun resolved so surely tells the gender. */
const SURE = 0.87

/** Finds whom "he", "she" and their forms stand for; null in doubt. What the text calls "he" once is no "she" later. */
export type PersonFinder = (i: number) => { readonly actor: Actor; readonly confidence: number } | null

export function personFinder(scene: Scene, places: Places, actors: readonly Actor[], watch?: Watch): PersonFinder {
  const { reading } = scene
  const genders = gendersOf(scene, actors)
  const strangers = new Set(indefinitePersons(reading))
  const speakerOf = speakerFinder(scene)
  const askPerson = (
    i: number,
    gender: Gender,
    isLike: (actor: Actor | undefined) => actor is Actor,
    asker: Actor | undefined,
    spoke: Actor | undefined,
  ): Asked => {
    const speaker = speakerOf(i)
    return {
      i,
      position: positionOf(scene, i),
      isTopical: isTopical(scene, i),
      may: ({ actor, sort, first, end }, note) => {
        if (sort !== 'person') return false
        if (!actor) {
          const isStranger = strangers.has(end - 1) || isOffice(reading, first, end)
          note(isStranger ? 'unnamed-stranger' : 'unnamed-person')
          return isStranger || mayBe(lowerAt(reading, end - 1), gender)
        }
        if (genders.get(actor) === gender) note('gender-known')
        if (actor === spoke) note('spoke-last')
        if (isSole(actor, i)) note('sole')
        return isLike(actor) && actor !== asker && actor !== speaker
      },
      nothing: note => note(scene.quoted[i] === 1 ? 'nothing-quoted' : 'nothing-person'),
      watch,
    }
  }
  const [earliest, next] = [...genders.keys()].sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
  /** Whether nobody else has been named so far. */
  const isSole = (actor: Actor, i: number): boolean => {
    const other = actor === earliest ? next : earliest
    return !other || other.mentions[0]!.first >= i
  }
  return i => {
    const gender = PRONOUNS.get(lowerAt(reading, i))
    if (gender === undefined) return null
    const isLike = (actor: Actor | undefined): actor is Actor =>
      actor !== undefined && genders.has(actor) && (genders.get(actor) ?? gender) === gender
    const asker = askerOf(scene, i) ?? ownSubject(scene, i)
    const reader = writtenTo(reading, i)
    const read = reader && namedLast(scene, reader.first, reader.end)
    // Whoever is written to is asked, and nobody else, though the text gives no name.
    if (reader && !isLike(read ?? undefined)) return null
    // "Trump himself"
    const before = lowerAt(reading, i).endsWith('self') ? scene.actorAt(i - 1) : undefined
    if (isLike(before)) return { actor: before, confidence: 0.95 }
    const told = read ? { actor: read, sure: 0.9 } : null
    const found = told ? { actor: told.actor, confidence: told.sure } : weighed(i, gender, isLike, asker)
    if (found && found.confidence >= SURE && !genders.get(found.actor)) genders.set(found.actor, gender)
    return found
  }

  function weighed(
    i: number,
    gender: Gender,
    isLike: (actor: Actor | undefined) => actor is Actor,
    asker: Actor | undefined,
  ): { actor: Actor; confidence: number } | null {
    const spoke = continuedSpeaker(scene, i, isLike)
    const likely = antecedentOf(scene, places, askPerson(i, gender, isLike, asker, spoke?.actor))
    if (likely && likely.share >= LEAST)
      return { actor: likely.actor, confidence: Math.min(0.92, 0.55 + 0.4 * likely.share) }
    return asker || !spoke ? null : { actor: spoke.actor, confidence: spoke.sure }
  }
}

/** "The Prime Minister": whom everybody knows by the office. */
const isOffice = (reading: Reading, first: number, end: number): boolean =>
  lowerAt(reading, first) === 'the' && tagAt(reading, end - 1) === 'NNP' && tagAt(reading, end - 2) !== 'POS'

/** Whether somebody without a name, called so, may be of the gender. */
const mayBe = (noun: string, gender: Gender): boolean =>
  gender === 'male' ? !FEMALE.test(noun) : !MALE.test(noun) || FEMALE.test(noun)
const MALE = /(?:man|boy|brother|father|husband|son)$/
const FEMALE = /^(?:daughter|girl|lady|mother|sister|wife|\w*woman)$/

/** Who is named last between the tokens. */
function namedLast({ actorAt }: Scene, first: number, end: number): Actor | undefined {
  let i = end - 1
  while (i >= first && !actorAt(i)) i--
  return i < first ? undefined : actorAt(i)
}

const OWNERS: ReadonlySet<string> = new Set(['herself', 'himself', 'his', 'its', 'itself', 'their', 'themselves'])

/** What the pronoun at `i` does. "Her" before a noun is an owner. */
export function positionOf({ reading, index }: Scene, i: number): Position {
  const word = lowerAt(reading, i)
  if (OWNERS.has(word)) return 'owner'
  if (word === 'her') return isOwner(reading, i) ? 'owner' : 'object'
  return word === 'he' || word === 'she' || index.clauseOfSubject[i]! >= 0 ? 'subject' : 'object'
}

/**
 * Whether the pronoun is a subject, or begins one ("Its director said"), and so goes on with the subject before it. "If it does not reply" is more often said of
 * who was asked.
 */
export const isTopical = ({ reading, index, quoted }: Scene, i: number): boolean =>
  quoted[i - 1] === 1 || (index.clauseOfSubject[i]! >= 0 && !CONDITIONAL.has(lowerAt(reading, i - 1)))
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless'])
