import type { Template } from './template.js'

/** What a model says of itself: the header of its file. */
export interface ModelHeader {
  readonly format: 1
  /** What it tags: "pos", "names" … */
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  readonly templates: readonly Template[]
  /** Whether labels are `O`, `B-x` and `I-x`, where `I-x` follows only `B-x` or `I-x`. */
  readonly bio: boolean
  /** The column whose values have a dictionary of allowed labels in the model, or null. */
  readonly dictionary: string | null
  /** Columns to look up in the dictionary when that one has no entry, in turn. */
  readonly backoff?: readonly string[]
  /** The labels that a token without an entry in the dictionary may have. */
  readonly open: readonly number[]
  /** How far below the best label of a token another may score, by the token's own features, and stay open; absent: any way. */
  readonly margin?: number
  /** A stored weight times this is the weight. */
  readonly scale: number
  /** What it was trained on, with the licence. */
  readonly trainedOn: readonly string[]
  /** Scores measured on documents kept out of training. */
  readonly scores: Readonly<Record<string, number>>
}

/**
 * A trained tagger. Its rows are a hash table with linear probing: the row of a feature is the bytes of `rows` from
 * `at[slot]`: how many pairs follow, then pairs of a label and its weight, a signed byte.
 */
export interface Model {
  readonly header: ModelHeader
  readonly keys: Uint32Array
  readonly at: Uint32Array
  readonly rows: Uint8Array
  /** `transitionsOf` the model. */
  readonly transitions: Float64Array
}

/** Where the row of the feature begins in `model.rows`, or -1 when the model has no weight for it. */
export function rowOf(model: Pick<Model, 'keys' | 'at'>, key: number): number {
  const { keys } = model
  const mask = keys.length - 1
  let slot = key & mask
  for (;;) {
    const found = keys[slot]!
    if (found === key) return model.at[slot]!
    if (found === 0) return -1
    slot = (slot + 1) & mask
  }
}

/** Adds the row's weights to `scores` (by label), starting at `base`. */
export function addRow(rows: Uint8Array, at: number, scores: Float64Array, base: number): void {
  const end = at + 1 + 2 * rows[at]!
  for (let k = at + 1; k < end; k += 2) scores[base + rows[k]!]! += (rows[k + 1]! << 24) >> 24
}
