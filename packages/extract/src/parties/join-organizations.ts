import type { Reading } from '@gravamen/language'
import { lowerAt } from '@gravamen/language'
import { type Actor, attach, type NameGroup, newActor } from './actor.js'
import { jaroWinkler } from './jaro-winkler.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { PERSONAL_BODIES } from './lexicon/public-bodies.js'
import { acronymsOf, isAcronym, isEnding, isShortForm, lettersOf } from './organization-name.js'

/**
 * Joins the names of organizations: acronyms to the names they stand for, short forms to the long ones, spelling variants.
 * `others` are names that belong to persons and places, which are no short forms ("Trump" of "Trump Organization").
 */
export function joinOrganizations(
  reading: Reading,
  groups: readonly NameGroup[],
  others: ReadonlySet<string>,
  defined: ReadonlyMap<string, string>,
): Actor[] {
  const known: Known = {
    actors: [],
    wholes: [],
    starts: new Map(),
    ends: new Map(),
    letters: new Map(),
    defined,
    named: new Set(defined.values()),
  }
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length || start(a) - start(b))) {
    const found = match(reading, group, known, others)
    if (found) attach(found.actor, group, found.rule)
    else addActor(known, newActor(group))
  }
  return known.actors
}

/** The organizations known so far: all of them, their words as one text, by their first two words, by their last; what their names may be abbreviated to; and what the text defines. */
interface Known {
  readonly actors: Actor[]
  readonly wholes: string[]
  readonly starts: Map<string, Actor[]>
  readonly ends: Map<string, Actor[]>
  readonly letters: Map<Actor, { readonly names: number; readonly of: readonly string[] }>
  readonly defined: ReadonlyMap<string, string>
  readonly named: ReadonlySet<string>
}

function addActor({ actors, wholes, starts, ends }: Known, actor: Actor): void {
  const { words } = actor
  actors.push(actor)
  wholes.push(words.join(' '))
  if (words.length > 0) add(starts, words[0]!, actor)
  if (words.length > 1 && words[1] !== words[0]) add(starts, words[1]!, actor)
  add(ends, words.at(-1) ?? '', actor)
}

function add(index: Map<string, Actor[]>, word: string, actor: Actor): void {
  const list = index.get(word)
  if (list) list.push(actor)
  else index.set(word, [actor])
}

const NONE: readonly Actor[] = []

const start = (group: NameGroup): number => group.mentions[0]!.first

interface Match {
  readonly actor: Actor
  readonly rule: string
}

function match(reading: Reading, group: NameGroup, known: Known, others: ReadonlySet<string>): Match | null {
  const { words, text } = group
  const { actors, wholes, starts, ends } = known
  const whole = words.join(' ')
  const target = known.defined.get(text)
  const byDefinition = target === undefined ? null : only(known, 'defined', ofName(actors, target))
  if (byDefinition) return byDefinition
  const other = OTHER_NAMES.get(whole)
  const byKnown =
    other === undefined
      ? null
      : only(
          known,
          'known-alias',
          actors.filter((_, a) => wholes[a] === other),
        )
  if (byKnown) return byKnown
  if (words.length === 1 && isAcronym(text)) {
    const letters = lettersOf(text)
    const found = only(
      known,
      'acronym',
      actors.filter(actor => abbreviated(known, actor).includes(letters)),
    )
    if (found) return found
  }
  const isFree = !others.has(whole)
  const same = isFree ? (starts.get(words[0] ?? '') ?? NONE) : NONE
  if (same.length > 0 && !words.every(isGeneric)) {
    const isShort = (actor: Actor): boolean => isShortForm(words, actor.words) || isAfterPlace(words, actor.words)
    const short = only(known, 'short-form', same.filter(isShort))
    if (short) return short
  }
  const alike = isFree ? (ends.get(words.at(-1) ?? '') ?? NONE) : NONE
  if (alike.length > 0 && (words.length > 1 || withArticle(reading, group))) {
    const personal = PERSONAL_BODIES.has(words.at(-1)!)
    const isEnd = (actor: Actor): boolean =>
      isEnding(words, actor.words) && (personal || start(group) > actor.mentions[0]!.first)
    const ending = only(known, 'ending', alike.filter(isEnd))
    if (ending) return ending
  }
  return whole.length < 6
    ? null
    : only(
        known,
        'spelling',
        actors.filter((_, a) => misspelt(whole, wholes[a]!)),
      )
}

const ofName = (actors: readonly Actor[], name: string): readonly Actor[] =>
  actors.filter(({ names }) => names.has(name))

/** The one actor of those that a rule allows, or null where nothing tells which. */
function only({ named }: Known, rule: string, all: readonly Actor[]): Match | null {
  if (all.length === 0) return null
  if (all.length === 1) return { actor: all[0]!, rule }
  // "the Authority" beside "the Prudential Regulation Authority (PRA)": who has a term of its own is called by it.
  const free = rule === 'ending' ? all.filter(actor => ![...actor.names].some(name => named.has(name))) : all
  if (free.length === 1) return { actor: free[0]!, rule }
  // "Meta" is Meta Platforms, Inc. and not Meta Blueprint: of several the company.
  const companies = all.filter(({ rules }) => rules.has('legal-form'))
  return companies.length === 1 ? { actor: companies[0]!, rule } : null
}

/** What the names of an actor may be abbreviated to; it is asked again for each acronym, and names come to it in between. */
function abbreviated({ letters }: Known, actor: Actor): readonly string[] {
  const known = letters.get(actor)
  if (known?.names === actor.names.size) return known.of
  const of = [...actor.names].flatMap(acronymsOf)
  letters.set(actor, { names: actor.names.size, of })
  return of
}

/** Names that have no letters in common with what they stand for. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fbi: 'federal bureau of investigation',
    fed: 'federal reserve',
    gop: 'republican party',
    isil: 'islamic state',
    isis: 'islamic state',
    'scotland yard': 'metropolitan police',
  }),
)

/** "UK" is no short form of "UK Biobank". */
const isGeneric = (word: string): boolean => GENERIC_WORDS.has(word) || isNationality(word) || COUNTRY_WORDS.has(word)

/** "SenseTime" of "Beijing SenseTime Technology": the second word on, the whole not being general words. */
const isAfterPlace = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > 2 && short.length < long.length - 1 && isShortForm(short, long.slice(1)) && !GENERIC_WORDS.has(long[0]!)

/** "the Post": every mention has an article. */
const withArticle = (reading: Reading, group: NameGroup): boolean =>
  group.mentions.every(({ first }) => first > 0 && lowerAt(reading, first - 1) === 'the')

/** "Tarn Banking" and "Tarn Baking": a letter too few in a long name of several words. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 12 || long.length - short.length !== 1 || !short.includes(' ') || /\d/.test(long)) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return i > 4 && short.slice(i) === long.slice(i + 1)
}

function misspelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  if (a === `${b}s` || b === `${a}s` || isOneLetterOff(a, b)) return true
  return a.length > 8 && b.length > 8 && !/\d/.test(a + b) && jaroWinkler(a, b) >= 0.97
}
