import type { Reading } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { OWN_WORDS } from '../own-words.js'
import { contradiction } from '../reported/contradiction.js'
import { segments } from '../reported/segments.js'
import { draft } from './draft.js'
import { isNoAssertion } from './no-assertion.js'

const CONFIDENCE = 0.65

/** What a letter's author sets against what he reports of others: "Your clerk said that he would call |but nobody called|". */
export const contradictions = (r: Reading, others: readonly FoundAttribution[]): ClaimDraft[] =>
  OWN_WORDS.has(r.kind.value)
    ? others.flatMap(attribution => {
        const clause = contradiction(r, attribution)
        const clauses = clause ? segments(r, [clause]).flat() : []
        return clauses.filter(span => !isNoAssertion(r, span)).map(span => draft(r, span, CONFIDENCE, null))
      })
    : []
