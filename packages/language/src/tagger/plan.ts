import { type Program, columnsIn, namesOf, programOf } from './grid.js'
import type { Model, ModelHeader } from './model.js'
import { type Columns, type Template, isByWord, isEdge, wordOffset } from './template.js'

/** The templates of a model sorted by what they need, for columns of certain names. */
export interface Plan {
  /** The names of the columns that are looked at, the first `width` of them by word. */
  readonly names: readonly string[]
  readonly width: number
  /** Edge templates with columns. */
  readonly edges: Program
  /** Node templates: those that depend on one word at an offset, by offset, the nearest first; then all others. */
  readonly nodes: Program
  readonly words: readonly { readonly offset: number; readonly first: number; readonly end: number }[]
  /** The first of the others. */
  readonly others: number
  /** The columns of the dictionary by their places, the first that has an entry deciding; whether all go by word. */
  readonly dictionary: readonly number[]
  readonly isByWord: boolean
}

/** A model's plan follows from the model and the names of the columns, which are the same from text to text. */
const plans = new WeakMap<Model, Plan>()

export function planOf(model: Model, columns: Columns): Plan {
  const found = plans.get(model)
  if (found && (columns.rows ? isSame(found, columns.rows.names) : isFor(found, columns))) return found
  const plan = makePlan(model.header, columns)
  plans.set(model, plan)
  return plan
}

const isSame = ({ names, width }: Plan, byWord: readonly string[]): boolean =>
  width === byWord.length && byWord.every((name, c) => name === names[c])

const isFor = ({ names, width }: Plan, { words }: Columns): boolean =>
  names.every((name, c) => name in words === c < width)

function makePlan({ templates, dictionary, backoff = [] }: ModelHeader, columns: Columns): Plan {
  const lists = dictionary === null ? [] : [dictionary, ...backoff]
  const names = namesOf([...columnsIn(templates), ...lists], columns)
  const nodes = templates.filter(t => !isEdge(t)).map(template => ({ template, offset: wordOffset(template, columns) }))
  const offsets = [...new Set(nodes.map(({ offset }) => offset).filter(offset => offset !== null))]
  offsets.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
  const sorted: Template[] = []
  const words = offsets.map(offset => {
    const first = sorted.length
    sorted.push(...nodes.filter(t => t.offset === offset).map(({ template }) => template))
    return { offset, first, end: sorted.length }
  })
  const others = sorted.length
  sorted.push(...nodes.filter(t => t.offset === null).map(({ template }) => template))
  const edges = templates.filter(t => isEdge(t) && t.length > 1)
  return {
    ...names,
    edges: programOf(edges, names),
    nodes: programOf(sorted, names),
    words,
    others,
    dictionary: lists.map(name => names.names.indexOf(name)),
    isByWord: lists.every(name => isByWord(name, columns)),
  }
}
