import type { Actor } from '../actor.js'
import type { Scene } from '../scene.js'
import { type Feature, WEIGHTS } from './antecedent-weights.js'
import type { Place, Places } from './places.js'
import { type Ruler, rulersOf } from './rulers.js'

/** What a pronoun does: "it said", "its plan", "told it". */
export type Position = 'subject' | 'owner' | 'object'

/** Says what speaks for a candidate; `x` is how much of it there is. */
export type Note = (feature: Feature, x?: number) => void

/** A pronoun to be resolved. */
export interface Asked {
  readonly i: number
  readonly position: Position
  /** Whether the pronoun is a subject, or begins one. */
  readonly isTopical: boolean
  /** Notes what the words of a place itself speak for; false where the pronoun cannot mean it. */
  readonly may: (place: Place, note: Note) => boolean
  /** Notes what speaks for something that the text does not name at all. */
  readonly nothing: (note: Note) => void
  readonly watch?: Watch | undefined
}

/** Whom a reference most likely means, and with what probability. */
export interface Antecedent {
  readonly actor: Actor
  readonly share: number
}

/** Somebody or something that a pronoun may mean, with what speaks for it. Nobody with a name where `actor` is null. */
export interface Candidate {
  readonly actor: Actor | null
  readonly features: ReadonlyMap<Feature, number>
}

/** Is shown all that a pronoun may mean: how the weights are fitted. */
export type Watch = (i: number, candidates: readonly Candidate[]) => void

/** So many sentences back a pronoun's antecedent may be. */
const REACH = 3

/**
 * Whom the pronoun means: a log-linear choice among everybody and everything mentioned in the sentences before, by how near, as what and how often
 * they were mentioned, by whether their clause rules the pronoun's, and by what can do what the pronoun does. Null where something without a name is likeliest.
 */
export function antecedentOf(scene: Scene, places: Places, asked: Asked): Antecedent | null {
  let best: Actor | null = null
  let most = -Infinity
  let total = 0
  const candidates = candidatesFor(scene, places, asked)
  asked.watch?.(asked.i, candidates)
  for (const { actor, features } of candidates) {
    let weight = 0
    for (const [feature, x] of features) weight += WEIGHTS[feature] * x
    total += Math.exp(weight)
    if (weight <= most) continue
    most = weight
    best = actor
  }
  return best && { actor: best, share: Math.exp(most) / total }
}

/** All that the pronoun may mean. */
function candidatesFor(scene: Scene, places: Places, asked: Asked): readonly Candidate[] {
  const { reading } = scene
  const { i } = asked
  const s = reading.tokens.sentence[i]!
  const rulers = rulersOf(scene, i, asked.position)
  const byActor = new Map<Actor, Place[]>()
  const others: Place[] = []
  for (let before = s; before >= 0 && s - before <= REACH; before--) {
    if (before < s && scene.isHeading(before)) break
    for (const place of places.of(before, i)) {
      if (!place.actor) others.push(place)
      else if (byActor.has(place.actor)) byActor.get(place.actor)!.push(place)
      else byActor.set(place.actor, [place])
    }
  }
  const found: { actor: Actor | null; features: Map<Feature, number>; at: number }[] = []
  const put = (own: readonly Place[]): void => {
    const features = new Map<Feature, number>()
    const note: Note = (feature, x = 1) => void features.set(feature, (features.get(feature) ?? 0) + x)
    if (!describe(scene, places, asked, rulers, own, note)) return
    found.push({ actor: own[0]!.actor, features, at: Math.max(...own.map(({ first }) => first)) })
  }
  for (const own of byActor.values()) put(own)
  for (const place of others) put([place])
  const later = announced(scene, asked)
  if (later && !byActor.has(later.actor!)) {
    const features = new Map<Feature, number>([['follows', 1]])
    if (asked.may(later, (feature, x = 1) => void features.set(feature, x)))
      found.push({ actor: later.actor, features, at: -1 })
  }
  const named = found.filter(({ actor }) => actor !== null)
  if (named.length > 0) {
    const { features } = named.reduce((a, b) => (b.at > a.at ? b : a))
    features.set(features.has('same-sentence') ? 'nearest' : 'nearest-before', 1)
  }
  if (named.length === 1) named[0]!.features.set('only', 1)
  // "The regulator can fine the bank up to 10% of its turnover"
  for (const { features } of named)
    if (features.has('ruled-own') && !features.has('nearest')) features.set('ruled-past', 1)
  const features = new Map<Feature, number>()
  asked.nothing((feature, x = 1) => void features.set(feature, x))
  found.push({ actor: null, features, at: -1 })
  return found
}

/** In "For his part, Fell …", "Before it closed, Tarn Foods …" the subject of the main clause, which is named only behind the pronoun. */
function announced({ reading, mainSubject, actorAt }: Scene, { i, position }: Asked): Place | null {
  const subject = mainSubject(reading.tokens.sentence[i]!)
  const actor = subject && actorAt[subject.head]
  if (
    !actor ||
    subject.first <= i ||
    (position === 'subject' && i === reading.sentences.first[reading.tokens.sentence[i]!])
  )
    return null
  const sort = actor.kind === 'person' ? 'person' : 'organization'
  return { first: subject.first, end: subject.end, actor, sort, role: 'subject', isPronoun: false }
}

/** Notes what speaks for somebody mentioned at these places, the nearest sentence first; false where he cannot be meant. */
function describe(
  { reading, quoted }: Scene,
  places: Places,
  { i, isTopical, may }: Asked,
  rulers: ReadonlyMap<number | Actor, Ruler>,
  own: readonly Place[],
  note: Note,
): boolean {
  const { tokens, sentences } = reading
  if (!may(own[0]!, note)) return false
  const s = tokens.sentence[i]!
  const nearest = tokens.sentence[own[0]!.first]!
  const near = own.filter(({ first }) => tokens.sentence[first] === nearest)
  const distance = s - nearest
  if (distance === 0) {
    const ruled = near.map(place => rulerAt(rulers, place)).filter(rule => rule !== undefined)
    if (ruled.includes('barred')) return false
    const [strongest] = ruled.sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b))
    if (strongest && strongest !== 'barred') note(strongest)
  }
  const [as] = [...near].sort((a, b) => RANK[a.role] - RANK[b.role])
  note(
    distance === 0
      ? `as-${as!.role}`
      : as!.role === 'subject' || as!.role === 'inner'
        ? `was-${as!.role}`
        : 'was-other',
  )
  if (distance > 0 && as!.sort === 'person') note('person-before')
  note(DISTANCES[distance]!)
  if (distance === 1 && as!.role === 'subject' && isTopical) note('subject-again')
  if (distance === 0 && own.length > near.length) note('before-too')
  const last = near.reduce((a, b) => (b.first > a.first ? b : a))
  if (last.isPronoun) note('pronoun')
  if (sentences.block[nearest] !== sentences.block[s]) note('other-paragraph')
  if (quoted[i] !== quoted[last.first])
    note(quoted[i] === 1 ? 'outside-quotation' : quoted[i - 1] === 1 ? 'inside-speech' : 'inside-quotation')
  if (own[0]!.actor)
    note(own[0]!.sort === 'person' ? 'person-often' : 'often', Math.log(1 + places.count(own[0]!.actor, i)))
  return true
}

/** From the ruler that tells most to the one that tells least. */
const STRENGTH: readonly Ruler[] = [
  'ruled-told',
  'ruled-said',
  'ruled-asked',
  'ruled-own',
  'ruled-subordinate',
  'ruled-complement',
  'ruled-parallel',
  'ruled-other',
]

const RANK = { subject: 0, inner: 1, object: 2, owner: 3, other: 4 } as const
const DISTANCES = ['same-sentence', 'sentence-before', 'two-before', 'three-before'] as const

/** What the head among the tokens of the place, or who is named there, is to the pronoun. */
function rulerAt(rulers: ReadonlyMap<number | Actor, Ruler>, { first, end, actor }: Place): Ruler | undefined {
  for (let k = end - 1; k >= first; k--) {
    const ruler = rulers.get(k)
    if (ruler !== undefined) return ruler
  }
  return actor ? rulers.get(actor) : undefined
}
