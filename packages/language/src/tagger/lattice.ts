/**
 * The labellings of one sequence that are still open: for each token its states (a state is a label that the token may have)
 * and for each pair of neighbouring states an edge. Scores are sums of weights. One lattice is reused for many sequences, so
 * its arrays are longer than what is in use.
 */
export interface Lattice {
  /** The number of tokens. */
  length: number
  /** The first state of each token; one more entry than tokens. */
  first: Uint32Array
  /** The label of each state. */
  label: Uint8Array
  /** The score of each state by itself. */
  node: Float64Array
  /** The first edge into each token; one more entry than tokens. The first token's edges come from the start of the sequence. */
  edgeFirst: Uint32Array
  /** The score of each edge: all edges from the previous token's first state, then from its second … */
  edge: Float64Array
}

/** The score of a step that the constraints forbid: worse than any sum of weights, and still finite. */
export const FORBIDDEN = -1e9

export const newLattice = (): Lattice => ({
  length: 0,
  first: new Uint32Array(65),
  label: new Uint8Array(512),
  node: new Float64Array(512),
  edgeFirst: new Uint32Array(65),
  edge: new Float64Array(4096),
})

/** Makes room for a sequence of `length` tokens. */
export function startLattice(lattice: Lattice, length: number): void {
  lattice.length = length
  if (lattice.first.length > length) return
  lattice.first = new Uint32Array(2 * length + 1)
  lattice.edgeFirst = new Uint32Array(2 * length + 1)
}

/** Makes room for `states` states and `edges` edges in all, keeping what is there. */
export function growLattice(lattice: Lattice, states: number, edges: number): void {
  if (states > lattice.label.length) {
    const { label, node } = lattice
    lattice.label = new Uint8Array(2 * states)
    lattice.label.set(label)
    lattice.node = new Float64Array(2 * states)
    lattice.node.set(node)
  }
  if (edges > lattice.edge.length) {
    const { edge } = lattice
    lattice.edge = new Float64Array(2 * edges)
    lattice.edge.set(edge)
  }
}
