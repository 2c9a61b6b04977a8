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
export interface EnglishColumns extends WordColumns, LexiconColumns {
  /** A number for the word, from 1, the same in every text as long as the process lives; 0 when there are too many words. */
  readonly number: Uint32Array
}

/** The columns of a list of distinct words, as long as the list is in use: several taggers look at one text. */
const known = new WeakMap<readonly string[], EnglishColumns>()

/** Words beyond this number are looked up anew in each text, so that memory stays bounded. */
const MOST_WORDS = 1 << 15

type Columns = WordColumns & LexiconColumns

/** The words met so far, in any text: their numbers, and in a row each what the columns of these names hold. */
const met = { numbers: new Map<string, number>(), names: [] as readonly (keyof Columns)[], rows: new Uint32Array(0) }

/** The columns of the distinct words that all our taggers start from. `lowers[w]` is `words[w]` in lower case. */
export function englishColumns(words: readonly string[], lowers: readonly string[]): EnglishColumns {
  const found = known.get(words)
  if (found?.word.length === words.length) return found
  const { numbers } = met
  const row = new Uint32Array(words.length)
  const fresh: number[] = []
  for (let w = 0; w < words.length; w++) {
    const had = numbers.get(words[w]!)
    if (had === undefined) fresh.push(w)
    else row[w] = had
  }
  addRows(words, lowers, fresh, row)
  const columns = { ...gather(row), number: row.map(r => (r > MOST_WORDS ? 0 : r)) }
  known.set(words, columns)
  return columns
}

/** Works out the rows of the words numbered `fresh`. Those for which there is no number any more stand after the others until the next text. */
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
  const columns = { ...spelling, ...lexiconColumns(englishLexicon(), spelling.word, spelling.lower) }
  const { numbers } = met
  met.names = Object.keys(columns) as (keyof Columns)[]
  const width = met.names.length
  const end = (numbers.size + fresh.length + 1) * width
  if (end > met.rows.length) {
    const wider = new Uint32Array(2 * end)
    wider.set(met.rows)
    met.rows = wider
  }
  let beyond = MOST_WORDS
  for (const w of fresh) {
    // A list may name a word twice.
    row[w] = numbers.get(words[w]!) ?? (numbers.size < MOST_WORDS ? numbers.size + 1 : ++beyond)
    if (row[w]! <= MOST_WORDS) numbers.set(words[w]!, row[w]!)
  }
  const { rows } = met
  for (const [c, name] of met.names.entries()) {
    const column = columns[name]
    for (let k = 0; k < fresh.length; k++) rows[row[fresh[k]!]! * width + c] = column[k]!
  }
}

/** The rows as columns. */
function gather(row: Uint32Array): Columns {
  const { names, rows } = met
  const width = names.length
  const columns = names.map(() => new Uint32Array(row.length))
  for (let c = 0; c < width; c++) {
    const column = columns[c]!
    for (let w = 0; w < row.length; w++) column[w] = rows[row[w]! * width + c]!
  }
  return Object.fromEntries(names.map((name, c) => [name, columns[c]!])) as Record<keyof Columns, Uint32Array>
}
