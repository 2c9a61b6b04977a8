import { type Block, type Document, plainBlocks } from '@gravamen/document'

/** From this share of a document's characters on, preformatted text is how the writer typed, and no code in a text. */
const MOST = 0.6
/** Prose has hardly any of the signs of which code is full. */
const SIGNS = /[{}=<>;$#\\|]/g
const FEW = 0.015

/**
 * A document that is nearly all preformatted prose (a letter typed in a monospaced style, a message in an archive of mail on the web)
 * with paragraphs in place of code. Plain text and Markdown mark their code themselves and stay.
 */
export function withTypedText(document: Document): Document {
  const { blocks, format, text } = document
  if (format === 'text' || format === 'markdown') return document
  let all = 0
  let code = ''
  for (const { kind, start, end } of blocks) {
    all += end - start
    if (kind === 'code') code += text.slice(start, end)
  }
  if (code.length < MOST * all || (code.match(SIGNS)?.length ?? 0) > FEW * code.length) return document
  const found: Block[] = []
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!
    if (block.kind !== 'code') {
      found.push(block)
      continue
    }
    let last = b
    while (blocks[last + 1]?.kind === 'code') last++
    const { start } = block
    const typed = plainBlocks(text.slice(start, blocks[last]!.end))
    found.push(...typed.map(part => ({ ...part, start: part.start + start, end: part.end + start })))
    b = last
  }
  return { ...document, blocks: found }
}
