import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { COMPANY_ENDINGS } from './lexicon/company-endings.js'
import { certainGender } from './lexicon/given-names.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { KNOWN_BODIES } from './lexicon/public-bodies.js'
import { isTitle, titleGender } from './lexicon/titles.js'
import { byPlace, type Kind, type Mention, mentionText } from './mention.js'
import { organizationWords } from './organization-name.js'
import { parsePersonName, type PersonName } from './person-name.js'

/** A party under construction: the mentions that are one actor's. */
export interface Actor {
  readonly kind: Kind
  /** The fullest name. */
  name: string
  readonly person: PersonName
  readonly words: readonly string[]
  /** Every way in which it is named, in the order of the text. */
  readonly names: Set<string>
  readonly roles: Set<string>
  readonly mentions: Mention[]
  readonly rules: Set<string>
}

/** Mentions that are written alike, as one name. */
export interface NameGroup {
  readonly kind: Kind
  readonly text: string
  /** The other ways in which it is written: with and without its legal form. */
  readonly variants: readonly string[]
  readonly person: PersonName
  readonly words: readonly string[]
  readonly mentions: Mention[]
}

const isTitleWord = (word: string): boolean => isTitle(word)

/** A name in capitals as it would be written in a sentence; other names as they are. */
export const ordinaryCase = (name: string, kind: Kind = 'organization'): string =>
  /^[\p{Lu}\s.,'’&-]+$/u.test(name) && (kind === 'person' || (name.length > 6 && /\s/.test(name)))
    ? (KNOWN_IN_CAPITALS.get(name) ?? name.replace(/\p{L}+/gu, inOrdinaryCase))
    : (KNOWN_IN_CAPITALS.get(name) ?? name)

const inOrdinaryCase = (word: string): string =>
  COMPANY_ENDINGS.has(word.toLowerCase()) || word.length < 2 ? word : word[0]! + word.slice(1).toLowerCase()

/** Known organizations by their names in capitals. */
const KNOWN_IN_CAPITALS: ReadonlyMap<string, string> = new Map(
  [...KNOWN_BODIES, ...KNOWN_ORGANIZATIONS].map(name => [name.toUpperCase(), name]),
)

/** Groups mentions by kind and normalized name, in the order of their first mention. */
export function groupNames(reading: Reading, mentions: readonly Mention[]): NameGroup[] {
  const groups = new Map<string, NameGroup>()
  const parsed = new Map<string, Pick<NameGroup, 'person' | 'words'>>()
  for (const mention of [...mentions].sort(byPlace)) {
    const text = mentionText(reading, mention).replace(/^the /i, '')
    const parts = parsed.get(text) ?? { person: parsePersonName(text, isTitleWord), words: organizationWords(text) }
    parsed.set(text, parts)
    const { person, words } = parts
    const key = `${mention.kind} ${mention.kind === 'person' ? personKey(person) : words.join(' ')}`
    const group = groups.get(key)
    if (group) {
      group.mentions.push(mention)
      // The full stop at the end was the sentence's.
      if (group.text === text) continue
      if (group.text === `${text}.` || isShouted(group.text, text)) groups.set(key, { ...group, text })
      else if (![group.text, ...group.variants].some(known => isLike(known, text)))
        groups.set(key, { ...group, variants: [...group.variants, text] })
    } else groups.set(key, { kind: mention.kind, text, variants: [], person, words, mentions: [mention] })
  }
  return [...groups.values()]
}

/** In capitals, as in a letterhead, and not so elsewhere. */
const isShouted = (a: string, b: string): boolean =>
  /\s/.test(a) && a === a.toUpperCase() && b !== b.toUpperCase() && isLike(a, b)

/** Alike but for capitals and punctuation. */
const isLike = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === b.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const personKey = ({ given, family, suffix }: PersonName): string => [...given, family, suffix].join(' ').trim()

export const newActor = (group: NameGroup): Actor => ({
  kind: group.kind,
  name: group.text,
  person: group.person,
  words: group.words,
  names: new Set([group.text, ...group.variants]),
  roles: new Set(),
  mentions: [...group.mentions],
  rules: new Set(group.mentions.map(mention => mention.rule)),
})

/** Adds the group's mentions to the actor. */
export function attach(
  actor: Actor,
  { text, variants, mentions }: Pick<NameGroup, 'text' | 'variants' | 'mentions'>,
  rule: string,
): void {
  for (const name of [text, ...variants]) actor.names.add(name)
  actor.rules.add(rule)
  actor.mentions.push(...mentions)
}

/** The gender that the title before the mention tells, or null. */
export function titleBefore(reading: Reading, { first }: Mention): 'male' | 'female' | null {
  if (first === 0 || reading.tokens.sentence[first - 1] !== reading.tokens.sentence[first]) return null
  return /^\p{Lu}/u.test(wordAt(reading, first - 1)) ? titleGender(lowerAt(reading, first - 1)) : null
}

/** The gender of a person as titles and given name tell it, or null. */
export function genderOf(reading: Reading, actor: Pick<Actor, 'person' | 'mentions'>): 'male' | 'female' | null {
  for (const mention of actor.mentions) {
    const told = mention.type === 'name' ? titleBefore(reading, mention) : null
    if (told) return told
  }
  const [given] = actor.person.given.length > 0 ? actor.person.given : [actor.person.family]
  return given === undefined ? null : certainGender(given)
}
