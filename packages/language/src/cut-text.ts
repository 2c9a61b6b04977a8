import type { Block, Omission } from '@gravamen/document'
import type { Sentences } from './reading.js'
import { findSentences, wordKinds } from './sentences/find-sentences.js'
import { type DistinctWords, distinctWords } from './tokens/known-words.js'
import { type TokenList, tokenList } from './tokens/token-list.js'
import { tokenize } from './tokens/tokenize.js'

export interface CutText {
  readonly list: TokenList
  readonly distinct: DistinctWords
  readonly sentences: Sentences
  /** The sentence of each token. */
  readonly sentenceOf: Uint32Array
}

/** The tokens and sentences of a text: of its blocks, less the markers of list items and what is omitted. */
export function cutText(text: string, blocks: readonly Block[], omissions: readonly Omission[]): CutText {
  const list = tokenList(text)
  /** Stretches of tokens without a break: the first token, the end, the block. */
  const stretches: [number, number, number][] = []
  let omission = 0
  const cut = (start: number, end: number, block: number): void => {
    const from = list.count
    if (start < end) tokenize(list, start, end)
    if (list.count > from) stretches.push([from, list.count, block])
  }
  for (const [number, block] of blocks.entries()) {
    let at = block.start
    if (block.marker !== null && text.startsWith(block.marker, at)) at += block.marker.length
    while (omission < omissions.length && omissions[omission]!.end <= at) omission++
    for (let k = omission; k < omissions.length && omissions[k]!.start < block.end; k++) {
      cut(at, omissions[k]!.start, number)
      at = Math.max(at, omissions[k]!.end)
    }
    cut(at, block.end, number)
  }
  const distinct = distinctWords(list)
  const kinds = wordKinds(distinct)
  const columns: { first: number[]; end: number[]; block: number[] } = { first: [], end: [], block: [] }
  for (const [from, to, block] of stretches)
    findSentences(list, kinds, from, to, (first, end) => {
      columns.first.push(first)
      columns.end.push(end)
      columns.block.push(block)
    })
  const sentences: Sentences = {
    count: columns.first.length,
    first: Uint32Array.from(columns.first),
    end: Uint32Array.from(columns.end),
    block: Uint32Array.from(columns.block),
  }
  const sentenceOf = new Uint32Array(list.count)
  for (let s = 0; s < sentences.count; s++) sentenceOf.fill(s, sentences.first[s], sentences.end[s])
  return { list, distinct, sentences, sentenceOf }
}
