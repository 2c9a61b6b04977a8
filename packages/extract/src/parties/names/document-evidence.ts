import type { Sentences, Tokens } from '@gravamen/language'
import { FACT } from './name-lexicon.js'

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

const PLACE = new Set(['at', 'from', 'in', 'near'])
const SAYING = new Set([
  'added',
  'argued',
  'asked',
  'claimed',
  'declined',
  'denied',
  'explained',
  'insisted',
  'replied',
  'reported',
  'said',
  'says',
  'stated',
  'told',
  'tweeted',
  'warned',
  'wrote',
])

/** The evidence of each capitalized token, as bits + 512; 0 for others. One pass over the document. */
export function documentEvidence(
  tokens: Tokens,
  sentences: Sentences,
  casing: Uint32Array,
  facts: Uint32Array,
): Uint32Array {
  const { word, words, lowers, count } = tokens
  const { key, capital } = keysOf(words, lowers)
  const bits = new Uint32Array(words.length)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const prose = casing[first] === 1
    for (let i = first; i < end; ) {
      const w = word[i]!
      if (!capital[w]) {
        bits[key[w]!]! |= EVIDENCE.small
        i++
        continue
      }
      let to = i + 1
      while (to < end && capital[word[to]!]) to++
      if (prose) addRun(tokens, bits, key, facts, first, i, to, end)
      i = to
    }
  }
  const evidence = new Uint32Array(count)
  for (let i = 0; i < count; i++) if (capital[word[i]!]) evidence[i] = bits[key[word[i]!]!]! + 512
  return evidence
}

/** The word in lower case (its first spelling's number stands for all its spellings), and whether the word is capitalized. */
function keysOf(words: readonly string[], lowers: readonly string[]) {
  const numbers = new Map<string, number>()
  const key = new Uint32Array(words.length)
  const capital = new Uint8Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const lower = lowers[w]!
    const number = numbers.get(lower) ?? w
    if (number === w) numbers.set(lower, w)
    key[w] = number
    const start = words[w]![0]!
    capital[w] = start !== lower[0] && start.toLowerCase() !== start ? 1 : 0
  }
  return { key, capital }
}

function addRun(
  tokens: Tokens,
  bits: Uint32Array,
  key: Uint32Array,
  facts: Uint32Array,
  first: number,
  from: number,
  to: number,
  end: number,
): void {
  const { word, lowers } = tokens
  const before = from > first ? lowers[word[from - 1]!]! : ''
  const after = to < end ? lowers[word[to]!]! : ''
  let shared = 0
  if (facts[word[to - 1]!]! & (FACT.suffix | FACT.body) && to - from > 1) shared |= EVIDENCE.body
  if (SAYING.has(after) || SAYING.has(before)) shared |= EVIDENCE.speaks
  if (to - from > 1) shared |= EVIDENCE.run
  if (PLACE.has(before)) shared |= EVIDENCE.place
  for (let i = from; i < to; i++) {
    let own = shared
    if (i > first) own |= EVIDENCE.inner
    if (i === from && to - from > 1) own |= EVIDENCE.begins
    if (i > from) {
      const previous = facts[word[i - 1]!]!
      if (previous & FACT.title) own |= EVIDENCE.titled
      if (previous & FACT.given) own |= EVIDENCE.named
    }
    bits[key[word[i]!]!]! |= own
  }
}
