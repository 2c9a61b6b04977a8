import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { wordMarks } from '../../word-marks.js'
import type { Actor } from '../actor.js'
import { isPublic } from '../is-public.js'
import { partsOf } from '../letter-parts.js'
import type { Mention } from '../mention.js'
import type { Scene } from '../scene.js'
import { type Described, isWhole, lastNamed } from './described.js'
import { organizationFinder } from './organization-descriptions.js'
import type { Places } from './places.js'

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

/** Finds for an article or possessive whom the description that it begins stands for; asked in the order of the text. */
export type DescriptionFinder = (i: number) => { readonly actor: Actor; readonly mention: Mention } | null

/**
 * Where "the business secretary", "the minister", "the privacy campaign group", "the company" stand for an actor: a role that one actor
 * alone has, or a noun for an organization that the text has named. `taken` are tokens of names.
 */
export function descriptionFinder(
  scene: Scene,
  places: Places,
  actors: readonly Actor[],
  taken: Uint8Array,
): DescriptionFinder {
  const { reading } = scene
  const known: KnownRole[] = []
  for (const actor of actors)
    for (const role of actor.roles) known.push({ actor, words: role.toLowerCase().split(' ') })
  const roles = byFirstWord(known)
  const heads = byHead(known)
  const organizationAt = organizationFinder(scene, places, actors, taken, letterSides(reading, actors))
  const introduced = new Map<string, number>()
  const { tokens } = reading
  const marks = articles(reading)
  return i => {
    const mark = marks[tokens.word[i]!]!
    if (mark === 0) return null
    const isApposed = lowerAt(reading, i - 1) === ',' && taken[i - 2] === 1
    // "Tom Reed, a spokesman for Shell," brings in nobody new.
    if (mark === NEW && !isApposed) introduced.set(headOf(reading, i + 1), i)
    if (mark === NEW || taken[i + 1] === 1) return null
    const role =
      lowerAt(reading, i) === 'the'
        ? (byRole(reading, i + 1, roles, taken) ?? byHeadNoun(reading, i, heads, taken))
        : null
    const hit = role ?? organizationAt(i)
    if (!hit) return null
    const { actor, end, confidence } = hit
    // "Acas, the conciliation service, …" says what somebody is.
    if (isApposed && scene.actorAt(i - 2) === actor) return null
    // "the health secretary, Ada Fell," names him itself.
    if (wordAt(reading, end) === ',' && (scene.actorAt(end + 1) === actor || scene.actorAt(end + 2) === actor))
      return null
    // "a rival company … the company": the one just introduced is meant, and nobody knows its name.
    const other = introduced.get(lowerAt(reading, end - 1))
    if (other !== undefined && other > lastNamed(actor, i)) return null
    return {
      actor,
      mention: { first: i, end, kind: actor.kind, type: 'role', confidence, rule: role ? 'known-role' : 'noun' },
    }
  }
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

const IN_PHRASES: ReadonlySet<string> = new Set(['HYPH', 'JJ', 'NN', 'NNP', 'NNS', 'VBG', 'VBN'])

/** The last noun of the phrase that begins at the token, in lower case. */
function headOf(reading: Reading, first: number): string {
  let i = first
  while (i - first < 6 && IN_PHRASES.has(tagAt(reading, i + 1))) i++
  return lowerAt(reading, i)
}

function byRole(
  reading: Reading,
  i: number,
  roles: ReadonlyMap<string, readonly KnownRole[]>,
  taken: Uint8Array,
): Described | null {
  const begun = roles.get(lowerAt(reading, i))
  if (!begun) return null
  const fitting = begun.filter(({ words }) =>
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

/** Who is written with a capital though no name follows. Sorted. */
const GRAND: ReadonlySet<string> = new Set(['chairman', 'chairwoman', 'governor', 'mayor', 'minister', 'president'])

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
  // Nobody is it whose role nobody has.
  if (!heads.has(noun)) return null
  if (!isWhole(reading, end, taken) || tokens.sentence[i + 1] !== tokens.sentence[i]) return null
  if (!GRAND.has(noun) && /^\p{Lu}/u.test(wordAt(reading, i + 1))) return null
  const before = [...(heads.get(noun) ?? [])].filter(actor => {
    const at = lastNamed(actor, i)
    return at >= 0 && tokens.sentence[i]! - tokens.sentence[at]! <= REACH
  })
  return before.length === 1 ? { actor: before[0]!, end, confidence: 0.75 } : null
}
