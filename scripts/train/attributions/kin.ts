import { hashText } from '@gravamen/language'
import { COARSE } from '../../../packages/extract/src/attributions/words/coarse-tag.js'
import { rateKey } from '../../../packages/extract/src/attributions/words/word-facts.js'
import type { Vectors } from '../vectors.js'

/** How often a word is in a cue, of all its occurrences outside contents. */
export interface Count {
  readonly cue: number
  readonly all: number
}

const SORTS: readonly number[] = [COARSE.verb, COARSE.noun, COARSE.adjective]
/** Words that are met less often say too little of their kin. */
const ENOUGH = 3
/** A word counts as if it were met at most so often. */
const MOST = 10
const NEIGHBORS = 20
const SHARPNESS = 12
/** Lower rates are left out of the file: the word is as good as unknown. */
const LEAST = 0.02

/**
 * How often the words that are used like a word are in a cue, by its key: the mean of its nearest neighbors among the
 * words of the training, the nearer the weightier, without the word itself.
 */
export function kinRates(counts: ReadonlyMap<number, Count>, vectors: Vectors): Map<number, number> {
  const kin = new Map<number, number>()
  const hashes = vectors.words.map(word => hashText(word) | 0)
  for (const sort of SORTS) {
    const known = hashes.flatMap((hash, w) => {
      const count = counts.get(rateKey(hash, sort))
      return count && count.all >= ENOUGH ? [{ w, size: Math.min(MOST, count.all), rate: count.cue / count.all }] : []
    })
    const likes = new Float64Array(known.length)
    for (const [w, hash] of hashes.entries()) {
      for (const [k, other] of known.entries()) likes[k] = other.w === w ? -1 : likeness(vectors, w, other.w)
      const least = nthGreatest(likes, NEIGHBORS)
      let cue = 0
      let all = 0
      for (const [k, { size, rate }] of known.entries()) {
        if (likes[k]! < least) continue
        const weight = Math.exp(SHARPNESS * likes[k]!) * size
        cue += weight * rate
        all += weight
      }
      if (all > 0 && cue / all >= LEAST) kin.set(rateKey(hash, sort), cue / all)
    }
  }
  return kin
}

function likeness({ size, values }: Vectors, a: number, b: number): number {
  let dot = 0
  for (let d = 0; d < size; d++) dot += values[a * size + d]! * values[b * size + d]!
  return dot
}

/** The `n`th greatest of the numbers, the least of them when they are fewer. One pass, since `n` is small. */
function nthGreatest(numbers: Float64Array, n: number): number {
  const greatest: number[] = []
  for (const number of numbers) {
    if (greatest.length === n && number <= greatest[n - 1]!) continue
    let at = greatest.length === n ? n - 1 : greatest.length
    while (at > 0 && greatest[at - 1]! < number) {
      greatest[at] = greatest[at - 1]!
      at--
    }
    greatest[at] = number
  }
  return greatest.at(-1) ?? 0
}
