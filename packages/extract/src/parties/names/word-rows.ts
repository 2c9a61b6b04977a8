import { englishRows, hashText, type Tokens, type WordRows } from '@gravamen/language'
import { broadOf, lookUp, type NameLexicon, narrowOf, writtenOf } from './name-lexicon.js'
import { wordFacts } from './word-facts.js'
import { PARTS, wordVectors, writeCodes } from './word-vectors.js'

/** What the tagger's rows take from those of the language layer, by the name here. */
const SPELLING: readonly (readonly [name: string, english: string])[] = Object.entries({
  word: 'word',
  lower: 'lower',
  prefix3: 'prefix3',
  prefix4: 'prefix4',
  suffix2: 'suffix2',
  suffix3: 'suffix3',
  suffix4: 'suffix4',
  shape: 'shape',
  shortShape: 'shortShape',
  // Clusters of the word by vectors of general English, coarse to fine.
  alike6: 'cluster6',
  alike10: 'cluster10',
  alike: 'cluster',
})
/** Cluster, lists and usual writing of the word; what it tells by itself, and the lists as bits, for the columns by token. */
const OWN = ['cluster', 'broad', 'lists', 'written', 'facts', 'listed'] as const
const CODES = Array.from({ length: PARTS }, (_, p) => `part${p}`)
const NAMES: readonly string[] = [...SPELLING.map(([name]) => name), ...OWN, ...CODES]
const WIDTH = NAMES.length
const placeOf = (name: string): number => NAMES.indexOf(name)
const LOWER = placeOf('lower')
const CLUSTER = placeOf('cluster')
const FACTS = placeOf('facts')
const LISTED = placeOf('listed')
const PART = placeOf('part0')

/** The rows of the words met so far in any text, by the number of the word; which are filled; the first that no word has. */
interface Met {
  values: Uint32Array
  filled: Uint8Array
  end: number
}

/** The rows follow from the word and the lexicon. */
const metWith = new WeakMap<NameLexicon, Met>()

/** The columns of the distinct words of a text, in rows. */
export interface NameRows {
  readonly rows: WordRows
  /** Of each token's word: what it tells by itself (`WORD_FACT`), and the lists that it is on (`FACT`). */
  readonly facts: Uint32Array
  readonly lists: Uint32Array
}

/**
 * Looks up the distinct words of a text. Each word is looked up once in a process; words without a number stand behind the
 * others until the next call.
 */
export function nameRows({ words, lowers, word }: Tokens, lexicon: NameLexicon): NameRows {
  const english = englishRows(words, lowers)
  const met = metWith.get(lexicon) ?? { values: new Uint32Array(0), filled: new Uint8Array(0), end: 1 }
  metWith.set(lexicon, met)
  const row = english.number.slice()
  for (let w = 0; w < row.length; w++) met.end = Math.max(met.end, row[w]! + 1)
  let end = met.end
  for (let w = 0; w < row.length; w++) if (row[w] === 0) row[w] = end++
  grow(met, end)
  const columns = SPELLING.map(([, name]) => english.names.indexOf(name))
  const traits = english.names.indexOf('traits')
  for (let w = 0; w < row.length; w++) {
    const r = row[w]!
    if (met.filled[r] === 1) continue
    met.filled[r] = english.number[w] === 0 ? 0 : 1
    const from = english.row[w]! * english.names.length
    for (let c = 0; c < columns.length; c++) met.values[r * WIDTH + c] = english.values[from + columns[c]!]!
    addOwn(met.values, r * WIDTH, words[w]!, lowers[w]!, english.values[from + traits]!, lexicon)
  }
  const { values } = met
  const facts = new Uint32Array(word.length)
  const lists = new Uint32Array(word.length)
  for (let i = 0; i < word.length; i++) {
    const base = row[word[i]!]! * WIDTH
    facts[i] = values[base + FACTS]!
    lists[i] = values[base + LISTED]!
  }
  return { rows: { names: NAMES, values, row, number: english.number }, facts, lists }
}

function grow(met: Met, rows: number): void {
  if (rows <= met.filled.length) return
  const { values, filled } = met
  met.filled = new Uint8Array(2 * rows)
  met.filled.set(filled)
  met.values = new Uint32Array(2 * rows * WIDTH)
  met.values.set(values)
}

const BEYOND_ASCII = 0x10000

/** Adds to the row that begins at `into[base]` what is known of the word. Capitals fall back on the word as a name would be written. */
function addOwn(
  into: Uint32Array,
  base: number,
  word: string,
  lower: string,
  traits: number,
  lexicon: NameLexicon,
): void {
  const asWritten = into[base]!
  const inLower = into[base + LOWER]!
  let value = lookUp(lexicon, asWritten)
  let cluster = value & 0xffff
  if (cluster === 0 && word !== lower) {
    if (word.length > 1) cluster = lookUp(lexicon, hashText(word[0]! + lower.slice(1))) & 0xffff
    if (cluster === 0) cluster = lookUp(lexicon, inLower) & 0xffff
  }
  value = (word === lower ? value : lookUp(lexicon, inLower)) >>> 16
  const listed = value & 0x1fff
  const own = [
    narrowOf(cluster),
    broadOf(cluster),
    listed === 0 ? 0 : listed + BEYOND_ASCII,
    writtenOf(value) + 1,
    wordFacts(word, lower, traits),
    listed,
  ]
  into.set(own, base + CLUSTER)
  writeCodes(wordVectors(), inLower, into, base + PART)
}
