/** The part of `mixHash` that depends on the value alone; 0 for 0 alone. */
export function premix(value: number): number {
  const v = Math.imul(value, 0xcc9e2d51)
  return Math.imul((v << 15) | (v >>> 17), 0x1b873593)
}

/** Mixes one more value into a hash, as `premix` gives it. */
export function mixIn(hash: number, premixed: number): number {
  const h = hash ^ premixed
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** Mixes one more 32-bit value into a hash (the step of MurmurHash3). Finish with `finishHash`. */
export const mixHash = (hash: number, value: number): number => mixIn(hash, premix(value))

/** Spreads the bits of a mixed hash (the finalizer of MurmurHash3); an unsigned 32-bit integer, never 0. */
export function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h >>> 0 || 1
}

/** Hash of the code units of `text` from `start` to `end`, never 0. Equal texts have equal hashes on every machine. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = end - start
  for (let i = start; i < end; i++) h = mixHash(h, text.charCodeAt(i))
  return finishHash(h)
}

/** The same of the first code units of a list. */
export function hashCodes(codes: Uint16Array, length: number): number {
  let h = length
  for (let i = 0; i < length; i++) h = mixHash(h, codes[i]!)
  return finishHash(h)
}
