import type { TokenSpan } from '../../../attributions/index.js'

/** The writer's frame around an assertion: "I swear, under penalty of perjury, that …". */
export interface Frame {
  /** From the verb or noun that makes the frame to its end, without "that". */
  readonly cue: TokenSpan
  readonly head: number
  /** What is asserted. */
  readonly content: TokenSpan
}
