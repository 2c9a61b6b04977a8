import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { COMPANY_ENDINGS } from './lexicon/company-endings.js'
import { certainGender } from './lexicon/given-names.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { KNOWN_BODIES } from './lexicon/public-bodies.js'
import { isCapitalized } from './letter-case.js'
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
  KNOWN_IN_CAPITALS.get(name) ??
  ((kind === 'person' || (name.length > 6 && /\s/.test(name))) && /^[\p{Lu}\s.,'’&-]+$/u.test(name)
    ? name.replace(/\p{L}+/gu, inOrdinaryCase).replace(/ (?:And|For|Of|The)\b/g, small => small.toLowerCase())
    : name)

const inOrdinaryCase = (word: string): string =>
  COMPANY_ENDINGS.has(word.toLowerCase()) || word.length < 2 ? word : word[0]! + word.slice(1).toLowerCase()

/** Known organizations by their names in capitals. */
const KNOWN_IN_CAPITALS: ReadonlyMap<string, string> = new Map(
  [...KNOWN_BODIES, ...KNOWN_ORGANIZATIONS].map(name => [name.toUpperCase(), name]),
)

/** A name group while it grows. */
interface GroupDraft extends NameGroup {
  text: string
  readonly variants: string[]
}

/** A name taken apart as far as its kind is told by it; names with the same key are one. */
type Parsed = Pick<NameGroup, 'person' | 'words'> & { readonly key: string }

const NOBODY: PersonName = { titles: [], given: [], family: '', suffix: '' }
const NO_WORDS: readonly string[] = []

function parsed(text: string, kind: Kind): Parsed {
  if (kind !== 'person') {
    const words = organizationWords(text)
    return { person: NOBODY, words, key: words.join(' ') }
  }
  const person = parsePersonName(text, isTitleWord)
  return { person, words: NO_WORDS, key: personKey(person) }
}

/** Groups mentions by kind and normalized name, in the order of their first mention. */
export function groupNames(reading: Reading, mentions: readonly Mention[]): NameGroup[] {
  const found: GroupDraft[] = []
  const [byKey, byText] = [mapsByKind(), mapsByKind()]
  for (const mention of [...mentions].sort(byPlace)) {
    const { kind } = mention
    const text = withoutArticle(mentionText(reading, mention))
    const same = byText[kind].get(text)
    if (same) {
      same.mentions.push(mention)
      addText(same, text)
      continue
    }
    const { person, words, key } = parsed(text, kind)
    let group = byKey[kind].get(key)
    if (group) {
      group.mentions.push(mention)
      addText(group, text)
    } else {
      group = { kind, text, variants: [], person, words, mentions: [mention] }
      byKey[kind].set(key, group)
      found.push(group)
    }
    byText[kind].set(text, group)
  }
  return found
}

const mapsByKind = (): Readonly<Record<Kind, Map<string, GroupDraft>>> => ({
  person: new Map(),
  organization: new Map(),
  place: new Map(),
})

const withoutArticle = (text: string): string =>
  text.length > 3 && text[3] === ' ' && text.slice(0, 3).toLowerCase() === 'the' ? text.slice(4) : text

/** Adds a way to write the group's name. */
function addText(group: GroupDraft, text: string): void {
  if (group.text === text) return
  // The full stop at the end was the sentence's.
  if (group.text === `${text}.` || isShouted(group.text, text)) group.text = text
  else if (!isLike(group.text, text) && !group.variants.some(known => isLike(known, text))) group.variants.push(text)
}

/** In capitals, as in a letterhead, and not so elsewhere. */
const isShouted = (a: string, b: string): boolean =>
  /\s/.test(a) && a === a.toUpperCase() && b !== b.toUpperCase() && isLike(a, b)

/** Alike but for capitals and punctuation. */
const isLike = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === b.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const personKey = ({ given, family, suffix }: PersonName): string => [...given, family, suffix].join(' ').trim()

/** The actor that these mentions of the group name. */
export function newActor(group: NameGroup, mentions: readonly Mention[] = group.mentions): Actor {
  const { kind, text, person, words } = group
  const rules = new Set<string>()
  for (const { rule } of mentions) rules.add(rule)
  const actor: Actor = {
    kind,
    name: text,
    person,
    words,
    names: new Set(),
    roles: new Set(),
    mentions: [...mentions],
    rules,
  }
  addNames(actor, group)
  return actor
}

function addNames({ names }: Actor, { text, variants }: NameGroup): void {
  names.add(text)
  for (const variant of variants) names.add(variant)
}

/** Adds these mentions of the group to the actor. */
export function attach(
  actor: Actor,
  group: NameGroup,
  rule: string,
  mentions: readonly Mention[] = group.mentions,
): void {
  addNames(actor, group)
  actor.rules.add(rule)
  for (const mention of mentions) actor.mentions.push(mention)
}

/** The gender that the title before the mention tells, or null. */
export function titleBefore(reading: Reading, { first }: Mention): 'male' | 'female' | null {
  if (first === 0 || reading.tokens.sentence[first - 1] !== reading.tokens.sentence[first]) return null
  return isCapitalized(wordAt(reading, first - 1)) ? titleGender(lowerAt(reading, first - 1)) : null
}

/** The gender of a person as titles and given name tell it, or null. */
export function genderOf(reading: Reading, actor: Pick<Actor, 'person' | 'mentions'>): 'male' | 'female' | null {
  for (const mention of actor.mentions) {
    const told = mention.type === 'name' ? titleBefore(reading, mention) : null
    if (told) return told
  }
  const { given, family } = actor.person
  return certainGender(given.length > 0 ? given[0]! : family)
}
