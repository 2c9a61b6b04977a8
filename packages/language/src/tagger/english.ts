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

/** The columns of the distinct words that all our taggers start from. `lowers[w]` is `words[w]` in lower case. */
export function englishColumns(words: readonly string[], lowers: readonly string[]): EnglishColumns {
  const spelling = wordColumns(words, lowers)
  return { ...spelling, ...lexiconColumns(englishLexicon(), spelling.word, spelling.lower) }
}
