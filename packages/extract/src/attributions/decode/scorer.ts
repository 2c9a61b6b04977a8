import type { Ends } from '../features/ends.js'
import { type FeatureList, featureList } from '../features/feature-list.js'

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

/** Fills `chances` with the probabilities of `count` candidates (a softmax of their sums). */
export function softmax(scorer: Scorer, count: number): void {
  const { chances, from } = scorer
  let most = -Infinity
  for (let i = 0; i < count; i++) {
    const score = sum(scorer, from[i]!, from[i + 1]!)
    chances[i] = score
    if (score > most) most = score
  }
  let total = 0
  for (let i = 0; i < count; i++) {
    chances[i] = Math.exp(chances[i]! - most)
    total += chances[i]!
  }
  for (let i = 0; i < count; i++) chances[i]! /= total
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
