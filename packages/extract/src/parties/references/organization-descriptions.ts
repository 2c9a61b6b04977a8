import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { listAt } from '../../list-at.js'
import { wordMarks } from '../../word-marks.js'
import type { Actor } from '../actor.js'
import { type Described, isWhole, lastNamed } from './described.js'
import { isSmall } from '../letter-case.js'
import { NOUN_CLASSES } from '../lexicon/organization-classes.js'
import { lowersOf } from '../mention.js'
import type { Scene } from '../scene.js'
import { type Calling, callingOf, fitOf } from './organization-classes.js'
import type { Place, Places, Role } from './places.js'
import { isPredicate, rulersOf, smallestClause } from './rulers.js'

const MODIFIERS = 4
/** For so many sentences an organization is in mind, and the only one that a text calls so for ever. */
const REACH = 10
/** Less likely than this nobody is named. */
const LEAST = 0.66
/** The same where others fit as well. */
const LEAST_OF_SEVERAL = 0.7
const ROLES: Readonly<Record<Role, number>> = { subject: 0.9, inner: 0.4, object: 0.3, owner: 0.3, other: 0 }

/** Finds which organization "the council", "the privacy campaign group", "their union" is. */
export type OrganizationFinder = (i: number) => Described | null

/** `sides` are the companies that write or are written to, in a letter. */
export function organizationFinder(
  scene: Scene,
  places: Places,
  actors: readonly Actor[],
  taken: Uint8Array,
  sides: readonly Actor[],
): OrganizationFinder {
  const { reading } = scene
  const { tokens } = reading
  const organizations = actors.filter(({ kind }) => kind !== 'person')
  const callings = new Map<Actor, Calling>()
  const byWord = namesByWord(actors)
  const marks = marksOf(reading)
  /** Whom the text has called so before. */
  const called = new Map<string, Actor>()

  return i => {
    const whole = lowerAt(reading, i) === 'the' ? byWordsOfName(reading, marks, i, byWord, taken) : null
    if (whole) return whole
    const head = headNoun(reading, marks, i + 1)
    if (head < 0 || taken[head] === 1 || !isWhole(reading, head + 1, taken)) return null
    const noun = lowerAt(reading, head)
    if (noun === 'campaign' && !isDoing(reading, head + 1)) return null
    const actor = likely(i, head, noun)
    if (!actor) return null
    called.set(noun, actor.actor)
    return { actor: actor.actor, end: head + 1, confidence: Math.min(0.9, 0.45 + 0.5 * actor.share) }
  }

  /** "the Company" of a letter that one company alone is from or to. */
  function isSide(actor: Actor, noun: string): boolean {
    return sides.length === 1 && sides[0] === actor && NOUN_CLASSES.get(noun)!.open === 1
  }

  function fittingFor(head: number, noun: string): readonly { readonly actor: Actor; readonly fit: number }[] {
    const found: { actor: Actor; fit: number }[] = []
    for (const actor of organizations) {
      const calling = callings.get(actor) ?? callingOf(actor)
      callings.set(actor, calling)
      const fit = fitOf(calling, noun)
      // "The Authority" of a name.
      if (fit !== -Infinity && (fit >= 3 || isSmall(wordAt(reading, head)) || isSide(actor, noun)))
        found.push({ actor, fit })
    }
    return found
  }

  function likely(i: number, head: number, noun: string): { actor: Actor; share: number } | null {
    const own = lowerAt(reading, i) !== 'the'
    const isModified = head > i + 1
    const fitting = fittingFor(head, noun)
    if (fitting.length === 0) return null
    const others = companions(scene, i)
    const rulers = rulersOf(scene, i, 'subject')
    let total = Math.exp(own ? 3.5 : isModified ? 2.4 : NOUN_CLASSES.get(noun)!.open === 1 ? 1.2 : 1.6)
    let best: Actor | undefined
    let most = -Infinity
    let fits = 0
    let bestFit = 0
    let rivals = 0
    for (const { actor, fit } of fitting) {
      if (others.has(actor)) continue
      const last = lastPlace(places, actor, tokens.sentence[i]!, i)
      const at = last ? last.place.first : lastNamed(actor, i)
      if (at < 0) continue
      const distance = tokens.sentence[i]! - tokens.sentence[at]!
      if (distance > REACH && fit < 2) continue
      fits++
      let weight = fit * 1.4 + recency(distance) + (last ? ROLES[last.place.role] : 0)
      if (called.get(noun) === actor) weight += 1.5
      if (rulers.get(actor) !== undefined && tokens.sentence[at] === tokens.sentence[i]) weight += 0.8
      if (isSide(actor, noun)) weight += 1
      weight += 0.25 * Math.log(1 + actor.mentions.length)
      total += Math.exp(weight)
      rivals = fit === bestFit ? rivals + 1 : fit > bestFit ? 0 : rivals
      bestFit = Math.max(fit, bestFit)
      if (weight > most) {
        most = weight
        best = actor
      }
    }
    // The only one that it can be is it more often.
    if (fits === 1) total += Math.exp(most + 0.7) - Math.exp(most)
    const share = Math.exp(fits === 1 ? most + 0.7 : most) / total
    return best && share >= (rivals > 0 ? LEAST_OF_SEVERAL : LEAST) ? { actor: best, share } : null
  }
}

const recency = (distance: number): number => [0.7, 0.6, 0, -0.4, -0.7][distance] ?? -1

/** Where the actor was mentioned last in the few sentences before the token. */
function lastPlace(places: Places, actor: Actor, s: number, i: number): { readonly place: Place } | null {
  for (let before = s; before >= 0 && s - before <= 3; before--) {
    let last: Place | undefined
    for (const place of places.named(before))
      if (place.actor === actor && place.end <= i && last?.role !== 'subject') last = place
    if (last) return { place: last }
  }
  return null
}

/** Who cannot be meant: the subject of the description's own clause, who would be "it" or "itself" there, and whoever is named beside it ("Acas and the company"). */
function companions(scene: Scene, i: number): ReadonlySet<Actor> {
  const { reading, actorAt } = scene
  const { clauses, nounPhrases } = reading
  const found = new Set<Actor>()
  let c = smallestClause(scene, i)
  while (c >= 0) {
    const clause = clauses[c]!
    const phrase = listAt(nounPhrases, clause.subject)
    if (phrase && phrase.end > i) break
    const actor = phrase && actorAt(phrase.head)
    if (actor) found.add(actor)
    if (!isPredicate(clause)) break
    c = clause.parent
  }
  const before = lowerAt(reading, i - 1) === 'and' || lowerAt(reading, i - 1) === 'or' ? actorAt(i - 2) : undefined
  if (before) found.add(before)
  return found
}

/** A verb of what somebody does, or an auxiliary of one. */
const isDoing = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.saying | WORD_CLASS.wanting | WORD_CLASS.auxiliary | WORD_CLASS.modal)

/** Small words of names. */
const SMALL = new Set(['and', 'for', 'of', 'the'])

/** "the budget office" for the Congressional Budget Office, "the health ministry" for the Ministry of Health: two words or more, all of one name alone. */
function byWordsOfName(
  reading: Reading,
  marks: Uint8Array,
  i: number,
  named: ReadonlyMap<string, readonly NamedWords[]>,
  taken: Uint8Array,
): Described | null {
  let end = i + 1
  while (end < i + 6 && taken[end] !== 1 && isModifier(reading, marks, end)) end++
  if (end - i < 3) return null
  const names = named.get(lowerAt(reading, end - 1))
  if (!names || !isWhole(reading, end, taken)) return null
  const words = lowersOf(reading, i + 1, end)
  const fitting = new Set<Actor>()
  for (const { actor, words: own } of names)
    if (own.length <= words.length + 2 && words.every(word => own.includes(word))) fitting.add(actor)
  const [only] = fitting
  return only && fitting.size === 1 && lastNamed(only, i) >= 0 ? { actor: only, end, confidence: 0.85 } : null
}

/** A name of an organization as words in lower case, without the small ones. */
export interface NamedWords {
  readonly actor: Actor
  readonly words: readonly string[]
}

/** The names of organizations by each of their words. */
export function namesByWord(actors: readonly Actor[]): ReadonlyMap<string, readonly NamedWords[]> {
  const found = new Map<string, NamedWords[]>()
  for (const actor of actors) {
    if (actor.kind !== 'organization') continue
    for (const name of actor.names) {
      const words = name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter(word => word !== '' && !SMALL.has(word))
      for (const word of new Set(words)) {
        const list = found.get(word)
        if (list) list.push({ actor, words })
        else found.set(word, [{ actor, words }])
      }
    }
  }
  return found
}

/** The noun for an organization that ends the phrase which begins at the token, past a few modifiers in lower case; or -1. */
function headNoun(reading: Reading, marks: Uint8Array, first: number): number {
  const { tokens, sentences } = reading
  if (first >= tokens.count) return -1
  const end = sentences.end[tokens.sentence[first]!]!
  const isNoun = (k: number): boolean => k < end && (marks[tokens.word[k]!]! & NOUN) !== 0
  let head = first
  while (head < first + MODIFIERS && !isNoun(head) && isModifier(reading, marks, head)) head++
  while (isNoun(head + 1)) head++
  return isNoun(head) && (isSmall(wordAt(reading, head)) || head === first) ? head : -1
}

/** Modifiers that bring in somebody else. Sorted. */
const OTHERS: ReadonlySet<string> = new Set('different entire opposing other rival same second third whole'.split(' '))

const [NOUN, MODIFYING] = [1, 2]
/** Nouns for organizations, and words that may stand before one, as they are written. */
const marksOf = wordMarks(
  (lower, word) =>
    (NOUN_CLASSES.has(lower) ? NOUN : 0) |
    (!OTHERS.has(lower) && isSmall(word) && /^\p{Ll}[\p{L}-]*$/u.test(word) ? MODIFYING : 0),
)

function isModifier(reading: Reading, marks: Uint8Array, i: number): boolean {
  const w = reading.tokens.word[i]
  return w !== undefined && (marks[w]! & MODIFYING) !== 0 && /^(?:JJ|NN|VB[NG]|HYPH)/.test(tagAt(reading, i))
}
