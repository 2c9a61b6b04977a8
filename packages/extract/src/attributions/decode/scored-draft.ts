import type { Draft } from '../features/draft.js'

/** How likely the parts of a draft are. */
interface Chances {
  /** The probability that the head is the head of a cue. */
  readonly chance: number
  /** The probabilities of the source and of the contents, each given the answers before it. */
  readonly sourceChance: number
  readonly contentChance: number
  /** How much of its content is expected to be right. */
  readonly worth: number
}

/** A draft with how likely its parts are. */
export interface ScoredDraft extends Draft, Chances {}

/** Puts both together. Written out, since to spread so many fields takes longer than to find them. */
export const scoredDraft = (
  { head, first, end, context, source, left, right }: Draft,
  { chance, sourceChance, contentChance }: Omit<Chances, 'worth'>,
  worth: number,
): ScoredDraft => ({
  head,
  first,
  end,
  context,
  source,
  left,
  right,
  chance,
  sourceChance,
  contentChance,
  worth,
})
