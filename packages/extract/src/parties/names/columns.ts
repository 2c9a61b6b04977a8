import { type Columns, hashText, type Sentences, type Tokens, wordColumns } from '@gravamen/language'
import { documentEvidence } from './document-evidence.js'
import { lookUp, type NameLexicon, writtenOf } from './name-lexicon.js'

/** What the entity tagger looks at: the tokens of a text and their sentences. */
export interface NameSource {
  readonly tokens: Tokens
  readonly sentences: Sentences
}

/** How a sentence is written: 1 as prose, 2 with every word capitalized, 3 all in capitals, 4 without capitals. */
export const CASING = { prose: 1, title: 2, capitals: 3, small: 4 } as const

/**
 * The columns of the entity tagger: spelling, lexicon and cluster of each distinct word; casing of the sentence, place in it
 * and the document's evidence of each token. `corpus` (0 for none) says whose conventions to follow; used in training only.
 */
export function nameColumns({ tokens, sentences }: NameSource, lexicon: NameLexicon, corpus = 0): Columns {
  const { words, lowers, word } = tokens
  const spelling = wordColumns(words, lowers)
  const listed = listColumns(words, lowers, spelling.word, spelling.lower, lexicon)
  const casing = casingColumns(tokens, sentences, spelling.traits)
  const evidence = documentEvidence(tokens, sentences, casing.casing, listed.facts)
  return {
    word,
    words: {
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
      cluster: listed.cluster,
      lists: listed.lists,
      written: listed.written,
    },
    tokens: {
      casing: casing.casing,
      position: casing.position,
      evidence,
      corpus: new Uint32Array(tokens.count).fill(corpus),
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
    cluster[w] = found
    value = (word === lower ? value : lookUp(lexicon, inLower[w]!)) >>> 16
    facts[w] = value & 0x1fff
    lists[w] = facts[w] === 0 ? 0 : facts[w]! + BEYOND_ASCII
    written[w] = writtenOf(value) + 1
  }
  return { cluster, lists, written, facts }
}

/** How each token's sentence is written, and where the token stands: 1 first, 2 after an opening mark at the start, 3 after a colon, 4 elsewhere; times the casing. */
function casingColumns(tokens: Tokens, sentences: Sentences, traits: Uint32Array) {
  const casing = new Uint32Array(tokens.count)
  const position = new Uint32Array(tokens.count)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const how = casingOf(tokens, traits, first, end)
    let lettered = false
    for (let i = first; i < end; i++) {
      casing[i] = how
      const before = i === first ? '' : tokens.words[tokens.word[i - 1]!]!
      const place = i === first ? 1 : lettered ? (before === ':' || before === '"' || before === '“' ? 3 : 4) : 2
      position[i] = place + 8 * how
      if (/\p{L}/u.test(tokens.words[tokens.word[i]!]!)) lettered = true
    }
  }
  return { casing, position }
}

function casingOf({ word, words }: Tokens, traits: Uint32Array, first: number, end: number): number {
  let small = 0
  let initial = 0
  let capitals = 0
  let long = 0
  for (let i = first; i < end; i++) {
    const bits = traits[word[i]!]!
    const { length } = words[word[i]!]!
    if (bits & 2 && length > 1) capitals++
    else if (bits & 1) initial++
    else if (/^\p{L}/u.test(words[word[i]!]!)) {
      small++
      // Words that titles leave in lower case are short.
      if (length > 4) long++
    }
  }
  const all = small + initial + capitals
  if (all < 3) return capitals === all && all > 0 ? CASING.capitals : CASING.prose
  if (capitals > 0 && small * 4 < capitals && initial * 4 < capitals) return CASING.capitals
  if (initial + capitals === 0) return CASING.small
  return long === 0 && small <= initial + capitals ? CASING.title : CASING.prose
}
