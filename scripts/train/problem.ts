import type { Sequences } from '../../packages/language/src/tagger/tag.js'
import { columnsIn, gridOf, hashAt, namesOf, programOf } from '../../packages/language/src/tagger/grid.js'
import {
  type Columns,
  type Template,
  edgeKey,
  isEdge,
  nodeKey,
  wordOffset,
} from '../../packages/language/src/tagger/template.js'
import { openStates } from './dictionary.js'
import { countKey, findKey, newFeatureTable } from './feature-table.js'

/** What a tagger is to learn, and from what. */
export interface Problem {
  readonly labels: readonly string[]
  readonly templates: readonly Template[]
  /** Labels are `O`, `B-x` and `I-x`. */
  readonly bio: boolean
  /** A dictionary of the labels that a token may have; or null, where every token may have any. */
  readonly dictionary: DictionaryPlan | null
  readonly columns: Columns
  readonly sequences: Sequences
  /** The right label of each token. */
  readonly gold: Uint8Array
  /** Features seen less often than this are left out (default 1). */
  readonly cutoff?: number
  /**
   * For which labels a feature has weights: those that it was seen with (default), those that a token with it might have had
   * (`open`: what speaks against a label counts too), or `all`.
   */
  readonly weigh?: 'seen' | 'open' | 'all'
}

/** What a dictionary is made from. */
export interface DictionaryPlan {
  /** Values of this column that are seen at least so often may have the labels seen with them. */
  readonly column: string
  readonly atLeast: number
  /** … less labels that are rarer than this share of them (default 0). */
  readonly commonShare?: number
  /** For other tokens the first of these columns whose value is seen often enough with such tokens decides, less labels rarer than the share. */
  readonly backoff?: readonly string[]
  readonly share?: number
}

/** A problem with every feature numbered. */
export interface Numbered {
  readonly problem: Problem
  /** The labels that each token may have: `states[stateFirst[i]]` … */
  readonly stateFirst: Uint32Array
  readonly states: Uint8Array
  /** The features of each token: `nodes[nodeFirst[i]]` … */
  readonly nodeFirst: Uint32Array
  readonly nodes: Uint32Array
  /** Where among them those begin that join words, after those of one word alone. */
  readonly nodeJoint: Uint32Array
  /** How many edge features an edge has at most, and their numbers plus 1 (0: none) for each token and label before. */
  readonly edgeWidth: number
  readonly edgeFirst: Uint32Array
  readonly edges: Uint32Array
  /** The key of each feature, and its row: the labels that it has weights for are `rowLabel[rowFirst[f]]` … */
  readonly keys: Uint32Array
  readonly rowFirst: Uint32Array
  readonly rowLabel: Uint8Array
  /** Keys and labels of the dictionary, and the labels of tokens without an entry. */
  readonly dictionary: ReadonlyMap<number, readonly number[]>
  readonly open: readonly number[]
}

/** Numbers the features of a problem. */
export function numberFeatures(problem: Problem): Numbered {
  const { columns, sequences, gold, labels, cutoff = 1 } = problem
  const n = columns.word.length
  const { dictionary, open, stateFirst, states } = openStates(problem)
  const grid = gridOf(namesOf(columnsIn(problem.templates), columns), columns)
  const alone = (template: Template) => wordOffset(template, columns) !== null
  const unsorted = problem.templates.filter(t => !isEdge(t))
  const nodeTemplates = [...unsorted.filter(alone), ...unsorted.filter(t => !alone(t))]
  const aloneCount = unsorted.filter(alone).length
  const edgeTemplates = problem.templates.filter(isEdge)
  const nodeProgram = programOf(nodeTemplates, grid)
  const edgeProgram = programOf(edgeTemplates, grid)
  const nodeHash = (t: number, i: number, from: number, to: number) =>
    hashAt(grid, nodeProgram.code, nodeProgram.first[t]!, i, from, to)
  const edgeHash = (e: number, i: number, from: number, to: number) =>
    hashAt(grid, edgeProgram.code, edgeProgram.first[e]!, i, from, to)
  const width = nodeTemplates.length
  const table = newFeatureTable()
  const found = new Uint32Array(n * width)
  const goldEdges = new Uint32Array(n * edgeTemplates.length)
  const ambiguous = (i: number) => stateFirst[i + 1]! - stateFirst[i]! > 1
  for (let k = 0; k < sequences.count; k++) {
    const from = sequences.first[k]!
    const to = sequences.end[k]!
    for (let i = from; i < to; i++) {
      const previous = i === from ? labels.length : gold[i - 1]!
      for (let e = 0; e < edgeTemplates.length; e++) {
        const key = edgeKey(edgeHash(e, i, from, to), previous)
        if (key !== 0) goldEdges[i * edgeTemplates.length + e] = countKey(table, key)
      }
      if (!ambiguous(i)) continue
      for (let t = 0; t < width; t++) {
        const key = nodeKey(nodeHash(t, i, from, to))
        if (key !== 0) found[i * width + t] = countKey(table, key)
      }
    }
  }
  const kept = (id: number) => id !== 0 && table.counts[id - 1]! >= cutoff
  const nodeFirst = new Uint32Array(n + 1)
  const nodeJoint = new Uint32Array(n)
  let end = 0
  for (let i = 0; i < n; i++) {
    nodeFirst[i] = end
    for (let t = 0; t < width; t++) {
      if (t === aloneCount) nodeJoint[i] = end
      const id = found[i * width + t]!
      if (kept(id)) found[end++] = id - 1
    }
    if (aloneCount === width) nodeJoint[i] = end
  }
  nodeFirst[n] = end
  const { rowFirst, rowLabel } = rowsOf(
    problem,
    table.size,
    nodeFirst,
    found,
    goldEdges,
    edgeTemplates.length,
    kept,
    (i, f) => {
      for (let s = stateFirst[i]!; s < stateFirst[i + 1]!; s++) f(states[s]!)
    },
  )
  const edgeWidth = edgeTemplates.length
  const edgeFirst = new Uint32Array(n + 1)
  for (let k = 0; k < sequences.count; k++) {
    for (let i = sequences.first[k]!; i < sequences.end[k]!; i++)
      edgeFirst[i + 1] = (i === sequences.first[k] ? 1 : stateFirst[i]! - stateFirst[i - 1]!) * edgeWidth
  }
  for (let i = 0; i < n; i++) edgeFirst[i + 1]! += edgeFirst[i]!
  const edges = new Uint32Array(edgeFirst[n]!)
  for (let k = 0; k < sequences.count; k++) {
    const from = sequences.first[k]!
    const to = sequences.end[k]!
    for (let i = from; i < to; i++) {
      for (let e = 0; e < edgeWidth; e++) {
        const hash = edgeHash(e, i, from, to)
        const origins = (edgeFirst[i + 1]! - edgeFirst[i]!) / edgeWidth
        for (let a = 0; a < origins; a++) {
          const previous = i === from ? labels.length : states[stateFirst[i - 1]! + a]!
          const id = hash === 0 ? 0 : findKey(table, edgeKey(hash, previous))
          if (kept(id)) edges[edgeFirst[i]! + a * edgeWidth + e] = id
        }
      }
    }
  }
  return {
    problem,
    stateFirst,
    states,
    nodeFirst,
    nodeJoint,
    nodes: found.subarray(0, end),
    edgeWidth,
    edgeFirst,
    edges,
    keys: table.keys.subarray(0, table.size),
    rowFirst,
    rowLabel,
    dictionary,
    open,
  }
}

/** The labels that each feature has weights for. */
function rowsOf(
  { labels, gold, templates, weigh = 'seen' }: Problem,
  size: number,
  nodeFirst: Uint32Array,
  nodes: Uint32Array,
  goldEdges: Uint32Array,
  edgeWidth: number,
  kept: (id: number) => boolean,
  eachState: (i: number, f: (label: number) => void) => void,
) {
  const n = gold.length
  const words = (labels.length + 31) >> 5
  const seen = new Uint32Array(size * words)
  const plain = templates.filter(isEdge).map(t => t.length === 1)
  const mark = (f: number, label: number) => {
    seen[f * words + (label >> 5)]! |= 1 << (label & 31)
  }
  for (let i = 0; i < n; i++) {
    for (let k = nodeFirst[i]!; k < nodeFirst[i + 1]!; k++) {
      if (weigh === 'open') eachState(i, label => mark(nodes[k]!, label))
      else mark(nodes[k]!, gold[i]!)
    }
    for (let e = 0; e < edgeWidth; e++) {
      const id = goldEdges[i * edgeWidth + e]!
      if (!kept(id)) continue
      if (weigh === 'open') eachState(i, label => mark(id - 1, label))
      else mark(id - 1, gold[i]!)
      if (plain[e]) for (let label = 0; label < labels.length; label++) mark(id - 1, label)
    }
  }
  const rowFirst = new Uint32Array(size + 1)
  const rowLabel: number[] = []
  for (let f = 0; f < size; f++) {
    const any = seen.subarray(f * words, (f + 1) * words).some(w => w !== 0)
    for (let label = 0; label < labels.length; label++)
      if (any && (weigh === 'all' || (seen[f * words + (label >> 5)]! >>> (label & 31)) & 1)) rowLabel.push(label)
    rowFirst[f + 1] = rowLabel.length
  }
  return { rowFirst, rowLabel: Uint8Array.from(rowLabel) }
}
