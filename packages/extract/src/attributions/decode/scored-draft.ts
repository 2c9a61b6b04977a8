import type { Draft } from '../features/draft.js'

/** A draft with how likely its parts are. */
export interface ScoredDraft extends Draft {
  /** The probability that the head is the head of a cue. */
  readonly chance: number
  /** The probabilities of the source and of the contents, each given the answers before it. */
  readonly sourceChance: number
  readonly contentChance: number
  /** How much of its content is expected to be right. */
  readonly worth: number
}
