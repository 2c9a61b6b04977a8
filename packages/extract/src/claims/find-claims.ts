import type { Claim, Demand } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { AttributionFinder, FoundAttribution } from '../attributions/index.js'
import { cueOf, excerptOf, referenceOf } from '../excerpts.js'
import { type Draft, numbered } from '../item.js'
import { withAndThat } from './reported/and-that.js'
import { beforeDismissal, isDismissed } from './reported/dismissal.js'
import { authorClaims } from './author/author-claims.js'
import { contradictions } from './author/contradictions.js'
import { LEAST, ofOthers } from './author/of-others.js'
import { continuedQuotations } from './reported/continued-quotations.js'
import { uncontradicted } from './reported/contradiction.js'
import type { ClaimDraft } from './draft.js'
import { claimsInQuestions, isQuestionTurn, isTurn } from './reported/interviews.js'
import { OWN_WORDS } from './own-words.js'
import { nestedClaims } from './reported/nested-claims.js'
import { openClaims } from './reported/open-claims.js'
import { beforeOtherSpeech } from './reported/other-speech.js'
import { forward, plainStatements } from './reported/plain-statements.js'
import { reportedClaims } from './reported/reported-claims.js'
import { restOfQuotations } from './reported/rest-of-quotations.js'
import { statementParagraphs } from './reported/statement-paragraphs.js'
import { toldBy } from './reported/told-clauses.js'
import { withoutDemands } from './without-demands.js'

/** What claims are made of: the attributions, those inside a content, and the demands, which are no claims. */
export interface ClaimGrounds {
  readonly attributions: readonly FoundAttribution[]
  readonly within: AttributionFinder['within']
  readonly demands: readonly Demand[]
}

/** The claims of a document, in the order of the text: what it puts in somebody's mouth, and in a letter what its author asserts. */
export function findClaims(r: Reading, { attributions, within, demands }: ClaimGrounds): Claim[] {
  const known = attributions
    .flatMap(attribution => (attribution.confidence >= LEAST ? forward(r, attribution) : []))
    .map((attribution, _, all) => toldBy(r, beforeOtherSpeech(r, withAndThat(r, attribution, all))))
  const all = [...known, ...plainStatements(r, known)]
  const ofAll = ofOthers(r, all)
  const asked: FoundAttribution[] = []
  const told: FoundAttribution[] = []
  for (const attribution of ofAll)
    for (const other of beforeDismissal(r, uncontradicted(r, attribution)))
      (isQuestionTurn(r, other) ? asked : told).push(other)
  const outer = new Map(told.map(attribution => [attribution, claimsOf(r, attribution)]))
  const held = [
    ...[...outer.values()].flat(),
    ...restOfQuotations(r, told),
    ...continuedQuotations(r, told),
    ...statementParagraphs(r, told),
  ]
  const open = OWN_WORDS.has(r.kind.value) && r.kind.value !== 'statement' ? [] : openClaims(r, told, held)
  const reported = [...held, ...open]
  const nested = nestedClaims(r, reported, within)
  const questioned = asked.flatMap(attribution => claimsInQuestions(r, attribution, within))
  // "She reported the leaks", "she has provided no evidence": what such a cue holds is no claim, and the sentence is the author's own.
  const telling = told.filter(attribution => outer.get(attribution)!.length > 0 && !isDismissed(r, attribution))
  const drafts = withoutDemands(
    r,
    [...reported, ...nested, ...questioned, ...authorClaims(r, telling, demands), ...contradictions(r, ofAll)],
    demands,
  )
  const items = numbered<Claim>(
    'claims',
    drafts.map(draft => toDraft(r, draft)),
    r.document.source,
  )
  return withNesting(r, items, drafts)
}

/** What stands after a speaker's label is said in these words, without quotation marks. */
const claimsOf = (r: Reading, attribution: FoundAttribution): ClaimDraft[] =>
  isTurn(r, attribution) && !OWN_WORDS.has(r.kind.value)
    ? reportedClaims(r, attribution).map(claim => ({ ...claim, quotation: 'direct' }))
    : reportedClaims(r, attribution)

function toDraft(r: Reading, draft: ClaimDraft): Draft<Claim> {
  const pieces = draft.pieces.map(piece => excerptOf(r, piece))
  const { start } = pieces[0]!
  const { end } = pieces.at(-1)!
  return {
    start,
    end,
    text: r.text.slice(start, end),
    confidence: Math.round(draft.confidence * 1000) / 1000,
    rule: draft.rule,
    sameAs: null,
    pieces,
    kind: draft.kind,
    source: draft.source && referenceOf(r, draft.source),
    cue: draft.cue && cueOf(r, draft.cue, draft.head),
    quotation: draft.quotation,
    stance: draft.stance,
    negated: draft.negated,
    hedged: draft.hedged,
    within: null,
  }
}

const key = (start: number, end: number, rule: string): string => `${start} ${end} ${rule}`

/** Fills `within`, which needs the numbers of the claims. */
function withNesting(r: Reading, claims: Claim[], drafts: readonly ClaimDraft[]): Claim[] {
  if (drafts.every(draft => draft.within === null)) return claims
  const startOf = (draft: ClaimDraft): number => r.tokens.start[draft.pieces[0]!.first]!
  const endOf = (draft: ClaimDraft): number => r.tokens.end[draft.pieces.at(-1)!.end - 1]!
  const idOf = new Map(claims.map(({ start, end, rule, id }) => [key(start, end, rule), id]))
  const outerOf = new Map(
    drafts.flatMap(draft =>
      draft.within
        ? [
            [
              key(startOf(draft), endOf(draft), draft.rule),
              key(startOf(draft.within), endOf(draft.within), draft.within.rule),
            ] as const,
          ]
        : [],
    ),
  )
  return claims.map(claim => {
    const outer = outerOf.get(key(claim.start, claim.end, claim.rule))
    return outer === undefined ? claim : { ...claim, within: idOf.get(outer) ?? null }
  })
}
