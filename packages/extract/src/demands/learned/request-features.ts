import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'

const LINK = /^(?:https?:|www\.|\$link)|@\w|\.com\b/i
const PLAIN = /^[a-z'’$]{1,14}$/

/**
 * What a sentence shows of whether it asks its reader for something: its words (less names), pairs of neighbours, how it opens, links and marks,
 * and which rules found a demand in it. One string each; the trainer and the extractor share them.
 */
export function requestFeatures(r: Reading, { first, end }: Words, rules: readonly string[]): readonly string[] {
  const found = new Set<string>()
  let before = '^'
  for (let i = first; i < end; i++) {
    const word = wordAt(r, i)
    const lower = lowerAt(r, i)
    if (LINK.test(word)) found.add('link')
    else if (lower === '!' || lower === '?') found.add(lower)
    if (!PLAIN.test(lower) || (i > first && word !== lower && word !== 'I')) continue
    found.add(lower)
    found.add(`${before} ${lower}`)
    before = lower
  }
  if (end - first < 6) found.add('short')
  if (end - first > 30) found.add('long')
  for (const rule of rules) found.add(rule)
  if (rules.length === 0) found.add('demand/none')
  return [...found]
}
