import { lowerAt } from '@gravamen/language'
import { listAt } from '../../list-at.js'
import type { Actor } from '../actor.js'
import type { Scene } from '../scene.js'
import { type Feature, WEIGHTS } from './antecedent-weights.js'
import type { Place, Places, Role } from './places.js'
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

/** Somebody or something that a pronoun may mean, with what speaks for it, each once. Nobody with a name where `actor` is null. */
export interface Candidate {
  readonly actor: Actor | null
  readonly features: readonly Feature[]
  /** How much of each feature there is. */
  readonly amounts: readonly number[]
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
  for (const { actor, features, amounts } of candidates) {
    let weight = 0
    for (let k = 0; k < features.length; k++) weight += WEIGHTS[features[k]!] * amounts[k]!
    total += Math.exp(weight)
    if (weight <= most) continue
    most = weight
    best = actor
  }
  return best && { actor: best, share: Math.exp(most) / total }
}

/** A candidate as long as features are added, and the token at which its last place begins. */
interface Draft {
  readonly actor: Actor | null
  readonly features: Feature[]
  readonly amounts: number[]
  readonly at: number
}

/** All that the pronoun may mean. */
function candidatesFor(scene: Scene, places: Places, asked: Asked): readonly Candidate[] {
  const rulers = rulersOf(scene, asked.i, asked.position)
  const own = asked.position === 'subject' ? ownObject(scene, asked.i) : undefined
  const found: Draft[] = []
  const { named, others } = placesBefore(scene, places, asked.i)
  for (const [actor, at] of named) if (actor !== own) addPlaces(found, scene, places, asked, rulers, at)
  for (const place of others) addPlaces(found, scene, places, asked, rulers, [place])
  const later = announced(scene, asked)
  if (later && !named.has(later.actor!)) {
    const draft: Draft = { actor: later.actor, features: ['follows'], amounts: [1], at: -1 }
    if (asked.may(later, noteTo(draft))) found.push(draft)
  }
  compare(found)
  const nobody: Draft = { actor: null, features: [], amounts: [], at: -1 }
  asked.nothing(noteTo(nobody))
  found.push(nobody)
  return found
}

/** The places before the token at which somebody may be meant, the nearest sentence first: by actor, and those of nobody with a name. */
function placesBefore(
  scene: Scene,
  places: Places,
  i: number,
): { readonly named: ReadonlyMap<Actor, readonly Place[]>; readonly others: readonly Place[] } {
  const s = scene.reading.tokens.sentence[i]!
  const named = new Map<Actor, Place[]>()
  const others: Place[] = []
  for (let before = s; before >= 0 && s - before <= REACH; before--) {
    if (before < s && scene.isHeading(before)) break
    for (const place of places.of(before)) {
      if (!places.isBefore(place, i)) continue
      if (!place.actor) {
        others.push(place)
        continue
      }
      const own = named.get(place.actor)
      if (own) own.push(place)
      else named.set(place.actor, [place])
    }
  }
  return { named, others }
}

const noteTo =
  ({ features, amounts }: Draft): Note =>
  (feature, x = 1) => {
    features.push(feature)
    amounts.push(x)
  }

/** Adds somebody mentioned at these places, where the pronoun may mean him. */
function addPlaces(
  found: Draft[],
  scene: Scene,
  places: Places,
  asked: Asked,
  rulers: ReadonlyMap<number | Actor, Ruler>,
  own: readonly Place[],
): void {
  let at = -1
  for (const { first } of own) at = Math.max(at, first)
  const draft: Draft = { actor: own[0]!.actor, features: [], amounts: [], at }
  if (describe(scene, places, asked, rulers, own, noteTo(draft))) found.push(draft)
}

/** Notes who of those with a name is nearest, and who is the only one. */
function compare(found: readonly Draft[]): void {
  let nearest: Draft | undefined
  let named = 0
  for (const draft of found) {
    if (draft.actor === null) continue
    named++
    if (!nearest || draft.at > nearest.at) nearest = draft
  }
  if (!nearest) return
  const near = nearest.features.includes('same-sentence') ? 'nearest' : 'nearest-before'
  noteTo(nearest)(near)
  if (named === 1) noteTo(nearest)('only')
  // "The regulator can fine the bank up to 10% of its turnover"
  for (const draft of found)
    if (draft.actor !== null && draft.features.includes('ruled-own') && !(draft === nearest && near === 'nearest'))
      noteTo(draft)('ruled-past')
}

/** In "It told Halden to …", "He called on Fell to …" whoever is told: the pronoun is somebody else. */
function ownObject({ reading, actorAt, index }: Scene, i: number): Actor | undefined {
  const clause = index.clauseOfSubject[i]!
  const verb = clause < 0 ? undefined : listAt(reading.verbGroups, reading.clauses[clause]!.verb)
  if (!verb || verb.passive) return undefined
  return (
    actorAt(verb.end) ??
    (/^(?:on|the|to|upon|with)$/.test(lowerAt(reading, verb.end)) ? actorAt(verb.end + 1) : undefined)
  )
}

/** In "For his part, Fell …", "Before it closed, Tarn Foods …" the subject of the main clause, which is named only behind the pronoun. */
function announced({ reading, mainSubject, actorAt }: Scene, { i, position }: Asked): Place | null {
  const subject = mainSubject(reading.tokens.sentence[i]!)
  const actor = subject && actorAt(subject.head)
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
  const { actor, sort } = own[0]!
  if (!may(own[0]!, note)) return false
  const s = tokens.sentence[i]!
  const nearest = tokens.sentence[own[0]!.first]!
  let near = 1
  while (near < own.length && tokens.sentence[own[near]!.first] === nearest) near++
  const distance = s - nearest
  if (distance === 0 && rulers.size > 0) {
    const strongest = strongestRuler(rulers, own, near)
    if (strongest === 'barred') return false
    if (strongest) note(strongest)
  }
  let as = own[0]!
  let last = own[0]!
  for (let k = 1; k < near; k++) {
    if (RANK[own[k]!.role] < RANK[as.role]) as = own[k]!
    if (own[k]!.first > last.first) last = own[k]!
  }
  note(distance === 0 ? AS[as.role] : WAS[as.role])
  if (distance > 0 && as.sort === 'person') note('person-before')
  note(DISTANCES[distance]!)
  if (distance === 1 && as.role === 'subject' && isTopical) note('subject-again')
  if (distance === 0 && own.length > near) note('before-too')
  if (last.isPronoun) note('pronoun')
  if (sentences.block[nearest] !== sentences.block[s]) note('other-paragraph')
  if (quoted[i] !== quoted[last.first])
    note(quoted[i] === 1 ? 'outside-quotation' : quoted[i - 1] === 1 ? 'inside-speech' : 'inside-quotation')
  if (actor) note(sort === 'person' ? 'person-often' : 'often', Math.log(1 + places.count(actor, i)))
  return true
}

/** The ruler among the first places that tells most, or `barred`. */
function strongestRuler(
  rulers: ReadonlyMap<number | Actor, Ruler>,
  own: readonly Place[],
  near: number,
): Ruler | undefined {
  let strongest: Ruler | undefined
  for (let k = 0; k < near; k++) {
    const ruler = rulerAt(rulers, own[k]!)
    if (ruler === 'barred') return ruler
    if (ruler && (!strongest || STRENGTH[ruler] < STRENGTH[strongest])) strongest = ruler
  }
  return strongest
}

/** From the ruler that tells most to the one that tells least. */
const STRENGTH: Readonly<Record<Ruler, number>> = {
  barred: 0,
  'ruled-told': 1,
  'ruled-said': 2,
  'ruled-asked': 3,
  'ruled-own': 4,
  'ruled-subordinate': 5,
  'ruled-complement': 6,
  'ruled-parallel': 7,
  'ruled-other': 8,
}

const RANK = { subject: 0, inner: 1, object: 2, owner: 3, other: 4 } as const
/** As what somebody stands in the pronoun's sentence, and stood in one before. */
const AS = {
  subject: 'as-subject',
  inner: 'as-inner',
  object: 'as-object',
  owner: 'as-owner',
  other: 'as-other',
} as const satisfies Record<Role, Feature>
const WAS = {
  subject: 'was-subject',
  inner: 'was-inner',
  object: 'was-other',
  owner: 'was-other',
  other: 'was-other',
} as const satisfies Record<Role, Feature>
const DISTANCES = ['same-sentence', 'sentence-before', 'two-before', 'three-before'] as const

/** What the head among the tokens of the place, or who is named there, is to the pronoun. */
function rulerAt(rulers: ReadonlyMap<number | Actor, Ruler>, { first, end, actor }: Place): Ruler | undefined {
  for (let k = end - 1; k >= first; k--) {
    const ruler = rulers.get(k)
    if (ruler !== undefined) return ruler
  }
  return actor ? rulers.get(actor) : undefined
}
