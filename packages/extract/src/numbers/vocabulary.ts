import { CURRENCY_WORDS, type CurrencyWord } from '../money/currency-words.js'
import { DATE_WORDS, type DateWord } from '../dates/date-words.js'
import { NUMBER_WORDS, type NumberWord } from './number-words.js'

/** Everything that the lexicons know about a word. */
export interface Word extends NumberWord, CurrencyWord, DateWord {
  readonly text: string
}

function merge(): readonly Word[] {
  const words = new Map<string, Word>()
  for (const lexicon of [NUMBER_WORDS, CURRENCY_WORDS, DATE_WORDS])
    for (const [text, entry] of lexicon) words.set(text, { ...words.get(text), ...entry, text })
  return [...words.values()]
}

const ENTRIES = merge()

/** The number of each word that any lexicon holds, in lower case; 0 stands for all other words. */
export const VOCABULARY: ReadonlyMap<string, number> = new Map(ENTRIES.map(({ text }, i) => [text, i + 1]))

const UNKNOWN: Word = { text: '' }
/** What the lexicons know of the words, by their number. */
export const WORDS: readonly Word[] = [UNKNOWN, ...ENTRIES]
