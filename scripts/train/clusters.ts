/** Words by number: 0 marks a boundary, `1 … words` are words. */
export interface Corpus {
  readonly sequence: Uint32Array
  readonly words: number
}

/**
 * Parts words into `clusters` groups by the words beside them: the exchange algorithm of Kneser and Ney (1993), with the
 * predecessor and the successor both as context. Gives the cluster (from 1) of every word; entry 0 stays 0. Deterministic.
 * Words must be numbered by falling frequency, since the most frequent begin with a cluster of their own.
 */
export function clusterWords({ sequence, words }: Corpus, clusters: number, rounds: number): Uint16Array {
  const { from, context, count, total } = contexts(sequence, words)
  const of = new Uint16Array(words + 1)
  for (let w = 1; w <= words; w++) of[w] = w < clusters ? w : 1 + (w % clusters)
  const contextCount = 2 * (words + 1)
  const table = new Int32Array(contextCount * clusters)
  const size = new Float64Array(clusters)
  const add = (w: number, cluster: number, sign: number) => {
    for (let k = from[w]!; k < from[w + 1]!; k++) table[context[k]! * clusters + cluster]! += sign * count[k]!
    size[cluster]! += sign * total[w]!
  }
  for (let w = 1; w <= words; w++) add(w, of[w]! - 1, 1)
  const gain = new Float64Array(clusters)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 1; w <= words; w++) {
      if (total[w] === 0) continue
      add(w, of[w]! - 1, -1)
      gain.fill(0)
      for (let k = from[w]!; k < from[w + 1]!; k++) addGains(table, context[k]! * clusters, count[k]!, gain)
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (let c = 0; c < clusters; c++) {
        const value = gain[c]! - (xlogx(size[c]! + total[w]!) - xlogx(size[c]!))
        if (value > most) {
          most = value
          best = c
        }
      }
      if (best !== of[w]! - 1) moved++
      of[w] = best + 1
      add(w, best, 1)
    }
    console.error(`clusters, round ${round + 1}: ${moved} words moved`)
    if (moved < words / 500) break
  }
  return of
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, x) => (x ? x * Math.log(x) : 0))
const xlogx = (x: number): number => (x < TABLE.length ? TABLE[x]! : x * Math.log(x))

/** Adds to `gain[c]` what `count` more co-occurrences of a context with cluster c are worth. */
function addGains(table: Int32Array, row: number, count: number, gain: Float64Array): void {
  const alone = xlogx(count)
  for (let c = 0; c < gain.length; c++) {
    const had = table[row + c]!
    gain[c]! += had === 0 ? alone : xlogx(had + count) - xlogx(had)
  }
}

/** The contexts of each word with their counts, as rows from `from[w]` to `from[w + 1]`. Context `v` is "after v", `words + 1 + v` "before v". */
function contexts(sequence: Uint32Array, words: number) {
  const keys: number[] = []
  const span = 2 * (words + 1)
  for (let i = 1; i < sequence.length; i++) {
    const [a, b] = [sequence[i - 1]!, sequence[i]!]
    if (b) keys.push(b * span + a)
    if (a) keys.push(a * span + words + 1 + b)
  }
  const sorted = Float64Array.from(keys).sort()
  const from = new Uint32Array(words + 2)
  const context: number[] = []
  const count: number[] = []
  const total = new Float64Array(words + 1)
  let w = 0
  for (let i = 0; i < sorted.length; ) {
    const key = sorted[i]!
    let end = i
    while (end < sorted.length && sorted[end] === key) end++
    const word = Math.floor(key / span)
    while (w < word) from[++w] = context.length
    context.push(key - word * span)
    count.push(end - i)
    total[word]! += end - i
    i = end
  }
  while (w <= words) from[++w] = context.length
  return { from, context: Uint32Array.from(context), count: Uint32Array.from(count), total }
}
