import { AFTER, BEFORE } from './grid.js'
import { finishHash, mixHash, mixIn, premix } from './hash.js'
import { type Lattice, growLattice, startLattice } from './lattice.js'
import { addFound, find, hashOf, newLook, sift, take } from './look.js'
import { labelsOf, rowOf } from './model.js'
import type { Plan } from './plan.js'
import { CHUNK, type Room, type Tagger, dictionaryKey, wordValue } from './tagger.js'
import * as memos from './word-memo.js'

/**
 * Scores the sequence of tokens `[from, to)`. The lattice is the model's own and is overwritten by the next call. Each step is
 * taken for all tokens before the next, so that what must be fetched from memory is fetched together.
 */
export function score(tagger: Tagger, from: number, to: number): Lattice {
  const { lattice } = tagger.room
  startLattice(lattice, to - from)
  enterSequence(tagger, from, to)
  openStates(tagger, from, to)
  const { words, own } = tagger.plan
  for (let g = 0; g < words.length; g++) if (g !== own) addWord(tagger, g, from)
  addJoint(tagger)
  closeStates(tagger.room)
  addEdges(tagger)
  return lattice
}

/** Puts what templates look at into the room. */
function enterSequence({ columns, plan, memoRow, mixed, room }: Tagger, from: number, to: number): void {
  const { width, reach, columns: places } = plan.near
  const depth = places.length
  const length = to - from + 2 * reach
  if (room.rows.length < length || room.near.length < length * depth) enlarge(room, 2 * length, plan)
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

/** Makes room for a sequence of `length` tokens, with what stands around it. */
function enlarge(room: Room, length: number, { alone, near }: Plan): void {
  const labels = room.scores.length
  room.rows = new Uint32Array(length)
  room.near = new Int32Array(length * near.columns.length)
  room.end = new Uint32Array(length)
  room.open = new Uint32Array(length)
  room.features = new Uint32Array(Math.max(length, labels))
  room.look = newLook(Math.max(length * CHUNK, labels * room.edgeHashes.length, alone.first.length))
}

/** Writes the states of all tokens that their own words leave open, and lists the tokens with several. */
function openStates(tagger: Tagger, from: number, to: number): void {
  const { model, room } = tagger
  const { lattice, end, open } = room
  const { first } = lattice
  first[0] = 0
  room.count = 0
  for (let t = 0; t < to - from; t++) {
    const s0 = first[t]!
    growLattice(lattice, s0 + model.header.labels.length, 0)
    const s = ownStates(tagger, from + t, t, s0)
    first[t + 1] = s
    end[t] = s
    if (s - s0 > 1) open[room.count++] = t
  }
}

/** Adds the states of token `i`, the `t`th of the sequence, that its own word leaves open, with what the word says of them; their end. */
function ownStates(tagger: Tagger, i: number, t: number, s0: number): number {
  const { model, memo, plan, margin } = tagger
  const { lattice, rows } = tagger.room
  const own = rows[t + plan.near.reach]!
  const row = plan.isByWord ? own : memos.NOT_KEPT
  const known = row === memos.NOT_KEPT ? s0 : memos.recallStates(memo, row, lattice, s0)
  if (known > s0) return known
  const { label, node } = lattice
  const { open } = model.header
  const entry = entryOf(tagger, i)
  let s = s0
  if (entry >= 0) s += labelsOf(model.rows, entry, label, s0)
  else for (let k = 0; k < open.length; k++) label[s++] = open[k]!
  for (let b = s0; b < s; b++) node[b] = 0
  if (s - s0 > 1 && plan.own >= 0) {
    const flag = own * memo.offsets + plan.own
    if (own === memos.NOT_KEPT || memo.known[flag] === 0) sumWord(tagger, plan.own, own, i)
    let best = -Infinity
    for (let b = s0, base = flag * memo.labels; b < s; b++)
      best = Math.max(best, (node[b] = memo.sums[base + label[b]!]!))
    s = keepStates(lattice, s0, s, best - widen(plan.own) * margin)
  }
  if (row !== memos.NOT_KEPT) memos.rememberStates(memo, row, lattice, s0, s)
  return s
}

/** How much wider the margin is after the `g`th word: the less has been looked at, the wider. */
const widen = (g: number): number => (g === 0 ? 1.8 : g < 3 ? 1.5 : 1.25)

/**
 * Adds what the words at an offset, the `g`th of the plan, say alone to the states of the open tokens, and drops those states
 * that fall far behind.
 */
function addWord(tagger: Tagger, g: number, from: number): void {
  const { memo, plan, room } = tagger
  const { lattice, rows, open, end, count } = room
  const { label, node, first } = lattice
  const { labels, offsets } = memo
  const { offset } = plan.words[g]!
  const margin = widen(g) * tagger.margin
  const reach = plan.near.reach + offset
  let touched = 0
  for (let k = 0; k < count; k++) {
    const t = open[k]!
    const row = rows[t + reach]!
    const flag = row * offsets + g
    if (memo.known[flag] === 0 && row !== memos.NOT_KEPT) sumWord(tagger, g, row, from + t + offset)
    // Looked at for its way into the cache alone.
    touched += memo.sums[flag * labels + label[first[t]!]!]!
  }
  room.touched = touched
  room.count = 0
  for (let k = 0; k < count; k++) {
    const t = open[k]!
    const row = rows[t + reach]!
    if (row === memos.NOT_KEPT) sumWord(tagger, g, row, from + t + offset)
    const { sums } = memo
    const s0 = first[t]!
    const s1 = end[t]!
    let best = -Infinity
    for (let s = s0, base = (row * offsets + g) * labels; s < s1; s++) {
      const score = node[s]! + sums[base + label[s]!]!
      node[s] = score
      if (score > best) best = score
    }
    const s = keepStates(lattice, s0, s1, best - margin)
    end[t] = s
    if (s - s0 > 1) open[room.count++] = t
  }
}

/** Adds what several words say together to the states of the open tokens. What is decided by a few features need not look at all of them. */
function addJoint({ model, plan, room, margin }: Tagger): void {
  const { lattice, scores, look, near, open, end, features } = room
  const { label, node, first } = lattice
  const { joint } = plan
  const templates = joint.first.length - 1
  const { reach } = plan.near
  const depth = plan.near.columns.length
  for (let from = 0; from < templates && room.count > 0; from += CHUNK) {
    const to = Math.min(from + CHUNK, templates)
    const { count } = room
    look.count = 0
    for (let k = 0; k < count; k++) {
      take(look, model.table, joint, from, to, near, (open[k]! + reach) * depth)
      features[k] = look.count
    }
    find(look, model.table)
    room.count = 0
    for (let k = 0, f = 0; k < count; k++) {
      const t = open[k]!
      const s0 = first[t]!
      const s1 = end[t]!
      for (let s = s0; s < s1; s++) scores[label[s]!] = 0
      f = addFound(look, f, features[k]!, model.rows, scores)
      let best = -Infinity
      for (let s = s0; s < s1; s++) {
        const score = node[s]! + scores[label[s]!]!
        node[s] = score
        if (score > best) best = score
      }
      const s = keepStates(lattice, s0, s1, best - margin)
      end[t] = s
      if (s - s0 > 1) open[room.count++] = t
    }
  }
}

/** Moves the states together that are left. */
function closeStates({ lattice, end }: Room): void {
  const { first, label, node, length } = lattice
  let to = 0
  for (let t = 0; t < length; t++) {
    const s0 = first[t]!
    const s1 = end[t]!
    first[t] = to
    if (s0 === to) to = s1
    else
      for (let s = s0; s < s1; s++) {
        label[to] = label[s]!
        node[to++] = node[s]!
      }
  }
  first[length] = to
}

/** Drops those of the states `[s0, end)` that score less than the limit; the new end. */
function keepStates({ label, node }: Lattice, s0: number, end: number, limit: number): number {
  let kept = s0
  for (let s = s0; s < end; s++) {
    const score = node[s]!
    if (score < limit) continue
    label[kept] = label[s]!
    node[kept++] = score
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

/** Sums the weights of what the word of token `j`, which has that row in the memo, says alone. */
function sumWord({ model, columns, plan, memo, room }: Tagger, g: number, row: number, j: number): void {
  const { first, end } = plan.words[g]!
  const { scores, look } = room
  const { code, first: starts } = plan.alone
  const outside = row === memos.BEFORE_TEXT ? BEFORE : row === memos.AFTER_TEXT ? AFTER : 0
  const w = outside === 0 ? columns.word[j]! : 0
  let keys = 0
  for (let t = first; t < end; t++) {
    let hash = code[starts[t]!]!
    let fires = true
    for (let a = starts[t]! + 2; a < starts[t + 1]!; a += 2) {
      const value = outside || wordValue(columns, plan, code[a]!, w)
      if (value === 0) fires = false
      hash = mixHash(hash, value)
    }
    if (fires) look.keys[keys++] = finishHash(hash || 1)
  }
  sift(look, model.table, 0, keys)
  find(look, model.table)
  scores.fill(0)
  addFound(look, 0, look.count, model.rows, scores)
  const flag = row * memo.offsets + g
  memo.known[flag] = 1
  for (let k = 0; k < memo.labels; k++) memo.sums[flag * memo.labels + k] = scores[k]!
}

/** Adds all edges. Between two tokens of one possible label each there is no choice to score. */
function addEdges({ model, plan, room }: Tagger): void {
  const { lattice, look, scores, near, edgeHashes, features } = room
  const { table, transitions } = model
  const { first, label, edgeFirst, length } = lattice
  const { code, first: starts } = plan.edges
  const labels = model.header.labels.length
  const depth = plan.near.columns.length
  edgeFirst[0] = 0
  for (let t = 0; t < length; t++) {
    const origins = t === 0 ? 1 : first[t]! - first[t - 1]!
    edgeFirst[t + 1] = edgeFirst[t]! + origins * (first[t + 1]! - first[t]!)
  }
  growLattice(lattice, 0, edgeFirst[length]!)
  const { edge } = lattice
  for (let t = 0; t < length; t++) {
    const b0 = first[t]!
    const end = first[t + 1]!
    let e = edgeFirst[t]!
    if (edgeFirst[t + 1]! - e === 1) {
      edge[e] = 0
      continue
    }
    let hashes = 0
    for (let k = 0; k < edgeHashes.length; k++) {
      const hash = hashOf(code, starts[k]!, near, (t + plan.near.reach) * depth)
      if (hash !== 0) edgeHashes[hashes++] = hash
    }
    look.count = 0
    const a0 = t === 0 ? -1 : first[t - 1]!
    const a1 = t === 0 ? 0 : b0
    for (let a = a0; a < a1; a++) {
      const mixed = premix((a < 0 ? labels : label[a]!) + 1)
      const { count } = look
      for (let k = 0; k < hashes; k++) look.keys[count + k] = finishHash(mixIn(edgeHashes[k]!, mixed))
      sift(look, table, count, count + hashes)
      features[a - a0] = look.count
    }
    find(look, table)
    for (let a = a0, f = 0; a < a1; a++) {
      const from = (a < 0 ? labels : label[a]!) * labels
      for (let b = b0; b < end; b++) scores[label[b]!] = transitions[from + label[b]!]!
      f = addFound(look, f, features[a - a0]!, model.rows, scores)
      for (let b = b0; b < end; b++) edge[e++] = scores[label[b]!]!
    }
  }
}
