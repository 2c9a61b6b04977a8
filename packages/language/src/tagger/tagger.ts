import { premix } from './hash.js'
import { type Lattice, newLattice } from './lattice.js'
import { type Look, newLook } from './look.js'
import { MOST_LABELS, type Model } from './model.js'
import { type Plan, planOf } from './plan.js'
import { type Columns, edgeKey } from './template.js'
import * as memos from './word-memo.js'

/** The templates of a model bound to the columns of one text. */
export interface Tagger {
  readonly model: Model
  readonly columns: Columns
  readonly plan: Plan
  readonly memo: memos.WordMemo
  /** The row in the memo of each distinct word. */
  readonly memoRow: Uint32Array
  /** How far below the best label of a token a label may score by itself and stay open, in stored units. */
  readonly margin: number
  /** Of each distinct word the premixed values of the columns that several words are looked at by. */
  readonly mixed: Int32Array
  readonly room: Room
}

/** Room that is reused from sequence to sequence. */
export interface Room {
  readonly lattice: Lattice
  /** Scores by label, for a while. */
  readonly scores: Int32Array
  /** The unfinished hashes of edge templates. */
  readonly edgeHashes: Int32Array
  /** The sequence at hand, with what stands before and after it: for each token its premixed values, and its row in the memo. */
  near: Int32Array
  rows: Uint32Array
  /** Where the states of each token end. */
  end: Uint32Array
  /** The tokens with several states, and how many they are. */
  open: Uint32Array
  count: number
  /** The features that are looked up, and where those of each open token end. */
  look: Look
  features: Uint32Array
  /** Keeps what is looked at early from being left out. */
  touched: number
}

/** How many features are looked at before labels that have fallen behind are dropped. */
export const CHUNK = 6
const DICTIONARY = 0x5bd1e995

/** The key of a dictionary's entry for a value of its column; `level` 0 is the dictionary itself, 1 its first backoff … */
export const dictionaryKey = (level: number, value: number): number => edgeKey(DICTIONARY, value ^ (level << 24))

/**
 * Binds a model to the columns of one text. A memo may be handed on from text to text when every column by word follows
 * from the column `number`, which numbers the words from 1 (0: not to be remembered); it must be one model's own.
 */
export function openTagger(model: Model, columns: Columns, memo?: memos.WordMemo): Tagger {
  const { labels, margin, scale } = model.header
  const plan = planOf(model, columns)
  const { rows } = columns
  const number = rows ? rows.number : columns.words['number']
  const distinct = rows ? rows.row.length : (Object.values(columns.words)[0]?.length ?? 0)
  const memoRow = new Uint32Array(distinct)
  let most = memos.FIRST_ROW
  for (let w = 0; w < distinct; w++) {
    const n = number ? number[w]! : w + 1
    const row = n === 0 ? memos.NOT_KEPT : n + memos.FIRST_ROW - 1
    memoRow[w] = row
    if (row > most) most = row
  }
  const used = memo && number ? memo : memos.newWordMemo(labels.length, plan.words.length)
  memos.growMemo(used, most)
  return {
    model,
    columns,
    plan,
    memo: used,
    memoRow,
    margin: margin === undefined ? Infinity : margin / scale,
    mixed: mixWords(columns, plan, distinct),
    room: roomOf(model, plan),
  }
}

/** The premixed values of each distinct word. */
function mixWords({ rows, words }: Columns, { names, near: { columns, width } }: Plan, distinct: number): Int32Array {
  const mixed = new Int32Array(distinct * width)
  if (rows) {
    const { values, row } = rows
    for (let w = 0, at = 0; w < distinct; w++)
      for (let c = 0, base = row[w]! * rows.names.length; c < width; c++)
        mixed[at++] = premix(values[base + columns[c]!]!)
    return mixed
  }
  for (let c = 0; c < width; c++) {
    const column = words[names[columns[c]!]!]!
    for (let w = 0, at = c; w < distinct; w++, at += width) mixed[at] = premix(column[w]!)
  }
  return mixed
}

const rooms = new WeakMap<Model, Room>()

function roomOf(model: Model, { edges }: Plan): Room {
  const found = rooms.get(model)
  if (found) return found
  const room: Room = {
    lattice: newLattice(),
    scores: new Int32Array(Math.max(MOST_LABELS, model.header.labels.length)),
    edgeHashes: new Int32Array(edges.first.length - 1),
    near: new Int32Array(0),
    rows: new Uint32Array(0),
    end: new Uint32Array(0),
    open: new Uint32Array(0),
    count: 0,
    look: newLook(0),
    features: new Uint32Array(0),
    touched: 0,
  }
  rooms.set(model, room)
  return room
}

/** A memo for `openTagger` to hand on from text to text. */
export function memoFor({ header: { labels, templates } }: Model): memos.WordMemo {
  const offsets = new Set(templates.flatMap(template => template.map(([, offset]) => offset)))
  return memos.newWordMemo(labels.length, offsets.size)
}

/** The value of a column by word. */
export const wordValue = ({ rows, words }: Columns, { names }: Plan, c: number, w: number): number =>
  rows ? rows.values[rows.row[w]! * rows.names.length + c]! : words[names[c]!]![w]!
