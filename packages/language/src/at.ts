import type { Span } from '@gravamen/document'
import type { Reading } from './reading.js'
import { type Tag, TAGS } from './tags.js'
import type { WordClass } from './word-classes.js'

/** The token as written. */
export const wordAt = (reading: Reading, i: number): string => reading.tokens.words[reading.tokens.word[i]!] ?? ''

/** The token in lower case. */
export const lowerAt = (reading: Reading, i: number): string => reading.tokens.lowers[reading.tokens.word[i]!] ?? ''

/** The Penn Treebank tag of the token; "" outside the text. */
export const tagAt = (reading: Reading, i: number): Tag | '' => TAGS[reading.tokens.tag[i]!] ?? ''

/** The lemma of the token, in lower case. */
export const lemmaAt = (reading: Reading, i: number): string => reading.tokens.lemmas[reading.tokens.lemma[i]!] ?? ''

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
