import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { AttributionFinder, TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { reportedClaims } from './reported-claims.js'

/** Attributions inside contents are found without training on any: only the surest are kept, and trusted less. Of those below, most that we read were wrong. */
const LEAST = 0.74
export const TRUST = 0.8
/** Pronouns for the speaker, for anybody, and for what is not said by any one. */
const NOBODY_ELSE: ReadonlySet<string> = new Set(['i', 'it', 'that', 'this', 'we', 'what', 'which', 'you'])
/** What comes after them is only supposed. */
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])

/** The claims that others make inside claims: "X said that Y believes Z" also holds what Y believes. */
export function nestedClaims(
  r: Reading,
  claims: readonly ClaimDraft[],
  within: AttributionFinder['within'],
): ClaimDraft[] {
  return claims.flatMap(outer =>
    outer.pieces.flatMap(piece =>
      within(piece)
        .filter(({ source, confidence }) => confidence >= LEAST && source && isSomebody(r, source))
        .flatMap(inner => reportedClaims(r, { ...inner, confidence: TRUST * inner.confidence }, outer))
        .filter(
          ({ pieces, stance, quotation }) =>
            !tagAt(r, pieces[0]!.first).startsWith('W') && !(stance === 'reports' && quotation === 'mixed'),
        ),
    ),
  )
}

/** Whether a source inside a claim is somebody else than its speaker, and what he says is not only supposed. */
export const isSomebody = (r: Reading, { first, end }: TokenSpan): boolean =>
  !(end - first === 1 && NOBODY_ELSE.has(lowerAt(r, first))) && !SUPPOSING.has(lowerAt(r, first - 1))
