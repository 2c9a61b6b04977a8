import { hasClass, lowerAt, type NounPhrase, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { isActing, isSpeaking, mayAct } from './acting-subject.js'
import type { Actor } from './actor.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import type { Mention } from './mention.js'
import type { Scene } from './scene.js'

const SUBJECTS = new Set(['it', 'they'])
const POSSESSIVES = new Set(['its', 'itself', 'their', 'themselves'])
const isPronoun = wordMarks(lower => (SUBJECTS.has(lower) || POSSESSIVES.has(lower) ? 1 : 0))
/** How many sentences back the speaker may have been named. */
const REACH = 3

interface Antecedent {
  readonly actor: Actor
  readonly confidence: number
  /** By the clause that says it, and not by who was named last. */
  readonly told?: boolean
}

/**
 * The pronouns "it", "its", "they" that clearly stand for an organization: the subject of "X said it would …" or of the clause in
 * "X has cut its prices"; else who was named in the sentence before, where only somebody can do what "it" does. Gives none in doubt.
 */
export function organizationPronouns(reading: Reading, scene: Scene): { actor: Actor; mention: Mention }[] {
  const found: { actor: Actor; mention: Mention }[] = []
  const { tokens } = reading
  const pronoun = isPronoun(reading)
  for (let i = 0; i < tokens.count; i++) {
    if (pronoun[tokens.word[i]!] === 0) continue
    const word = lowerAt(reading, i)
    const subject = SUBJECTS.has(word)
    const several = word.startsWith('the')
    const told = subject ? spokenOf(scene, i) : possessor(scene, i)
    const antecedent = told ?? (several && isReported(scene, i) ? null : namedBefore(scene, i, subject))
    if (!antecedent || (several && (antecedent.told ? hasPluralTopic(scene, i) : hasPlural(scene, i)))) continue
    const { actor } = antecedent
    // A group that is "they" is rarer than the people whom nobody has named.
    const confidence = several ? antecedent.confidence - 0.15 : antecedent.confidence
    scene.actorAt[i] = actor
    found.push({
      actor,
      mention: { first: i, end: i + 1, kind: actor.kind, type: 'pronoun', confidence, rule: 'pronoun-organization' },
    })
  }
  return found
}

/** "Marsh said they had asked": whoever they are, somebody else speaks of them. */
const isReported = ({ reading, clauseOfSubject }: Scene, i: number): boolean =>
  reading.clauses[clauseOfSubject.get(i) ?? -1]?.kind === 'complement'

/** "Acme said it would …", "Acme will sue because it lost …": the subject of the clause above that says or does something. */
function spokenOf(scene: Scene, i: number): Antecedent | null {
  const { reading, actorAt, clauseOfSubject } = scene
  const clause = clauseOfSubject.get(i)
  if (clause === undefined) return null
  const { kind, parent } = reading.clauses[clause]!
  if (kind !== 'complement' && kind !== 'subordinate') return null
  const above = scene.namedAbove(parent)
  const subject = reading.nounPhrases[above?.subject ?? -1]
  const verb = reading.verbGroups[above?.verb ?? -1]
  if (!subject || !verb || subject.end > i || scene.quoted[i] !== scene.quoted[subject.head]) return null
  const actor = actorAt[subject.head]
  if (!actor || actor.kind === 'person' || !mayAct(reading, clause)) return null
  if (kind === 'complement') return isSpeaking(reading, verb.head) ? { ...sure(actor, 0.88), told: true } : null
  if (isActing(reading, clause)) return sure(actor, 0.8)
  return scene.thingsBetween(subject.end, i) === 0 ? sure(actor, 0.75) : null
}

const sure = (actor: Actor, confidence: number): Antecedent => ({ actor, confidence })

/** "Acme has cut its prices": the subject of the clause, less surely with other things between that it could belong to. */
function possessor(scene: Scene, i: number): Antecedent | null {
  const { reading, actorAt, quoted } = scene
  const subject = scene.subjectBefore(i)
  if (!subject) return null
  const actor = actorAt[subject.head]
  if (!actor || actor.kind === 'person' || quoted[i] !== quoted[subject.head]) return null
  if (scene.thingsBetween(subject.end, i) === 0) return sure(actor, 0.85)
  // "sold the works and its yard", "praised the plan for its boldness" may be about either.
  if (/^(?:and|or|,|for|with|despite|by|than|as)$/.test(lowerAt(reading, i - 1))) return null
  for (let k = subject.end; k < i; k++)
    if (actorAt[k] && actorAt[k] !== actor && actorAt[k]!.kind !== 'person') return null
  return sure(actor, 0.75)
}

/**
 * "It called for an inquiry", "… ," it said", "Its chairman, Tom Reed, …": the organization that is the subject of the sentence
 * before, or the only one that it names.
 */
function namedBefore(scene: Scene, i: number, subject: boolean): Antecedent | null {
  const { reading, actorAt, quoted } = scene
  if (quoted[i] === 1) return null
  const s = reading.tokens.sentence[i]!
  if (!(subject ? speaksOrActs(scene, i) : i - reading.sentences.first[s]! <= 1)) return null
  // Named in the sentence itself: then "it" may be either.
  for (let k = reading.sentences.first[s]!; k < i; k++) if (actorAt[k] && actorAt[k]!.kind !== 'person') return null
  for (let before = s - 1; before >= 0 && s - before <= REACH; before--) {
    if (scene.isHeading(before)) return null
    const named = scene.organizationsOf(before)
    const main = scene.mainSubject(before)
    if (main && (scene.isTalkingThing(main) || isUnnamed(scene, main.head))) return null
    if (named.size > 0) {
      // "HRW published a report. It says …": the report may be meant.
      if (subject && scene.hasTalkingThing(before) && !onlyActs(scene, i)) return null
      const actor = main ? actorAt[main.head] : undefined
      if (actor && actor.kind !== 'person') return sure(actor, named.size === 1 ? 0.82 : 0.72)
      const [only] = named
      return named.size === 1 && only && !(main && isPartOf(scene, main)) ? sure(only, 0.65) : null
    }
    // Past a sentence that names none only from a quotation to its speaker.
    if (!scene.isQuoted(before) || !subject) return null
  }
  return null
}

/** "The branch at Tarn Hospital", "the sale of Acme": a thing that the name only says more of; a person of it speaks for it. */
function isPartOf({ reading, actorAt }: Scene, { head, end }: NounPhrase): boolean {
  if (tagAt(reading, head) !== 'NN' || hasClass(reading, head, WORD_CLASS.role)) return false
  if (!/^(?:at|by|for|from|in|of|within)$/.test(lowerAt(reading, end))) return false
  return [end + 1, end + 2].some(k => actorAt[k] !== undefined && actorAt[k].kind !== 'person')
}

/** Whether only somebody can do what the pronoun at `i` does; "it said" beside a quotation is no clause of its own. */
function speaksOrActs({ reading, clauseOfSubject, quoted }: Scene, i: number): boolean {
  const clause = clauseOfSubject.get(i)
  if (clause !== undefined && reading.clauses[clause]!.kind !== 'relative' && isActing(reading, clause)) return true
  const { tokens } = reading
  const next = i + 1 < tokens.count && tokens.sentence[i + 1] === tokens.sentence[i]
  return next && quoted[i - 1] === 1 && isSpeaking(reading, i + 1)
}

/** Whether the pronoun at `i` does what no text can do: refuse, pay, sue. */
function onlyActs({ reading, clauseOfSubject, quoted }: Scene, i: number): boolean {
  if (quoted[i - 1] === 1) return true
  const verb = reading.verbGroups[reading.clauses[clauseOfSubject.get(i) ?? -1]?.verb ?? -1]
  if (!verb) return false
  return !isSpeaking(reading, verb.head) || !hasClass(reading, verb.head, WORD_CLASS.saying)
}

/** "The watchdog said …": an organization that no name is known of. */
const isUnnamed = ({ reading, actorAt }: Scene, head: number): boolean =>
  actorAt[head] === undefined && ORGANIZATION_NOUNS.has(lowerAt(reading, head))

/** Whether several people or things are named before in this sentence or in the one before, whom "they" may be. */
function hasPlural(scene: Scene, i: number): boolean {
  const s = scene.reading.tokens.sentence[i]!
  return scene.pluralsBefore(s, i) > 0 || (s > 0 && scene.pluralsBefore(s - 1, i) > 0)
}

/** Whether somebody else who is several is told of between the speaker and "they", or is the subject of the sentence before. */
function hasPluralTopic(scene: Scene, i: number): boolean {
  const s = scene.reading.tokens.sentence[i]!
  if (scene.pluralsBefore(s, i) > 0) return true
  const before = s > 0 ? scene.mainSubject(s - 1) : undefined
  return before ? scene.isPlural(before) : s > 0 && scene.pluralsBefore(s - 1, i) > 0
}
