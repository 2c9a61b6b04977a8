import { readFileSync } from 'node:fs'
import { englishColumns } from './english.js'
import { decodeModel } from './model-file.js'
import type { Model } from './model.js'
import { type Sequences, tagSequences } from './tag.js'
import { memoFor } from './tagger.js'
import type { WordMemo } from './word-memo.js'

let model: Model | null = null
let memo: WordMemo | null = null

/** The part-of-speech model that ships with the package, read when it is first needed. Its labels are `TAGS`. */
export function posModel(): Model {
  model ??= decodeModel(readFileSync(new URL('../../models/pos.model', import.meta.url)))
  return model
}

/** The words of a text, as `Tokens` holds them. */
export interface WordsOfText {
  /** The distinct word of each token. */
  readonly word: Uint32Array
  readonly words: readonly string[]
  readonly lowers: readonly string[]
}

/** The part of speech of every token: indexes into `TAGS`. The sequences are the sentences. */
export function tagPartsOfSpeech({ word, words, lowers }: WordsOfText, sentences: Sequences): Uint8Array {
  const columns = { word, words: { ...englishColumns(words, lowers) }, tokens: {} }
  memo ??= memoFor(posModel())
  return tagSequences(posModel(), columns, sentences, memo)
}
