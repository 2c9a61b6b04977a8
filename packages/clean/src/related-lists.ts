import type { Marked } from './merge-omissions.js'
import type { Line } from './rule.js'
import { related } from './rules/related.js'

const ENDS_SENTENCE = /[.!?]["'”’)]*$/

/** Whether the block can be a headline or a teaser of another story. */
const isTeaser = ({ text, block }: Line): boolean =>
  block.kind === 'list-item'
    ? text.length < 300
    : (block.linkDensity ?? 0) > 0.6
      ? text.length < 300
      : text.length < 130 && !ENDS_SENTENCE.test(text) && block.kind !== 'table-cell'

/** The list of headlines under "Related stories", "Most read" and their like: list items, links and lines that are no sentences, up to the first prose. */
export function relatedLists(lines: readonly Line[]): Marked[] {
  const found: Marked[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!related.matches(lines[i]!.text) || /^read (?:more|next|also)/i.test(lines[i]!.text)) continue
    for (
      let j = i + 1;
      j < lines.length && isTeaser(lines[j]!) && lines[j]!.block.kind !== 'heading' && lines[j]!.block.kind !== 'title';
      j++
    ) {
      found.push({ index: j, reason: related.reason })
      i = j
    }
  }
  return found
}
