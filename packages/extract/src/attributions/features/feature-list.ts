/** The features of candidates under way: rows of the table of weights, appended one after the other. */
export interface FeatureList {
  readonly rows: Int32Array
  count: number
  /** Keeps the features of one question apart from those of another. */
  salt: number
}

export const FEATURE_BITS = 21
const MASK = (1 << FEATURE_BITS) - 1

/** Room for the features of the candidates of one question. */
const ROOM = 1 << 15

export const featureList = (): FeatureList => ({ rows: new Int32Array(ROOM), count: 0, salt: 0 })

/** Spreads the bits of a hash over the table. */
function spread(hash: number): number {
  const x = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (x ^ (x >>> 13)) & MASK
}

/** Mixes two 32-bit values into one. */
export function mix(a: number, b: number): number {
  const x = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  return x ^ (x >>> 15)
}

/** Adds the feature of a template (its number) with one, two or three values. */
export function one(list: FeatureList, template: number, a: number): void {
  list.rows[list.count++] = spread(Math.imul(list.salt + template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b))
}
export function two(list: FeatureList, template: number, a: number, b: number): void {
  const first = Math.imul(list.salt + template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b)
  list.rows[list.count++] = spread((first ^ (first >>> 16)) + Math.imul(b + 1, 0xc2b2ae35))
}
export function three(list: FeatureList, template: number, a: number, b: number, c: number): void {
  const first = Math.imul(list.salt + template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b)
  const second = (first ^ (first >>> 16)) + Math.imul(b + 1, 0xc2b2ae35)
  list.rows[list.count++] = spread((second ^ (second >>> 14)) + Math.imul(c + 1, 0x27d4eb2f))
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
