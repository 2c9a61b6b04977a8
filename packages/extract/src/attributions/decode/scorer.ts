import type { Ends } from '../features/ends.js'
import { type FeatureList, featureList, twin } from '../features/feature-list.js'

/** The weights that answer the questions; `scale` turns a stored weight into a weight. */
export interface Weights {
  readonly weights: Int8Array | Float32Array
  readonly scale: number
  /** Where spans may begin and end. */
  readonly ends: Ends
}

/** Scores the candidates of one question at a time. */
export interface Scorer extends Weights {
  readonly features: FeatureList
  /** Where the features of each candidate begin in `features`, and past the last. */
  readonly from: Int32Array
  /** The probabilities of the candidates last scored. */
  readonly chances: Float64Array
}

const MOST_CANDIDATES = 1024

export const makeScorer = ({ weights, scale, ends }: Weights): Scorer => ({
  weights,
  scale,
  ends,
  features: featureList(),
  from: new Int32Array(MOST_CANDIDATES + 1),
  chances: new Float64Array(MOST_CANDIDATES),
})

/** The sum of the weights of the features from `start` to `end`. */
export function sum({ features, weights, scale }: Scorer, start: number, end: number): number {
  const { rows } = features
  let total = 0
  for (let i = start; i < end; i++) total += weights[rows[i]!]!
  return total * scale
}

/** The sum of the weights of the twins of all the features. */
export function sumOfTwins({ features, weights, scale }: Scorer): number {
  const { rows, count } = features
  let total = 0
  for (let i = 0; i < count; i++) total += weights[twin(rows[i]!)]!
  return total * scale
}

/** Fills `chances` with the probabilities of `count` candidates (a softmax of their sums); returns the number of the likeliest. */
export function softmax(scorer: Scorer, count: number): number {
  const { chances } = scorer
  const best = score(scorer, count)
  const most = chances[best]!
  let total = 0
  for (let i = 0; i < count; i++) {
    const part = Math.exp(chances[i]! - most)
    chances[i] = part
    total += part
  }
  for (let i = 0; i < count; i++) chances[i]! /= total
  return best
}

/** Fills `chances` with the sums of the candidates; returns the number of the greatest. */
function score(scorer: Scorer, count: number): number {
  const { chances, from } = scorer
  let best = 0
  for (let i = 0; i < count; i++) {
    chances[i] = sum(scorer, from[i]!, from[i + 1]!)
    if (chances[i]! > chances[best]!) best = i
  }
  return best
}

/** Candidates whose brief score is so far below the best are ruled out. */
const FAR_BELOW = 3

/** The candidates that the brief features do not rule out, in the same order. */
export function shortlist(scorer: Scorer, candidates: readonly number[]): readonly number[] {
  const { chances } = scorer
  const least = chances[score(scorer, candidates.length)]! - FAR_BELOW
  return candidates.filter((_, i) => chances[i]! >= least)
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
