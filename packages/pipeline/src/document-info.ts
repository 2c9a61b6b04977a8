import type { Document, DocumentInfo, Party } from '@gravamen/document'
import type { Extraction } from '@gravamen/extract'
import type { Reading } from '@gravamen/language'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const namesOf = (parties: readonly Party[], part: Party['parts'][number]): string[] =>
  parties.filter(({ parts }) => parts.includes(part)).map(({ name }) => name)

function titleOf({ metadata, text }: Document, reading: Reading): string | null {
  // A letter may carry both: a heading above everything says how it travels as often as what it is about.
  const block =
    reading.blocks.find(({ kind }) => kind === 'subject') ?? reading.blocks.find(({ kind }) => kind === 'title')
  return metadata.title?.value ?? (block ? withoutLabel(oneLine(text.slice(block.start, block.end))) : null)
}

/** A subject line without "Re:" or "Subject:". */
const withoutLabel = (line: string): string => line.replace(/^(?:in )?(?:re|subject|subj|regarding)[:：] ?(?=\S)/i, '')

/** What the record says of the document itself: what the file states, or else what its text shows. */
export function documentInfo(document: Document, reading: Reading, { parties, date }: Extraction): DocumentInfo {
  const { id, path, format, metadata, text, pages, parent } = document
  const stated = (list: Document['metadata']['copied'], part: 'recipient' | 'copied'): string[] =>
    list.length > 0 ? list.map(({ value }) => value) : namesOf(parties, part)
  return {
    id,
    path,
    format,
    kind: reading.kind.value,
    title: titleOf(document, reading),
    author: metadata.author?.value ?? namesOf(parties, 'author')[0] ?? null,
    recipients: stated(metadata.recipients, 'recipient'),
    copied: stated(metadata.copied, 'copied'),
    date,
    language: metadata.language?.value ?? null,
    length: text.length,
    pages,
    parent,
  }
}
