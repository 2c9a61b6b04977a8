import { type Lattice, growLattice, newLattice, startLattice } from './lattice.js'
import { type Model, addRow, rowOf } from './model.js'
import { type BoundTemplate, type Columns, bindTemplate, edgeKey, hashAt, isEdge, nodeKey } from './template.js'
import { type WordMemo, memoNumber, newWordMemo } from './word-memo.js'

/** The templates of a model bound to the columns of one text. */
export interface Tagger {
  readonly model: Model
  readonly columns: Columns
  /** The columns of the dictionary, the first that has an entry deciding. */
  readonly dictionary: readonly { readonly values: Uint32Array; readonly byWord: boolean }[]
  /** The row of the dictionary's entry for each distinct word (-2 before it is looked up), where words alone decide. */
  readonly entries: Int32Array | null
  /** Edge templates with columns. */
  readonly edges: readonly BoundTemplate[]
  readonly edgeHashes: Int32Array
  /** Node templates that depend on one word at an offset, by offset. */
  readonly words: readonly { readonly offset: number; readonly templates: readonly BoundTemplate[] }[]
  /** All other node templates. */
  readonly nodes: readonly BoundTemplate[]
  readonly memo: WordMemo
  /** The number in the memo of each distinct word plus 1, or 0 before it is looked up, or -1 when there is no room. */
  readonly memoOf: Int32Array
  /** How far below the best label of a token a label may score by itself and stay open, in stored units. */
  readonly margin: number
  readonly scores: Float64Array
  readonly lattice: Lattice
}

const UNKNOWN = -2
/** How many features are looked at before labels that have fallen behind are dropped. */
const CHUNK = 6
const DICTIONARY = 0x5bd1e995

/** The key of a dictionary's entry for a value of its column; `level` 0 is the dictionary itself, 1 its first backoff … */
export const dictionaryKey = (level: number, value: number): number => edgeKey(DICTIONARY, value ^ (level << 24))

/** The offsets at which the model has templates that depend on one word alone. */
function wordOffsets(bound: readonly BoundTemplate[]): number[] {
  return [...new Set(bound.flatMap(t => (t.wordOffset === null ? [] : [t.wordOffset])))]
}

/**
 * Binds a model to the columns of one text. A memo may be handed on from text to text when every column by word follows
 * from the word as written; it must be one model's own.
 */
export function openTagger(model: Model, columns: Columns, memo?: WordMemo): Tagger {
  const { labels, templates, dictionary, backoff = [], margin, scale } = model.header
  const bound = templates.filter(t => !isEdge(t)).map(t => bindTemplate(t, columns))
  const offsets = wordOffsets(bound)
  const distinct = Object.values(columns.words)[0]?.length ?? 0
  const lists = (dictionary === null ? [] : [dictionary, ...backoff]).map(name => {
    const byWord = name in columns.words
    const values = (byWord ? columns.words : columns.tokens)[name]
    if (!values) throw new Error(`no column "${name}" for the dictionary of ${model.header.name}`)
    return { values, byWord }
  })
  return {
    model,
    columns,
    dictionary: lists,
    entries: lists.every(({ byWord }) => byWord) ? new Int32Array(distinct).fill(UNKNOWN) : null,
    edges: templates.filter(t => isEdge(t) && t.length > 1).map(t => bindTemplate(t, columns)),
    edgeHashes: new Int32Array(templates.length),
    words: offsets.map(offset => ({ offset, templates: bound.filter(t => t.wordOffset === offset) })),
    nodes: bound.filter(t => t.wordOffset === null),
    memo: memo ?? newWordMemo(labels.length, offsets.length, distinct),
    memoOf: new Int32Array(distinct),
    margin: margin === undefined ? Infinity : margin / scale,
    scores: new Float64Array(labels.length),
    lattice: newLattice(),
  }
}

/** A memo for `openTagger` to hand on from text to text. */
export function memoFor(model: Model): WordMemo {
  const { labels, templates } = model.header
  const offsets = new Set<number>()
  for (const template of templates) {
    const first = template[0]?.[1]
    if (first !== undefined && !isEdge(template) && template.every(([, offset]) => offset === first)) offsets.add(first)
  }
  return newWordMemo(labels.length, offsets.size)
}

/** Scores the sequence of tokens `[from, to)`. The lattice is the tagger's own and is overwritten by the next call. */
export function score(tagger: Tagger, from: number, to: number): Lattice {
  const { lattice } = tagger
  startLattice(lattice, to - from)
  lattice.first[0] = 0
  lattice.edgeFirst[0] = 0
  for (let i = from; i < to; i++) {
    addStates(tagger, i, from, to)
    addEdges(tagger, i, from, to)
  }
  return lattice
}

/** Adds the states of token `i` with their scores. A token with one possible label needs none. */
function addStates(tagger: Tagger, i: number, from: number, to: number): void {
  const { model, lattice, scores, margin, nodes } = tagger
  const { open, labels } = model.header
  const t = i - from
  const s0 = lattice.first[t]!
  growLattice(lattice, s0 + labels.length, 0)
  const { label, node } = lattice
  const row = entryOf(tagger, i)
  let s = s0
  if (row >= 0) for (let k = 0; k < model.rows[row]!; k++) label[s++] = model.rows[row + 1 + 2 * k]!
  else for (let k = 0; k < open.length; k++) label[s++] = open[k]!
  node.fill(0, s0, s)
  if (s - s0 > 1) {
    addWords(tagger, i, from, to, s0, s)
    s = keepStates(lattice, s0, s, 1.5 * margin)
  }
  // What is decided by a few features need not look at all of them.
  for (let k = 0; s - s0 > 1 && k < nodes.length; k += CHUNK) {
    for (let b = s0; b < s; b++) scores[label[b]!] = 0
    addTemplates(model, nodes, k, Math.min(k + CHUNK, nodes.length), tagger.columns.word, i, from, to, scores)
    for (let b = s0; b < s; b++) node[b]! += scores[label[b]!]!
    s = keepStates(lattice, s0, s, margin)
  }
  lattice.first[t + 1] = s
}

/** Drops those of the states `[s0, end)` that are further than the margin below the best; the new end. */
function keepStates({ label, node }: Lattice, s0: number, end: number, margin: number): number {
  let best = -Infinity
  for (let s = s0; s < end; s++) if (node[s]! > best) best = node[s]!
  let kept = s0
  for (let s = s0; s < end; s++) {
    if (node[s]! < best - margin) continue
    label[kept] = label[s]!
    node[kept++] = node[s]!
  }
  return kept
}

/** The row of the dictionary's entry for the token, or -1. */
function entryOf(tagger: Tagger, i: number): number {
  const { columns, dictionary, entries } = tagger
  if (dictionary.length === 0) return -1
  const w = columns.word[i]!
  if (entries === null) return findEntry(tagger, w, i)
  const known = entries[w]!
  if (known !== UNKNOWN) return known
  return (entries[w] = findEntry(tagger, w, i))
}

function findEntry({ model, dictionary }: Tagger, w: number, i: number): number {
  for (let level = 0; level < dictionary.length; level++) {
    const { values, byWord } = dictionary[level]!
    const value = values[byWord ? w : i]!
    const row = value === 0 ? -1 : rowOf(model, dictionaryKey(level, value))
    if (row >= 0) return row
  }
  return -1
}

/** Adds what depends on one word alone to the states `[s0, end)`, from the memo where it is known. */
function addWords(tagger: Tagger, i: number, from: number, to: number, s0: number, end: number): void {
  const { model, columns, scores, words, memo } = tagger
  const { label, node } = tagger.lattice
  const count = scores.length
  for (let g = 0; g < words.length; g++) {
    const { offset, templates } = words[g]!
    const j = i + offset
    const number = j >= from && j < to ? numberOf(tagger, columns.word[j]!) : -1
    const base = number * memo.width + g * count
    const flag = number * memo.offsets + g
    if (number < 0 || memo.known[flag] === 0) {
      scores.fill(0)
      addTemplates(model, templates, 0, templates.length, columns.word, i, from, to, scores)
      for (let s = s0; s < end; s++) node[s]! += scores[label[s]!]!
      if (number < 0) continue
      memo.sums.set(scores, base)
      memo.known[flag] = 1
      continue
    }
    const { sums } = memo
    for (let s = s0; s < end; s++) node[s]! += sums[base + label[s]!]!
  }
}

/** The number of a distinct word in the memo, or -1. Where the columns name no hashes of words, each word is a number of its own. */
function numberOf({ memo, memoOf, columns }: Tagger, w: number): number {
  const found = memoOf[w]!
  if (found !== 0) return found < 0 ? -1 : found - 1
  const { word, lower } = columns.words
  const number = memoNumber(memo, word === undefined ? w : word[w]!, lower === undefined ? 0 : lower[w]!)
  memoOf[w] = number < 0 ? -1 : number + 1
  return number
}

function addTemplates(
  model: Model,
  templates: readonly BoundTemplate[],
  first: number,
  end: number,
  word: Uint32Array,
  i: number,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  for (let t = first; t < end; t++) {
    const key = nodeKey(hashAt(templates[t]!, word, i, from, to))
    const row = key === 0 ? -1 : rowOf(model, key)
    if (row >= 0) addRow(model.rows, row, scores, 0)
  }
}

/** Adds the edges into token `i`. Between two tokens of one possible label each there is no choice to score. */
function addEdges(tagger: Tagger, i: number, from: number, to: number): void {
  const { model, lattice, edges, edgeHashes, columns, scores } = tagger
  const { transitions } = model
  const t = i - from
  const count = scores.length
  const b0 = lattice.first[t]!
  const end = lattice.first[t + 1]!
  const a0 = t === 0 ? 0 : lattice.first[t - 1]!
  const origins = t === 0 ? 1 : b0 - a0
  let e = lattice.edgeFirst[t]!
  growLattice(lattice, 0, e + origins * (end - b0))
  const { label, edge } = lattice
  lattice.edgeFirst[t + 1] = e + origins * (end - b0)
  if (origins === 1 && end - b0 === 1) {
    edge[e] = 0
    return
  }
  for (let k = 0; k < edges.length; k++) edgeHashes[k] = hashAt(edges[k]!, columns.word, i, from, to)
  for (let a = 0; a < origins; a++) {
    const previous = t === 0 ? count : label[a0 + a]!
    if (edges.length > 0) {
      for (let b = b0; b < end; b++) scores[label[b]!] = 0
      for (let k = 0; k < edges.length; k++) {
        const hash = edgeHashes[k]!
        const row = hash === 0 ? -1 : rowOf(model, edgeKey(hash, previous))
        if (row >= 0) addRow(model.rows, row, scores, 0)
      }
      for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]! + scores[label[b]!]!
    } else for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]!
  }
}
