import { AUXILIARIES } from './auxiliaries.js'
import { BELIEVING } from './believing.js'
import { COMPANY_SUFFIXES } from './company-suffixes.js'
import { CONSEQUENCES } from './consequences.js'
import { DEMAND_NOUNS } from './demand-nouns.js'
import { HEDGES } from './hedges.js'
import { MODALS } from './modals.js'
import { MONTHS } from './months.js'
import { NEGATIONS } from './negations.js'
import { ORDERING } from './ordering.js'
import { PAYING } from './paying.js'
import { PUBLIC_BODIES } from './public-bodies.js'
import { ROLES } from './roles.js'
import { SAYING } from './saying.js'
import { SPEECH_NOUNS } from './speech-nouns.js'
import { SUBORDINATORS } from './subordinators.js'
import { THREATENING } from './threatening.js'
import { TITLES } from './titles.js'
import { URGENCY } from './urgency.js'
import { WANTING } from './wanting.js'
import { WEEKDAYS } from './weekdays.js'
import { WORD_CLASS } from '../word-classes.js'

/** The classes of a lemma as a verb, as a noun, and as anything else: "claim" is a verb of saying, and a noun for something said. */
interface Entry {
  verb: number
  noun: number
  other: number
}

const entries = new Map<string, Entry>()
const enter = (words: string, bit: number, parts: readonly (keyof Entry)[]): void => {
  for (const word of words.split(' ')) {
    const entry = entries.get(word) ?? { verb: 0, noun: 0, other: 0 }
    for (const part of parts) entry[part] |= bit
    entries.set(word, entry)
  }
}
const ANY = ['verb', 'noun', 'other'] as const
enter(SAYING, WORD_CLASS.saying, ['verb'])
enter(BELIEVING, WORD_CLASS.believing, ['verb'])
enter(WANTING, WORD_CLASS.wanting, ['verb'])
enter(ORDERING, WORD_CLASS.ordering, ['verb'])
enter(THREATENING, WORD_CLASS.threatening, ['verb'])
enter(PAYING, WORD_CLASS.paying, ['verb'])
enter(AUXILIARIES, WORD_CLASS.auxiliary, ['verb'])
enter(MODALS, WORD_CLASS.modal, ['other'])
enter(HEDGES, WORD_CLASS.hedge, ANY)
enter(TITLES, WORD_CLASS.title, ['noun'])
enter(COMPANY_SUFFIXES, WORD_CLASS.companySuffix, ['noun'])
enter(NEGATIONS, WORD_CLASS.negation, ['other'])
enter(SUBORDINATORS, WORD_CLASS.subordinator, ['other'])
enter(URGENCY, WORD_CLASS.urgency, ['other'])
enter(SPEECH_NOUNS, WORD_CLASS.speech, ['noun'])
enter(DEMAND_NOUNS, WORD_CLASS.demand, ['noun'])
enter(ROLES, WORD_CLASS.role, ['noun'])
enter(PUBLIC_BODIES, WORD_CLASS.publicBody, ['noun'])
enter(CONSEQUENCES, WORD_CLASS.consequence, ANY)
enter(MONTHS, WORD_CLASS.month, ['noun'])
enter(WEEKDAYS, WORD_CLASS.weekday, ['noun'])

/** The classes of a lemma (in lower case, without a final full stop) of a token with this tag: a set of `WORD_CLASS` bits. */
export function classesOf(lemma: string, tag: string): number {
  const entry = entries.get(lemma)
  if (!entry) return 0
  return tag[0] === 'V' ? entry.verb : tag[0] === 'N' ? entry.noun : entry.other
}
