import type { Lattice } from './lattice.js'

/**
 * Remembers, from text to text, the sums of weights that depend on one word alone: for each word the scores of all labels
 * at each offset. What is remembered is what would be worked out again, so it changes nothing but the time.
 *
 * Words have a row each: `NOT_KEPT` for a word that is not to be remembered, `BEFORE_TEXT` and `AFTER_TEXT` for what stands
 * before and after a sequence, then word by word from `FIRST_ROW`.
 */
export interface WordMemo {
  /** How many labels, and how many offsets. */
  readonly labels: number
  readonly offsets: number
  /** Whether the sums of a word at an offset are known: `[row * offsets + offset]`, and the sums: `[(row * offsets + offset) * labels + label]`. */
  known: Uint8Array
  sums: Int16Array
  /**
   * Where the states of a word begin in `states`, 0 where they are not known: how many they are, then the label and the score of
   * each. They are those that its own spelling leaves open.
   */
  first: Uint32Array
  states: Int16Array
  /** Where the next may begin. */
  end: number
}

export const NOT_KEPT = 0
export const BEFORE_TEXT = 1
export const AFTER_TEXT = 2
export const FIRST_ROW = 3

/** A memo for a model with so many labels, and word templates at so many offsets. */
export const newWordMemo = (labels: number, offsets: number): WordMemo => ({
  labels,
  offsets,
  known: new Uint8Array(64 * offsets),
  sums: new Int16Array(64 * offsets * labels),
  first: new Uint32Array(64),
  states: new Int16Array(1024),
  end: 1,
})

/** Makes room for rows up to `most`. */
export function growMemo(memo: WordMemo, most: number): void {
  const { known, sums, labels, offsets } = memo
  if (memo.first.length > most && known.length > most * offsets + offsets) return
  memo.known = new Uint8Array(2 * (most + 1) * offsets)
  memo.known.set(known)
  memo.sums = new Int16Array(memo.known.length * labels)
  memo.sums.set(sums)
  const { first } = memo
  memo.first = new Uint32Array(2 * (most + 1))
  memo.first.set(first)
}

/** Remembers the states of the word with that row: the labels and scores `[from, to)`. */
export function rememberStates(memo: WordMemo, row: number, { label, node }: Lattice, from: number, to: number): void {
  const end = memo.end + 1 + 2 * (to - from)
  if (end > memo.states.length) {
    const { states } = memo
    memo.states = new Int16Array(2 * end)
    memo.states.set(states)
  }
  const { states } = memo
  let at = memo.end
  memo.first[row] = at
  states[at++] = to - from
  for (let s = from; s < to; s++) {
    states[at++] = label[s]!
    states[at++] = node[s]!
  }
  memo.end = at
}

/** Writes the states of a word that are remembered to the lattice, from `from`; their end, or `from` when there are none. */
export function recallStates(memo: WordMemo, row: number, { label, node }: Lattice, from: number): number {
  const { states } = memo
  let at = memo.first[row]!
  if (at === 0) return from
  const end = from + states[at++]!
  for (let s = from; s < end; s++) {
    label[s] = states[at++]!
    node[s] = states[at++]!
  }
  return end
}
