import { finishHash, mixHash } from './hash.js'

/** One value that a feature looks at: a column's name, and which token's value, relative to the token at hand. */
export type Atom = readonly [column: string, offset: number]

/**
 * A feature template: a conjunction of atoms. The atom `['label', -1]` stands for the label before; a template with it is an
 * edge feature, `[['label', -1]]` alone being the plain transition from label to label. All others are node features.
 */
export type Template = readonly Atom[]

/**
 * What features look at: named columns of unsigned 32-bit values, computed once a distinct word (`words`, indexed by
 * `word[i]`) or once a token (`tokens`, indexed by `i`). The value 0 means "nothing to say": a template with such an atom
 * does not fire.
 */
export interface Columns {
  /** The distinct word of each token. */
  readonly word: Uint32Array
  readonly words: Readonly<Record<string, Uint32Array>>
  readonly tokens: Readonly<Record<string, Uint32Array>>
}

/** A template bound to the columns of one text. */
export interface BoundTemplate {
  readonly seed: number
  readonly values: readonly Uint32Array[]
  /** Whether the column of the same index goes by distinct word. */
  readonly byWord: readonly boolean[]
  readonly offsets: readonly number[]
  /** The one offset of a node template whose atoms are all columns by word there: its feature depends on that word alone. Else null. */
  readonly wordOffset: number | null
}

/** What stands before and after a sequence, as the value of every column. */
const BEFORE = 0x9d2c5681
const AFTER = 0xefc60001

export const isEdge = (template: Template): boolean => template.some(([column]) => column === 'label')

/** Binds a template to columns; throws an error that names a column which is not there. */
export function bindTemplate(template: Template, columns: Columns): BoundTemplate {
  const atoms = template.filter(([column]) => column !== 'label')
  const byWord = atoms.map(([column]) => column in columns.words)
  const values = atoms.map(([column], a) => {
    const found = byWord[a] ? columns.words[column] : columns.tokens[column]
    if (!found) throw new Error(`no column "${column}" for the template ${JSON.stringify(template)}`)
    return found
  })
  const offsets = atoms.map(([, offset]) => offset)
  const first = offsets[0]
  const single = first !== undefined && !isEdge(template) && byWord.every(Boolean) && offsets.every(o => o === first)
  return { seed: seedOf(template), values, byWord, offsets, wordOffset: single ? first : null }
}

/** A template's own number: it follows from what the template says, so that templates may be reordered freely. */
function seedOf(template: Template): number {
  let h = template.length
  for (const [column, offset] of template) {
    h = mixHash(h, offset)
    for (let i = 0; i < column.length; i++) h = mixHash(h, column.charCodeAt(i))
  }
  return h
}

/** The unfinished hash of a template at token `i` of the sequence `[from, to)`, or 0 when it does not fire. */
export function hashAt(template: BoundTemplate, word: Uint32Array, i: number, from: number, to: number): number {
  const { values, byWord, offsets } = template
  let h = template.seed
  for (let a = 0; a < offsets.length; a++) {
    const j = i + offsets[a]!
    let value: number
    if (j < from) value = BEFORE
    else if (j >= to) value = AFTER
    else {
      value = values[a]![byWord[a]! ? word[j]! : j]!
      if (value === 0) return 0
    }
    h = mixHash(h, value)
  }
  return h || 1
}

/** The key of a node feature: its finished hash, or 0 when it does not fire. */
export const nodeKey = (hash: number): number => (hash === 0 ? 0 : finishHash(hash))

/** The key of an edge feature after the label `previous` (the number of labels stands for the start of the sequence). */
export const edgeKey = (hash: number, previous: number): number =>
  hash === 0 ? 0 : finishHash(mixHash(hash, previous + 1))
