import type { Reading } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { isHedged } from './is-hedged.js'

/** A claim in a quotation that no cue of its own introduces. */
export const quotedClaim = (
  r: Reading,
  pieces: readonly TokenSpan[],
  { source, confidence, rule }: Pick<ClaimDraft, 'source' | 'confidence' | 'rule'>,
): ClaimDraft => ({
  pieces,
  kind: 'attributed',
  source,
  cue: null,
  head: -1,
  quotation: 'direct',
  stance: 'asserts',
  negated: false,
  hedged: pieces.some(piece => isHedged(r, piece)),
  within: null,
  confidence,
  rule,
})
