import type { Reading } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { openQuotations } from '../../attributions/open-quotations.js'
import type { ClaimDraft } from '../draft.js'
import { isStatement } from './is-statement.js'
import { quotedClaim } from './quoted-claim.js'
import { segments } from './segments.js'

/** The share whose speaker is the one before, of those that are found in PolNeAR's development part. */
const CONFIDENCE = 0.5

/** The claims of quotations without a cue, which stand beside what their speaker is quoted with: “A,” she said. She laughed. “B.” */
export const openClaims = (
  r: Reading,
  attributions: readonly FoundAttribution[],
  taken: readonly ClaimDraft[],
): ClaimDraft[] =>
  openQuotations(r, attributions).flatMap(({ piece, source }) => {
    // What is set in doubled marks holds its own attributions.
    if (
      !source ||
      isQuotingOthers(r, piece) ||
      taken.some(({ pieces }) => pieces.some(p => p.first < piece.end && piece.first < p.end))
    )
      return []
    const parts = segments(r, [piece])
    return parts
      .filter(pieces => isStatement(r, pieces, parts.length === 1))
      .map(pieces => quotedClaim(r, pieces, { source, confidence: CONFIDENCE, rule: 'claim/open-quotation' }))
  })

const isQuotingOthers = (r: Reading, { first, end }: TokenSpan): boolean =>
  r.text.slice(r.tokens.start[first], r.tokens.end[end - 1]).includes('""')
