import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'
import { isFraming } from './frames/frame-of.js'
import { mainClause } from './main-clause.js'

const REASONS: ReadonlySet<string> = new Set(['as', 'because', 'since'])
/** They open a clause that is asserted beside the main one. */
const OPENING: ReadonlySet<string> = new Set([...REASONS, 'although', 'though', 'whereas'])

/**
 * The reason that a request or other words without an assertion begin or end with: "Please remove it because |it copies our map|",
 * "As |I have not been paid|, I need you to settle the bill"; null without one.
 */
export function reasonIn(r: Reading, { first, end }: TokenSpan): TokenSpan | null {
  const isReason = OPENING.has(lowerAt(r, first)) && !(lowerAt(r, first) === 'as' && isFraming(r, first + 2))
  const main = isReason ? mainClause(r, { first, end }) : null
  if (main) return { first: first + 1, end: main.first }
  let hasVerb = false
  for (let i = first; i < end - 2; i++) {
    hasVerb ||= tagAt(r, i).startsWith('VB')
    if (!hasVerb || i < first + 2 || !REASONS.has(lowerAt(r, i)) || lowerAt(r, i - 1) === 'such') continue
    const subject = phraseAt(r, i + 1)
    if (subject?.first !== i + 1 || (lowerAt(r, i) === 'as' && isAside(r, i + 1))) continue
    const from = tagAt(r, subject.end).startsWith('RB') ? subject.end + 1 : subject.end
    if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, from)) && from < end - 1) return { first: i + 1, end }
  }
  return null
}

/** "As |you promised|", "as |we have established|", which give no reason. */
const isAside = (r: Reading, i: number): boolean =>
  lowerAt(r, i) === 'you' || (/^(?:i|we)$/.test(lowerAt(r, i)) && [i + 1, i + 2].some(k => isFraming(r, k)))
