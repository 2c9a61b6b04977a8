import { lowerAt, type Reading } from '@gravamen/language'
import type { AttributionFinder, FoundAttribution } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { isSomebody, TRUST } from './nested-claims.js'
import { reportedClaims } from './reported-claims.js'

const ASKERS: ReadonlySet<string> = new Set([
  'host',
  'interviewer',
  'journalist',
  'moderator',
  'q',
  'question',
  'reporter',
])

/** Whether the attribution is a turn of a transcript: a label at the start of a line, a colon, and what is said in whole sentences. */
export function isTurn(r: Reading, { source, cue, pieces }: FoundAttribution): boolean {
  if (source?.end !== cue.first || lowerAt(r, cue.first) !== ':' || pieces[0]!.first !== cue.end) return false
  if (!/^[.?!…"”]/.test(lowerAt(r, pieces.at(-1)!.end - 1))) return false
  return source.first === 0 || r.text.slice(r.tokens.end[source.first - 1], r.tokens.start[source.first]).includes('\n')
}

/** Whether it is the turn of one who asks: what an interviewer holds up to a guest is no claim of his. */
export const isQuestionTurn = (r: Reading, attribution: FoundAttribution): boolean =>
  isTurn(r, attribution) &&
  ASKERS.has(lowerAt(r, attribution.source!.first)) &&
  attribution.source!.end - attribution.source!.first === 1

/** What others claim by the account of one who asks: "Q: The regulator says that you were slow. Is that fair?" */
export const claimsInQuestions = (
  r: Reading,
  { pieces }: FoundAttribution,
  within: AttributionFinder['within'],
): ClaimDraft[] =>
  pieces
    .flatMap(within)
    .filter(({ source }) => source && isSomebody(r, source))
    .flatMap(inner => reportedClaims(r, { ...inner, confidence: TRUST * inner.confidence }))
