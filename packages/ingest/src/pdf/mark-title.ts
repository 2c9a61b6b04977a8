import type { Block } from '@gravamen/document'

/** A heading of the first page, with the size of its letters. */
export interface SizedHeading {
  readonly block: Block
  readonly size: number
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The blocks with the document's title among them: the heading of the first page that the file's own title names, or else the
 * one that is larger than all others and than the text. A letterhead in large letters at the top of a letter is not told from
 * a title; the parts of letters are found later, by their order.
 */
export function markTitle(
  text: string,
  blocks: readonly Block[],
  headings: readonly SizedHeading[],
  bodySize: number,
  stated: string | null,
): Block[] {
  const named = stated === null ? '' : plain(stated)
  const byName = headings.find(({ block }) => named !== '' && plain(text.slice(block.start, block.end)) === named)
  const largest = Math.max(0, ...headings.map(({ size }) => size))
  const large = headings.filter(({ size }) => size > largest * 0.95)
  const bySize = large.length === 1 && largest > bodySize * 1.3 ? large[0] : undefined
  const title = (byName ?? bySize)?.block
  return blocks.map(block => (block === title ? { ...block, kind: 'title', level: null } : block))
}
