import type { Marked } from './merge-omissions.js'
import type { Line } from './rule.js'
import { TEASER_LABELS } from './lexicons/teaser-labels.js'

/** A headline run together with the label of its section: "…incident costsNews With increasing threats". */
const GLUED = new RegExp(`[\\p{Ll}\\d.!?…"”’)](?:${TEASER_LABELS.join('|')})\\s+\\p{Lu}`, 'u')

/** Where a list of other stories may begin: not in the first third of a document. */
const FIRST = 1 / 3

/**
 * Lists of other stories that were scraped with the article: list items (or paragraphs) in a row, of which at least two,
 * and a third of all, are headlines run together with labels. The whole row goes.
 */
export function teaserLists(lines: readonly Line[]): Marked[] {
  const found: Marked[] = []
  let i = Math.floor(lines.length * FIRST)
  while (i < lines.length) {
    const kind = lines[i]!.block.kind
    let j = i
    while (j < lines.length && lines[j]!.block.kind === kind) j++
    const run = lines.slice(i, j)
    const glued = run.map(({ text }) => GLUED.test(text))
    const count = glued.filter(Boolean).length
    if (count > 1) {
      const first = glued.indexOf(true)
      const whole = kind === 'list-item' && count > run.length / 3
      for (let k = whole ? 0 : first; k < run.length; k++)
        if (whole || glued[k]) found.push({ index: i + k, reason: 'related-stories' })
    }
    i = j
  }
  return found
}
