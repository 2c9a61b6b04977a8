import type { Words } from '../words/words.js'

/** How likely each word is the head of a cue, and the likeliest words of its sentence before and after each; -1 for none. */
export interface CueChances {
  readonly chance: Float32Array
  readonly before: Int32Array
  readonly after: Int32Array
}

/** Finds the likeliest cues around each word, in one pass each way. */
export function cuesAround(w: Words, chance: Float32Array): CueChances {
  const before = new Int32Array(w.count)
  const after = new Int32Array(w.count)
  let best = -1
  for (let i = 0; i < w.count; i++) {
    if (i === w.sentenceFirst[i]) best = -1
    before[i] = best
    if (chance[i]! > 0 && chance[i]! >= (best < 0 ? 0 : chance[best]!)) best = i
  }
  best = -1
  for (let i = w.count - 1; i >= 0; i--) {
    if (i === w.sentenceEnd[i]! - 1) best = -1
    after[i] = best
    if (chance[i]! > 0 && chance[i]! >= (best < 0 ? 0 : chance[best]!)) best = i
  }
  return { chance, before, after }
}

/** The likeliest cue that a growing span holds: `most` over the words from the one end to `at`. */
export interface Held {
  at: number
  most: number
}

/** Takes in the words up to `e`. */
export function hold(held: Held, { chance }: CueChances, e: number, side: -1 | 1): number {
  for (; side > 0 ? held.at <= e : held.at >= e; held.at += side)
    if (chance[held.at]! > held.most) held.most = chance[held.at]!
  return held.most
}
