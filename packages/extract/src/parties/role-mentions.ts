import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import type { Actor } from './actor.js'
import { type Described, isWhole, lastNamed } from './described.js'
import type { Mention } from './mention.js'
import { isPublic } from './is-public.js'
import { partsOf } from './letter-parts.js'
import { byOrganizationNoun, namesByWord } from './organization-descriptions.js'

/** A role as the words of an actor's apposition, to be found again elsewhere ("the business secretary"). */
interface KnownRole {
  readonly actor: Actor
  readonly words: readonly string[]
}

const [NEW, KNOWN] = [1, 2]
/** Articles that bring somebody in, and words that begin a phrase for somebody known. */
const articles = wordMarks(lower =>
  /^(?:a|an|another|one)$/.test(lower) ? NEW : /^(?:the|their|its)$/.test(lower) ? KNOWN : 0,
)

/**
 * Where "the business secretary", "the minister", "the privacy campaign group", "the company" stand for an actor: a role that one actor
 * alone has, or a noun for an organization that the text has named. `taken` are tokens of names.
 */
export function roleMentions(
  reading: Reading,
  actors: readonly Actor[],
  taken: Uint8Array,
): { actor: Actor; mention: Mention }[] {
  const known: KnownRole[] = actors.flatMap(actor =>
    [...actor.roles].map(role => ({ actor, words: role.toLowerCase().split(' ') })),
  )
  const roles = byFirstWord(known)
  const heads = byHead(known)
  const found: { actor: Actor; mention: Mention }[] = []
  const introduced = new Map<string, number>()
  const called = new Map<string, Actor>()
  const topics = mainSubjects(reading)
  const named = namesByWord(actors)
  const nouns = new Map<Actor, ReadonlySet<string>>()
  const sides = letterSides(reading, actors)
  const { tokens } = reading
  const marks = articles(reading)
  for (let i = 0; i < tokens.count; i++) {
    const mark = marks[tokens.word[i]!]!
    if (mark === 0) continue
    // "Tom Reed, a spokesman for Shell," brings in nobody new.
    if (mark === NEW && !(wordAt(reading, i - 1) === ',' && taken[i - 2] === 1))
      introduced.set(headOf(reading, i + 1), i)
    if (mark === NEW || taken[i + 1] === 1) continue
    const role =
      lowerAt(reading, i) === 'the'
        ? (byRole(reading, i + 1, roles, taken) ?? byHeadNoun(reading, i, heads, taken))
        : null
    const hit = role ?? byOrganizationNoun(reading, i, actors, taken, { called, topics, named, nouns, sides })
    if (!hit) continue
    const { actor, end, confidence } = hit
    // "a rival company … the company": the one just introduced is meant, and nobody knows its name.
    const other = introduced.get(lowerAt(reading, end - 1))
    if (other !== undefined && other > lastNamed(actor, i)) continue
    if (actor.kind === 'organization') called.set(lowerAt(reading, end - 1), actor)
    found.push({
      actor,
      mention: { first: i, end, kind: actor.kind, type: 'role', confidence, rule: role ? 'known-role' : 'noun' },
    })
  }
  return found
}

/** The organizations, but for public bodies, that a letter is from or to. */
function letterSides(reading: Reading, actors: readonly Actor[]): readonly Actor[] {
  if (!/^(?:letter|email)$/.test(reading.kind.value)) return []
  return actors.filter(actor => {
    if (actor.kind !== 'organization' || isPublic(actor)) return false
    const parts = partsOf(reading, actor)
    return parts.has('author') || parts.has('recipient')
  })
}

/** 1 for the tokens of the subjects of main clauses. */
function mainSubjects({ tokens, clauses, nounPhrases }: Reading): Uint8Array {
  const subjects = new Uint8Array(tokens.count)
  for (const { kind, subject } of clauses) {
    const phrase = kind === 'main' ? nounPhrases[subject] : undefined
    if (phrase) subjects.fill(1, phrase.first, phrase.end)
  }
  return subjects
}

/** The last noun of the phrase that begins at the token, in lower case. */
function headOf(reading: Reading, first: number): string {
  let i = first
  while (i - first < 6 && /^(?:NN|NNS|JJ|NNP|VBN|VBG|HYPH)$/.test(tagAt(reading, i + 1))) i++
  return lowerAt(reading, i)
}

function byRole(
  reading: Reading,
  i: number,
  roles: ReadonlyMap<string, readonly KnownRole[]>,
  taken: Uint8Array,
): Described | null {
  const fitting = (roles.get(lowerAt(reading, i)) ?? []).filter(({ words }) =>
    words.every((word, k) => lowerAt(reading, i + k) === word && taken[i + k] !== 1),
  )
  if (fitting.length === 0 || new Set(fitting.map(({ actor }) => actor)).size > 1) return null
  const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0]!
  const end = i + longest.words.length
  // "the business secretary Vince Cable": the name follows, and the whole is not a mention of its own.
  if (taken[end] === 1 || reading.tokens.sentence[end - 1] !== reading.tokens.sentence[i]) return null
  return { actor: longest.actor, end, confidence: 0.9 }
}

/** The roles of several words by the first of them. */
function byFirstWord(known: readonly KnownRole[]): ReadonlyMap<string, readonly KnownRole[]> {
  const roles = new Map<string, KnownRole[]>()
  for (const role of known) {
    if (role.words.length < 2) continue
    const first = role.words[0]!
    const list = roles.get(first)
    if (list) list.push(role)
    else roles.set(first, [role])
  }
  return roles
}

/** The persons by the head of their roles: "minister" of "prisons minister", "minister for prisons". */
function byHead(known: readonly KnownRole[]): ReadonlyMap<string, ReadonlySet<Actor>> {
  const heads = new Map<string, Set<Actor>>()
  for (const { actor, words } of known) {
    if (actor.kind !== 'person') continue
    const of = words.findIndex(word => /^(?:of|for|at|in|to)$/.test(word))
    const head = words[(of < 0 ? words.length : of) - 1]
    if (head !== undefined) heads.set(head, (heads.get(head) ?? new Set()).add(actor))
  }
  return heads
}

/** How many sentences a person is known by the role alone. */
const REACH = 8

/** "the minister": the one person named before whose role it is. */
function byHeadNoun(
  reading: Reading,
  i: number,
  heads: ReadonlyMap<string, ReadonlySet<Actor>>,
  taken: Uint8Array,
): Described | null {
  const { tokens } = reading
  const end = i + 2
  const noun = lowerAt(reading, i + 1)
  if (!hasClass(reading, i + 1, WORD_CLASS.role) && !heads.has(noun)) return null
  if (!isWhole(reading, end, taken) || tokens.sentence[i + 1] !== tokens.sentence[i]) return null
  if (/^\p{Lu}/u.test(wordAt(reading, i + 1)) && noun !== 'president') return null
  const before = [...(heads.get(noun) ?? [])]
    .map(actor => ({ actor, at: lastNamed(actor, i) }))
    .filter(({ at }) => at >= 0 && tokens.sentence[i]! - tokens.sentence[at]! <= REACH)
  const [only] = before
  return only && before.length === 1 ? { actor: only.actor, end, confidence: 0.75 } : null
}
