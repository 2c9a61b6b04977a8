import { hashText } from '../../packages/language/src/tagger/hash.js'
import { type WordColumns, wordColumns } from '../../packages/language/src/tagger/word-columns.js'
import type { Sequences } from '../../packages/language/src/tagger/tag.js'
import { TAGS } from '../../packages/language/src/tags.js'
import type { TreebankDocument, TreebankSentence } from './conllu.js'

/** Whether a document is kept out of training, for measuring: every tenth, by the hash of its id. */
export const isKeptAside = (id: string): boolean => hashText(id) % 10 === 0

/** Sentences as the columns of a tagger. */
export interface TaggedText {
  readonly words: readonly string[]
  readonly lowers: readonly string[]
  readonly word: Uint32Array
  readonly gold: Uint8Array
  readonly sequences: Sequences
  readonly columns: WordColumns
}

/** Puts sentences into columns. */
export function taggedText(sentences: readonly TreebankSentence[]): TaggedText {
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const numbers = new Map<string, number>()
  const word = new Uint32Array(count)
  const gold = new Uint8Array(count)
  const first = new Uint32Array(sentences.length)
  const end = new Uint32Array(sentences.length)
  let i = 0
  for (const [k, { tokens }] of sentences.entries()) {
    first[k] = i
    for (const { form, tag } of tokens) {
      let number = numbers.get(form)
      if (number === undefined) numbers.set(form, (number = numbers.size))
      word[i] = number
      gold[i++] = (TAGS as readonly string[]).indexOf(tag)
    }
    end[k] = i
  }
  const words = [...numbers.keys()]
  const lowers = words.map(w => w.toLowerCase())
  const sequences = { count: sentences.length, first, end }
  return { words, lowers, word, gold, sequences, columns: wordColumns(words, lowers) }
}

export const sentencesOf = (documents: readonly TreebankDocument[]): TreebankSentence[] =>
  documents.flatMap(({ sentences }) => sentences)
