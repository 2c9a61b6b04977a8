import { type StaticTable, valueOf } from './static-table.js'
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
 * A trained tagger. `table` has the row of each feature, by its key. Most rows are of one or two weights and stand in that
 * number itself (see `packRow`); else it says where in `rows` the row begins: how many pairs follow, then pairs of a label and
 * its weight, a signed byte.
 */
export interface Model {
  readonly header: ModelHeader
  readonly table: StaticTable
  readonly rows: Uint8Array
  /** `transitionsOf` the model. */
  readonly transitions: Int32Array
}

/** How long an array of scores by label must be for `addRow`: a row of one weight adds nothing to the last. */
export const MOST_LABELS = 64
const IN_PLACE = 1 << 30
const NO_LABEL = MOST_LABELS - 1

/** The row of the feature, or -1 when the model has no weight for it. */
export const rowOf = ({ table }: Pick<Model, 'table'>, key: number): number => valueOf(table, key)

/** The row that begins at `bytes[at]` as one number, if it has one or two labels below 63; else 0. */
export function packRow(bytes: Uint8Array, at: number): number {
  const count = bytes[at]!
  const first = bytes[at + 1]!
  const second = count === 1 ? NO_LABEL : bytes[at + 3]!
  if (count === 0 || count > 2 || first >= NO_LABEL || second > NO_LABEL || (count === 2 && second === NO_LABEL))
    return 0
  const weight = count === 1 ? 0 : bytes[at + 4]!
  return IN_PLACE | (first << 8) | bytes[at + 2]! | (((second << 8) | weight) << 14)
}

/** Adds the row's weights to `scores` (by label), starting at `base`. */
export function addRow(rows: Uint8Array, row: number, scores: Int32Array, base: number): void {
  if (row >= IN_PLACE) {
    scores[base + ((row >>> 8) & 63)]! += (row << 24) >> 24
    scores[base + ((row >>> 22) & 63)]! += (row << 10) >> 24
    return
  }
  const end = row + 1 + 2 * rows[row]!
  for (let k = row + 1; k < end; k += 2) scores[base + rows[k]!]! += (rows[k + 1]! << 24) >> 24
}

/** Writes the labels of the row to `into`, from `at`; how many they are. */
export function labelsOf(rows: Uint8Array, row: number, into: Uint8Array, at: number): number {
  if (row >= IN_PLACE) {
    into[at] = (row >>> 8) & 63
    into[at + 1] = (row >>> 22) & 63
    return into[at + 1] === NO_LABEL ? 1 : 2
  }
  const count = rows[row]!
  for (let k = 0; k < count; k++) into[at + k] = rows[row + 1 + 2 * k]!
  return count
}
