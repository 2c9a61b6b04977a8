import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../attribution.js'
import { isQuotationMark } from '../words/gap.js'
import { STATING_VERBS } from './stating-verbs.js'

/** Attributions side by side of which one took the other's words, set right; and "That said, …" left out, which is none. In the order of the text. */
export function mendNeighbors(r: Reading, found: readonly FoundAttribution[]): FoundAttribution[] {
  const mended: FoundAttribution[] = []
  for (const attribution of found) {
    if (isTurn(r, attribution)) continue
    const before = mended.at(-1)
    if (before && isSubjectOf(before, attribution)) {
      mended.pop()
      if (STATING_VERBS.has(lemmaAt(r, before.head)) && !STATING_VERBS.has(lemmaAt(r, attribution.head))) {
        mended.push(around(before, attribution))
        continue
      }
      // A name or pronoun alone is nothing that is said.
      if (before.pieces.length > 1) mended.push({ ...before, pieces: before.pieces.slice(0, -1) })
    }
    mended.push(before && goesOn(r, before, attribution) ? { ...attribution, source: before.source } : attribution)
  }
  return mended
}

/** “That said, the bridge is old.” */
const isTurn = (r: Reading, { source, cue }: FoundAttribution): boolean =>
  source?.end === cue.first &&
  source.end - source.first === 1 &&
  lowerAt(r, source.first) === 'that' &&
  lowerAt(r, cue.first) === 'said' &&
  lowerAt(r, cue.end) === ',' &&
  !isQuotationMark(lowerAt(r, cue.end + 1))

const last = ({ pieces }: FoundAttribution): TokenSpan => pieces.at(-1)!

/** Whether the content of the first is no more than the source of the second: The inquest heard |she| had asked for help. */
const isSubjectOf = (a: FoundAttribution, b: FoundAttribution): boolean =>
  b.source !== null &&
  last(a).first === b.source.first &&
  last(a).end === b.source.end &&
  last(a).end === b.cue.first &&
  last(b).first >= b.cue.end

/** The first with the second in its content. */
const around = (a: FoundAttribution, b: FoundAttribution): FoundAttribution => ({
  ...a,
  pieces: [...a.pieces.slice(0, -1), { first: last(a).first, end: last(b).end }],
})

/** Whether the second is said of the first one's source, and not of what that says: Analysts say that |the drug| sells and |warn| that … */
const goesOn = (r: Reading, a: FoundAttribution, b: FoundAttribution): boolean =>
  a.source !== null &&
  b.source !== null &&
  tagAt(r, b.cue.first - 1) === 'CC' &&
  last(a).end === b.cue.first - 1 &&
  b.source.first >= last(a).first &&
  b.source.end <= last(a).end
