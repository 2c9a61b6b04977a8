/** A tree as parallel columns: node `i` asks whether `feature[i]` is at most `limit[i]` and goes to `left[i]` or `right[i]`; a leaf has feature -1 and its value in `limit`. */
export interface Tree {
  readonly feature: readonly number[]
  readonly limit: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Gradient-boosted trees for a yes-or-no question (Friedman 2001): the log-odds are `base` plus the sum of the trees. */
export interface BoostedTrees {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** The probability of yes. */
export function probability({ base, trees }: BoostedTrees, row: Float32Array): number {
  let sum = base
  for (const { feature, limit, left, right } of trees) {
    let node = 0
    while (feature[node]! >= 0) node = row[feature[node]!]! <= limit[node]! ? left[node]! : right[node]!
    sum += limit[node]!
  }
  return 1 / (1 + Math.exp(-sum))
}
