import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { isSpeaking } from './acting-subject.js'
import { type Actor, genderOf } from './actor.js'
import type { Mention } from './mention.js'
import type { Scene } from './scene.js'

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
  const strangers = indefinitePersons(reading)
  let seen = 0
  let stranger = 0
  const recent: Place[] = []
  for (let i = 0; i < tokens.count; i++) {
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
    const chosen =
      bySyntax(scene, i, isLike) ??
      choose(scene, near, i, strangers[stranger - 1]) ??
      (asker ? null : speaker(scene, i, isLike))
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

/** Whom the clause itself tells: "Trump himself", "Carson said he …", "Reagan was popular during his presidency". */
function bySyntax(
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
function askerOf({ reading, actorAt, clauseOfSubject }: Scene, i: number): Actor | undefined {
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
function ownSubject({ reading, actorAt, subjectBefore }: Scene, i: number): Actor | undefined {
  const word = lowerAt(reading, i)
  if (word !== 'him' && !(word === 'her' && tagAt(reading, i) === 'PRP')) return undefined
  const subject = subjectBefore(i)
  return subject && actorAt[subject.head]
}

/** How many sentences outside quotation marks a speaker goes on, and how many in all. */
const OUTSIDE = 2
const SPEECH = 12

/** "… ," he said" after a quotation that names nobody: who spoke last before it, when nobody else came in between. */
function speaker(
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
      if (quoted[k] === 1 || !isLike(actorAt[k])) continue
      others.add(actorAt[k]!)
      if (isSpeaking(reading, k + 1) || isSpeaking(reading, k - 1)) spoke = actorAt[k]
    }
    const topic = actorAt[scene.mainSubject(before)?.head ?? -1]
    spoke ??= isLike(topic) ? topic : undefined
    if (spoke) return { actor: spoke, sure: others.size === 1 ? 0.82 : 0.72 }
    if (others.size > 0) return null
    if (!scene.isQuoted(before)) outside++
  }
  return null
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

/** The tokens of persons whom the text brings in without a name, as those who act: "a man", "another delegate", "each candidate". */
function indefinitePersons(reading: Reading): number[] {
  const subjects = new Set(reading.clauses.map(({ subject }) => subject))
  return reading.nounPhrases
    .filter(
      ({ first, head }, n) =>
        subjects.has(n) &&
        /^(?:a|an|another|any|each|every|one|some)$/.test(lowerAt(reading, first)) &&
        tagAt(reading, head) === 'NN' &&
        (hasClass(reading, head, WORD_CLASS.role) || PERSONS.test(lowerAt(reading, head))),
    )
    .map(({ head }) => head)
    .sort((a, b) => a - b)
}

const PERSONS =
  /^(?:adult|aide|boy|brother|bystander|caller|child|daughter|delegate|friend|girl|guest|husband|lady|man|member|neighbour|neighbor|parent|patient|person|sister|son|stranger|supporter|voter|wife|woman|\w+(?:man|woman))$/
