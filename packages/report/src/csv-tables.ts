import type { Analysis, Excerpt, ItemKind, Reference } from '@gravamen/document'
import type { Cell } from './csv-cell.js'
import { actorOf } from './ultimatum.js'

interface Item extends Excerpt {
  readonly id: string
  readonly confidence: number
  readonly rule: string
  readonly at: { readonly page: number | null; readonly line: number }
  readonly sameAs: string | null
}

/** The columns of one kind of item, beyond those that every kind has. */
export interface Table {
  readonly kind: ItemKind
  readonly columns: readonly string[]
  readonly rows: (analysis: Analysis) => readonly { readonly item: Item; readonly cells: readonly Cell[] }[]
}

type ItemOf<K extends ItemKind> = Analysis[K][number]
type Column<K extends ItemKind> = readonly [name: string, cell: (item: ItemOf<K>, analysis: Analysis) => Cell]

function table<K extends ItemKind>(
  kind: K,
  items: (analysis: Analysis) => readonly (ItemOf<K> & Item)[],
  columns: readonly Column<K>[],
): Table {
  return {
    kind,
    columns: columns.map(([name]) => name),
    rows: analysis => items(analysis).map(item => ({ item, cells: columns.map(([, cell]) => cell(item, analysis)) })),
  }
}

const text = (excerpt: Excerpt | null): Cell => excerpt?.text ?? null

/** The words of a reference, the id of its party and the party's name. */
const actor = <K extends ItemKind>(
  name: string,
  reference: (item: ItemOf<K>) => Reference | null,
): readonly Column<K>[] => [
  [name, item => text(reference(item))],
  [`${name}Party`, item => reference(item)?.party ?? null],
  [`${name}Name`, (item, analysis) => (reference(item)?.party ? actorOf(analysis, reference(item), '').name : null)],
]

/** A table for each kind, in the order of the record. */
export const TABLES: readonly Table[] = [
  table('parties', ({ parties }) => parties, [
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['public', ({ public: isPublic }) => isPublic],
    ['aliases', ({ aliases }) => aliases],
    ['roles', ({ roles }) => roles],
    ['parts', ({ parts }) => parts],
    ['actsFor', ({ actsFor }) => actsFor],
    ['mentions', ({ mentions }) => mentions.length],
  ]),
  table('money', ({ money }) => money, [
    ['amount', ({ amount }) => amount],
    ['min', ({ min }) => min],
    ['max', ({ max }) => max],
    ['currency', ({ currency }) => currency],
    ['assumed', ({ assumed }) => assumed],
    ['basis', ({ basis }) => basis],
    ['approximate', ({ approximate }) => approximate],
    ['kind', ({ kind }) => kind],
    ['per', ({ per }) => per],
    ['refersTo', ({ refersTo }) => text(refersTo)],
  ]),
  table('deadlines', ({ deadlines }) => deadlines, [
    ['due', ({ due }) => due],
    ['bound', ({ bound }) => bound],
    ['precision', ({ precision }) => precision],
    ['basis', ({ basis }) => basis],
    ['weekday', ({ weekday }) => weekday],
    ['candidates', ({ candidates }) => candidates],
    ['ambiguous', ({ ambiguous }) => ambiguous],
    ['duration', ({ duration }) => duration],
    ['businessDays', ({ businessDays }) => businessDays],
    ['anchor', ({ anchor }) => text(anchor)],
    ...actor<'deadlines'>('obligated', ({ obligated }) => obligated),
    ['action', ({ action }) => text(action)],
    ['consequence', ({ consequence }) => text(consequence)],
    ['demand', ({ demand }) => demand],
  ]),
  table('claims', ({ claims }) => claims, [
    ['kind', ({ kind }) => kind],
    ...actor<'claims'>('source', ({ source }) => source),
    ['cue', ({ cue }) => text(cue)],
    ['cueLemma', ({ cue }) => cue?.lemma ?? null],
    ['quotation', ({ quotation }) => quotation],
    ['stance', ({ stance }) => stance],
    ['negated', ({ negated }) => negated],
    ['hedged', ({ hedged }) => hedged],
    ['within', ({ within }) => within],
  ]),
  table('demands', ({ demands }) => demands, [
    ['kind', ({ kind }) => kind],
    ...actor<'demands'>('demander', ({ demander }) => demander),
    ...actor<'demands'>('addressee', ({ addressee }) => addressee),
    ['cue', ({ cue }) => text(cue)],
    ['cueLemma', ({ cue }) => cue?.lemma ?? null],
    ['strength', ({ strength }) => strength],
    ['urgency', ({ urgency }) => urgency],
    ['negated', ({ negated }) => negated],
    ['condition', ({ condition }) => text(condition)],
    ['consequence', ({ consequence }) => text(consequence)],
    ['deadline', ({ deadline }) => deadline],
    ['money', ({ money }) => money],
    ['claims', ({ claims }) => claims],
  ]),
]
