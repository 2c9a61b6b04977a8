import { type Grid, gridOf, hashAt, valueAt } from './grid.js'
import { type Lattice, growLattice, newLattice, startLattice } from './lattice.js'
import { MOST_LABELS, type Model, addRow, labelsOf, rowOf } from './model.js'
import { type Plan, planOf } from './plan.js'
import { type Columns, edgeKey, nodeKey } from './template.js'
import { type WordMemo, growMemo, newWordMemo, recallStates, rememberStates } from './word-memo.js'

/** The templates of a model bound to the columns of one text. */
export interface Tagger {
  readonly model: Model
  readonly columns: Columns
  readonly grid: Grid
  readonly plan: Plan
  readonly edgeHashes: Int32Array
  readonly memo: WordMemo
  /** The number in the memo of each distinct word, 0 where it is not to be remembered. */
  readonly memoOf: Uint32Array
  /** How far below the best label of a token a label may score by itself and stay open, in stored units. */
  readonly margin: number
  /** Scores by label, for a while. */
  readonly scores: Float64Array
  /** Room for the keys of a chunk of features. */
  readonly keys: Uint32Array
  readonly lattice: Lattice
}

/** How many features are looked at before labels that have fallen behind are dropped. */
const CHUNK = 6
const DICTIONARY = 0x5bd1e995

/** The key of a dictionary's entry for a value of its column; `level` 0 is the dictionary itself, 1 its first backoff … */
export const dictionaryKey = (level: number, value: number): number => edgeKey(DICTIONARY, value ^ (level << 24))

/**
 * Binds a model to the columns of one text. A memo may be handed on from text to text when every column by word follows
 * from the column `number`, which numbers the words from 1 (0: not to be remembered); it must be one model's own.
 */
export function openTagger(model: Model, columns: Columns, memo?: WordMemo): Tagger {
  const { labels, margin, scale } = model.header
  const plan = planOf(model, columns)
  const { rows } = columns
  const distinct = rows?.row.length ?? Object.values(columns.words)[0]?.length ?? 0
  const number = rows ? rows.number : columns.words['number']
  const memoOf = number ?? Uint32Array.from({ length: distinct }, (_, w) => w + 1)
  const room = memo && number ? memo : newWordMemo(labels.length, plan.words.length)
  let most = 0
  for (let w = 0; w < distinct; w++) most = Math.max(most, memoOf[w]!)
  growMemo(room, most)
  return {
    model,
    columns,
    grid: gridOf(plan, columns),
    plan,
    edgeHashes: new Int32Array(plan.edges.first.length - 1),
    memo: room,
    memoOf,
    margin: margin === undefined ? Infinity : margin / scale,
    scores: new Float64Array(Math.max(MOST_LABELS, labels.length)),
    keys: new Uint32Array(CHUNK),
    lattice: newLattice(),
  }
}

/** A memo for `openTagger` to hand on from text to text. */
export function memoFor({ header: { labels, templates } }: Model): WordMemo {
  const offsets = new Set(templates.flatMap(template => template.map(([, offset]) => offset)))
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
  const { model, lattice, scores, margin } = tagger
  const { nodes, others } = tagger.plan
  const { labels } = model.header
  const t = i - from
  const s0 = lattice.first[t]!
  growLattice(lattice, s0 + labels.length, 0)
  const s1 = ownStates(tagger, i, from, to, s0)
  let s = s1 - s0 > 1 ? addWords(tagger, 1, i, from, to, s0, s1) : s1
  const { label, node } = lattice
  // What is decided by a few features need not look at all of them.
  const count = nodes.first.length - 1
  for (let k = others; s - s0 > 1 && k < count; k += CHUNK) {
    for (let b = s0; b < s; b++) scores[label[b]!] = 0
    addTemplates(tagger, k, Math.min(k + CHUNK, count), i, from, to)
    for (let b = s0; b < s; b++) node[b]! += scores[label[b]!]!
    s = keepStates(lattice, s0, s, margin)
  }
  lattice.first[t + 1] = s
}

/** Adds the states of token `i` that its own word leaves open, with what the word says of them; their end. */
function ownStates(tagger: Tagger, i: number, from: number, to: number, s0: number): number {
  const { model, lattice, memo, memoOf, columns, plan } = tagger
  const number = !plan.isByWord ? 0 : memoOf[columns.word[i]!]!
  const known = number > 0 ? recallStates(memo, number, lattice, s0) : s0
  if (known > s0) return known
  const { label, node } = lattice
  const { open } = model.header
  const row = entryOf(tagger, i)
  let s = s0
  if (row >= 0) s += labelsOf(model.rows, row, label, s0)
  else for (let k = 0; k < open.length; k++) label[s++] = open[k]!
  node.fill(0, s0, s)
  if (s - s0 > 1) s = addWords(tagger, 0, i, from, to, s0, s)
  if (number > 0) rememberStates(memo, number, lattice, s0, s)
  return s
}

/** Drops those of the states `[s0, end)` that are further than the margin below the best; the new end. */
function keepStates({ label, node }: Lattice, s0: number, end: number, margin: number): number {
  if (margin === Infinity) return end
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
function entryOf({ model, plan: { dictionary }, grid }: Tagger, i: number): number {
  for (let level = 0; level < dictionary.length; level++) {
    const value = valueAt(grid, dictionary[level]!, i)
    const row = value === 0 ? -1 : rowOf(model, dictionaryKey(level, value))
    if (row >= 0) return row
  }
  return -1
}

/**
 * Adds what depends on one word alone to the states `[s0, end)`, from the memo where it is known, and drops those that fall
 * far behind, the further the less has been looked at; the new end. `group` 0: the word itself, 1: the words around it.
 */
function addWords(tagger: Tagger, group: 0 | 1, i: number, from: number, to: number, s0: number, end: number): number {
  const { columns, memo, memoOf, margin, lattice } = tagger
  const { words } = tagger.plan
  const { label, node } = lattice
  const count = memo.labels
  let kept = end
  for (let g = 0; g < words.length && kept - s0 > 1; g++) {
    const { offset, first, end: last } = words[g]!
    if ((offset === 0) !== (group === 0)) continue
    const j = i + offset
    const number = j >= from && j < to ? memoOf[columns.word[j]!]! : 0
    const flag = number * memo.offsets + g
    if (number === 0 || memo.known[flag] === 0) {
      const { scores } = tagger
      scores.fill(0)
      for (let t = first; t < last; t += CHUNK) addTemplates(tagger, t, Math.min(t + CHUNK, last), i, from, to)
      for (let s = s0; s < kept; s++) node[s]! += scores[label[s]!]!
      if (number > 0) for (let k = 0; k < count; k++) memo.sums[flag * count + k] = scores[k]!
      memo.known[flag] = number > 0 ? 1 : 0
    } else {
      const { sums } = memo
      for (let s = s0, base = flag * count; s < kept; s++) node[s]! += sums[base + label[s]!]!
    }
    kept = keepStates(lattice, s0, kept, g === 0 ? 2.5 * margin : g < 3 ? 2 * margin : 1.5 * margin)
  }
  return kept
}

/** Adds the weights of the node templates `[first, end)`, at most `CHUNK`, at token `i` to the scores. */
function addTemplates(tagger: Tagger, first: number, end: number, i: number, from: number, to: number): void {
  const { model, grid, scores, keys } = tagger
  const { nodes } = tagger.plan
  const count = end - first
  // Keys before rows: what is fetched from memory is fetched at one time.
  for (let t = 0; t < count; t++) keys[t] = nodeKey(hashAt(grid, nodes.code, nodes.first[first + t]!, i, from, to))
  for (let t = 0; t < count; t++) {
    const row = keys[t] === 0 ? -1 : rowOf(model, keys[t]!)
    if (row >= 0) addRow(model.rows, row, scores, 0)
  }
}

/** Adds the edges into token `i`. Between two tokens of one possible label each there is no choice to score. */
function addEdges(tagger: Tagger, i: number, from: number, to: number): void {
  const { model, lattice, grid, edgeHashes, scores } = tagger
  const { edges } = tagger.plan
  const { transitions } = model
  const t = i - from
  const count = model.header.labels.length
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
  for (let k = 0; k < edgeHashes.length; k++) edgeHashes[k] = hashAt(grid, edges.code, edges.first[k]!, i, from, to)
  for (let a = 0; a < origins; a++) {
    const previous = t === 0 ? count : label[a0 + a]!
    if (edgeHashes.length > 0) {
      for (let b = b0; b < end; b++) scores[label[b]!] = 0
      for (let k = 0; k < edgeHashes.length; k++) {
        const hash = edgeHashes[k]!
        const row = hash === 0 ? -1 : rowOf(model, edgeKey(hash, previous))
        if (row >= 0) addRow(model.rows, row, scores, 0)
      }
      for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]! + scores[label[b]!]!
    } else for (let b = b0; b < end; b++) edge[e++] = transitions[previous * count + label[b]!]!
  }
}
