import { readFileSync } from 'node:fs'
import { type Lexicon, type LexiconColumns, decodeLexicon, lexiconColumns } from './lexicon.js'
import { type WordColumns, wordColumns } from './word-columns.js'

let lexicon: Lexicon | null = null

/** The lexicon that ships with the package, read when it is first needed. */
export function englishLexicon(): Lexicon {
  lexicon ??= decodeLexicon(readFileSync(new URL('../../models/english.lexicon', import.meta.url)))
  return lexicon
}

/** What spelling and lexicon tell of each distinct word. */
export type EnglishColumns = WordColumns & LexiconColumns

/** The columns of a list of distinct words, as long as the list is in use: several taggers look at one text. */
const known = new WeakMap<readonly string[], EnglishColumns>()

/** The columns of the distinct words that all our taggers start from. `lowers[w]` is `words[w]` in lower case. */
export function englishColumns(words: readonly string[], lowers: readonly string[]): EnglishColumns {
  const found = known.get(words)
  if (found?.word.length === words.length) return found
  const spelling = wordColumns(words, lowers)
  const columns = { ...spelling, ...lexiconColumns(englishLexicon(), spelling.word, spelling.lower) }
  known.set(words, columns)
  return columns
}
