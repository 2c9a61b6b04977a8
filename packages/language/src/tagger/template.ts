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
  /** What goes by word in rows, in place of `words`. */
  readonly rows?: WordRows
}

/** Columns by word, in rows. */
export interface WordRows {
  readonly names: readonly string[]
  /** Row after row, as many values in each as there are names. */
  readonly values: Uint32Array
  /** The row of each distinct word. */
  readonly row: Uint32Array
  /** A number for each distinct word, from 1, the same in every text; 0 when it is not to be remembered. */
  readonly number: Uint32Array
}

/** Whether a column goes by word; throws an error when there is none of that name. */
export function isByWord(name: string, { words, tokens, rows }: Columns): boolean {
  if (rows ? rows.names.includes(name) : name in words) return true
  if (name in tokens) return false
  throw new Error(`no column "${name}"`)
}

export const isEdge = (template: Template): boolean => template.some(([column]) => column === 'label')

/** The one offset of a node template whose atoms are all columns by word there: its feature depends on that word alone. Else null. */
export function wordOffset(template: Template, columns: Columns): number | null {
  const first = template[0]?.[1]
  if (first === undefined || isEdge(template)) return null
  return template.every(([column, offset]) => offset === first && isByWord(column, columns)) ? first : null
}

/** A template's own number: it follows from what the template says, so that templates may be reordered freely. */
export function seedOf(template: Template): number {
  let h = template.length
  for (const [column, offset] of template) {
    h = mixHash(h, offset)
    for (let i = 0; i < column.length; i++) h = mixHash(h, column.charCodeAt(i))
  }
  return h
}

/** The key of a node feature: its finished hash, or 0 when it does not fire. */
export const nodeKey = (hash: number): number => (hash === 0 ? 0 : finishHash(hash))

/** The key of an edge feature after the label `previous` (the number of labels stands for the start of the sequence). */
export const edgeKey = (hash: number, previous: number): number =>
  hash === 0 ? 0 : finishHash(mixHash(hash, previous + 1))
