import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lattice, growLattice, newLattice, startLattice } from './lattice.js'
import { edgeProbability, forwardBackward, newMarginals, pathProbability } from './marginals.js'
import { newViterbiRoom, viterbi } from './viterbi.js'

/** A lattice whose token `i` may have the labels `0 … sizes[i] - 1`, with scores taken in turn from `scores`. */
function latticeOf(sizes: readonly number[], scores: readonly number[]): Lattice {
  const lattice = newLattice()
  let next = 0
  const score = () => scores[next++ % scores.length]!
  startLattice(lattice, sizes.length)
  for (const [i, size] of sizes.entries()) {
    const s = lattice.first[i]!
    const origins = sizes[i - 1] ?? 1
    lattice.first[i + 1] = s + size
    lattice.edgeFirst[i + 1] = lattice.edgeFirst[i]! + origins * size
    growLattice(lattice, s + size, lattice.edgeFirst[i + 1]!)
    for (let k = 0; k < size; k++) {
      lattice.label[s + k] = k
      lattice.node[s + k] = score()
    }
    for (let e = 0; e < origins * size; e++) lattice.edge[lattice.edgeFirst[i]! + e] = score()
  }
  return lattice
}

/** Every path with its score, by trying all. */
function allPaths(lattice: Lattice, sizes: readonly number[]): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (const [i, size] of sizes.entries()) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: size }, (_, k) => {
        const e = lattice.edgeFirst[i]! + (path.at(-1) ?? 0) * size + k
        return { path: [...path, k], score: score + lattice.node[lattice.first[i]! + k]! + lattice.edge[e]! }
      }),
    )
  }
  return paths
}

const lattices = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 30 }),
)

test('the best path is the best of all paths', () => {
  fc.assert(
    fc.property(lattices, ([sizes, scores]) => {
      const lattice = latticeOf(sizes, scores)
      const labels = new Uint8Array(sizes.length)
      viterbi(lattice, newViterbiRoom(), labels, 0)
      const paths = allPaths(lattice, sizes)
      const found = paths.find(({ path }) => path.join() === labels.join())!
      expect(found.score).toBeCloseTo(Math.max(...paths.map(({ score }) => score)), 9)
    }),
  )
})

test('the probabilities are shares of all paths', () => {
  fc.assert(
    fc.property(lattices, ([sizes, scores]) => {
      const lattice = latticeOf(sizes, scores)
      const m = newMarginals()
      forwardBackward(lattice, 0.5, m)
      const paths = allPaths(lattice, sizes).map(p => ({ ...p, weight: Math.exp(0.5 * p.score) }))
      const total = paths.reduce((sum, { weight }) => sum + weight, 0)
      const share = (ok: (path: readonly number[]) => boolean) =>
        paths.reduce((sum, { path, weight }) => sum + (ok(path) ? weight : 0), 0) / total
      expect(m.logSum).toBeCloseTo(Math.log(total), 9)
      for (const [i, size] of sizes.entries()) {
        for (let k = 0; k < size; k++) {
          const s = lattice.first[i]! + k
          expect(m.alpha[s]! * m.beta[s]!).toBeCloseTo(
            share(path => path[i] === k),
            9,
          )
        }
        const last = sizes[i - 1] === undefined ? 0 : sizes[i - 1]! - 1
        const e = lattice.edgeFirst[i]! + last * size
        const a = i === 0 ? 0 : lattice.first[i - 1]! + last
        const expected = share(path => path[i] === 0 && (i === 0 || path[i - 1] === last))
        expect(edgeProbability(m, i, e, a, lattice.first[i]!)).toBeCloseTo(expected, 9)
      }
    }),
  )
})

test('the probability of a span is the share of the paths that have exactly that span', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 30 }), scores => {
      const sizes = [3, 3, 3, 3]
      const lattice = latticeOf(sizes, scores)
      const m = newMarginals()
      forwardBackward(lattice, 1, m)
      const paths = allPaths(lattice, sizes).map(p => ({ ...p, weight: Math.exp(p.score) }))
      const total = paths.reduce((sum, { weight }) => sum + weight, 0)
      const right = paths.filter(({ path }) => path[1] === 1 && path[2] === 2 && path[3] !== 2)
      const expected = right.reduce((sum, { weight }) => sum + weight, 0) / total
      expect(pathProbability(lattice, m, 1, Uint8Array.of(0, 1, 2, 0), 1, 2, 2)).toBeCloseTo(expected, 9)
    }),
  )
})
