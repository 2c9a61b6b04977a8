import type { Block, Span } from '@gravamen/document'
import type { Quotation, Sentences, Tokens } from '../reading.js'

const OPENERS = '“‘«‹„'
const CLOSERS = '”’»›“'

/** Pairs the quotation marks. */
export function findQuotations(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  _blocks: readonly Block[],
): readonly Quotation[] {
  const quotations: Quotation[] = []
  let open: { start: number; inner: number; close: string; block: number } | null = null
  for (let s = 0; s < sentences.count; s++) {
    const block = sentences.block[s]!
    for (let i = sentences.first[s]!; i < sentences.end[s]!; i++) {
      const mark = text[tokens.start[i]!]!
      if (open && open.block === block && mark === open.close) {
        const inner: Span = { start: open.inner, end: tokens.start[i]! }
        quotations.push({ start: open.start, end: tokens.end[i]!, inner, depth: 0, paragraphs: [inner] })
        open = null
      } else if (mark === '"' || (OPENERS.includes(mark) && mark !== '‘')) {
        const close: string = mark === '"' ? '"' : CLOSERS[OPENERS.indexOf(mark)]!
        if (!open || open.block !== block) open = { start: tokens.start[i]!, inner: tokens.end[i]!, close, block }
      }
    }
  }
  return quotations
}
