import { AFTER, BEFORE } from './grid.js'
import { finishHash, mixHash, mixIn, premix } from './hash.js'
import { type Lattice, growLattice, startLattice } from './lattice.js'
import { addLook, hashOf, lookAt } from './look.js'
import { addRow, labelsOf, rowOf } from './model.js'
import { CHUNK, type Tagger, dictionaryKey, wordValue } from './tagger.js'
import * as memos from './word-memo.js'

/** Scores the sequence of tokens `[from, to)`. The lattice is the model's own and is overwritten by the next call. */
export function score(tagger: Tagger, from: number, to: number): Lattice {
  const { lattice } = tagger.room
  startLattice(lattice, to - from)
  enterSequence(tagger, from, to)
  lattice.first[0] = 0
  lattice.edgeFirst[0] = 0
  for (let t = 0; t < to - from; t++) {
    addStates(tagger, from + t, t)
    addEdges(tagger, t)
  }
  return lattice
}

/** Puts what templates look at into the room. */
function enterSequence({ columns, plan, memoRow, mixed, room }: Tagger, from: number, to: number): void {
  const { width, reach, columns: places } = plan.near
  const depth = places.length
  const length = to - from + 2 * reach
  if (room.rows.length < length || room.near.length < length * depth) {
    room.rows = new Uint32Array(2 * length)
    room.near = new Int32Array(2 * length * depth)
  }
  const { rows, near } = room
  for (let k = 0; k < reach; k++) {
    rows[k] = memos.BEFORE_TEXT
    rows[length - 1 - k] = memos.AFTER_TEXT
  }
  for (let k = 0; k < reach * depth; k++) {
    near[k] = premix(BEFORE)
    near[length * depth - 1 - k] = premix(AFTER)
  }
  for (let i = from, at = reach * depth; i < to; i++, at += depth) {
    const w = columns.word[i]!
    rows[i - from + reach] = memoRow[w]!
    for (let c = 0, m = w * width; c < width; c++) near[at + c] = mixed[m + c]!
  }
  for (let c = width; c < depth; c++) {
    const column = columns.tokens[plan.names[places[c]!]!]!
    for (let i = from, at = reach * depth + c; i < to; i++, at += depth) near[at] = premix(column[i]!)
  }
}

/** Adds the states of token `i`, the `t`th of the sequence, with their scores. A token with one possible label needs none. */
function addStates(tagger: Tagger, i: number, t: number): void {
  const { model, margin, plan } = tagger
  const { lattice, scores, look, near } = tagger.room
  const { joint, words, own } = plan
  const s0 = lattice.first[t]!
  growLattice(lattice, s0 + model.header.labels.length, 0)
  let s = ownStates(tagger, i, t, s0)
  for (let g = 0; g < words.length && s - s0 > 1; g++) if (g !== own) s = addWord(tagger, g, i, t, s0, s)
  const { label, node } = lattice
  // What is decided by a few features need not look at all of them.
  const count = joint.first.length - 1
  const base = (t + plan.near.reach) * plan.near.columns.length
  for (let k = 0; s - s0 > 1 && k < count; k += CHUNK) {
    lookAt(look, joint, k, Math.min(k + CHUNK, count), near, base)
    for (let b = s0; b < s; b++) scores[label[b]!] = 0
    addLook(look, model, scores)
    for (let b = s0; b < s; b++) node[b]! += scores[label[b]!]!
    s = keepStates(lattice, s0, s, margin)
  }
  lattice.first[t + 1] = s
}

/** Adds the states of a token that its own word leaves open, with what the word says of them; their end. */
function ownStates(tagger: Tagger, i: number, t: number, s0: number): number {
  const { model, memo, plan } = tagger
  const { lattice, rows } = tagger.room
  const row = plan.isByWord ? rows[t + plan.near.reach]! : memos.NOT_KEPT
  const known = row === memos.NOT_KEPT ? s0 : memos.recallStates(memo, row, lattice, s0)
  if (known > s0) return known
  const { label, node } = lattice
  const { open } = model.header
  const entry = entryOf(tagger, i)
  let s = s0
  if (entry >= 0) s += labelsOf(model.rows, entry, label, s0)
  else for (let k = 0; k < open.length; k++) label[s++] = open[k]!
  for (let b = s0; b < s; b++) node[b] = 0
  if (s - s0 > 1 && plan.own >= 0) s = addWord(tagger, plan.own, i, t, s0, s)
  if (row !== memos.NOT_KEPT) memos.rememberStates(memo, row, lattice, s0, s)
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
function entryOf({ model, columns, plan }: Tagger, i: number): number {
  for (let level = 0; level < plan.dictionary.length; level++) {
    const c = plan.dictionary[level]!
    const value = c < plan.width ? wordValue(columns, plan, c, columns.word[i]!) : columns.tokens[plan.names[c]!]![i]!
    const row = value === 0 ? -1 : rowOf(model, dictionaryKey(level, value))
    if (row >= 0) return row
  }
  return -1
}

/**
 * Adds what one word alone says, the own of token `i` or one around it, to the states `[s0, end)`, and drops those that fall far
 * behind, the further the less has been looked at; the new end. `g` is the word's number in the plan.
 */
function addWord(tagger: Tagger, g: number, i: number, t: number, s0: number, end: number): number {
  const { memo, plan, margin } = tagger
  const { lattice, rows } = tagger.room
  const { offset } = plan.words[g]!
  const row = rows[t + plan.near.reach + offset]!
  const flag = row * memo.offsets + g
  if (row === memos.NOT_KEPT || memo.known[flag] === 0) sumWord(tagger, g, row, i + offset)
  const { label, node } = lattice
  const { sums } = memo
  for (let s = s0, base = flag * memo.labels; s < end; s++) node[s]! += sums[base + label[s]!]!
  return keepStates(lattice, s0, end, g === 0 ? 2.5 * margin : g < 3 ? 2 * margin : 1.5 * margin)
}

/** Sums the weights of what the word of token `j`, which has that row in the memo, says alone. */
function sumWord({ model, columns, plan, memo, room }: Tagger, g: number, row: number, j: number): void {
  const { first, end } = plan.words[g]!
  const { scores } = room
  const { code, first: starts } = plan.alone
  scores.fill(0)
  for (let t = first; t < end; t++) {
    let hash = code[starts[t]!]!
    let fires = true
    for (let a = starts[t]! + 2; a < starts[t + 1]!; a += 2) {
      const outside = row === memos.BEFORE_TEXT ? BEFORE : row === memos.AFTER_TEXT ? AFTER : 0
      const value = outside || wordValue(columns, plan, code[a]!, columns.word[j]!)
      if (value === 0) fires = false
      hash = mixHash(hash, value)
    }
    const found = fires ? rowOf(model, finishHash(hash || 1)) : -1
    if (found >= 0) addRow(model.rows, found, scores, 0)
  }
  const flag = row * memo.offsets + g
  memo.known[flag] = 1
  for (let k = 0; k < memo.labels; k++) memo.sums[flag * memo.labels + k] = scores[k]!
}

/** Adds the edges into the `t`th token. Between two tokens of one possible label each there is no choice to score. */
function addEdges(tagger: Tagger, t: number): void {
  const { model, plan } = tagger
  const { lattice, look, scores, near, edgeHashes } = tagger.room
  const { transitions } = model
  const { code, first } = plan.edges
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
  const base = (t + plan.near.reach) * plan.near.columns.length
  let hashes = 0
  for (let k = 0; k < edgeHashes.length; k++) {
    const hash = hashOf(code, first[k]!, near, base)
    if (hash !== 0) edgeHashes[hashes++] = hash
  }
  for (let a = 0; a < origins; a++) {
    const previous = t === 0 ? count : label[a0 + a]!
    const mixed = premix(previous + 1)
    for (let b = b0; b < end; b++) scores[label[b]!] = transitions[previous * count + label[b]!]!
    for (let k = 0; k < hashes; k++) look.keys[k] = finishHash(mixIn(edgeHashes[k]!, mixed))
    look.count = hashes
    addLook(look, model, scores)
    for (let b = b0; b < end; b++) edge[e++] = scores[label[b]!]!
  }
}
