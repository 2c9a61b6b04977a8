import { readFileSync } from 'node:fs'
import { type WrittenTokens, contextColumns } from './context-columns.js'
import { englishRows } from './english.js'
import { decodeModel } from './model-file.js'
import type { Model } from './model.js'
import { type Sequences, tagSequences } from './tag.js'
import type { Columns } from './template.js'
import { memoFor } from './tagger.js'
import type { WordMemo } from './word-memo.js'

let model: Model | null = null
let memo: WordMemo | null = null

/** The part-of-speech model that ships with the package, read when it is first needed. Its labels are `TAGS`. */
export function posModel(): Model {
  model ??= decodeModel(readFileSync(new URL('../../models/pos.model', import.meta.url)))
  return model
}

/** The part of speech of every token: indexes into `TAGS`. The sequences are the sentences. */
export function tagPartsOfSpeech(text: WrittenTokens, sentences: Sequences): Uint8Array {
  const columns: Columns = {
    word: text.word,
    words: {},
    tokens: { ...contextColumns(text, sentences) },
    rows: englishRows(text.words, text.lowers),
  }
  memo ??= memoFor(posModel())
  return tagSequences(posModel(), columns, sentences, memo)
}
