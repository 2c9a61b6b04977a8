import { readFileSync } from 'node:fs'

/** The parts that each vector is cut into, and the bits of a part's code. Five codes share a number of 32 bits. */
export const PARTS = 10
export const CODE_BITS = 6
const PARTS_A_NUMBER = 5

/**
 * Word vectors by product quantization (Jégou, Douze and Schmid 2011): each vector is cut into parts, and each part is
 * told by the number of the nearest of a few centers. Sums of weights over the parts come close to what a linear model
 * makes of the vector itself.
 */
export interface WordVectors {
  /** An open-addressing hash table: the hash of a word in lower case (0: none) and the two numbers of its codes. */
  readonly table: Uint32Array
}

/** The bytes of the codes of each word: all keys in rising order, then the codes, in little-endian order. `codes` are from 0. */
export function encodeVectors(entries: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const keys = [...entries.keys()].sort((a, b) => a - b)
  const bytes = new Uint8Array(12 * keys.length)
  const view = new DataView(bytes.buffer)
  for (const [n, key] of keys.entries()) {
    view.setUint32(4 * n, key, true)
    const codes = entries.get(key)!
    for (let half = 0; half < 2; half++) {
      let packed = 0
      for (let p = PARTS_A_NUMBER - 1; p >= 0; p--) packed = packed * 2 ** CODE_BITS + codes[half * PARTS_A_NUMBER + p]!
      view.setUint32(4 * keys.length + 8 * n + 4 * half, packed, true)
    }
  }
  return bytes
}

/** Reads what `encodeVectors` made. */
export function decodeVectors(bytes: Uint8Array): WordVectors {
  const count = bytes.length / 12
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let size = 1024
  while (size < 2 * count) size *= 2
  const table = new Uint32Array(3 * size)
  for (let n = 0; n < count; n++) {
    const key = view.getUint32(4 * n, true)
    let slot = key & (size - 1)
    while (table[3 * slot] !== 0) slot = (slot + 1) & (size - 1)
    table[3 * slot] = key
    table[3 * slot + 1] = view.getUint32(4 * count + 8 * n, true)
    table[3 * slot + 2] = view.getUint32(4 * count + 8 * n + 4, true)
  }
  return { table }
}

/** Writes the codes of a word (the hash of the word in lower case) to `into`, from `at`: from 1, or 0 where the word is unknown. */
export function writeCodes({ table }: WordVectors, key: number, into: Uint32Array, at: number): void {
  const mask = table.length / 3 - 1
  let slot = key & mask
  while (table[3 * slot] !== key && table[3 * slot] !== 0) slot = (slot + 1) & mask
  const known = table[3 * slot] !== 0
  for (let half = 0; half < 2; half++) {
    let packed = table[3 * slot + 1 + half]!
    for (let p = 0; p < PARTS_A_NUMBER; p++, packed >>>= CODE_BITS)
      into[at + half * PARTS_A_NUMBER + p] = known ? 1 + (packed & (2 ** CODE_BITS - 1)) : 0
  }
}

let cached: WordVectors | null = null

/** The vectors that ship with the package, read once. */
export function wordVectors(): WordVectors {
  cached ??= decodeVectors(readFileSync(new URL('../../../models/name-vectors.bin', import.meta.url)))
  return cached
}
