import { bioConstraints } from '../../packages/language/src/tagger/bio.js'
import {
  FORBIDDEN,
  type Lattice,
  growLattice,
  newLattice,
  startLattice,
} from '../../packages/language/src/tagger/lattice.js'
import { edgeProbability, forwardBackward, newMarginals } from '../../packages/language/src/tagger/marginals.js'
import { newViterbiRoom, viterbi } from '../../packages/language/src/tagger/viterbi.js'
import type { Numbered } from './problem.js'
import { randomStream, shuffle } from './random.js'

/** How to learn. */
export interface Learning {
  /** `crf`: the conditional likelihood, by AdaGrad. `perceptron`: the structured perceptron. The weights are averaged in both. */
  readonly method: 'crf' | 'perceptron'
  readonly epochs: number
  readonly seed: number
  /** The step of AdaGrad (default 0.2). */
  readonly rate?: number
  /** Added to the squared gradients of AdaGrad. */
  readonly ease?: number
  /** How much every touched weight shrinks, times the step (L2, default 0). */
  readonly decay?: number
  /** The share of a token's own features that are left out at random each time (default 0), so that none is relied on alone. */
  readonly dropout?: number
  /**
   * The share of tokens, chosen at random each time, that have to do with the features of one word alone (default 0): so these
   * learn to tell the unlikely labels by themselves, which a tagger with a margin then need not look at further.
   */
  readonly alone?: number
  /** Sequences from number `from` on take part in the first epochs alone: made-up data, whose peculiarities the real data then correct. */
  readonly early?: { readonly from: number; readonly epochs: number }
  /** Called after each epoch with the loss a token. */
  readonly progress?: (epoch: number, loss: number) => void
}

/** Learns the weights of all rows: `weights[k]` belongs to `numbered.rowLabel[k]`. The same input gives the same weights. */
export function learn(numbered: Numbered, learning: Learning): Float64Array {
  const { sequences } = numbered.problem
  const { early } = learning
  const size = numbered.rowLabel.length
  const state: State = {
    numbered,
    learning,
    weights: new Float64Array(size),
    squares: new Float32Array(size),
    sums: new Float64Array(size),
    steps: 1,
    active: new Uint32Array(1 << 14),
    activeFirst: new Uint32Array(1 << 8),
    lattice: newLattice(),
    scores: new Float64Array(numbered.problem.labels.length),
    allowed: numbered.problem.bio ? bioConstraints(numbered.problem.labels) : null,
  }
  const step = learning.method === 'crf' ? crfStep(state) : perceptronStep(state)
  const random = randomStream(learning.seed)
  const drop = randomStream(learning.seed + 1)
  const order = Uint32Array.from({ length: sequences.count }, (_, k) => k)
  for (let epoch = 1; epoch <= learning.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const k of order) {
      const from = sequences.first[k]!
      const to = sequences.end[k]!
      if (to === from || (early && k >= early.from && epoch > early.epochs)) continue
      choose(state, from, to, drop)
      fill(state, from, to)
      loss += step(from, to)
      state.steps++
    }
    learning.progress?.(epoch, loss / numbered.problem.gold.length)
  }
  return state.weights.map((w, k) => w - state.sums[k]! / state.steps)
}

interface State {
  readonly numbered: Numbered
  readonly learning: Learning
  readonly weights: Float64Array
  /** Sums of squared gradients, for AdaGrad. */
  readonly squares: Float32Array
  /** Sums of steps times changes, for the average. */
  readonly sums: Float64Array
  steps: number
  /** The features of the sequence's tokens that take part this time: `active[activeFirst[t]]` … */
  active: Uint32Array
  activeFirst: Uint32Array
  readonly lattice: Lattice
  readonly scores: Float64Array
  readonly allowed: Uint8Array | null
}

/** Chooses the features that take part: all, less those that drop out. */
function choose(state: State, from: number, to: number, random: () => number): void {
  const { nodeFirst, nodeJoint, nodes } = state.numbered
  const { dropout = 0, alone = 0 } = state.learning
  if (state.activeFirst.length <= to - from) state.activeFirst = new Uint32Array(2 * (to - from) + 1)
  const most = nodeFirst[to]! - nodeFirst[from]!
  if (state.active.length < most) state.active = new Uint32Array(2 * most)
  const { active, activeFirst } = state
  let end = 0
  for (let i = from; i < to; i++) {
    activeFirst[i - from] = end
    const last = alone > 0 && random() < alone ? nodeJoint[i]! : nodeFirst[i + 1]!
    for (let k = nodeFirst[i]!; k < last; k++) if (dropout === 0 || random() >= dropout) active[end++] = nodes[k]!
  }
  activeFirst[to - from] = end
}

function addFeature({ numbered: { rowFirst, rowLabel }, weights, scores }: State, f: number): void {
  for (let k = rowFirst[f]!; k < rowFirst[f + 1]!; k++) scores[rowLabel[k]!]! += weights[k]!
}

/** Scores the sequence with the weights as they are. */
function fill(state: State, from: number, to: number): void {
  const { numbered, lattice, scores, allowed, active, activeFirst } = state
  const weight = 1 / (1 - (state.learning.dropout ?? 0))
  const { stateFirst, states, edgeFirst, edges, edgeWidth, problem } = numbered
  const count = problem.labels.length
  startLattice(lattice, to - from)
  growLattice(lattice, stateFirst[to]! - stateFirst[from]!, 0)
  lattice.first[0] = 0
  lattice.edgeFirst[0] = 0
  for (let i = from; i < to; i++) {
    const t = i - from
    const b0 = lattice.first[t]!
    const size = stateFirst[i + 1]! - stateFirst[i]!
    lattice.first[t + 1] = b0 + size
    scores.fill(0)
    for (let k = activeFirst[t]!; k < activeFirst[t + 1]!; k++) addFeature(state, active[k]!)
    for (let b = 0; b < size; b++) {
      const label = states[stateFirst[i]! + b]!
      lattice.label[b0 + b] = label
      lattice.node[b0 + b] = weight * scores[label]!
    }
    const origins = t === 0 ? 1 : b0 - lattice.first[t - 1]!
    let e = lattice.edgeFirst[t]!
    growLattice(lattice, 0, e + origins * size)
    for (let a = 0; a < origins; a++) {
      const previous = t === 0 ? count : lattice.label[lattice.first[t - 1]! + a]!
      scores.fill(0)
      for (let k = edgeFirst[i]! + a * edgeWidth, end = k + edgeWidth; k < end; k++)
        if (edges[k] !== 0) addFeature(state, edges[k]! - 1)
      for (let b = b0; b < b0 + size; b++) {
        const label = lattice.label[b]!
        lattice.edge[e++] = allowed?.[previous * count + label] === 0 ? FORBIDDEN : scores[label]!
      }
    }
    lattice.edgeFirst[t + 1] = e
  }
}

/** Moves the feature's weights along the gradient by label in `scores`. */
function moveFeature(state: State, f: number, gradient: Float64Array): void {
  const { numbered, weights, squares, sums, learning } = state
  const { rowFirst, rowLabel } = numbered
  const { rate = 0.2, decay = 0, method } = learning
  for (let k = rowFirst[f]!; k < rowFirst[f + 1]!; k++) {
    const g = gradient[rowLabel[k]!]!
    if (g < 1e-4 && g > -1e-4) continue
    let change = g
    if (method === 'crf') {
      const slope = g - decay * weights[k]!
      squares[k]! += slope * slope
      change = (rate * slope) / Math.sqrt((learning.ease ?? 0.1) + squares[k]!)
    }
    weights[k]! += change
    sums[k]! += state.steps * change
  }
}

function crfStep(state: State): (from: number, to: number) => number {
  const { numbered, lattice, scores } = state
  const { gold } = numbered.problem
  const { edgeFirst, edges, edgeWidth } = numbered
  const m = newMarginals()
  return (from, to) => {
    forwardBackward(lattice, 1, m)
    let right = 0
    let goldState = -1
    for (let i = from; i < to; i++) {
      const t = i - from
      const b0 = lattice.first[t]!
      const end = lattice.first[t + 1]!
      const a0 = t === 0 ? 0 : lattice.first[t - 1]!
      const origins = t === 0 ? 1 : b0 - a0
      const before = goldState
      let e = lattice.edgeFirst[t]!
      for (let b = b0; b < end; b++) if (lattice.label[b] === gold[i]) goldState = b
      right += lattice.node[goldState]! + lattice.edge[e + (t === 0 ? 0 : before - a0) * (end - b0) + goldState - b0]!
      if (end - b0 === 1 && origins === 1) continue
      // What `fill` left in here would move the weights of labels that the token may not have.
      scores.fill(0)
      for (let a = a0; a < a0 + origins; a++) {
        let moved = 0
        for (let b = b0; b < end; b++, e++) {
          const is = b === goldState && (t === 0 || a === before) ? 1 : 0
          const g = is - edgeProbability(m, t, e, a, b)
          scores[lattice.label[b]!] = g
          moved += Math.abs(g)
        }
        if (moved < 1e-3) continue
        for (let k = edgeFirst[i]! + (a - a0) * edgeWidth, last = k + edgeWidth; k < last; k++)
          if (edges[k] !== 0) moveFeature(state, edges[k]! - 1, scores)
      }
      for (let b = b0; b < end; b++) scores[lattice.label[b]!] = (b === goldState ? 1 : 0) - m.alpha[b]! * m.beta[b]!
      if (scores[gold[i]!]! < 1e-4) continue
      const { active, activeFirst } = state
      for (let k = activeFirst[t]!; k < activeFirst[t + 1]!; k++) moveFeature(state, active[k]!, scores)
    }
    return m.logSum - right
  }
}

function perceptronStep(state: State): (from: number, to: number) => number {
  const { numbered, lattice, scores } = state
  const { gold } = numbered.problem
  const { edgeFirst, edges, edgeWidth, stateFirst, states } = numbered
  const room = newViterbiRoom()
  let guess = new Uint8Array(256)
  const moveEdge = (i: number, from: number, previous: number, label: number, by: number) => {
    let a = 0
    if (i > from) while (states[stateFirst[i - 1]! + a] !== previous) a++
    scores.fill(0)
    scores[label] = by
    for (let k = edgeFirst[i]! + a * edgeWidth, last = k + edgeWidth; k < last; k++)
      if (edges[k] !== 0) moveFeature(state, edges[k]! - 1, scores)
  }
  return (from, to) => {
    if (guess.length < to - from) guess = new Uint8Array(2 * (to - from))
    viterbi(lattice, room, guess, 0)
    let wrong = 0
    for (let i = from; i < to; i++) {
      const label = guess[i - from]!
      const goldBefore = i === from ? 0 : gold[i - 1]!
      const guessBefore = i === from ? 0 : guess[i - from - 1]!
      if (label === gold[i] && goldBefore === guessBefore) continue
      moveEdge(i, from, goldBefore, gold[i]!, 1)
      moveEdge(i, from, guessBefore, label, -1)
      if (label === gold[i]) continue
      wrong++
      scores.fill(0)
      scores[gold[i]!] = 1
      scores[label] = -1
      const { active, activeFirst } = state
      for (let k = activeFirst[i - from]!; k < activeFirst[i - from + 1]!; k++) moveFeature(state, active[k]!, scores)
    }
    return wrong
  }
}
