import { lowerAt, type Reading } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { type Actor, genderOf } from './actor.js'
import { continuedSpeaker } from './continued-speaker.js'
import { indefinitePersons } from './indefinite-persons.js'
import type { Mention } from './mention.js'
import { askerOf, bySyntax, ownSubject } from './pronoun-syntax.js'
import type { Scene } from './scene.js'
import { writtenTo } from './written-to.js'

type Gender = 'male' | 'female'
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
])
const isPronoun = wordMarks(lower => (PRONOUNS.has(lower) ? 1 : 0))
/** A person is in mind for so many sentences after the last mention. */
const REACH = 2

/** Where a person was mentioned. */
interface Place {
  readonly first: number
  readonly actor: Actor
  readonly gender: Gender | null
}

/**
 * The pronouns "he", "she" and their forms that clearly stand for somebody: the subject of "X said he …" or of the clause of "X praised her
 * staff"; else the person named last, when no other person who could be meant has been named in the same or the sentence
 * before; else the one who begins the sentence before. Gives none in doubt.
 */
export function pronounMentions(
  reading: Reading,
  actors: readonly Actor[],
  scene: Scene,
): { actor: Actor; mention: Mention }[] {
  const genders = new Map(
    actors.filter(actor => actor.kind === 'person').map(actor => [actor, genderOf(reading, actor)] as const),
  )
  const places = [...genders]
    .flatMap(([actor, gender]) => actor.mentions.map(({ first }) => ({ first, actor, gender })))
    .sort((a, b) => a.first - b.first)
  const found: { actor: Actor; mention: Mention }[] = []
  const { tokens } = reading
  const { quoted } = scene
  const pronoun = isPronoun(reading)
  const strangers = indefinitePersons(reading)
  let seen = 0
  let stranger = 0
  const recent: Place[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (pronoun[tokens.word[i]!] === 0) continue
    while (seen < places.length && places[seen]!.first < i) recent.push(places[seen++]!)
    while (stranger < strangers.length && strangers[stranger]! < i) stranger++
    const gender = PRONOUNS.get(lowerAt(reading, i))
    if (gender === undefined) continue
    const sentence = tokens.sentence[i]!
    const isLike = (actor: Actor | undefined): actor is Actor =>
      actor !== undefined && genders.has(actor) && (genders.get(actor) ?? gender) === gender
    const asker = askerOf(scene, i) ?? ownSubject(scene, i)
    const near: Place[] = []
    for (let k = recent.length - 1; k >= 0 && sentence - tokens.sentence[recent[k]!.first]! <= REACH; k--) {
      const place = recent[k]!
      // Whom a speaker quotes about need not be the one outside the quotation.
      if (isLike(place.actor) && place.actor !== asker && !(quoted[i] === 1 && quoted[place.first] === 0))
        near.push(place)
    }
    const reader = writtenTo(reading, i)
    const read = reader && scene.actorAt.slice(reader.first, reader.end).findLast(actor => actor !== undefined)
    // Whoever is written to is asked, and nobody else, though the text gives no name.
    if (reader && !isLike(read ?? undefined)) continue
    const chosen =
      (read ? { actor: read, sure: 0.9 } : null) ??
      bySyntax(scene, i, isLike) ??
      choose(scene, near, i, strangers[stranger - 1]) ??
      (asker ? null : continuedSpeaker(scene, i, isLike))
    if (!chosen) continue
    const confidence = chosen.sure
    scene.actorAt[i] = chosen.actor
    // What the text calls "he" once is no "she" later.
    if (confidence > 0.7) genders.set(chosen.actor, gender)
    found.push({
      actor: chosen.actor,
      mention: { first: i, end: i + 1, kind: 'person', type: 'pronoun', confidence, rule: 'pronoun' },
    })
    recent.push({ first: i, actor: chosen.actor, gender })
  }
  return found
}

function choose(
  { reading, mainSubject, actorAt, clauseOfSubject }: Scene,
  near: readonly Place[],
  i: number,
  stranger: number | undefined,
): { actor: Actor; sure: number } | null {
  const { tokens, sentences } = reading
  const sentence = tokens.sentence[i]!
  const close = near.filter(({ first }) => sentence - tokens.sentence[first]! <= 1)
  const among = close.length > 0 ? close : near
  const who = new Set(among.map(({ actor }) => actor))
  const [nearest] = among
  // "When a man tells a woman that she …": somebody without a name came in between.
  if (!nearest) return null
  if (stranger !== undefined && (stranger > nearest.first || tokens.sentence[stranger] === sentence)) return null
  if (who.size === 1) return { actor: nearest.actor, sure: nearest.gender === null ? 0.85 : 0.92 }
  // Several: "he" who does something is who did the last thing.
  const topic = clauseOfSubject.has(i) && sentence > 0 ? mainSubject(sentence - 1) : undefined
  const actor = topic && among.find(place => place.actor === actorAt[topic.head])?.actor
  if (actor && !among.some(({ first }) => tokens.sentence[first] === sentence)) return { actor, sure: 0.78 }
  // Or the one who begins this sentence, or the one before, goes on being spoken of.
  for (const s of [sentence, sentence - 1]) {
    const opener = among.filter(({ first }) => tokens.sentence[first] === s).sort((a, b) => a.first - b.first)[0]
    if (opener && opener.first - sentences.first[s]! <= 4) return { actor: opener.actor, sure: 0.7 }
  }
  return null
}
