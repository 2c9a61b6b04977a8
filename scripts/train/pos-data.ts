import { hashText } from '../../packages/language/src/tagger/hash.js'
import { type ContextColumns, contextColumns } from '../../packages/language/src/tagger/context-columns.js'
import { type EnglishColumns, englishColumns } from '../../packages/language/src/tagger/english.js'
import type { Sequences } from '../../packages/language/src/tagger/tag.js'
import type { Columns } from '../../packages/language/src/tagger/template.js'
import { TAGS } from '../../packages/language/src/tags.js'
import type { TreebankDocument, TreebankSentence } from './conllu.js'

/** Whether a document is kept out of training, for measuring: every tenth, by the hash of its id. */
export const isKeptAside = (id: string): boolean => hashText(id) % 10 === 0

/** Documents as the columns of a tagger. */
export interface TaggedText {
  readonly words: readonly string[]
  readonly gold: Uint8Array
  readonly sequences: Sequences
  readonly columns: { readonly word: Uint32Array; readonly words: EnglishColumns; readonly tokens: ContextColumns }
}

/** The columns as a tagger takes them. */
export const asColumns = ({ columns: { word, words, tokens } }: TaggedText): Columns => ({
  word,
  words: { ...words },
  tokens: { ...tokens },
})

/**
 * Puts documents into columns. What depends on the whole document is worked out for each of them. With `only`, the text is
 * made of those sentences alone, each as it stands in its document.
 */
export function taggedText(
  documents: readonly TreebankDocument[],
  only?: (sentence: TreebankSentence) => boolean,
): TaggedText {
  const numbers = new Map<string, number>()
  const word: number[] = []
  const start: number[] = []
  const end: number[] = []
  const gold: number[] = []
  const first: number[] = []
  const last: number[] = []
  const parts: { from: number; to: number; firstSentence: number; endSentence: number }[] = []
  let offset = 0
  for (const { sentences } of documents) {
    const part = { from: word.length, to: 0, firstSentence: first.length, endSentence: 0 }
    for (const { tokens } of sentences) {
      first.push(word.length)
      for (const { form, tag, space } of tokens) {
        word.push(numbers.get(form) ?? numbers.size)
        numbers.set(form, word.at(-1)!)
        gold.push((TAGS as readonly string[]).indexOf(tag))
        start.push(offset)
        end.push((offset += form.length))
        if (space) offset++
      }
      last.push(word.length)
      offset++
    }
    parts.push({ ...part, to: word.length, endSentence: first.length })
  }
  const words = [...numbers.keys()]
  const lowers = words.map(w => w.toLowerCase())
  const sequences = { count: first.length, first: Uint32Array.from(first), end: Uint32Array.from(last) }
  const tokens: ContextColumns = {
    casing: new Uint32Array(word.length),
    variant: new Uint32Array(word.length),
    glue: new Uint32Array(word.length),
  }
  for (const { from, to, firstSentence, endSentence } of parts) {
    const own = [...new Set(word.slice(from, to))]
    const number = new Map(own.map((w, k) => [w, k]))
    const text = {
      word: Uint32Array.from(word.slice(from, to), w => number.get(w)!),
      start: Uint32Array.from(start.slice(from, to)),
      end: Uint32Array.from(end.slice(from, to)),
      words: own.map(w => words[w]!),
      lowers: own.map(w => lowers[w]!),
    }
    const found = contextColumns(text, {
      count: endSentence - firstSentence,
      first: sequences.first.slice(firstSentence, endSentence).map(i => i - from),
      end: sequences.end.slice(firstSentence, endSentence).map(i => i - from),
    })
    tokens.casing.set(found.casing, from)
    tokens.variant.set(found.variant, from)
    tokens.glue.set(found.glue, from)
  }
  const columns = { word: Uint32Array.from(word), words: englishColumns(words, lowers), tokens }
  const text = { words, gold: Uint8Array.from(gold), sequences, columns }
  return only ? part(text, documents.flatMap(({ sentences }) => sentences).map(only)) : text
}

/** The chosen sequences of a text, without the tokens of the others. */
function part({ words, gold, sequences, columns }: TaggedText, chosen: readonly boolean[]): TaggedText {
  const inside = new Uint8Array(gold.length)
  const first: number[] = []
  const end: number[] = []
  for (const [k, isChosen] of chosen.entries()) {
    if (!isChosen) continue
    const length = sequences.end[k]! - sequences.first[k]!
    inside.fill(1, sequences.first[k], sequences.end[k])
    first.push(end.at(-1) ?? 0)
    end.push((end.at(-1) ?? 0) + length)
  }
  const keep = (column: Uint32Array) => column.filter((_, i) => inside[i] === 1)
  const { casing, variant, glue } = columns.tokens
  return {
    words,
    gold: gold.filter((_, i) => inside[i] === 1),
    sequences: { count: first.length, first: Uint32Array.from(first), end: Uint32Array.from(end) },
    columns: {
      word: keep(columns.word),
      words: columns.words,
      tokens: { casing: keep(casing), variant: keep(variant), glue: keep(glue) },
    },
  }
}
