import { type Document, NO_METADATA } from './document.js'
import { plainBlocks } from './plain-blocks.js'
import { mapLines } from './source-map.js'

/** A plain text as a document that stands in no file: its id is all zeros. */
export const plainDocument = (text: string, format: Document['format'] = 'text'): Document => ({
  id: '0'.repeat(64),
  path: '',
  format,
  text,
  blocks: plainBlocks(text),
  source: mapLines(text),
  pages: null,
  metadata: NO_METADATA,
  parent: null,
  warnings: [],
})
