import { hasClass, lowerAt, type NounPhrase, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Actor } from '../actor.js'
import { isIndefinitePerson, PERSON_NOUNS } from '../indefinite-persons.js'
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
  /** The places of the sentence that begin before the token. */
  readonly of: (sentence: number, before: number) => readonly Place[]
  /** The places of the sentence where somebody with a name is mentioned, with those behind the token. */
  readonly named: (sentence: number) => readonly Place[]
  /** Adds what a reference was found to stand for. */
  readonly add: (first: number, end: number, actor: Actor, isPronoun: boolean) => void
  /** How often the actor has been mentioned before the token. */
  readonly count: (actor: Actor, before: number) => number
  /** What the phrase that these tokens head does in its clause. */
  readonly roleOf: (first: number, end: number) => Role
}

/** The places of the names of a text, and of the singular phrases that name nobody. */
export function placesOf(scene: Scene, actors: readonly Actor[]): Places {
  const { reading, actorAt } = scene
  const { tokens, sentences, nounPhrases } = reading
  const roleOf = roleFinder(reading)
  const bySentence: Place[][] = Array.from({ length: sentences.count }, () => [])
  const put = (place: Place): void => {
    bySentence[tokens.sentence[place.first]!]!.push(place)
  }
  const add = (first: number, end: number, actor: Actor, isPronoun: boolean): void => {
    const sort = actor.kind === 'person' ? 'person' : 'organization'
    put({ first, end, actor, sort, role: roleOf(first, end), isPronoun })
  }
  for (const actor of actors) for (const { first, end } of actor.mentions) add(first, end, actor, false)
  const phrasesOf: NounPhrase[][] = Array.from({ length: sentences.count }, () => [])
  for (const phrase of nounPhrases) phrasesOf[tokens.sentence[phrase.first]!]!.push(phrase)
  /** Adds the phrases of a sentence that name nobody, once it is asked about. */
  const complete = (s: number): readonly Place[] => {
    for (const phrase of phrasesOf[s] ?? []) {
      const sort = actorAt[phrase.head] ? null : sortOf(scene, phrase)
      const { first, head, end } = phrase
      if (sort) put({ first, end, actor: null, sort, role: roleOf(head, end), isPronoun: false })
    }
    phrasesOf[s] = []
    return bySentence[s] ?? []
  }
  return {
    // What was thought to name nobody may have been found to be a description of somebody since.
    of: (s, before) =>
      complete(s).filter(
        ({ actor, first, end }) => first < before && end <= before && (actor !== null || !actorAt[end - 1]),
      ),
    named: s => bySentence[s] ?? [],
    count: ({ mentions }, before) => mentions.reduce((n, { end }) => (end <= before ? n + 1 : n), 0),
    add,
    roleOf,
  }
}

/** What a phrase that names nobody tells of; null for times, for what is several and for what nothing refers back to. */
function sortOf({ reading, actorAt }: Scene, { first, head }: NounPhrase): Place['sort'] | null {
  const tag = tagAt(reading, head)
  const lower = lowerAt(reading, head)
  if (!/^NNP?$/.test(tag) || isTime(reading, head)) return null
  // "our client" is who the letter says that it is.
  if (lower === 'client' && /^(?:my|our)$/.test(lowerAt(reading, head - 1))) return null
  if (hasClass(reading, head, WORD_CLASS.role) || PERSON_NOUNS.test(lower)) {
    // "He is the current mayor", "Mark Teller, its director," and "its director, Mark Teller": what somebody is.
    if (
      BE.test(lowerAt(reading, first - 1)) ||
      lowerAt(reading, first - 1) === ',' ||
      lowerAt(reading, head + 1) === ','
    )
      return null
    return isIndefinitePerson(reading, first, head) || first < head ? 'person' : null
  }
  if (ORGANIZATION_NOUNS.has(lower)) return 'organization'
  // "The branch at Tarn Hospital": a part that acts for itself.
  const isPart = /^(?:at|by|for|from|in|of|within)$/.test(lowerAt(reading, head + 1))
  return isPart && [head + 2, head + 3].some(k => actorAt[k] && actorAt[k].kind !== 'person') ? 'organization' : 'thing'
}

const BE = /^(?:is|was|be|as|become|became|been)$/

function roleFinder({ tokens, clauses, nounPhrases, verbGroups }: Reading): Places['roleOf'] {
  const lower = (i: number): string => tokens.lowers[tokens.word[i]!] ?? ''
  const phraseOfHead = new Int32Array(tokens.count).fill(-1)
  for (const [n, { head }] of nounPhrases.entries()) phraseOfHead[head] = n
  const subjects = new Map<number, Role>()
  for (const { kind, subject } of clauses) {
    if (subject < 0 || kind === 'infinitive' || kind === 'participle') continue
    const role: Role = kind === 'main' || kind === 'coordinate' ? 'subject' : 'inner'
    if (role === 'subject' || !subjects.has(subject)) subjects.set(subject, role)
  }
  const ends = new Set(verbGroups.map(({ end }) => end))
  const subjectEnds = new Map([...subjects].map(([n, role]) => [nounPhrases[n]!.end, role] as const))
  // "Its director, Dr Sunita Rao, said", "the Tarn Trust (TT) said"
  const apposed = (first: number): Role | undefined =>
    /^[,(]$/.test(lower(first - 1)) ? subjectEnds.get(first - 1) : undefined
  // "Tarn Foods, a maker of pies, said"
  const subjectStarts = new Map([...subjects].map(([n, role]) => [nounPhrases[n]!.first, role] as const))
  const followed = (end: number): Role | undefined =>
    lower(end) === ',' && /^(?:a|an|the|one)$/.test(lower(end + 1)) ? subjectStarts.get(end + 1) : undefined
  return (first, end) => {
    if (/^['’]s?$/.test(lower(end))) return 'owner'
    for (let i = end - 1; i >= first; i--) {
      const n = phraseOfHead[i]!
      if (n < 0) continue
      return (
        subjects.get(n) ??
        apposed(nounPhrases[n]!.first) ??
        followed(end) ??
        (ends.has(nounPhrases[n]!.first) ? 'object' : 'other')
      )
    }
    return 'other'
  }
}
