import { TAG_NUMBER as T } from './tags.js'

/** "He could kind of see it". */
const HEDGING = new Set(['kind', 'sort'])

/**
 * Mends what the tagger seldom but surely gets wrong: right after a modal verb stands a bare verb, and a word in lower
 * case is no name ("they will sue" with "Sue" in mind). Changes `tag` in place.
 */
export function mendTags(
  tag: Uint8Array,
  lowers: readonly string[],
  words: readonly string[],
  word: Uint32Array,
  sentence: Uint32Array,
): void {
  for (let i = 1; i < tag.length; i++) {
    const now = tag[i]!
    if ((now !== T.NN && now !== T.NNP && now !== T.VBP) || sentence[i - 1] !== sentence[i]) continue
    const before = tag[i - 1]!
    const isAfterModal = before === T.MD || (before === T.RB && i > 1 && tag[i - 2] === T.MD)
    const w = word[i]!
    const isLower = words[w] === lowers[w]
    if (now === T.NNP) {
      if (!isLower || tag[i + 1] === T.NNP) continue
      if (isAfterModal || before === T.TO) tag[i] = T.VB
      else if (before === T.PRP) tag[i] = T.VBP
    } else if (isAfterModal && isLower && !HEDGING.has(lowers[w]!)) tag[i] = T.VB
  }
}
