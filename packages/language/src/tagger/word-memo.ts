/**
 * Remembers, from text to text, the sums of weights that depend on one word alone: for each word the scores of all labels
 * at each offset. What is remembered is what would be worked out again, so it changes nothing but the time.
 */
export interface WordMemo {
  readonly numbers: Map<number, number>
  /** How many sums a word has: offsets × labels. */
  readonly width: number
  /** How many offsets. */
  readonly offsets: number
  known: Uint8Array
  sums: Int16Array
}

/** Words beyond this number are worked out each time, so that memory stays bounded. */
const MOST_WORDS = 1 << 15

export const newWordMemo = (labels: number, offsets: number): WordMemo => ({
  numbers: new Map(),
  width: labels * offsets,
  offsets,
  known: new Uint8Array(512 * offsets),
  sums: new Int16Array(512 * labels * offsets),
})

/** The number of the word with these two hashes, or -1 when there is no more room. Two hashes, so that no two words are taken for one. */
export function memoNumber(memo: WordMemo, hash: number, other: number): number {
  const key = hash * 0x200000 + (other & 0x1fffff)
  const found = memo.numbers.get(key)
  if (found !== undefined) return found
  const number = memo.numbers.size
  if (number >= MOST_WORDS) return -1
  memo.numbers.set(key, number)
  if ((number + 1) * memo.width > memo.sums.length) {
    const { known, sums } = memo
    memo.known = new Uint8Array(2 * known.length)
    memo.known.set(known)
    memo.sums = new Int16Array(2 * sums.length)
    memo.sums.set(sums)
  }
  return number
}
