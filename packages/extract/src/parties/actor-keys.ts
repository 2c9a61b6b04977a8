import type { Party } from '@gravamen/document'
import { COMMON_SURNAMES } from './lexicon/common-surnames.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { nameGender } from './lexicon/given-names.js'
import { isCountry } from './known-word.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { isNationality } from './lexicon/nationalities.js'
import { KNOWN_BODIES } from './lexicon/public-bodies.js'
import { isTitle } from './lexicon/titles.js'
import { isAcronym, organizationWords } from './organization-name.js'
import { parsePersonName, samePerson } from './person-name.js'

/** A name by which the same actor may be known in another document, with what a shared one proves. */
export interface ActorKey {
  readonly key: string
  readonly reason: string
}

const isTitleWord = (word: string): boolean => isTitle(word)

/**
 * The names by which a party can be told from others outside its document: a person's given and family name, an organization's name
 * without its legal form. None for a name that many bear: a family name alone, "the Government", "the Council".
 */
export function actorKeys({ name, aliases, kind }: Pick<Party, 'name' | 'aliases' | 'kind'>): readonly ActorKey[] {
  const keys = new Map<string, ActorKey>()
  for (const called of [name, ...aliases]) {
    const key = kind === 'person' ? personKey(called) : organizationKey(called, called === name)
    if (key !== null && !keys.has(key)) keys.set(key, { key, reason: `both are called ${called}` })
  }
  return [...keys.values()]
}

function personKey(name: string): string | null {
  const { given, family } = parsePersonName(name, isTitleWord)
  const first = given[0]
  return first === undefined || first.length < 2 ? null : `person ${first} ${family}`
}

/** Names that everybody knows the bearer of. */
const KNOWN: ReadonlySet<string> = new Set([...KNOWN_BODIES, ...KNOWN_ORGANIZATIONS])
/** Kinds of court of which every district has one. */
const LOCAL_COURT =
  /^(?:federal |united states |us )?(?:bankruptcy|circuit|county|crown|district|family|magistrates|municipal|small claims|state|superior) court$/

/** Acronyms and short forms are shared by many; only a full name, one that everybody knows, or one that is all the document gives, is a key. */
function organizationKey(name: string, isName: boolean): string | null {
  const words = organizationWords(name)
  const whole = words.join(' ')
  if (LOCAL_COURT.test(whole)) return null
  if (KNOWN.has(name)) return `organization ${whole}`
  if (words.every(word => GENERIC_WORDS.has(word))) return null
  if (!isName && (words.length < 2 || isAcronym(name))) return null
  return `organization ${whole}`
}

/** Whether two names of persons can be one person's: no middle name, initial or suffix of one contradicts the other. */
export const namesAgree = (a: string, b: string): boolean =>
  samePerson(parsePersonName(a, isTitleWord), parsePersonName(b, isTitleWord))

/** Whether many people bear the name: a common given name with a common family name, and nothing between them. */
export function isCommonName(name: string): boolean {
  const { given, family, suffix } = parsePersonName(name, isTitleWord)
  return given.length === 1 && suffix === '' && nameGender(given[0]!) !== null && COMMON_SURNAMES.has(family)
}

/** Bodies that every state has, by the name that each gives it. */
const OF_EVERY_STATE =
  /^(?:(?:ministry|department|ministries) (?:of|for) [\p{L} ,&]+|(?:supreme|constitutional|high) court|court of appeal|parliament|senate|house of representatives|treasury|central bank|police|army|electoral commission|(?:defence|defense|foreign|health|interior|justice|education|finance|state) (?:ministry|department))$/u
/** Words in lower case by which the name says whose it is. */
const isOfState = (words: readonly string[]): boolean => words.some(word => isNationality(word) || isCountry(word))

/** Whether the organization is one that every state has and the name does not say whose: "Ministry of Health", "Supreme Court". */
export function isStateBody(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return OF_EVERY_STATE.test(words.join(' ')) && !isOfState(words)
}
