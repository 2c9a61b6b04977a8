import { type Analysis, type DocumentRecord, ITEM_KINDS, type ItemKind } from '@gravamen/document'

type Item = Analysis[ItemKind][number]

/** One way in which a record is not the accepted one. `place` says where in the document. */
export interface Difference {
  readonly change: 'added' | 'lost' | 'changed'
  /** What it is about: "claim", "document", "omitted" … */
  readonly subject: string
  readonly place: string
  readonly text: string
  /** The fields that changed, as `field: before → after`. */
  readonly fields: readonly string[]
}

const ONE: Readonly<Record<ItemKind, string>> = {
  parties: 'party',
  money: 'money',
  deadlines: 'deadline',
  claims: 'claim',
  demands: 'demand',
}
const ID = /^(?:party|money|deadline|claim|demand)-\d+$/

/** A value in which ids are replaced by what they stand for, so that a renumbering is no change. */
function withoutIds(value: unknown, meaning: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ID.test(value) ? (meaning.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map(entry => withoutIds(entry, meaning))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutIds(entry, meaning)]))
}

const meanings = (analysis: Analysis): Map<string, string> =>
  new Map(
    ITEM_KINDS.flatMap(kind => analysis[kind].map(({ id, start, text }) => [id, `“${text}” at ${start}`] as const)),
  )

/** The fields in which two objects differ. */
function fieldsChanged(before: object, after: object, ignored: readonly string[] = []): string[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(key => !ignored.includes(key) && JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .map(key => `${key}: ${JSON.stringify(old.get(key)) ?? 'nothing'} → ${JSON.stringify(now.get(key)) ?? 'nothing'}`)
}

const placeOf = ({ at, start, end }: Item): string =>
  `${at.page === null ? '' : `page ${at.page}, `}line ${at.line} [${start}–${end}]`

/** Pairs each accepted item with the one that stands for it now: at the same span, or else the first that overlaps it. */
function pair(before: readonly Item[], after: readonly Item[]): Map<Item, Item> {
  const pairs = new Map<Item, Item>()
  const free = new Set(after)
  const match = (fits: (old: Item, now: Item) => boolean) => {
    for (const old of before) {
      if (pairs.has(old)) continue
      const found = after.find(now => free.has(now) && fits(old, now))
      if (!found) continue
      pairs.set(old, found)
      free.delete(found)
    }
  }
  match((old, now) => old.start === now.start && old.end === now.end)
  match((old, now) => old.start < now.end && now.start < old.end)
  return pairs
}

function compareKind(kind: ItemKind, golden: Analysis, now: Analysis): Difference[] {
  const pairs = pair(golden[kind], now[kind])
  const kept = new Set(pairs.values())
  const [was, is] = [meanings(golden), meanings(now)]
  const subject = ONE[kind]
  const at = (item: Item) => ({ subject, place: placeOf(item), text: item.text })
  const changes = golden[kind].flatMap((old: Item): { start: number; difference: Difference }[] => {
    const item = pairs.get(old)
    if (!item) return [{ start: old.start, difference: { change: 'lost', ...at(old), fields: [] } }]
    const fields = fieldsChanged(withoutIds(old, was) as Item, withoutIds(item, is) as Item, ['id'])
    return fields.length > 0 ? [{ start: item.start, difference: { change: 'changed', ...at(item), fields } }] : []
  })
  const added = now[kind]
    .filter((item: Item) => !kept.has(item))
    .map((item: Item) => ({ start: item.start, difference: { change: 'added' as const, ...at(item), fields: [] } }))
  return [...changes, ...added].sort((a, b) => a.start - b.start).map(({ difference }) => difference)
}

/** Lists without ids (omissions, warnings), compared entry by entry. */
function compareEntries(subject: string, before: readonly object[], after: readonly object[]): Difference[] {
  const old = new Set(before.map(entry => JSON.stringify(entry)))
  const now = new Set(after.map(entry => JSON.stringify(entry)))
  const difference = (change: 'added' | 'lost') => (text: string) => ({ change, subject, place: '', text, fields: [] })
  return [
    ...[...old].filter(entry => !now.has(entry)).map(difference('lost')),
    ...[...now].filter(entry => !old.has(entry)).map(difference('added')),
  ]
}

const whole = (subject: string, fields: readonly string[]): Difference[] =>
  fields.length > 0 ? [{ change: 'changed', subject, place: '', text: '', fields }] : []

/** What was added, lost or changed since the accepted record, item by item. The document's path does not count: it depends on where the command runs. */
export function compareRecords(golden: DocumentRecord, now: DocumentRecord): Difference[] {
  const document = whole('document', fieldsChanged(golden.document, now.document, ['path']))
  if ('error' in golden || 'error' in now) {
    const [was, is] = ['error' in golden ? golden.error : {}, 'error' in now ? now.error : {}]
    return [...document, ...whole('error', fieldsChanged(was, is))]
  }
  const found = [
    ...document,
    ...ITEM_KINDS.flatMap(kind => compareKind(kind, golden, now)),
    ...compareEntries('omitted', golden.omitted, now.omitted),
    ...compareEntries('warning', golden.warnings, now.warnings),
    ...(['blocks', 'dates', 'attributions'] as const).flatMap(layer =>
      compareEntries(layer, golden[layer] ?? [], now[layer] ?? []),
    ),
  ]
  if (found.length > 0) return found
  const same = JSON.stringify({ ...golden, document: null }) === JSON.stringify({ ...now, document: null })
  return same ? [] : whole('record', ['form: the same findings in another order, numbering or text'])
}
