import { lowerAt, type Reading, tokenAtOffset, wordAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../attribution.js'

const DASH = /^[-–—―]{1,2}$/
const LONGEST_NAME = 8
const SHORTEST_QUOTATION = 4
/** Signed quotations that the training and development parts of PolNeAR annotate so, among those that this finds. */
const CONFIDENCE = 0.9

/**
 * Quotations with their speaker after a dash, on the same line or at the start of the next paragraph: “We were never
 * asked.” — Anna Kern. The dash is the cue.
 */
export function signedQuotations(r: Reading): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (const { start, end, depth } of r.quotations) {
    if (depth > 0) continue
    const first = tokenAtOffset(r, start)
    const close = tokenAtOffset(r, end)
    if (close >= r.tokens.count || close - first < SHORTEST_QUOTATION || !DASH.test(lowerAt(r, close))) continue
    const source = nameAt(r, close + 1)
    if (source)
      found.push({
        source,
        cue: { first: close, end: close + 1 },
        head: close,
        pieces: [{ first, end: close }],
        confidence: CONFIDENCE,
      })
  }
  return found
}

/** A name from the token to the end of its line, or to a comma; null when a sentence goes on there. */
function nameAt(r: Reading, first: number): TokenSpan | null {
  if (first >= r.tokens.count || !/^\p{Lu}/u.test(wordAt(r, first))) return null
  let end = first + 1
  while (end < r.tokens.count && end - first <= LONGEST_NAME && !endsBefore(r, end)) end++
  if (end - first > LONGEST_NAME) return null
  while (end > first + 1 && lowerAt(r, end - 1) === '.') end--
  return { first, end }
}

/** Whether a line, a paragraph or the name before a comma or bracket ends before the token. */
const endsBefore = (r: Reading, i: number): boolean =>
  r.tokens.sentence[i] !== r.tokens.sentence[i - 1] ||
  [',', '(', ';'].includes(lowerAt(r, i)) ||
  r.text.slice(r.tokens.end[i - 1], r.tokens.start[i]).includes('\n')
