import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import type { Actor } from './actor.js'
import { type Described, isWhole, lastNamed } from './described.js'
import { isPublic } from './is-public.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'

const MODIFIERS = 4
/** For so many sentences after its name any organization may be "the group". */
const NEAR = 2
/** For so many sentences the only one that may be "the company" is it. */
const FAR = 8

/** What the text has said so far. */
export interface Context {
  /** Whom it has called "the group" and the like, by the noun. */
  readonly called: ReadonlyMap<string, Actor>
  /** The tokens of the subjects of main clauses. */
  readonly topics: Uint8Array
  /** The names of organizations by each of their words. */
  readonly named: ReadonlyMap<string, readonly NamedWords[]>
  /** The nouns that are said of an organization, once they are looked up. */
  readonly nouns: Map<Actor, ReadonlySet<string>>
  /** The companies that write or are written to, in a letter. */
  readonly sides: readonly Actor[]
}

/** "the council", "the privacy campaign group", "their union": the organization whose name or role has the noun, or the one that may be called so. */
export function byOrganizationNoun(
  reading: Reading,
  i: number,
  actors: readonly Actor[],
  taken: Uint8Array,
  { called: calledBefore, topics, named: byWord, nouns, sides }: Context,
): Described | null {
  const whole = byWordsOfName(reading, i, byWord, taken)
  if (whole) return whole
  const head = headNoun(reading, i + 1)
  if (head < 0 || taken[head] === 1 || !isWhole(reading, head + 1, taken)) return null
  const noun = lowerAt(reading, head)
  const own = lowerAt(reading, i) !== 'the'
  const { tokens } = reading
  const distance = (at: number): number => tokens.sentence[i]! - tokens.sentence[at]!
  const named = actors
    .filter(actor => actor.kind === 'organization')
    .map(actor => ({ actor, at: lastNamed(actor, i), says: nounsOf(actor, nouns).has(noun) }))
    .filter(({ at }) => at >= 0)
  const called = named.filter(({ says }) => says)
  const [only] = called
  const loose = COMPANIES.has(noun)
  if (only && called.length === 1 && head === i + 1 && !loose)
    return { actor: only.actor, end: head + 1, confidence: 0.85 }
  if (own || (noun === 'campaign' && !isDoing(reading, head + 1))) return null
  if (loose && sides.length === 1 && head === i + 1 && lastNamed(sides[0]!, i) >= 0)
    return { actor: sides[0]!, end: head + 1, confidence: 0.75 }
  const near = named
    .filter(({ actor, at, says }) => distance(at) <= NEAR && (says || mayBe(actor, noun, head > i + 1)))
    .sort((a, b) => b.at - a.at)
  const [last] = near
  if (last && near.length === 1) return { actor: last.actor, end: head + 1, confidence: last.says ? 0.9 : 0.8 }
  if (last) {
    // Of several the only one of the sentence; else the one whose name says so; else the one that the last sentence is about.
    const here = near.filter(({ at }) => distance(at) === 0)
    if (here.length === 1 && head === i + 1) return { actor: here[0]!.actor, end: head + 1, confidence: 0.7 }
    if (last.says && !loose && near.filter(({ says }) => says).length === 1)
      return { actor: last.actor, end: head + 1, confidence: 0.8 }
    const topic = near.find(
      ({ actor, at }) => actor === calledBefore.get(noun) || (distance(at) <= 1 && topics[at] === 1),
    )
    return topic && head === i + 1 ? { actor: topic.actor, end: head + 1, confidence: 0.7 } : null
  }
  const far = named.filter(({ actor, at }) => distance(at) <= FAR && mayBe(actor, noun))
  return far.length === 1 && head === i + 1 ? { actor: far[0]!.actor, end: head + 1, confidence: 0.7 } : null
}

/** A verb of what somebody does, or an auxiliary of one. */
const isDoing = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.saying | WORD_CLASS.wanting | WORD_CLASS.auxiliary | WORD_CLASS.modal)

/** Small words of names. */
const SMALL = new Set(['and', 'for', 'of', 'the'])

/** "the budget office" for the Congressional Budget Office, "the health ministry" for the Ministry of Health: two words or more, all of one name alone. */
function byWordsOfName(
  reading: Reading,
  i: number,
  named: ReadonlyMap<string, readonly NamedWords[]>,
  taken: Uint8Array,
): Described | null {
  let end = i + 1
  while (end < i + 6 && taken[end] !== 1 && isModifier(reading, end)) end++
  if (lowerAt(reading, i) !== 'the' || end - i < 3 || !isWhole(reading, end, taken)) return null
  const words = Array.from({ length: end - i - 1 }, (_, k) => lowerAt(reading, i + 1 + k))
  const fitting = new Set<Actor>()
  for (const { actor, words: own } of named.get(words.at(-1)!) ?? [])
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
function headNoun(reading: Reading, first: number): number {
  const { tokens } = reading
  const isNoun = (k: number): boolean =>
    k < tokens.count && tokens.sentence[k] === tokens.sentence[first] && ORGANIZATION_NOUNS.has(lowerAt(reading, k))
  let head = first
  while (head < first + MODIFIERS && !isNoun(head) && isModifier(reading, head)) head++
  while (isNoun(head + 1)) head++
  return isNoun(head) && /^\p{Ll}/u.test(wordAt(reading, head)) ? head : -1
}

const isModifier = (reading: Reading, i: number): boolean =>
  /^\p{Ll}[\p{L}-]*$/u.test(wordAt(reading, i)) && /^(?:JJ|NN|VB[NG]|HYPH)/.test(tagAt(reading, i))

/** The words of the organization's names and what the text says that it is. */
function nounsOf(actor: Actor, known: Map<Actor, ReadonlySet<string>>): ReadonlySet<string> {
  let nouns = known.get(actor)
  if (!nouns) {
    const names = [...actor.names].flatMap(name => name.toLowerCase().split(/\s+/))
    nouns = new Set([...names, ...[...actor.roles].map(role => role.toLowerCase().split(' ').at(-1)!)])
    known.set(actor, nouns)
  }
  return nouns
}

/** Whether an organization of that name may be called so, though nothing says that it is one: "the group" is no public body, "the firm" no university. */
function mayBe(actor: Actor, noun: string, modified = false): boolean {
  if (isPublic(actor)) {
    const kind = WATCHDOGS.has(noun) ? OVERSEES : noun === 'authority' ? GOVERNS : null
    return kind !== null && [...actor.names].some(name => kind.test(name))
  }
  if (GROUPS.has(noun)) return true
  const words = [...actor.names].flatMap(name => name.toLowerCase().replace(/[.,]/g, '').split(/\s+/))
  const company = words.some(word => COMPANY_WORDS.has(word)) || actor.rules.has('legal-form')
  if (noun === 'charity') return !company && ![...actor.names].some(name => KNOWN_ORGANIZATIONS.includes(name))
  if ([...actor.names].some(name => CAMPAIGNERS.has(name))) return false
  // "the oil company" is none that nothing says is a company.
  return COMPANIES.has(noun) && (company || (!modified && !words.some(word => ORGANIZATION_NOUNS.has(word))))
}

/** Nouns for public bodies that watch over others, and words of their names. */
const WATCHDOGS = new Set(['regulator', 'watchdog'])
const OVERSEES = /\b(?:Agency|Authority|Commission|Commissioner|Executive|Inspectorate|Of[a-z]{3,5}|Office|Ombudsman)\b/

/** Known organizations that nobody calls a company. */
const CAMPAIGNERS = new Set([
  'Amnesty International',
  'Electronic Frontier Foundation',
  'Greenpeace',
  'Human Rights Watch',
  'Oxfam',
  'Privacy International',
  'WikiLeaks',
])

/** Local authorities. */
const GOVERNS = /\b(?:Authority|Borough|Council)\b/

/** Nouns that are said of organizations of any name. */
const GROUPS = new Set(['group', 'organisation', 'organization'])
const COMPANIES = new Set(['business', 'company', 'corporation', 'firm'])
const COMPANY_WORDS = new Set([...COMPANIES, 'co', 'group', 'inc', 'limited', 'ltd', 'plc'])
