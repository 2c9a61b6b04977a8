import { lowerAt, type Reading } from '@gravamen/language'
import type { AttributionFinder } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { reportedClaims } from './reported-claims.js'

/** Nested attributions are found without training on any: only the surest are kept, and trusted less. */
const LEAST = 0.45
const TRUST = 0.8
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

/** The claims that others make inside claims: "X said that Y believes Z" also holds what Y believes. */
export function nestedClaims(
  r: Reading,
  claims: readonly ClaimDraft[],
  within: AttributionFinder['within'],
): ClaimDraft[] {
  return claims.flatMap(outer =>
    outer.pieces.flatMap(piece =>
      within(piece)
        .filter(
          ({ source, confidence }) => confidence >= LEAST && source && !FIRST_PERSON.has(lowerAt(r, source.first)),
        )
        .flatMap(inner => reportedClaims(r, { ...inner, confidence: TRUST * inner.confidence }, outer)),
    ),
  )
}
