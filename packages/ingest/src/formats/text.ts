import { mapLines, NO_METADATA, plainBlocks } from '@gravamen/document'
import { type Contents, type Input, only } from '../content.js'
import { markPasted } from '../mail/quoting.js'
import { decodeText } from '../text/decode-text.js'

/** Reads plain text: its text is the decoded file, character for character, less a byte order mark. */
export function readText({ bytes }: Input): Contents {
  const { text, warnings } = decodeText(bytes)
  const source = mapLines(text)
  const pages = source.pages.at(-1) || null
  return only({ text, blocks: markPasted(text, plainBlocks(text)), source, pages, metadata: NO_METADATA, warnings })
}
