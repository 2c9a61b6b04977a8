import type { Reading } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { contradiction } from '../reported/contradiction.js'
import { draft } from './draft.js'
import { OWN_WORDS } from './of-others.js'

const CONFIDENCE = 0.65

/** What a letter's author sets against a promise that he reports: "Your clerk said that he would call |but nobody called|". */
export const contradictions = (r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] =>
  OWN_WORDS.has(r.kind.value)
    ? attributions.flatMap(attribution => {
        const clause = contradiction(r, attribution)
        return clause ? [draft(r, clause, CONFIDENCE, null)] : []
      })
    : []
