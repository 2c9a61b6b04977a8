/**
 * Remembers, from text to text, the sums of weights that depend on one word alone: for each word the scores of all labels
 * at each offset. What is remembered is what would be worked out again, so it changes nothing but the time.
 */
export interface WordMemo {
  /** How many sums a word has: offsets × labels. */
  readonly width: number
  /** How many offsets. */
  readonly offsets: number
  count: number
  /** A hash table with linear probing: two hashes of a word, so that no two words are taken for one, and its number plus 1. */
  readonly hashes: Uint32Array
  readonly others: Uint32Array
  readonly numbers: Uint32Array
  known: Uint8Array
  sums: Int16Array
}

/** Words beyond this number are worked out each time, so that memory stays bounded. */
const MOST_WORDS = 1 << 15

/** A memo for a model with so many labels, and word templates at so many offsets. `most` words at most. */
export function newWordMemo(labels: number, offsets: number, most = MOST_WORDS): WordMemo {
  let slots = 64
  while (slots < 2 * Math.min(most, MOST_WORDS)) slots *= 2
  return {
    width: labels * offsets,
    offsets,
    count: 0,
    hashes: new Uint32Array(slots),
    others: new Uint32Array(slots),
    numbers: new Uint32Array(slots),
    known: new Uint8Array(64 * offsets),
    sums: new Int16Array(64 * labels * offsets),
  }
}

/** The number of the word with these two hashes, or -1 when there is no more room. */
export function memoNumber(memo: WordMemo, hash: number, other: number): number {
  const { hashes, others, numbers } = memo
  const mask = hashes.length - 1
  let slot = (hash ^ (other >>> 7)) & mask
  while (numbers[slot] !== 0) {
    if (hashes[slot] === hash && others[slot] === other) return numbers[slot]! - 1
    slot = (slot + 1) & mask
  }
  if (2 * memo.count >= hashes.length) return -1
  const number = memo.count++
  hashes[slot] = hash
  others[slot] = other
  numbers[slot] = number + 1
  if (memo.count * memo.width > memo.sums.length) {
    const { known, sums } = memo
    memo.known = new Uint8Array(2 * known.length)
    memo.known.set(known)
    memo.sums = new Int16Array(2 * sums.length)
    memo.sums.set(sums)
  }
  return number
}
