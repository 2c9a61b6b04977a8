import type { Sentences, Tokens } from '@gravamen/language'
import { CASING } from './casing.js'
import { FACT } from './name-lexicon.js'
import { WORD_FACT } from './word-facts.js'

/** What the rest of a document tells of a capitalized word; a set of bits. */
export const EVIDENCE = {
  /** It is written in lower case somewhere. */
  small: 1,
  /** It is capitalized in the middle of a sentence of prose. */
  inner: 2,
  /** It follows a title ("Mr"). */
  titled: 4,
  /** It follows a given name. */
  named: 8,
  /** A capitalized run that it is part of ends with a company suffix or the name of a kind of body. */
  body: 16,
  /** It follows a preposition of place. */
  place: 32,
  /** A verb of saying stands next to its run. */
  speaks: 64,
  /** It is part of a run of several capitalized words. */
  run: 128,
  /** It begins such a run. */
  begins: 256,
} as const

const { raised, saying, place } = WORD_FACT

/** What is looked at: the tokens of a text, for each the facts of its word and the lists of names that its word is on. */
interface Source {
  readonly tokens: Tokens
  readonly facts: Uint32Array
  readonly lists: Uint32Array
}

/** The evidence of each capitalized token, as bits + 512; 0 for others. One pass over the document. */
export function documentEvidence(source: Source, sentences: Sentences, casing: Uint32Array): Uint32Array {
  const { word, words, lowers, count } = source.tokens
  const { facts } = source
  const key = keysOf(words, lowers)
  const bits = new Uint32Array(words.length)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const prose = casing[first] === CASING.prose
    for (let i = first; i < end; ) {
      if ((facts[i]! & raised) === 0) {
        bits[key[word[i]!]!]! |= EVIDENCE.small
        i++
        continue
      }
      let to = i + 1
      while (to < end && facts[to]! & raised) to++
      if (prose) addRun(source, bits, key, { first, from: i, to, end })
      i = to
    }
  }
  const evidence = new Uint32Array(count)
  for (let i = 0; i < count; i++) if (facts[i]! & raised) evidence[i] = bits[key[word[i]!]!]! + 512
  return evidence
}

/** Adds what the run of capitalized tokens `[from, to)` of the sentence `[first, end)` tells of its words. */
function addRun(
  { tokens: { word }, facts, lists }: Source,
  bits: Uint32Array,
  key: Uint32Array,
  {
    first,
    from,
    to,
    end,
  }: { readonly first: number; readonly from: number; readonly to: number; readonly end: number },
): void {
  const before = from > first ? facts[from - 1]! : 0
  const after = to < end ? facts[to]! : 0
  let shared = 0
  if (lists[to - 1]! & (FACT.suffix | FACT.body) && to - from > 1) shared |= EVIDENCE.body
  if ((before | after) & saying) shared |= EVIDENCE.speaks
  if (to - from > 1) shared |= EVIDENCE.run
  if (before & place) shared |= EVIDENCE.place
  for (let i = from; i < to; i++) {
    let own = shared
    if (i > first) own |= EVIDENCE.inner
    if (i === from && to - from > 1) own |= EVIDENCE.begins
    if (i > from) {
      if (lists[i - 1]! & FACT.title) own |= EVIDENCE.titled
      if (lists[i - 1]! & FACT.given) own |= EVIDENCE.named
    }
    bits[key[word[i]!]!]! |= own
  }
}

/** The number of the first word that is the same in lower case: all spellings of a word share what is known of it. */
function keysOf(words: readonly string[], lowers: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>()
  const key = new Uint32Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const lower = lowers[w]!
    const number = numbers.get(lower) ?? w
    if (number === w) numbers.set(lower, w)
    key[w] = number
  }
  return key
}
