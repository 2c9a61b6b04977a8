import { randomStream } from './random.js'
import type { Vectors } from './vectors.js'

const ROUNDS = 12

/**
 * Clusters words by bisecting k-means on their vectors: each split of a group in two adds a bit, so that words that share
 * a longer prefix of their `depth` bits are more alike (as in Brown's clusters). Returns the bits of each word.
 */
export function clusterWords(vectors: Vectors, depth: number, seed: number): Uint32Array {
  const paths = new Uint32Array(vectors.words.length)
  const random = randomStream(seed)
  let groups: Uint32Array[] = [Uint32Array.from(paths.keys())]
  for (let bit = 0; bit < depth; bit++) {
    groups = groups.flatMap(group => {
      const sides = split(vectors, group, random)
      for (const [k, w] of group.entries()) paths[w] = paths[w]! * 2 + sides[k]!
      return [group.filter((_, k) => sides[k] === 0), group.filter((_, k) => sides[k] === 1)]
    })
  }
  return paths
}

/** Splits a group in two around two means; 0 or 1 for each of its words. */
function split({ size, values }: Vectors, group: Uint32Array, random: () => number): Uint8Array {
  const sides = new Uint8Array(group.length)
  if (group.length < 2) return sides
  // The difference of the two means is all that counts: a word lies on the side to which it points.
  const axis = new Float64Array(size)
  const a = group[Math.floor(random() * group.length)]!
  const b = group[Math.floor(random() * group.length)]!
  for (let d = 0; d < size; d++) axis[d] = values[b * size + d]! - values[a * size + d]!
  let middle = 0
  for (let round = 0; round < ROUNDS; round++) {
    const sums = [new Float64Array(size), new Float64Array(size)] as const
    const counts = [0, 0]
    for (const [k, w] of group.entries()) {
      let dot = -middle
      for (let d = 0; d < size; d++) dot += axis[d]! * values[w * size + d]!
      const side = dot > 0 ? 1 : 0
      sides[k] = side
      counts[side]!++
      for (let d = 0; d < size; d++) sums[side][d]! += values[w * size + d]!
    }
    if (counts[0] === 0 || counts[1] === 0) return sides
    middle = 0
    for (let d = 0; d < size; d++) {
      const low = sums[0][d]! / counts[0]!
      const high = sums[1][d]! / counts[1]!
      axis[d] = high - low
      middle += ((high - low) * (high + low)) / 2
    }
  }
  return sides
}
