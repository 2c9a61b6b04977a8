import { MOST_VALUES, saltOf, TEMPLATE_SIZE } from './templates.js'

/** The features of candidates under way: rows of the table of weights, appended one after the other. */
export interface FeatureList {
  readonly rows: Int32Array
  count: number
  /** What templates look at, by its place. */
  readonly values: Int32Array
  /** Keeps the features of one question apart from those of another. */
  salt: number
  /** The rows of the table that the question's features may have: from `base` on, by the bits of `mask`. */
  base: number
  mask: number
}

const BITS = 21
/** Brief questions are asked so often that their weights are kept together, to be near at hand. */
const BRIEF_BITS = 18
export const ROWS = (1 << BITS) + (1 << BRIEF_BITS)

/** Begins the features of a candidate of the question with this number. */
export function begin(list: FeatureList, question: number): void {
  list.salt = saltOf(question)
  list.base = 0
  list.mask = (1 << BITS) - 1
}

/** The same for a question that is asked briefly. */
export function beginBriefly(list: FeatureList, question: number): void {
  list.salt = saltOf(question)
  list.base = 1 << BITS
  list.mask = (1 << BRIEF_BITS) - 1
}

/** Room for the features of the candidates of one question. */
const ROOM = 1 << 15

export const featureList = (): FeatureList => ({
  rows: new Int32Array(ROOM),
  count: 0,
  values: new Int32Array(MOST_VALUES),
  salt: 0,
  base: 0,
  mask: 0,
})

/** Adds the features of the templates, whose values are in their places. All in whole numbers of 32 bits, which `| 0` says. */
export function add(list: FeatureList, templates: Int32Array): void {
  const { rows, values, salt, base, mask } = list
  let count = list.count | 0
  for (let at = 0; at < templates.length; at += TEMPLATE_SIZE) {
    let hash = (salt + templates[at]!) ^ Math.imul((values[templates[at + 1]!]! + 1) | 0, 0x85ebca6b)
    const second = templates[at + 2]!
    if (second >= 0) {
      hash = ((hash ^ (hash >>> 16)) + Math.imul((values[second]! + 1) | 0, 0xc2b2ae35)) | 0
      const third = templates[at + 3]!
      if (third >= 0) hash = ((hash ^ (hash >>> 14)) + Math.imul((values[third]! + 1) | 0, 0x27d4eb2f)) | 0
    }
    const x = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    rows[count] = (base + ((x ^ (x >>> 13)) & mask)) | 0
    count = (count + 1) | 0
  }
  list.count = count
}

/** Mixes two 32-bit values into one. */
export function mix(a: number, b: number): number {
  const x = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  return x ^ (x >>> 15)
}

/** The row that stands for the same feature in another question about the same word: beside it in the table, so that both are at hand. */
export const twin = (row: number): number => row ^ 1

/** Turns the features laid out into their twins. */
export function toTwins(list: FeatureList): void {
  for (let i = 0; i < list.count; i++) list.rows[i] = twin(list.rows[i]!)
}

/** A count or distance as one of eleven buckets. */
export function bucket(n: number): number {
  if (n <= 4) return n
  if (n <= 6) return 5
  if (n <= 9) return 6
  if (n <= 14) return 7
  if (n <= 22) return 8
  return n <= 40 ? 9 : 10
}

/** A count, from 0 to "three or more". */
export const few = (n: number): number => (n > 3 ? 3 : n)

/** A probability as one of eight buckets. */
export function chance(p: number): number {
  if (p < 0.02) return 0
  if (p < 0.05) return 1
  if (p < 0.12) return 2
  if (p < 0.25) return 3
  if (p < 0.45) return 4
  if (p < 0.7) return 5
  return p < 0.9 ? 6 : 7
}
