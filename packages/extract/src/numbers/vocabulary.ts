import { type Vocabulary, vocabularyOf } from './atoms.js'
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

/**
 * The words with the same fields in the same order, undefined where a word has none: all of one shape, so that reading a field
 * costs one comparison. Of a hundred shapes it costs a search: a fifth of the time of dates, a third of that of money.
 */
function alike(words: readonly Word[]): readonly Word[] {
  const none = Object.fromEntries(words.flatMap(Object.keys).map(field => [field, undefined]))
  return words.map(word => ({ ...none, ...word }))
}

const UNKNOWN: Word = { text: '' }
/** What the lexicons know of the words, by their number; 0 stands for all words that no lexicon holds. */
export const WORDS: readonly Word[] = alike([UNKNOWN, ...merge()])

/** The words that any lexicon holds, numbered as in `WORDS`. */
export const VOCABULARY: Vocabulary = vocabularyOf(WORDS.slice(1).map(({ text }) => text))
