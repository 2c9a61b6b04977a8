import type { Document, Omission } from '@gravamen/document'

/** A block, by its index, with the reason for which it is left out. */
export interface Marked {
  readonly index: number
  readonly reason: string
}

/** Where a block begins with its list marker, which stands before it on the same line. */
function withMarker(text: string, start: number, floor: number): number {
  let from = start
  while (from > floor && !/[\n\t]/.test(text[from - 1]!)) from--
  const before = text.slice(from, start)
  if (before.trim() !== '' || from === floor)
    return before.trim() === '' ? start : from + (before.length - before.trimStart().length)
  // A marker on a line of its own ("-" above a teaser).
  const above = /(?:^|\n)[ \t]*([-*•·–—])[ \t]*\r?\n[ \t]*$/.exec(text.slice(Math.max(floor, from - 40), start))
  return above ? Math.max(floor, from - 40) + above.index + above[0].indexOf(above[1]!) : start
}

/** One omission for each run of neighbouring blocks with the same reason, list markers included. */
export function mergeOmissions({ text, blocks }: Document, reasons: ReadonlyMap<number, string>): Omission[] {
  const omissions: { start: number; end: number; reason: string }[] = []
  let open: { start: number; end: number; reason: string } | null = null
  for (const [index, block] of blocks.entries()) {
    const reason = reasons.get(index)
    const floor = blocks[index - 1]?.end ?? 0
    if (reason === undefined) {
      open = null
    } else if (open && open.reason === reason) {
      open.end = block.end
    } else {
      open = {
        start: block.marker === null ? block.start : withMarker(text, block.start, floor),
        end: block.end,
        reason,
      }
      omissions.push(open)
    }
  }
  return omissions
}
