import { finishHash, mixIn } from './hash.js'
import { type Model, addRow } from './model.js'
import type { NearProgram } from './plan.js'
import { placeOf } from './static-table.js'

/** Features that are looked up together: what is fetched from memory is fetched at one time. */
export interface Look {
  /** Their keys, and how many they are. */
  readonly keys: Int32Array
  count: number
  /** What stands in the table where each would stand. */
  readonly found: Int32Array
  readonly rows: Int32Array
}

export const newLook = (most: number): Look => ({
  keys: new Int32Array(most),
  count: 0,
  found: new Int32Array(most),
  rows: new Int32Array(most),
})

/** Takes up the features of the templates `[first, end)` at the row of `near` that begins at `base`. */
export function lookAt(
  look: Look,
  { code, first: starts }: NearProgram,
  first: number,
  end: number,
  near: Int32Array,
  base: number,
): void {
  const { keys } = look
  let count = 0
  let at = starts[first]!
  for (let t = first; t < end; t++) {
    const hash = hashOf(code, at, near, base)
    if (hash !== 0) keys[count++] = finishHash(hash)
    at += 2 + code[at + 1]!
  }
  look.count = count
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

/** Adds the weights of the features to the scores by label. */
export function addLook({ keys, count, found, rows }: Look, model: Model, scores: Int32Array): void {
  const { moves, slots } = model.table
  for (let k = 0; k < count; k++) {
    const key = keys[k]!
    const at = placeOf(key, moves[key >>> 16]!, slots.length)
    found[k] = slots[at]!
    rows[k] = slots[at + 1]!
  }
  for (let k = 0; k < count; k++) if (found[k] === keys[k]) addRow(model.rows, rows[k]!, scores, 0)
}
