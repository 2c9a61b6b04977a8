import { randomStream, shuffle } from './random.js'

/** A thing to be told from others by its features. */
export interface Labelled {
  readonly asks: boolean
  readonly features: readonly string[]
}

export interface LogisticLearning {
  /** How often a feature must occur. */
  readonly least: number
  /** How strongly weights are drawn to nought (L2, at each touch). */
  readonly decay: number
  /** One model is learned for each; the mean is given. */
  readonly seeds: readonly number[]
}

const EPOCHS = 24
const RATE = 0.1

/** Logistic regression by AdaGrad with weight decay, the weights of the second half of the epochs averaged, and then those of all seeds. "bias" is a feature of all. */
export function learnLogistic(examples: readonly Labelled[], learning: LogisticLearning): ReadonlyMap<string, number> {
  const ids = idsOf(examples, learning.least)
  const rows = examples.map(({ features }) => {
    const known = features.map(feature => ids.get(feature) ?? -1).filter(id => id >= 0)
    return Uint32Array.from([0, ...known])
  })
  const mean = new Float64Array(ids.size)
  for (const seed of learning.seeds) {
    const weights = learnOnce(examples, rows, ids.size, learning.decay, seed)
    for (let f = 0; f < mean.length; f++) mean[f]! += weights[f]! / learning.seeds.length
  }
  return new Map([...ids].map(([feature, id]) => [feature, mean[id]!]))
}

function idsOf(examples: readonly Labelled[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const ids = new Map([['bias', 0]])
  for (const [feature, count] of counts) if (count >= least) ids.set(feature, ids.size)
  return ids
}

function learnOnce(
  examples: readonly Labelled[],
  rows: readonly Uint32Array[],
  size: number,
  decay: number,
  seed: number,
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(0.01)
  const sums = new Float64Array(size)
  const random = randomStream(seed)
  const order = Uint32Array.from(rows, (_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      let score = 0
      for (const f of rows[i]!) score += weights[f]!
      const error = (examples[i]!.asks ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const f of rows[i]!) {
        const slope = f === 0 ? error : error - decay * weights[f]!
        squares[f]! += slope * slope
        weights[f]! += (RATE * slope) / Math.sqrt(squares[f]!)
      }
    }
    if (epoch >= EPOCHS / 2) for (let f = 0; f < size; f++) sums[f]! += weights[f]! / (EPOCHS / 2)
  }
  return sums
}
