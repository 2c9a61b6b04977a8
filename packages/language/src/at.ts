import type { Span } from '@gravamen/document'
import type { Reading } from './reading.js'
import { type Tag, TAGS } from './tags.js'
import type { WordClass } from './word-classes.js'

/*
 * Rules look past the ends of the text, where no word stands ("", and no class). That is asked of the token, before its word is
 * looked up: a list that was once read at `undefined` is read by a search for a property ever after, thirty times a token.
 */

/** The token as written. */
export const wordAt = (reading: Reading, i: number): string => {
  const { word, words } = reading.tokens
  const w = word[i]
  return w === undefined ? '' : words[w]!
}

/** The token in lower case. */
export const lowerAt = (reading: Reading, i: number): string => {
  const { word, lowers } = reading.tokens
  const w = word[i]
  return w === undefined ? '' : lowers[w]!
}

/** The Penn Treebank tag of the token; "" outside the text. */
export const tagAt = (reading: Reading, i: number): Tag | '' => {
  const t = reading.tokens.tag[i]
  return t === undefined ? '' : TAGS[t]!
}

/** The tags that the pattern matches, as a table by the number of the tag. */
export const tagSet = (pattern: RegExp): Uint8Array => Uint8Array.from(TAGS, tag => Number(pattern.test(tag)))

/** Whether the tag of the token is in the set; not outside the text. */
export const hasTag = (reading: Reading, i: number, set: Uint8Array): boolean => {
  const t = reading.tokens.tag[i]
  return t !== undefined && set[t] === 1
}

/** Whether the token has a letter or a digit: not if it is a mark, nor outside the text. Most are told by their first letter. */
export const isWordAt = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i)
  const code = lower.charCodeAt(0)
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(lower)
}

/** The lemma of the token, in lower case. */
export const lemmaAt = (reading: Reading, i: number): string => {
  const { lemma, lemmas } = reading.tokens
  const l = lemma[i]
  return l === undefined ? '' : lemmas[l]!
}

/** Whether the token's lemma is of the lexicon class (or of one of them, when several are joined by `|`). */
export const hasClass = (reading: Reading, i: number, wordClass: WordClass | number): boolean =>
  (reading.tokens.classes[i]! & wordClass) !== 0

/** The number of the token that covers the offset, or of the first token after it; `tokens.count` when there is none. Logarithmic. */
export function tokenAtOffset({ tokens }: Reading, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span of the tokens `[first, end)`. */
export const tokenSpan = ({ tokens }: Reading, first: number, end: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[end - 1]!,
})

/** The span of the sentence. */
export const sentenceSpan = (reading: Reading, s: number): Span =>
  tokenSpan(reading, reading.sentences.first[s]!, reading.sentences.end[s]!)
