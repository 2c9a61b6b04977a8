import type { BoostedTrees, Tree } from '../../packages/clean/src/html/boosted-trees.js'

export interface BoostingOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly least: number
  readonly l2: number
  /** Share of the features that each tree may use, chosen by a seeded generator. */
  readonly features: number
}

const BINS = 48

/** Cut points of a feature: at most `BINS` - 1 values between its quantiles. */
function cutsOf(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort()
  const cuts: number[] = []
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((b * sorted.length) / BINS)
    const low = sorted[at - 1] ?? 0
    const high = sorted[at] ?? 0
    if (high > low) cuts.push(Math.fround((low + high) / 2))
  }
  for (let i = 1; i < sorted.length && cuts.length < 4; i++)
    if (sorted[i]! > sorted[i - 1]!) cuts.push(Math.fround((sorted[i]! + sorted[i - 1]!) / 2))
  return Float32Array.from(new Set(cuts)).sort()
}

/** A generator of numbers from 0 to 1 that always gives the same (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Trains gradient-boosted trees with logistic loss on histograms of the features (as LightGBM does, grown by depth). */
export function boost(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  options: BoostingOptions,
): BoostedTrees {
  const n = rows.length
  const width = rows[0]!.length
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(Float32Array.from(rows, row => row[f]!)))
  const bins = cuts.map((cut, f) => {
    const column = new Uint8Array(n)
    for (let i = 0; i < n; i++) {
      const value = rows[i]![f]!
      let low = 0
      let high = cut.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= cut[middle]!) high = middle
        else low = middle + 1
      }
      column[i] = low
    }
    return column
  })
  const next = random(7)
  const yes = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const base = Math.log(yes / (all - yes))
  const scores = new Float64Array(n).fill(base)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    const gradients = new Float64Array(n)
    const seconds = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradients[i] = (p - labels[i]!) * weights[i]!
      seconds[i] = Math.max(1e-9, p * (1 - p) * weights[i]!)
    }
    const usable = cuts.map((_, f) => f).filter(() => next() < options.features)
    const feature: number[] = []
    const limit: number[] = []
    const left: number[] = []
    const right: number[] = []
    const grow = (members: Uint32Array, depth: number): number => {
      const node = feature.length
      feature.push(-1)
      left.push(0)
      right.push(0)
      let g = 0
      let h = 0
      for (const i of members) {
        g += gradients[i]!
        h += seconds[i]!
      }
      limit.push((-g / (h + options.l2)) * options.rate)
      if (depth >= options.depth || h < options.least * 2) return node
      let bestGain = 1e-6
      let bestFeature = -1
      let bestBin = 0
      const whole = (g * g) / (h + options.l2)
      for (const f of usable) {
        const size = cuts[f]!.length
        if (size === 0) continue
        const gs = new Float64Array(size + 1)
        const hs = new Float64Array(size + 1)
        const column = bins[f]!
        for (const i of members) {
          gs[column[i]!]! += gradients[i]!
          hs[column[i]!]! += seconds[i]!
        }
        let gl = 0
        let hl = 0
        for (let b = 0; b < size; b++) {
          gl += gs[b]!
          hl += hs[b]!
          if (hl < options.least || h - hl < options.least) continue
          const gain = (gl * gl) / (hl + options.l2) + ((g - gl) * (g - gl)) / (h - hl + options.l2) - whole
          if (gain > bestGain) {
            bestGain = gain
            bestFeature = f
            bestBin = b
          }
        }
      }
      if (bestFeature < 0) return node
      feature[node] = bestFeature
      limit[node] = cuts[bestFeature]![bestBin]!
      const column = bins[bestFeature]!
      left[node] = grow(
        members.filter(i => column[i]! <= bestBin),
        depth + 1,
      )
      right[node] = grow(
        members.filter(i => column[i]! > bestBin),
        depth + 1,
      )
      return node
    }
    grow(
      Uint32Array.from({ length: n }, (_, i) => i),
      0,
    )
    const tree = { feature, limit, left, right }
    trees.push(tree)
    for (let i = 0; i < n; i++) {
      let node = 0
      while (feature[node]! >= 0) node = rows[i]![feature[node]!]! <= limit[node]! ? left[node]! : right[node]!
      scores[i]! += limit[node]!
    }
  }
  return { base, trees }
}
