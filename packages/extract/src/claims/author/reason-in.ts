import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'

const REASONS: ReadonlySet<string> = new Set(['as', 'because', 'since'])

/** The reason that a request or other words without an assertion end with: "Please remove it because |it copies our map|"; null without one. */
export function reasonIn(r: Reading, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first + 2; i < end - 2; i++) {
    if (!REASONS.has(lowerAt(r, i))) continue
    const subject = phraseAt(r, i + 1)
    if (subject?.first !== i + 1 || (lowerAt(r, i) === 'as' && lowerAt(r, i + 1) === 'you')) continue
    const from = tagAt(r, subject.end).startsWith('RB') ? subject.end + 1 : subject.end
    if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, from))) return { first: i + 1, end }
  }
  return null
}
