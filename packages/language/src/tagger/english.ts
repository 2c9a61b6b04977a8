import { readFileSync } from 'node:fs'
import { MOST_WORDS, numbersOf } from '../tokens/known-words.js'
import { type Lexicon, type LexiconColumns, decodeLexicon, lexiconColumns } from './lexicon.js'
import type { WordRows } from './template.js'
import { type WordColumns, wordColumns } from './word-columns.js'

let lexicon: Lexicon | null = null

/** The lexicon that ships with the package, read when it is first needed. */
export function englishLexicon(): Lexicon {
  lexicon ??= decodeLexicon(readFileSync(new URL('../../models/english.lexicon', import.meta.url)))
  return lexicon
}

/** What spelling and lexicon tell of each distinct word. */
export interface EnglishColumns extends WordColumns, LexiconColumns {
  /** A number for the word, from 1, the same in every text as long as the process lives; 0 when there are too many words. */
  readonly number: Uint32Array
}

type Columns = WordColumns & LexiconColumns

/**
 * What the columns of these names hold for the words looked up so far, in rows by the words' numbers. Those of words without a
 * number are looked up anew in each text.
 */
const met = {
  names: [] as readonly (keyof Columns)[],
  rows: new Uint32Array(0),
  filled: new Uint8Array(MOST_WORDS + 1),
}

interface Entry {
  readonly rows: WordRows
  columns: EnglishColumns | null
}

/** What is known of a list of distinct words, as long as the list is in use: several taggers look at one text. */
const known = new WeakMap<readonly string[], Entry>()

/** The rows of the distinct words that all our taggers start from. `lowers[w]` is `words[w]` in lower case. */
export const englishRows = (words: readonly string[], lowers: readonly string[]): WordRows =>
  entryOf(words, lowers).rows

/** One column of the distinct words. */
export function englishColumn(words: readonly string[], lowers: readonly string[], name: keyof Columns): Uint32Array {
  const { values, row, names } = englishRows(words, lowers)
  const column = names.indexOf(name)
  return row.map(r => values[r * names.length + column]!)
}

/** All columns of the distinct words. */
export function englishColumns(words: readonly string[], lowers: readonly string[]): EnglishColumns {
  const entry = entryOf(words, lowers)
  entry.columns ??= gather(entry.rows)
  return entry.columns
}

function entryOf(words: readonly string[], lowers: readonly string[]): Entry {
  const found = known.get(words)
  if (found?.rows.row.length === words.length) return found
  const number = numbersOf(words)
  const row = number.slice()
  const fresh: number[] = []
  let beyond = MOST_WORDS
  for (let w = 0; w < words.length; w++) {
    if (row[w] === 0) row[w] = ++beyond
    else if (met.filled[row[w]!] === 1) continue
    fresh.push(w)
    // A list may name a word twice.
    if (row[w]! <= MOST_WORDS) met.filled[row[w]!] = 1
  }
  if (fresh.length > 0 || met.names.length === 0) addRows(words, lowers, fresh, row)
  const { names, rows: values } = met
  const entry: Entry = { rows: alone({ names, values, row, number }), columns: null }
  known.set(words, entry)
  return entry
}

/** The rows as they are or, where some stand beyond those that are remembered and will be overwritten, a copy of them. */
function alone(rows: WordRows): WordRows {
  const { names, values, row, number } = rows
  if (!number.includes(0)) return rows
  const width = names.length
  const own = new Uint32Array(row.length * width)
  for (const [w, r] of row.entries()) own.set(values.subarray(r * width, (r + 1) * width), w * width)
  return { names, values: own, row: row.map((_, w) => w), number }
}

/** Works out the rows of the words `fresh`. Those without a number stand after the others until the next text. */
function addRows(
  words: readonly string[],
  lowers: readonly string[],
  fresh: readonly number[],
  row: Uint32Array,
): void {
  const spelling = wordColumns(
    fresh.map(w => words[w]!),
    fresh.map(w => lowers[w]!),
  )
  const columns: Columns = Object.assign(spelling, lexiconColumns(englishLexicon(), spelling.word, spelling.lower))
  met.names = Object.keys(columns) as (keyof Columns)[]
  const width = met.names.length
  let last = 0
  for (const w of fresh) last = Math.max(last, row[w]!)
  if ((last + 1) * width > met.rows.length) {
    const wider = new Uint32Array(2 * (last + 1) * width)
    wider.set(met.rows)
    met.rows = wider
  }
  const { rows } = met
  for (const [c, name] of met.names.entries()) {
    const column = columns[name]
    for (let k = 0; k < fresh.length; k++) rows[row[fresh[k]!]! * width + c] = column[k]!
  }
}

/** The rows as columns. */
function gather({ names, values, row, number }: WordRows): EnglishColumns {
  const width = names.length
  const columns = names.map(() => new Uint32Array(row.length))
  for (let w = 0; w < row.length; w++)
    for (let c = 0, at = row[w]! * width; c < width; c++) columns[c]![w] = values[at + c]!
  const byName = Object.fromEntries(names.map((name, c) => [name, columns[c]!])) as Record<keyof Columns, Uint32Array>
  return { ...byName, number }
}
