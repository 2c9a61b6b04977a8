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
  const actors: Actor[] = []
  const starts = new Map<string, Actor[]>()
  const ends = new Map<string, Actor[]>()
  const acronyms = new Map<string, readonly string[]>()
  /** What the names of an actor may be abbreviated to; the same names are asked for again and again. */
  const abbreviated = ({ names }: Actor): readonly string[] =>
    [...names].flatMap(name => {
      const known = acronyms.get(name) ?? acronymsOf(name)
      acronyms.set(name, known)
      return known
    })
  const named = new Set(defined.values())
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length || start(a) - start(b))) {
    const found = match(reading, group, { actors, starts, ends, abbreviated }, others, defined, named)
    if (found) {
      attach(found.actor, group, found.rule)
      continue
    }
    const actor = newActor(group)
    actors.push(actor)
    for (const word of new Set(actor.words.slice(0, 2))) add(starts, word, actor)
    add(ends, actor.words.at(-1) ?? '', actor)
  }
  return actors
}

function add(index: Map<string, Actor[]>, word: string, actor: Actor): void {
  const list = index.get(word)
  if (list) list.push(actor)
  else index.set(word, [actor])
}

/** The organizations known so far: all of them, by their first two words, by their last; and what their names may be abbreviated to. */
interface Known {
  readonly actors: readonly Actor[]
  readonly starts: ReadonlyMap<string, readonly Actor[]>
  readonly ends: ReadonlyMap<string, readonly Actor[]>
  readonly abbreviated: (actor: Actor) => readonly string[]
}

const NONE: readonly Actor[] = []

const start = (group: NameGroup): number => group.mentions[0]!.first

function match(
  reading: Reading,
  group: NameGroup,
  { actors, starts, ends, abbreviated }: Known,
  others: ReadonlySet<string>,
  defined: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
): { actor: Actor; rule: string } | null {
  const only = (rule: string, fits: (actor: Actor) => boolean, among = actors) => {
    const all = among.filter(fits)
    if (all.length === 0) return null
    // "the Authority" beside "the Prudential Regulation Authority (PRA)": who has a term of its own is called by it.
    const free = rule === 'ending' ? all.filter(actor => ![...actor.names].some(name => named.has(name))) : all
    const fitting = all.length > 1 && free.length === 1 ? free : all
    // "Meta" is Meta Platforms, Inc. and not Meta Blueprint: of several the company.
    const companies = fitting.filter(({ rules }) => rules.has('legal-form'))
    const [one] = fitting.length > 1 && companies.length === 1 ? companies : fitting
    return one && (fitting.length === 1 || companies.length === 1) ? { actor: one, rule } : null
  }
  const target = defined.get(group.text)
  const byDefinition = target === undefined ? null : only('defined', actor => actor.names.has(target))
  if (byDefinition) return byDefinition
  const known = OTHER_NAMES[group.words.join(' ')]
  const byKnown = known === undefined ? null : only('known-alias', actor => actor.words.join(' ') === known)
  if (byKnown) return byKnown
  if (isAcronym(group.text) && group.words.length === 1) {
    const letters = lettersOf(group.text)
    const found = only('acronym', actor => abbreviated(actor).includes(letters))
    if (found) return found
  }
  const whole = group.words.join(' ')
  if (!others.has(whole) && !group.words.every(isGeneric)) {
    const short = only(
      'short-form',
      actor => isShortForm(group.words, actor.words) || isAfterPlace(group.words, actor.words),
      starts.get(group.words[0] ?? '') ?? NONE,
    )
    if (short) return short
  }
  const distinct = group.words.length > 1 || withArticle(reading, group)
  if (distinct && !others.has(whole)) {
    const personal = PERSONAL_BODIES.has(group.words.at(-1)!)
    const ending = only(
      'ending',
      actor => isEnding(group.words, actor.words) && (personal || start(group) > actor.mentions[0]!.first),
      ends.get(group.words.at(-1) ?? '') ?? NONE,
    )
    if (ending) return ending
  }
  if (whole.length < 6) return null
  return only('spelling', actor => misspelt(whole, actor.words))
}

/** Names that have no letters in common with what they stand for. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  fbi: 'federal bureau of investigation',
  fed: 'federal reserve',
  gop: 'republican party',
  isil: 'islamic state',
  isis: 'islamic state',
  'scotland yard': 'metropolitan police',
}

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

function misspelt(a: string, words: readonly string[]): boolean {
  const length = words.reduce((sum, word) => sum + word.length, words.length - 1)
  if (Math.abs(a.length - length) > 2) return false
  const b = words.join(' ')
  if (a === `${b}s` || b === `${a}s` || isOneLetterOff(a, b)) return true
  return a.length > 8 && b.length > 8 && /\d/.test(a + b) === false && jaroWinkler(a, b) >= 0.97
}
