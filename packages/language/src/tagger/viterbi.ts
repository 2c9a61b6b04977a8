import type { Lattice } from './lattice.js'

/** Room for `viterbi`, reused from sequence to sequence. */
export interface ViterbiRoom {
  best: Float64Array
  from: Uint32Array
}

export const newViterbiRoom = (): ViterbiRoom => ({ best: new Float64Array(512), from: new Uint32Array(512) })

/** Writes the labels of the best path through the lattice to `into`, from index `at`. Ties go to the lower label. */
export function viterbi(lattice: Lattice, room: ViterbiRoom, into: Uint8Array, at: number): void {
  const { length, first, label, node, edgeFirst, edge } = lattice
  if (length === 0) return
  const states = first[length]!
  if (room.best.length < states) {
    room.best = new Float64Array(2 * states)
    room.from = new Uint32Array(2 * states)
  }
  const { best, from } = room
  for (let s = 0; s < first[1]!; s++) best[s] = node[s]! + edge[s]!
  for (let i = 1; i < length; i++) {
    const a0 = first[i - 1]!
    const b0 = first[i]!
    const end = first[i + 1]!
    const width = end - b0
    const e0 = edgeFirst[i]!
    for (let b = b0; b < end; b++) {
      let top = -Infinity
      let origin = a0
      for (let a = a0, e = e0 + (b - b0); a < b0; a++, e += width) {
        const score = best[a]! + edge[e]!
        if (score > top) {
          top = score
          origin = a
        }
      }
      best[b] = top + node[b]!
      from[b] = origin
    }
  }
  let state = first[length - 1]!
  for (let s = state + 1; s < states; s++) if (best[s]! > best[state]!) state = s
  for (let i = length - 1; i >= 0; i--) {
    into[at + i] = label[state]!
    state = from[state]!
  }
}
