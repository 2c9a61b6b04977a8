import { createHash } from 'node:crypto'
import { type Document, mapLines, NO_METADATA, plainBlocks } from '@gravamen/document'
import { withLanguage } from './with-language.js'
import { markPasted } from './mail/quoting.js'

/** A string as a plain-text document, at once and as it is: for callers that have the text already. */
export function ingestText(text: string, path = 'text'): Document {
  const source = mapLines(text)
  return withLanguage({
    id: createHash('sha256').update(text).digest('hex'),
    path,
    format: 'text',
    text,
    blocks: markPasted(text, plainBlocks(text)),
    source,
    pages: source.pages.at(-1) || null,
    metadata: NO_METADATA,
    parent: null,
    warnings: [],
  })
}
