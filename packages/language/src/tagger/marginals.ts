import type { Lattice } from './lattice.js'

/**
 * The probabilities of a lattice read as a conditional random field, by the forward–backward algorithm with scaling.
 * Reused from sequence to sequence.
 */
export interface Marginals {
  /** `exp` of each edge. */
  step: Float64Array
  /** `exp` of each state's score, relative to the best state of its token. */
  weight: Float64Array
  /** Forward probabilities by state, normalised a token. */
  alpha: Float64Array
  /** Backward weights by state, so that alpha × beta is the probability of the state. */
  beta: Float64Array
  /** What `alpha` of each token was divided by. */
  scale: Float64Array
  /** The natural logarithm of the sum over all paths of exp(score). */
  logSum: number
}

export const newMarginals = (): Marginals => ({
  step: new Float64Array(4096),
  weight: new Float64Array(512),
  alpha: new Float64Array(512),
  beta: new Float64Array(512),
  scale: new Float64Array(64),
  logSum: 0,
})

function reserve(into: Marginals, tokens: number, states: number, edges: number): void {
  if (into.scale.length < tokens) into.scale = new Float64Array(2 * tokens)
  if (into.step.length < edges) into.step = new Float64Array(2 * edges)
  if (into.alpha.length >= states) return
  into.weight = new Float64Array(2 * states)
  into.alpha = new Float64Array(2 * states)
  into.beta = new Float64Array(2 * states)
}

/** Fills `into` for the lattice, whose scores times `factor` are log-potentials. The probability of state `s` is `alpha[s] × beta[s]`. */
export function forwardBackward(lattice: Lattice, factor: number, into: Marginals): void {
  const { length, first, node, edgeFirst, edge } = lattice
  const edges = edgeFirst[length]!
  reserve(into, length, first[length]!, edges)
  const { step, weight, alpha, beta, scale } = into
  for (let e = 0; e < edges; e++) step[e] = Math.exp(factor * edge[e]!)
  let logSum = 0
  for (let i = 0; i < length; i++) {
    const b0 = first[i]!
    const end = first[i + 1]!
    let top = -Infinity
    for (let b = b0; b < end; b++) if (node[b]! > top) top = node[b]!
    let sum = 0
    const a0 = i === 0 ? 0 : first[i - 1]!
    for (let b = b0; b < end; b++) {
      weight[b] = Math.exp(factor * (node[b]! - top))
      let inflow = 0
      let e = edgeFirst[i]! + (b - b0)
      if (i === 0) inflow = step[e]!
      else for (let a = a0; a < b0; a++, e += end - b0) inflow += alpha[a]! * step[e]!
      sum += alpha[b] = inflow * weight[b]!
    }
    scale[i] = sum
    for (let b = b0; b < end; b++) alpha[b]! /= sum
    logSum += Math.log(sum) + factor * top
  }
  into.logSum = logSum
  for (let s = first[length - 1]!; s < first[length]!; s++) beta[s] = 1
  for (let i = length - 2; i >= 0; i--) {
    const b0 = first[i + 1]!
    const end = first[i + 2]!
    let e = edgeFirst[i + 1]!
    for (let a = first[i]!; a < b0; a++) {
      let outflow = 0
      for (let b = b0; b < end; b++, e++) outflow += step[e]! * weight[b]! * beta[b]!
      beta[a] = outflow / scale[i + 1]!
    }
  }
}

/** The probability of the step along edge `e` from state `a` of token `i - 1` (ignored for the first token) to state `b` of token `i`. */
export const edgeProbability = (m: Marginals, i: number, e: number, a: number, b: number): number =>
  ((i === 0 ? 1 : m.alpha[a]!) * m.step[e]! * m.weight[b]! * m.beta[b]!) / m.scale[i]!

/**
 * The probability that tokens `[first, end)` of the lattice have exactly the given labels, and that the token after them has
 * none of the labels that go on (`goesOn`, or -1): the confidence of a span.
 */
export function pathProbability(
  lattice: Lattice,
  m: Marginals,
  first: number,
  labels: Uint8Array,
  at: number,
  count: number,
  goesOn: number,
): number {
  let state = stateOf(lattice, first, labels[at]!)
  if (state < 0) return 0
  let p = m.alpha[state]!
  for (let k = 1; k < count; k++) {
    const i = first + k
    const next = stateOf(lattice, i, labels[at + k]!)
    if (next < 0) return 0
    p *= (m.step[edgeBetween(lattice, i, state, next)]! * m.weight[next]!) / m.scale[i]!
    state = next
  }
  const after = first + count
  const onward = goesOn < 0 || after >= lattice.length ? -1 : stateOf(lattice, after, goesOn)
  if (onward < 0) return p * m.beta[state]!
  const e = edgeBetween(lattice, after, state, onward)
  const lost = (m.step[e]! * m.weight[onward]! * m.beta[onward]!) / m.scale[after]!
  return p * Math.max(0, m.beta[state]! - lost)
}

function stateOf(lattice: Lattice, i: number, label: number): number {
  for (let s = lattice.first[i]!; s < lattice.first[i + 1]!; s++) if (lattice.label[s] === label) return s
  return -1
}

const edgeBetween = ({ first, edgeFirst }: Lattice, i: number, a: number, b: number): number =>
  edgeFirst[i]! + (a - first[i - 1]!) * (first[i + 1]! - first[i]!) + (b - first[i]!)
