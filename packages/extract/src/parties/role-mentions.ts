import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Actor } from './actor.js'
import { isPublic } from './is-public.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import type { Mention } from './mention.js'

/** A role as the words of an actor's apposition, to be found again elsewhere ("the business secretary"). */
interface KnownRole {
  readonly actor: Actor
  readonly words: readonly string[]
}

/**
 * Where "the business secretary", "the privacy campaign group", "the company" stand for an actor: a role that one actor
 * alone has, or a noun for an organization that the actor named shortly before is or may be. `taken` are tokens of names.
 */
export function roleMentions(
  reading: Reading,
  actors: readonly Actor[],
  taken: ReadonlySet<number>,
): { actor: Actor; mention: Mention }[] {
  const known: KnownRole[] = actors.flatMap(actor =>
    [...actor.roles].map(role => ({ actor, words: role.toLowerCase().split(' ') })),
  )
  const found: { actor: Actor; mention: Mention }[] = []
  const { tokens } = reading
  for (let i = 0; i < tokens.count; i++) {
    if (lowerAt(reading, i) !== 'the' || taken.has(i + 1)) continue
    const role = byRole(reading, i + 1, known, taken)
    const hit = role ?? byNoun(reading, i + 1, actors, taken)
    if (!hit) continue
    const { actor, end, confidence } = hit
    const kind = actor.kind
    found.push({
      actor,
      mention: { first: i, end, kind, type: 'role', confidence, rule: role ? 'known-role' : 'noun' },
    })
  }
  return found
}

function byRole(reading: Reading, i: number, known: readonly KnownRole[], taken: ReadonlySet<number>) {
  const fitting = known.filter(
    ({ words }) => words.length > 1 && words.every((word, k) => lowerAt(reading, i + k) === word && !taken.has(i + k)),
  )
  if (fitting.length === 0 || new Set(fitting.map(({ actor }) => actor)).size > 1) return null
  const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0]!
  const end = i + longest.words.length
  // "the business secretary Vince Cable": the name follows, and the whole is not a mention of its own.
  if (taken.has(end) || reading.tokens.sentence[end - 1] !== reading.tokens.sentence[i]) return null
  return { actor: longest.actor, end, confidence: 0.9 }
}

const MODIFIERS = 4

/** "the group", "the privacy campaign group": the organization named last in this sentence or the two before it. */
function byNoun(reading: Reading, i: number, actors: readonly Actor[], taken: ReadonlySet<number>) {
  const { tokens } = reading
  let head = i
  while (
    head < i + MODIFIERS &&
    /^\p{Ll}[\p{L}-]*$/u.test(wordAt(reading, head)) &&
    !ORGANIZATION_NOUNS.has(lowerAt(reading, head))
  )
    head++
  while (ORGANIZATION_NOUNS.has(lowerAt(reading, head + 1)) && tokens.sentence[head + 1] === tokens.sentence[i]) head++
  const noun = lowerAt(reading, head)
  if (!ORGANIZATION_NOUNS.has(noun) || tokens.sentence[head] !== tokens.sentence[i] || taken.has(head)) return null
  if (
    !/^\p{Ll}/u.test(wordAt(reading, head)) ||
    taken.has(head + 1) ||
    /^(?:of|that|which|who|whose|for|in)$/.test(lowerAt(reading, head + 1))
  )
    return null
  // "the business secretary": the noun only qualifies another.
  if (
    head + 1 < tokens.count &&
    tokens.sentence[head + 1] === tokens.sentence[i] &&
    tagAt(reading, head + 1).startsWith('NN')
  )
    return null
  const near = actors.filter(actor => actor.kind === 'organization' && mayBe(actor, noun))
  const last = (actor: Actor) =>
    Math.max(-1, ...actor.mentions.filter(({ end, type }) => end <= i && type !== 'pronoun').map(({ first }) => first))
  const best = near.map(actor => ({ actor, at: last(actor) })).sort((a, b) => b.at - a.at)
  const chosen = best[0]
  if (!chosen || chosen.at < 0 || tokens.sentence[i]! - tokens.sentence[chosen.at]! > 2) return null
  const described = [...chosen.actor.roles].some(role => role.toLowerCase().split(' ').includes(noun))
  const rivals = best.filter(({ at }) => at >= 0 && tokens.sentence[i]! - tokens.sentence[at]! <= 2).length
  if (rivals > 1 && !described && head > i) return null
  return { actor: chosen.actor, end: head + 1, confidence: described ? 0.9 : rivals === 1 ? 0.75 : 0.6 }
}

/** Whether an organization of that name may be called so: "the court" is one with "Court" in its name, "the group" no public body. */
function mayBe(actor: Actor, noun: string): boolean {
  const words = new Set([...actor.names].flatMap(name => name.toLowerCase().split(/\s+/)))
  if (words.has(noun)) return true
  if ([...actor.roles].some(role => role.toLowerCase().split(' ').includes(noun))) return true
  if (!LOOSE.has(noun)) return false
  return !isPublic(actor)
}

/** Nouns that are said of organizations of any name. */
const LOOSE = new Set([
  'business',
  'charity',
  'company',
  'corporation',
  'firm',
  'group',
  'organisation',
  'organization',
])
