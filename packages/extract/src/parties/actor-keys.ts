import type { Party } from '@gravamen/document'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
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

/** Acronyms and short forms are shared by many; only a full name, or one that is all the document gives, is a key. */
function organizationKey(name: string, isName: boolean): string | null {
  const words = organizationWords(name)
  if (words.every(word => GENERIC_WORDS.has(word))) return null
  if (!isName && (words.length < 2 || isAcronym(name))) return null
  return `organization ${words.join(' ')}`
}

/** Whether two names of persons can be one person's: no middle name, initial or suffix of one contradicts the other. */
export const namesAgree = (a: string, b: string): boolean =>
  samePerson(parsePersonName(a, isTitleWord), parsePersonName(b, isTitleWord))
