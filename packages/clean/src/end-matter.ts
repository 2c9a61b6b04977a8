import type { Marked } from './merge-omissions.js'
import type { Line } from './rule.js'

const COMMENTS = /^(?:comments? \(\d+\)|\d+ comments?|\d+ (?:replies|responses)|leave a (?:reply|comment))[.:]?$/i
const AUTHOR = /^about the authors?:?$/i

/**
 * What follows an article under a heading of its own: readers' comments (to the end: nothing else comes after them), and
 * the paragraph about the author. Only in the last two thirds of a document.
 */
export function endMatter(lines: readonly Line[]): Marked[] {
  const found: Marked[] = []
  for (let i = Math.ceil(lines.length / 3); i < lines.length; i++) {
    const { text } = lines[i]!
    if (COMMENTS.test(text)) {
      for (let k = i; k < lines.length; k++) found.push({ index: k, reason: 'comments' })
      break
    }
    if (!AUTHOR.test(text)) continue
    found.push({ index: i, reason: 'about-the-author' })
    const next = lines[i + 1]
    if (next && next.block.kind !== 'heading') found.push({ index: i + 1, reason: 'about-the-author' })
  }
  return found
}
