import { type Program, namesOf, programOf } from './grid.js'
import type { Model } from './model.js'
import { type Columns, type Template, isEdge, wordOffset } from './template.js'

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
}

/** A model's plan follows from the model and the names of the columns, which are the same from text to text. */
const plans = new WeakMap<Model, Plan>()

export function planOf(model: Model, columns: Columns): Plan {
  const found = plans.get(model)
  if (found?.names.every((name, c) => name in columns.words === c < found.width)) return found
  const plan = makePlan(model.header.templates, columns)
  plans.set(model, plan)
  return plan
}

function makePlan(templates: readonly Template[], columns: Columns): Plan {
  const names = namesOf(templates, columns)
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
  return { ...names, edges: programOf(edges, names), nodes: programOf(sorted, names), words, others }
}
