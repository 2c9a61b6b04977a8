import { type Program, columnsIn, namesOf, programOf } from './grid.js'
import type { Model, ModelHeader } from './model.js'
import { type Columns, type Template, isByWord, isEdge, seedOf, wordOffset } from './template.js'

/** The templates of a model sorted by what they need, for columns of certain names. */
export interface Plan {
  /** The names of the columns that are looked at, the first `width` of them by word. */
  readonly names: readonly string[]
  readonly width: number
  /** The columns that templates of several words, and edge templates, look at: places in `names`, the first `near.width` of them by word. */
  readonly near: { readonly columns: readonly number[]; readonly width: number; readonly reach: number }
  /** Node templates that depend on one word at an offset, by offset, the nearest first. */
  readonly alone: Program
  readonly words: readonly { readonly offset: number; readonly first: number; readonly end: number }[]
  /** Which of them is the word's own, or -1. */
  readonly own: number
  /** All other node templates. */
  readonly joint: NearProgram
  /** Edge templates with columns. */
  readonly edges: NearProgram
  /** The columns of the dictionary by their places, the first that has an entry deciding; whether all go by word. */
  readonly dictionary: readonly number[]
  readonly isByWord: boolean
}

/**
 * Templates for premixed values in rows, a row a token: for each its seed, how many atoms it has, then how far each atom's
 * value stands from the beginning of the token's row.
 */
export interface NearProgram {
  readonly code: Int32Array
  /** Where each template begins in `code`; one more entry than templates. */
  readonly first: Int32Array
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
  const all = namesOf([...columnsIn(templates), ...lists], columns)
  const nodes = templates.filter(t => !isEdge(t)).map(template => ({ template, offset: wordOffset(template, columns) }))
  const offsets = [...new Set(nodes.map(({ offset }) => offset).filter(offset => offset !== null))]
  offsets.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
  const alone: Template[] = []
  const words = offsets.map(offset => {
    const first = alone.length
    alone.push(...nodes.filter(t => t.offset === offset).map(({ template }) => template))
    return { offset, first, end: alone.length }
  })
  const joint = nodes.filter(t => t.offset === null).map(({ template }) => template)
  const edges = templates.filter(t => isEdge(t) && t.length > 1)
  const names = [...new Set(columnsIn([...joint, ...edges]))].filter(name => name !== 'label')
  const byWord = names.filter(name => isByWord(name, columns))
  const near = [...byWord, ...names.filter(name => !byWord.includes(name))]
  return {
    ...all,
    near: {
      columns: near.map(name => all.names.indexOf(name)),
      width: byWord.length,
      reach: Math.max(0, ...templates.flatMap(t => t.map(([, offset]) => Math.abs(offset)))),
    },
    alone: programOf(alone, all),
    words,
    own: offsets.indexOf(0),
    joint: nearProgram(joint, near),
    edges: nearProgram(edges, near),
    dictionary: lists.map(name => all.names.indexOf(name)),
    isByWord: lists.every(name => isByWord(name, columns)),
  }
}

/** Writes templates in numbers, for rows of those columns. The label before is no atom of theirs: it is mixed in last. */
function nearProgram(templates: readonly Template[], columns: readonly string[]): NearProgram {
  const code: number[] = []
  const first = [0]
  for (const template of templates) {
    const atoms = template.filter(([column]) => column !== 'label')
    code.push(
      seedOf(template),
      atoms.length,
      ...atoms.map(([c, offset]) => offset * columns.length + columns.indexOf(c)),
    )
    first.push(code.length)
  }
  return { code: Int32Array.from(code), first: Int32Array.from(first) }
}
