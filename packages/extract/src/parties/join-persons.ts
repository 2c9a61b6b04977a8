import type { Reading } from '@gravamen/language'
import { type Actor, attach, genderOf, type NameGroup, newActor, titleBefore } from './actor.js'
import { jaroWinkler } from './jaro-winkler.js'
import { nameGender } from './lexicon/given-names.js'
import type { Mention } from './mention.js'
import { sameGiven, samePerson } from './person-name.js'

/** Joins the names of persons: full names that agree, then family names and given names alone. */
export function joinPersons(reading: Reading, groups: readonly NameGroup[]): Actor[] {
  const full = groups.filter(group => group.person.given.length > 0)
  const actors: Actor[] = []
  // The fullest first, so that "J. Smith" sees both "John Smith" and "James Smith" and joins neither.
  for (const group of [...full].sort((a, b) => fullness(b) - fullness(a) || start(a) - start(b))) {
    const same = actors.filter(
      actor => samePerson(actor.person, group.person) || misspelt(actor, group) || endsName(actor, group),
    )
    if (same.length === 1) attach(same[0]!, group, 'full-name')
    else actors.push(newActor(group))
  }
  for (const group of groups) if (group.person.given.length === 0) joinSingle(reading, group, actors)
  return actors
}

/** "Vargas Llosa" of "Mario Vargas Llosa", "Suu Kyi" of "Aung San Suu Kyi". */
function endsName({ person }: Actor, { person: { given, family } }: NameGroup): boolean {
  const more = person.given.length - given.length
  return more > 0 && person.family === family && given.every((word, k) => person.given[more + k] === word)
}

const start = (group: NameGroup): number => group.mentions[0]!.first
const fullness = ({ person }: NameGroup): number =>
  person.given.join('').length + person.given.length * 20 + person.suffix.length

/** The same name but for a letter or two: long, and alike in both parts. */
function misspelt(actor: Actor, { person }: NameGroup): boolean {
  const a = actor.person
  const b = person
  if (a.family.length < 5 || b.family.length < 5 || a.family === b.family || a.given.length === 0) return false
  return sameGiven(a.given[0]!, b.given[0]!) && jaroWinkler(a.family, b.family) >= 0.93
}

/** A name of one word is the family name, else the given name, of a person named in full; each mention is looked at by itself. */
function joinSingle(reading: Reading, group: NameGroup, actors: Actor[]): void {
  const word = group.person.family
  const named = actors.filter(({ person }) => person.given.length > 0)
  const exact = named.filter(({ person }) => isFamily(person.family, word))
  // "Stephanopolous" beside George Stephanopoulos
  const byFamily = exact.length > 0 ? exact : named.filter(({ person }) => isMisspelling(person.family, word))
  const byGiven = actors.filter(({ person: { given } }) => given.length > 0 && given[0] === word)
  // "Mrs P. Hollis" above "Dear Pauline"
  if (byFamily.length === 0 && byGiven.length === 0 && group.mentions.some(mention => isGreeted(reading, mention)))
    byGiven.push(...named.filter(actor => isWrittenTo(reading, actor, word)))
  const left: Mention[] = []
  const titles = group.mentions.map(mention => titleBefore(reading, mention))
  const suits = (actor: Actor, titled: Gender): boolean => (genderOf(reading, actor) ?? titled) === titled
  // "Mr. Obama" beside Michelle Obama: "Obama" alone is he, too.
  const stranger = byFamily.length === 1 && titles.some(titled => titled !== null && !suits(byFamily[0]!, titled))
  for (let m = 0; m < titles.length; m++) {
    const mention = group.mentions[m]!
    const titled = titles[m]!
    const open = byFamily.length > 0 ? byFamily : byGiven.filter(actor => titled === null || familyFirst(actor, word))
    const fitting = titled === null ? open : open.filter(actor => suits(actor, titled))
    const chosen =
      (stranger && titled === null) || fitting.length === 0
        ? undefined
        : fitting.length === 1
          ? fitting[0]
          : likeliest(fitting, mention)
    if (chosen) attach(chosen, group, 'surname', [mention])
    else left.push(mention)
  }
  if (left.length > 0) actors.push(newActor(group, left))
}

type Gender = NonNullable<ReturnType<typeof titleBefore>>

const blockOf = ({ blocks, sentences, tokens }: Reading, { first }: Mention): string | undefined =>
  blocks[sentences.block[tokens.sentence[first]!]!]?.kind

const isGreeted = (reading: Reading, mention: Mention): boolean => blockOf(reading, mention) === 'salutation'

/** Whether the letter is to somebody with the initial of a given name. */
const isWrittenTo = (reading: Reading, { person, mentions }: Actor, given: string): boolean =>
  person.given[0] === given[0] &&
  mentions.some(mention => {
    const block = blockOf(reading, mention)
    return block === 'recipient' || block === 'header-field'
  })

/** "Mr Zhang" is Zhang Wei: the family name stands first where it is no given name. */
const familyFirst = ({ person }: Actor, word: string): boolean => person.given.length === 1 && nameGender(word) === null

const isMisspelling = (family: string, word: string): boolean =>
  family.length > 7 && Math.abs(family.length - word.length) < 3 && jaroWinkler(family, word) >= 0.95

const isFamily = (family: string, word: string): boolean =>
  family === word ||
  (family.length > word.length &&
    (family.endsWith(` ${word}`) || family.startsWith(`${word}-`) || family.endsWith(`-${word}`)))

/** Of several people with the name, the one whom the text has called by it most so far; the one named nearest before breaks ties. */
function likeliest(actors: readonly Actor[], { first }: Mention): Actor | undefined {
  const before = (actor: Actor) => actor.mentions.filter(mention => mention.first < first)
  const last = (actor: Actor) => Math.max(-1, ...before(actor).map(mention => mention.first))
  const named = actors.filter(actor => before(actor).length > 0)
  return [...(named.length > 0 ? named : actors)].sort(
    (a, b) => before(b).length - before(a).length || last(b) - last(a) || a.mentions[0]!.first - b.mentions[0]!.first,
  )[0]
}
