import { readFileSync } from 'node:fs'
import { bioEncode, bioLabels, type Columns, readText, type Sequences, type TaggedSpan } from '@gravamen/language'
import { nameColumns } from '../../packages/extract/src/parties/names/columns.js'
import { NAME_TYPES } from '../../packages/extract/src/parties/names/find-names.js'
import type { NameLexicon } from '../../packages/extract/src/parties/names/name-lexicon.js'

export const NAME_LABELS = bioLabels(NAME_TYPES)

/** One document of an entity corpus. */
export interface NameDocument {
  readonly id: string
  readonly text: string
  readonly gold: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

export const readNameDocuments = (file: string): readonly NameDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as NameDocument)

/** The documents read and put one after the other: what the trainer learns from. */
export interface NameData {
  readonly columns: Columns
  readonly sequences: Sequences
  readonly gold: Uint8Array
}

/** How many sentences the documents have. */
export const countSentences = (documents: readonly NameDocument[]): number =>
  documents.reduce((sum, { text }) => sum + readText(text).sentences.count, 0)

export function nameData(documents: readonly NameDocument[], lexicon: NameLexicon): NameData {
  return join(
    documents.map(({ text, gold }) => {
      const { tokens, sentences } = readText(text)
      const labels = new Uint8Array(tokens.count)
      const columns = outOfRows(nameColumns({ tokens, sentences }, lexicon))
      const spans = cutAtSentences(goldTokens(tokens, gold), tokens.sentence)
      bioEncode(
        NAME_LABELS,
        spans.filter(span => isOpen(columns.tokens['gate']!, span)),
        labels,
      )
      return { columns, sequences: sentences, gold: labels }
    }),
  )
}

/** The columns with those by word as columns of their own, since rows hold until the next text only. */
function outOfRows({ rows, word, tokens }: Columns): Columns {
  if (!rows) throw new Error('names are trained from rows of words')
  const { names, values, row } = rows
  const columnOf = (c: number) => row.map(r => values[r * names.length + c]!)
  return { word, words: Object.fromEntries(names.map((name, c) => [name, columnOf(c)])), tokens }
}

/** Documents of `size` neighbours each, for corpora whose documents are single sentences of the same articles. */
export function inGroups(documents: readonly NameDocument[], size: number): NameDocument[] {
  const groups: NameDocument[] = []
  for (let k = 0; k < documents.length; k += size) {
    let text = ''
    const gold: NameDocument['gold'][number][] = []
    for (const document of documents.slice(k, k + size)) {
      for (const span of document.gold)
        gold.push({ ...span, start: span.start + text.length, end: span.end + text.length })
      text += document.text.endsWith('\n') ? document.text : `${document.text}\n`
    }
    groups.push({ id: documents[k]!.id, text, gold })
  }
  return groups
}

/** The tokens that the gold spans cover, whole where a span cuts one. */
function goldTokens(
  { count, start, end }: { readonly count: number; readonly start: Uint32Array; readonly end: Uint32Array },
  gold: NameDocument['gold'],
): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let i = 0
  for (const span of [...gold].sort((a, b) => a.start - b.start)) {
    if (!NAME_TYPES.some(type => type === span.type)) continue
    while (i < count && end[i]! <= span.start) i++
    const first = i
    while (i < count && start[i]! < span.end) i++
    if (i > first) spans.push({ first, end: i, type: span.type })
  }
  return spans
}

/** Whether the tagger looks at all tokens of the span; names in lower case inside a sentence are none that it can find. */
const isOpen = (gate: Uint32Array, { first, end }: TaggedSpan): boolean =>
  gate.subarray(first, end).every(value => value === 0)

/** A span that the sentence splitter cuts becomes several, since no tagged span crosses sentences. */
const cutAtSentences = (spans: readonly TaggedSpan[], sentence: Uint32Array): TaggedSpan[] =>
  spans.flatMap(({ first, end, type }) => {
    const pieces: TaggedSpan[] = []
    for (let from = first, i = first + 1; i <= end; i++) {
      if (i < end && sentence[i] === sentence[from]) continue
      pieces.push({ first: from, end: i, type })
      from = i
    }
    return pieces
  })

function join(parts: readonly NameData[]): NameData {
  const columns = parts.map(part => part.columns)
  const words: Uint32Array[] = []
  const first: Uint32Array[] = []
  const end: Uint32Array[] = []
  let tokens = 0
  let distinct = 0
  for (const { columns: own, sequences } of parts) {
    words.push(own.word.map(w => w + distinct))
    first.push(sequences.first.map(i => i + tokens))
    end.push(sequences.end.map(i => i + tokens))
    tokens += own.word.length
    distinct += own.words['word']!.length
  }
  const joined = (of: (own: Columns) => Readonly<Record<string, Uint32Array>>): Record<string, Uint32Array> =>
    Object.fromEntries(
      Object.keys(of(columns[0]!)).map(name => [name, concatenated(columns.map(own => of(own)[name]!))]),
    )
  const gold = new Uint8Array(tokens)
  let at = 0
  for (const part of parts) {
    gold.set(part.gold, at)
    at += part.gold.length
  }
  const firsts = concatenated(first)
  return {
    columns: { word: concatenated(words), words: joined(own => own.words), tokens: joined(own => own.tokens) },
    sequences: { count: firsts.length, first: firsts, end: concatenated(end) },
    gold,
  }
}

function concatenated(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
