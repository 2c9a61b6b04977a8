import { type Columns, englishColumns, hashText, type Sentences, type Tokens } from '@gravamen/language'
import { casingColumns, quotedColumn } from './casing.js'
import { documentEvidence } from './document-evidence.js'
import { formColumn } from './form.js'
import { gateColumn } from './gate.js'
import { broadOf, lookUp, type NameLexicon, narrowOf, writtenOf } from './name-lexicon.js'
import { vectorColumns, wordVectors } from './word-vectors.js'

/** What the entity tagger looks at: the tokens of a text and their sentences. */
export interface NameSource {
  readonly tokens: Tokens
  readonly sentences: Sentences
}

/**
 * The columns of the entity tagger: spelling, lexicon and cluster of each distinct word; casing of the sentence, place in it
 * and the document's evidence of each token.
 */
export function nameColumns({ tokens, sentences }: NameSource, lexicon: NameLexicon): Columns {
  const { words, lowers, word } = tokens
  const spelling = englishColumns(words, lowers)
  const listed = listColumns(words, lowers, spelling.word, spelling.lower, lexicon)
  const casing = casingColumns(tokens, sentences, spelling.traits)
  const evidence = documentEvidence(tokens, sentences, casing.casing, listed.facts)
  return {
    word,
    words: {
      number: spelling.number,
      word: spelling.word,
      lower: spelling.lower,
      prefix2: spelling.prefix2,
      prefix3: spelling.prefix3,
      prefix4: spelling.prefix4,
      suffix1: spelling.suffix1,
      suffix2: spelling.suffix2,
      suffix3: spelling.suffix3,
      suffix4: spelling.suffix4,
      shape: spelling.shape,
      shortShape: spelling.shortShape,
      traits: spelling.traits,
      // Clusters of the word by vectors of general English, coarse to fine.
      alike6: spelling.cluster6,
      alike10: spelling.cluster10,
      alike: spelling.cluster,
      cluster: listed.cluster,
      broad: listed.broad,
      lists: listed.lists,
      written: listed.written,
      ...vectorColumns(wordVectors(), spelling.lower),
    },
    tokens: {
      casing: casing.casing,
      position: casing.position,
      evidence,
      form: formColumn(tokens, sentences),
      quoted: quotedColumn(tokens, sentences),
      gate: gateColumn(tokens, sentences, casing.casing),
    },
  }
}

const BEYOND_ASCII = 0x10000

/** Cluster, lists and usual writing of each distinct word. Capitals fall back on the word as a name would be written. */
function listColumns(
  words: readonly string[],
  lowers: readonly string[],
  asWritten: Uint32Array,
  inLower: Uint32Array,
  lexicon: NameLexicon,
) {
  const cluster = new Uint32Array(words.length)
  const broad = new Uint32Array(words.length)
  const lists = new Uint32Array(words.length)
  const written = new Uint32Array(words.length)
  const facts = new Uint32Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const lower = lowers[w]!
    let value = lookUp(lexicon, asWritten[w]!)
    let found = value & 0xffff
    if (found === 0 && word !== lower) {
      if (word.length > 1) found = lookUp(lexicon, hashText(word[0]! + lower.slice(1))) & 0xffff
      if (found === 0) found = lookUp(lexicon, inLower[w]!) & 0xffff
    }
    cluster[w] = narrowOf(found)
    broad[w] = broadOf(found)
    value = (word === lower ? value : lookUp(lexicon, inLower[w]!)) >>> 16
    facts[w] = value & 0x1fff
    lists[w] = facts[w] === 0 ? 0 : facts[w]! + BEYOND_ASCII
    written[w] = writtenOf(value) + 1
  }
  return { cluster, broad, lists, written, facts }
}
