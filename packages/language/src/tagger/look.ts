import { finishHash, mixIn } from './hash.js'
import { addRow } from './model.js'
import type { NearProgram } from './plan.js'
import { type StaticTable, placeOf } from './static-table.js'

/** Features that are looked up together: what is fetched from memory is fetched at one time. */
export interface Look {
  /** Their keys, and how many they are. */
  readonly keys: Int32Array
  count: number
  /** Where in the slots of the table each would stand; once they are looked up, its row. */
  readonly rows: Int32Array
  /** The key that does stand there. */
  readonly found: Int32Array
}

export const newLook = (most: number): Look => ({
  keys: new Int32Array(most),
  count: 0,
  rows: new Int32Array(most),
  found: new Int32Array(most),
})

/**
 * Keeps of the keys `[from, to)` those that their prints leave possible, and notes where each would stand. Without a branch:
 * there is no telling which way it would go.
 */
export function sift(look: Look, { moves, slots, prints }: StaticTable, from: number, to: number): void {
  const { keys, rows } = look
  const { length } = slots
  let count = from
  for (let k = from; k < to; k++) {
    const key = keys[k]!
    const at = placeOf(key, moves[key >>> 16]!, length)
    keys[count] = key
    rows[count] = at
    count += 1 + (-(prints[at >> 1]! ^ (key & 255)) >> 31)
  }
  look.count = count
}

/** Takes up the features of the templates `[first, end)` at the row of `near` that begins at `base`. */
export function take(
  look: Look,
  table: StaticTable,
  { code, first: starts }: NearProgram,
  first: number,
  end: number,
  near: Int32Array,
  base: number,
): void {
  const { keys, count } = look
  let to = count
  for (let t = first; t < end; t++) {
    const hash = hashOf(code, starts[t]!, near, base)
    if (hash !== 0) keys[to++] = finishHash(hash)
  }
  sift(look, table, count, to)
}

/** The unfinished hash of the template that begins at `code[at]`; 0 when it does not fire. */
export function hashOf(code: Int32Array, at: number, near: Int32Array, base: number): number {
  let h = code[at]!
  for (let a = at + 2, end = a + code[at + 1]!; a < end; a++) {
    const value = near[base + code[a]!]!
    if (value === 0) return 0
    h = mixIn(h, value)
  }
  return h || 1
}

/** Looks up what was taken. */
export function find({ count, found, rows }: Look, { slots }: StaticTable): void {
  for (let k = 0; k < count; k++) {
    const at = rows[k]!
    found[k] = slots[at]!
    rows[k] = slots[at + 1]!
  }
}

/** Adds the weights of the features `[from, to)`, as far as the table has them, to the scores by label; `to`. */
export function addFound(
  { keys, found, rows }: Look,
  from: number,
  to: number,
  bytes: Uint8Array,
  scores: Int32Array,
): number {
  for (let k = from; k < to; k++) if (found[k] === keys[k]) addRow(bytes, rows[k]!, scores, 0)
  return to
}
