/** A thing to be told from others by its features. */
export interface Labelled {
  readonly asks: boolean
  readonly features: readonly string[]
  /** How much it counts. */
  readonly weight: number
}

export interface LogisticLearning {
  /** How often a feature must occur. */
  readonly least: number
  /** How strongly weights are drawn to nought (L2, for each example). */
  readonly decay: number
}

const ROUNDS = 400
/** The bias counts like the features together, so that the second derivative of the loss is at most a half. */
const STEEPEST = 0.5

interface Row {
  readonly ids: Uint32Array
  readonly value: number
  readonly asks: boolean
  readonly weight: number
}

/**
 * Logistic regression with an L2 penalty by Nesterov's accelerated gradients over all examples. The known features of each example make a vector of
 * length one; "bias" is a feature of all, without a penalty.
 */
export function learnLogistic(
  examples: readonly Labelled[],
  { least, decay }: LogisticLearning,
): ReadonlyMap<string, number> {
  const ids = idsOf(examples, least)
  const rows = examples.map(example => rowOf(example, ids))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Float64Array(ids.size)
  const ahead = new Float64Array(ids.size)
  const slopes = new Float64Array(ids.size)
  const step = 1 / (STEEPEST + decay)
  let pace = 1
  for (let round = 0; round < ROUNDS; round++) {
    gradient(rows, total, decay, ahead, slopes)
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    for (let f = 0; f < weights.length; f++) {
      const moved = ahead[f]! - step * slopes[f]!
      ahead[f] = moved + ((pace - 1) / next) * (moved - weights[f]!)
      weights[f] = moved
    }
    pace = next
  }
  return new Map([...ids].map(([feature, id]) => [feature, weights[id]!]))
}

function rowOf({ features, asks, weight }: Labelled, ids: ReadonlyMap<string, number>): Row {
  const known = features.map(feature => ids.get(feature) ?? -1).filter(id => id >= 0)
  return { ids: Uint32Array.from(known), value: 1 / Math.sqrt(Math.max(1, known.length)), asks, weight }
}

/** Writes the slope of the mean loss at `weights` to `slopes`. */
function gradient(
  rows: readonly Row[],
  total: number,
  decay: number,
  weights: Float64Array,
  slopes: Float64Array,
): void {
  for (let f = 0; f < slopes.length; f++) slopes[f] = f === 0 ? 0 : decay * weights[f]!
  for (const { ids, value, asks, weight } of rows) {
    let score = weights[0]!
    for (const f of ids) score += value * weights[f]!
    const error = ((1 / (1 + Math.exp(-score)) - (asks ? 1 : 0)) * weight) / total
    slopes[0]! += error
    for (const f of ids) slopes[f]! += error * value
  }
}

function idsOf(examples: readonly Labelled[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const ids = new Map([['bias', 0]])
  for (const [feature, count] of counts) if (count >= least) ids.set(feature, ids.size)
  return ids
}
