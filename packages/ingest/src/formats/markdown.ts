import { mapLines, plainBlocks } from '@gravamen/document'
import { type Contents, type Input, only } from '../content.js'
import { decodeText } from '../text/decode-text.js'
import { readFrontMatter } from '../text/front-matter.js'
import { markdownTables } from '../text/markdown-tables.js'

/** Reads Markdown: its text is the decoded file, character for character; marks of headings, lists and quotations lie outside the blocks. */
export function readMarkdown({ bytes }: Input): Contents {
  const { text, warnings } = decodeText(bytes)
  const { end, metadata } = readFrontMatter(text)
  const blocks = markdownTables(
    text,
    plainBlocks(text, { markdown: true }).filter(({ start }) => start >= end),
  )
  const source = mapLines(text)
  return only({ text, blocks, source, pages: null, metadata, warnings })
}
