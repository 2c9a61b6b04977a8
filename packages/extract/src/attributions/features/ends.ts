import type { Words } from '../words/words.js'
import type { Role } from './near-features.js'

/**
 * Where spans of each role begin and end, by the parts of speech on the two sides of the bound: 1 where some of the
 * training do. A content ends after a noun before a comma, none between a determiner and its noun.
 */
export type Ends = Uint8Array

const PARTS = 32
const QUESTIONS = 12

export const noEnds = (): Ends => new Uint8Array(QUESTIONS * PARTS * PARTS)
export const allEnds = (): Ends => noEnds().fill(1)

/** The bound of a span of the role at the word `t`: the end that is nearer to the cue (`far` 0) or the other, before the cue (`side` -1) or after it. */
export function endKey(w: Words, role: Role, far: 0 | 1, side: -1 | 1, t: number): number {
  const isLast = side > 0 === (far === 1)
  const outer = isLast ? t + 1 : t - 1
  const joined = w.gap[isLast ? t + 1 : t] === 0
  const question = (role * 2 + far) * 2 + (side > 0 ? 1 : 0)
  return (question * PARTS + w.coarse[t]!) * PARTS + (joined ? w.coarse[outer]! : 0)
}
