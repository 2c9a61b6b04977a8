import { hashText, lowerAt, type Reading } from '@gravamen/language'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { FACT, lookUp, nameLexicon, writtenOf } from './names/name-lexicon.js'

/** What the tagger's lexicon knows of a word in lower case. */
const valueOf = (lower: string): number => lookUp(nameLexicon(), hashText(lower)) >>> 16

/** From here on the word is more often written small in the middle of a sentence. */
const MOSTLY_SMALL = 4

/** Whether a word (in lower case) is mostly written small, so that a capital at the start of a sentence tells nothing. */
export const isCommonWord = (lower: string): boolean => writtenOf(valueOf(lower)) >= MOSTLY_SMALL

/** Whether the word (in lower case) is on the list of given names. */
export const isGivenName = (lower: string): boolean => (valueOf(lower) & FACT.given) !== 0

/** Whether the word (in lower case) is on the list of family names. */
export const isFamilyName = (lower: string): boolean => (valueOf(lower) & FACT.surname) !== 0

/** Whether the word (in lower case) is on the lists of cities, countries and regions, and on none of organizations'. */
export const isPlaceWord = (lower: string): boolean => {
  const value = valueOf(lower)
  return (value & (FACT.city | FACT.country | FACT.region)) !== 0 && (value & FACT.organization) === 0
}

/** Whether the word (in lower case) is on the list of countries. */
export const isCountry = (lower: string): boolean => (valueOf(lower) & FACT.country) !== 0

const FIRST_OF_COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_WORDS].map(name => name.split(' ')[0]!))

/** Whether the tokens are the name of a country or of what one belongs to. */
export function isCountryName(reading: Reading, first: number, end: number): boolean {
  let name = lowerAt(reading, first)
  if (!FIRST_OF_COUNTRIES.has(name)) return false
  for (let i = first + 1; i < end; i++) name += ` ${lowerAt(reading, i)}`
  return COUNTRY_WORDS.has(name)
}
