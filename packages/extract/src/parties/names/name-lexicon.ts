import { readFileSync } from 'node:fs'

/**
 * What is known of words apart from any text: the cluster that a word as written belongs to (from 1; 0 for none), and for
 * a word in lower case the lists of names that hold it and how it is mostly written. An open-addressing hash table.
 */
export interface NameLexicon {
  readonly keys: Uint32Array
  /** The clusters in the low 16 bits, the facts in the high 16. */
  readonly values: Uint32Array
}

/** The lists that a word in lower case may be on, and how it was written in mid-sentence (a number from 1, or 0 when it was not seen). */
export const FACT = {
  given: 1,
  surname: 2,
  city: 4,
  country: 8,
  nationality: 16,
  suffix: 32,
  body: 64,
  title: 128,
  calendar: 256,
  organization: 512,
  team: 1024,
  region: 2048,
} as const
const WRITTEN = 13

/** How a word is written in mid-sentence: 0 unseen, 1 always capitalized, 2 mostly, 3 both, 4 mostly in lower case, 5 always. */
export const writtenOf = (facts: number): number => facts >>> WRITTEN

/** The facts with how a word is written. */
export const withWritten = (facts: number, written: number): number => (facts | (written << WRITTEN)) & 0xffff

const NARROW_BITS = 9

/** A narrow cluster (up to 511) and a broad one (up to 127) as one number of 16 bits. */
export const withBroad = (narrow: number, broad: number): number => narrow | (broad << NARROW_BITS)
export const narrowOf = (cluster: number): number => cluster & ((1 << NARROW_BITS) - 1)
export const broadOf = (cluster: number): number => cluster >>> NARROW_BITS

/** The cluster and facts of a key, or 0. */
export function lookUp({ keys, values }: NameLexicon, key: number): number {
  const mask = keys.length - 1
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot]!
    if (found === key) return values[slot]!
    if (found === 0) return 0
  }
}

/** The table of the entries (keys are hashes of words, never 0), as the bytes of its file: keys, then values, in little-endian order. */
export function encodeLexicon(entries: ReadonlyMap<number, number>): Uint8Array {
  let size = 1
  while (size < entries.size * 1.5) size *= 2
  const table = new Uint32Array(2 * size)
  for (const [key, value] of [...entries].sort(([a], [b]) => a - b)) {
    let slot = key & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = key
    table[size + slot] = value
  }
  const bytes = new Uint8Array(8 * size)
  const view = new DataView(bytes.buffer)
  for (const [i, value] of table.entries()) view.setUint32(4 * i, value, true)
  return bytes
}

/** The table of the bytes that `encodeLexicon` made. */
export function decodeLexicon(bytes: Uint8Array): NameLexicon {
  const size = bytes.length / 8
  const aligned = new Uint8Array(bytes)
  const little = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1
  const all = new Uint32Array(2 * size)
  if (little) new Uint8Array(all.buffer).set(aligned)
  else {
    const view = new DataView(aligned.buffer)
    for (let i = 0; i < 2 * size; i++) all[i] = view.getUint32(4 * i, true)
  }
  return { keys: all.subarray(0, size), values: all.subarray(size) }
}

let cached: NameLexicon | null = null

/** The lexicon that ships with the package, read once. */
export function nameLexicon(): NameLexicon {
  cached ??= decodeLexicon(readFileSync(new URL('../../../models/name-words.bin', import.meta.url)))
  return cached
}
