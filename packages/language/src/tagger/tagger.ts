import { bioConstraints } from './bio.js'
import { FORBIDDEN, type Lattice, growLattice, newLattice, startLattice } from './lattice.js'
import { type Model, addRow, rowOf } from './model.js'
import { type BoundTemplate, type Columns, bindTemplate, edgeKey, hashAt, isEdge, nodeKey } from './template.js'

/** The templates of a model bound to the columns of one text, with the sums of its frequent words' weights. */
export interface Tagger {
  readonly model: Model
  readonly columns: Columns
  /** The columns of the dictionary, the first that has an entry deciding. */
  readonly dictionary: readonly { readonly values: Uint32Array; readonly byWord: boolean }[]
  /** Plain transitions and constraints: `[previous * labels + label]`, the last row for the start. */
  readonly transitions: Float64Array
  /** Edge templates with columns. */
  readonly edges: readonly BoundTemplate[]
  /** Node templates that depend on one word at an offset, with the sums of their weights by distinct word. */
  readonly words: readonly WordScores[]
  /** All other node templates. */
  readonly nodes: readonly BoundTemplate[]
  readonly scores: Float64Array
  readonly lattice: Lattice
}

interface WordScores {
  readonly offset: number
  readonly templates: readonly BoundTemplate[]
  /** 1 where the sums of a distinct word are known. */
  readonly known: Uint8Array
  readonly sums: Int16Array
}

/** Words beyond this number are summed anew each time, so that memory stays small; the frequent ones come early in any text. */
const CACHED_WORDS = 1 << 14
const DICTIONARY = 0x5bd1e995

/** The key of a dictionary's entry for a value of its column; `level` 0 is the dictionary itself, 1 its first backoff … */
export const dictionaryKey = (level: number, value: number): number => edgeKey(DICTIONARY, value ^ (level << 24))

/** Binds a model to the columns of one text. */
export function openTagger(model: Model, columns: Columns): Tagger {
  const { labels, templates, dictionary, backoff = [] } = model.header
  const bound = templates.filter(t => !isEdge(t)).map(t => bindTemplate(t, columns))
  const offsets = [...new Set(bound.flatMap(t => (t.wordOffset === null ? [] : [t.wordOffset])))]
  const distinct = Object.values(columns.words)[0]?.length ?? 0
  const cached = Math.min(distinct, CACHED_WORDS)
  return {
    model,
    columns,
    dictionary: (dictionary === null ? [] : [dictionary, ...backoff]).map(name => {
      const byWord = name in columns.words
      const values = (byWord ? columns.words : columns.tokens)[name]
      if (!values) throw new Error(`no column "${name}" for the dictionary of ${model.header.name}`)
      return { values, byWord }
    }),
    transitions: transitionsOf(model),
    edges: templates.filter(t => isEdge(t) && t.length > 1).map(t => bindTemplate(t, columns)),
    words: offsets.map(offset => ({
      offset,
      templates: bound.filter(t => t.wordOffset === offset),
      known: new Uint8Array(cached),
      sums: new Int16Array(cached * labels.length),
    })),
    nodes: bound.filter(t => t.wordOffset === null),
    scores: new Float64Array(labels.length),
    lattice: newLattice(),
  }
}

function transitionsOf(model: Model): Float64Array {
  const { labels, templates, bio } = model.header
  const count = labels.length
  const scores = new Float64Array((count + 1) * count)
  for (const template of templates.filter(t => isEdge(t) && t.length === 1)) {
    const { seed } = bindTemplate(template, { word: new Uint32Array(0), words: {}, tokens: {} })
    for (let p = 0; p <= count; p++) {
      const row = rowOf(model, edgeKey(seed || 1, p))
      if (row >= 0) addRow(model.rows, row, scores, p * count)
    }
  }
  if (bio) for (const [k, ok] of bioConstraints(labels).entries()) if (!ok) scores[k] = FORBIDDEN
  return scores
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
  const { model, lattice, scores } = tagger
  const { open, labels } = model.header
  const t = i - from
  const s0 = lattice.first[t]!
  growLattice(lattice, s0 + labels.length, 0)
  const { label, node } = lattice
  const row = entryOf(tagger, i)
  let s = s0
  if (row >= 0) for (let k = 0; k < model.rows[row]!; k++) label[s++] = model.rows[row + 1 + 2 * k]!
  else for (let k = 0; k < open.length; k++) label[s++] = open[k]!
  lattice.first[t + 1] = s
  if (s - s0 === 1) {
    node[s0] = 0
    return
  }
  scores.fill(0)
  addNodeScores(tagger, i, from, to)
  for (let k = s0; k < s; k++) node[k] = scores[label[k]!]!
}

/** The row of the dictionary's entry for the token, or -1. */
function entryOf({ model, columns, dictionary }: Tagger, i: number): number {
  for (let level = 0; level < dictionary.length; level++) {
    const { values, byWord } = dictionary[level]!
    const value = values[byWord ? columns.word[i]! : i]!
    const row = value === 0 ? -1 : rowOf(model, dictionaryKey(level, value))
    if (row >= 0) return row
  }
  return -1
}

function addNodeScores(tagger: Tagger, i: number, from: number, to: number): void {
  const { model, columns, scores, nodes, words } = tagger
  const { word } = columns
  for (const group of words) {
    const j = i + group.offset
    const w = j >= from && j < to ? word[j]! : CACHED_WORDS
    if (w >= group.known.length) addTemplates(model, group.templates, word, i, from, to, scores)
    else addWord(tagger, group, w, i, from, to)
  }
  addTemplates(model, nodes, word, i, from, to, scores)
}

function addWord(tagger: Tagger, group: WordScores, w: number, i: number, from: number, to: number): void {
  const { scores } = tagger
  const count = scores.length
  const base = w * count
  if (group.known[w] === 0) {
    const sums = new Float64Array(count)
    addTemplates(tagger.model, group.templates, tagger.columns.word, i, from, to, sums)
    group.sums.set(sums, base)
    group.known[w] = 1
  }
  for (let k = 0; k < count; k++) scores[k]! += group.sums[base + k]!
}

function addTemplates(
  model: Model,
  templates: readonly BoundTemplate[],
  word: Uint32Array,
  i: number,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  for (let t = 0; t < templates.length; t++) {
    const key = nodeKey(hashAt(templates[t]!, word, i, from, to))
    const row = key === 0 ? -1 : rowOf(model, key)
    if (row >= 0) addRow(model.rows, row, scores, 0)
  }
}

/** Adds the edges into token `i`. Between two tokens of one possible label each there is no choice to score. */
function addEdges(tagger: Tagger, i: number, from: number, to: number): void {
  const { model, lattice, transitions, edges, columns, scores } = tagger
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
  for (let a = 0; a < origins; a++) {
    const previous = t === 0 ? count : label[a0 + a]!
    if (edges.length > 0) {
      scores.fill(0)
      for (let k = 0; k < edges.length; k++) {
        const hash = hashAt(edges[k]!, columns.word, i, from, to)
        const row = hash === 0 ? -1 : rowOf(model, edgeKey(hash, previous))
        if (row >= 0) addRow(model.rows, row, scores, 0)
      }
      for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]! + scores[label[b]!]!
    } else for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]!
  }
}
