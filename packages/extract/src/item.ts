import { bySpan, type ItemKind, locate, type Place, type SourceMap } from '@gravamen/document'

const PREFIX = {
  parties: 'party',
  money: 'money',
  deadlines: 'deadline',
  claims: 'claim',
  demands: 'demand',
} as const satisfies Record<ItemKind, string>

/** What every item has once it is numbered. */
interface Numbered {
  readonly id: string
  readonly at: Place
  readonly start: number
  readonly end: number
}

/** An item before it is numbered: without `id` and `at`. */
export type Draft<Item extends Numbered> = Omit<Item, 'id' | 'at'>

/** Items numbered in the order of the text (`claim-1`, `claim-2` …), each with its place in the file. */
export function numbered<Item extends Numbered>(
  kind: ItemKind,
  drafts: readonly Draft<Item>[],
  source: SourceMap,
): Item[] {
  const items: Item[] = []
  for (const draft of [...drafts].sort(bySpan)) {
    const id = `${PREFIX[kind]}-${items.length + 1}`
    // The spread of a generic Omit is not known to be the whole again, although it is.
    items.push({ id, at: locate(source, draft.start), ...draft } as Item)
  }
  return items
}
