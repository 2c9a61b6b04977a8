import { hasClass, lowerAt, type NounPhrase, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Actor } from '../actor.js'
import { isIndefinitePerson, isPersonNoun } from '../indefinite-persons.js'
import { ORGANIZATION_NOUNS } from '../lexicon/organization-nouns.js'
import { isTime, type Scene } from '../scene.js'

/** What a phrase does in its clause: the subject of a main clause, of another one, an object, an owner ("Acme's …"), or anything else. */
export type Role = 'subject' | 'inner' | 'object' | 'owner' | 'other'

/** A stretch of tokens that tells of somebody or something whom a later pronoun or description may mean. */
export interface Place {
  readonly first: number
  readonly end: number
  /** Null for somebody or something that no name is known of. */
  readonly actor: Actor | null
  readonly sort: 'person' | 'organization' | 'thing'
  readonly role: Role
  readonly isPronoun: boolean
}

/** What has been mentioned so far, by sentence. */
export interface Places {
  /** The places of the sentence, those of somebody with a name first. */
  readonly of: (sentence: number) => readonly Place[]
  /** Whether the place begins before the token, and still is one. */
  readonly isBefore: (place: Place, i: number) => boolean
  /** The places of the sentence where somebody with a name is mentioned, with those behind the token. */
  readonly named: (sentence: number) => readonly Place[]
  /** Adds what a reference was found to stand for. */
  readonly add: (first: number, end: number, actor: Actor, isPronoun: boolean) => void
  /** How often the actor has been mentioned before the token. */
  readonly count: (actor: Actor, before: number) => number
}

const NONE: readonly Place[] = []

/** The places of the names of a text, and of the singular phrases that name nobody. */
export function placesOf(scene: Scene, actors: readonly Actor[]): Places {
  const { reading, actorAt, index } = scene
  const { tokens, sentences, nounPhrases } = reading
  const roleOf = roleFinder(scene)
  const bySentence: (Place[] | null)[] = []
  for (let s = 0; s < sentences.count; s++) bySentence.push(null)
  /** Which sentences have the phrases that name nobody. */
  const isComplete = new Uint8Array(sentences.count)
  const put = (place: Place): void => {
    const s = tokens.sentence[place.first]!
    const own = bySentence[s]
    if (own) own.push(place)
    else bySentence[s] = [place]
  }
  const add = (first: number, end: number, actor: Actor, isPronoun: boolean): void => {
    const sort = actor.kind === 'person' ? 'person' : 'organization'
    put({ first, end, actor, sort, role: roleOf(first, end), isPronoun })
  }
  for (const actor of actors) for (const { first, end } of actor.mentions) add(first, end, actor, false)
  /** Adds the phrases of a sentence that name nobody, once it is asked about. */
  const complete = (s: number): void => {
    isComplete[s] = 1
    for (let n = index.phrasesFrom[s]!; n < index.phrasesFrom[s + 1]!; n++) {
      const { first, head, end } = nounPhrases[n]!
      const sort = actorAt(head) ? null : sortOf(scene, nounPhrases[n]!)
      if (sort) put({ first, end, actor: null, sort, role: roleOf(head, end), isPronoun: false })
    }
  }
  return {
    of: s => {
      if (isComplete[s] === 0) complete(s)
      return bySentence[s] ?? NONE
    },
    // What was thought to name nobody may have been found to be a description of somebody since.
    isBefore: ({ actor, first, end }, i) => first < i && end <= i && (actor !== null || !actorAt(end - 1)),
    named: s => bySentence[s] ?? NONE,
    count: ({ mentions }, before) => {
      let n = 0
      for (const { end } of mentions) if (end <= before) n++
      return n
    },
    add,
  }
}

/** What a phrase that names nobody tells of; null for times, for what is several and for what nothing refers back to. */
function sortOf(scene: Scene, { first, head }: NounPhrase): Place['sort'] | null {
  const { reading, actorAt } = scene
  const tag = tagAt(reading, head)
  if ((tag !== 'NN' && tag !== 'NNP') || isTime(reading, head)) return null
  const lower = lowerAt(reading, head)
  // "our client" is who the letter says that it is.
  if (lower === 'client' && /^(?:my|our)$/.test(lowerAt(reading, head - 1))) return null
  if (hasClass(reading, head, WORD_CLASS.role) || isPersonNoun(lower)) {
    // "He is the current mayor", "Mark Teller, its director," and "its director, Mark Teller": what somebody is.
    const before = lowerAt(reading, first - 1)
    if (before === ',' || BE.has(before) || lowerAt(reading, head + 1) === ',') return null
    if (isNamedBehind(scene, head)) return null
    return isIndefinitePerson(reading, first, head) || first < head ? 'person' : null
  }
  if (ORGANIZATION_NOUNS.has(lower)) return 'organization'
  // "The branch at Tarn Hospital": a part that acts for itself.
  const isPart = PART_OF.has(lowerAt(reading, head + 1)) && (isBody(actorAt(head + 2)) || isBody(actorAt(head + 3)))
  return isPart ? 'organization' : 'thing'
}

/** "A spokesman for the company, Ed Parry, said": who it is stands behind whom he speaks for. */
function isNamedBehind({ reading, actorAt, index }: Scene, head: number): boolean {
  if (!PART_OF.has(lowerAt(reading, head + 1))) return false
  const next = reading.nounPhrases[index.phraseFrom[head + 2]!]
  return next !== undefined && lowerAt(reading, next.end) === ',' && actorAt(next.end + 1)?.kind === 'person'
}

const isBody = (actor: Actor | undefined): boolean => actor !== undefined && actor.kind !== 'person'

const BE: ReadonlySet<string> = new Set(['as', 'be', 'became', 'become', 'been', 'is', 'was'])
const PART_OF: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'within'])

/** The roles of phrases by their numbers: 0 for none. */
const [NO_ROLE, SUBJECT, INNER] = [0, 1, 2]

/** Tells what the phrase that the tokens head does in its clause. */
function roleFinder({ reading, index }: Scene): (first: number, end: number) => Role {
  const { clauses, nounPhrases } = reading
  const subjects = new Uint8Array(nounPhrases.length)
  const endsAt = new Int32Array(reading.tokens.count + 1).fill(-1)
  for (const { kind, subject } of clauses) {
    if (subject < 0 || kind === 'infinitive' || kind === 'participle') continue
    if (kind === 'main' || kind === 'coordinate') subjects[subject] = SUBJECT
    else if (subjects[subject] === NO_ROLE) subjects[subject] = INNER
    endsAt[nounPhrases[subject]!.end] = subject
  }
  const roleOfSubject = (n: number): Role | undefined =>
    n < 0 || subjects[n] === NO_ROLE ? undefined : subjects[n] === SUBJECT ? 'subject' : 'inner'
  // "Its director, Dr Sunita Rao, said", "the Tarn Trust (TT) said"
  const apposed = (first: number): Role | undefined => {
    const before = lowerAt(reading, first - 1)
    return before === ',' || before === '(' ? roleOfSubject(endsAt[first - 1]!) : undefined
  }
  // "Tarn Foods, a maker of pies, said"
  const followed = (end: number): Role | undefined => {
    if (lowerAt(reading, end) !== ',') return undefined
    // "Lee Sharp, now a pundit, said"
    const at = /^(?:also|now|then)$/.test(lowerAt(reading, end + 1)) ? end + 2 : end + 1
    return ARTICLES.has(lowerAt(reading, at)) ? roleOfSubject(index.phraseFrom[at]!) : undefined
  }
  return (first, end) => {
    if (POSSESSIVE.has(lowerAt(reading, end))) return 'owner'
    // "The Office of Rail Safety said": the head of a name need not be its last word.
    let head = -1
    for (let i = end - 1; i >= first; i--) {
      const n = index.phraseOf[i]!
      if (n < 0) continue
      head = n
      const role = roleOfSubject(n)
      if (role) return role
    }
    if (head < 0) return 'other'
    const from = nounPhrases[head]!.first
    return apposed(from) ?? followed(end) ?? (index.verbBefore[from]! < 0 ? 'other' : 'object')
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'the'])
const POSSESSIVE: ReadonlySet<string> = new Set(["'", "'s", '’', '’s'])
