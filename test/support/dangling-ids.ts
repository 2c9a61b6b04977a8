import { type Analysis, ITEM_KINDS } from '@gravamen/document'

const ID = /^(?:party|money|deadline|claim|demand)-\d+$/
/** Fields whose value is an id, or a list of ids, of an item. */
const LINKS = new Set(['party', 'actsFor', 'sameAs', 'within', 'deadline', 'demand', 'money', 'claims'])

/** Every id that something in the record refers to and no item has. */
export function danglingIds(analysis: Analysis): string[] {
  const known = new Set(ITEM_KINDS.flatMap(kind => analysis[kind].map(({ id }) => id)))
  const dangling: string[] = []
  const look = (value: unknown, field: string): void => {
    if (typeof value === 'string' && LINKS.has(field) && ID.test(value) && !known.has(value)) dangling.push(value)
    else if (Array.isArray(value)) for (const entry of value) look(entry, field)
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) look(entry, key)
  }
  for (const kind of ITEM_KINDS) for (const item of analysis[kind]) look(item, '')
  return dangling
}
