import { type DocumentRecord, ITEM_KINDS, recordSchema } from '@gravamen/document'
import { danglingIds } from './dangling-ids.js'

/** Every object in the value that has a `start`, an `end` and a `text`. */
function excerpts(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(excerpts)
  const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown }
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
    ? [{ start, end, text }, ...inner]
    : inner
}

const isSorted = (spans: readonly { readonly start: number }[]): boolean =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start)

/** What is wrong with a record of this text, by what every record must hold to; empty for a sound one. */
export function brokenInvariants(record: DocumentRecord, text: string): string[] {
  const wrong: string[] = []
  const schema = recordSchema.safeParse(record)
  if (!schema.success) wrong.push(`not by the schema: ${schema.error.message}`)
  if (JSON.stringify(JSON.parse(JSON.stringify(record))) !== JSON.stringify(record)) wrong.push('changes in JSON')
  if ('error' in record) return wrong
  const { document, omitted, blocks = [] } = record
  if (document.length !== text.length) wrong.push(`length ${document.length} instead of ${text.length}`)
  const items = ITEM_KINDS.flatMap<object>(kind => record[kind])
  for (const { start, end, text: said } of excerpts({
    items,
    dates: record.dates,
    attributions: record.attributions,
  })) {
    if (text.slice(start, end) !== said) wrong.push(`[${start}, ${end}) is not ${JSON.stringify(said)}`)
    if (said !== said.trim()) wrong.push(`white space around ${JSON.stringify(said)}`)
    if (said === '') wrong.push(`an empty span at ${start}`)
  }
  for (const id of danglingIds(record)) wrong.push(`no item has the id ${id}`)
  for (const kind of ITEM_KINDS) {
    if (!isSorted(record[kind])) wrong.push(`${kind} out of order`)
    const ids = record[kind].map(({ id }) => id.replace(/^\w+-/, ''))
    if (ids.some((id, i) => id !== String(i + 1))) wrong.push(`${kind} misnumbered: ${ids.join(' ')}`)
    for (const { id, start, end } of record[kind])
      if (omitted.some(place => place.start < end && start < place.end)) wrong.push(`${id} lies in boilerplate`)
  }
  for (const [name, spans] of [
    ['omitted', omitted],
    ['blocks', blocks],
  ] as const) {
    const apart = spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start)
    if (!apart) wrong.push(`${name} overlap or are out of order`)
    for (const { start, end } of spans) if (start >= end || end > text.length) wrong.push(`${name} outside the text`)
  }
  return wrong
}
