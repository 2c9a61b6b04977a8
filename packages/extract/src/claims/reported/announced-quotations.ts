import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, tokenAtOffset, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import { subjectOf } from '../../demands/phrases/subject.js'

/** All that we read were right. */
const CONFIDENCE = 0.85
/** How far before its colon the verb may stand: "said in a statement |:|". */
const REACH = 5

/** What a line that ends in "Dr Ige said:" announces: the quotation in the paragraph below, as far as it goes. */
export function announcedQuotations(r: Reading): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (const { start, end, depth } of r.quotations) {
    const first = tokenAtOffset(r, start)
    if (depth > 0 || first < 2 || first >= r.tokens.count || lowerAt(r, first - 1) !== ':') continue
    if (blockOf(r, first) === blockOf(r, first - 1)) continue
    const verb = verbBefore(r, first - 1)
    const source = verb < 0 ? null : subjectOf(r, verb)
    if (source && source.end <= verb)
      found.push({
        source,
        cue: { first: verb, end: verb + 1 },
        head: verb,
        pieces: [{ first, end: tokenAtOffset(r, end) }],
        confidence: CONFIDENCE,
      })
  }
  return found
}

const blockOf = (r: Reading, i: number): number => r.sentences.block[r.tokens.sentence[i]!]!

/** The verb of saying before the colon; -1 without one. */
function verbBefore(r: Reading, colon: number): number {
  for (let i = colon - 1; i > Math.max(0, colon - REACH); i--)
    if (/^VB[DZ]$/.test(tagAt(r, i))) return hasClass(r, i, WORD_CLASS.saying) || lemmaAt(r, i) === 'comment' ? i : -1
  return -1
}
