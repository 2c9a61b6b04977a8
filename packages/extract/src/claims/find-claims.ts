import { type Claim, type Demand, excerpt, type Excerpt } from '@gravamen/document'
import { lemmaAt, type Reading, tokenSpan } from '@gravamen/language'
import type { AttributionFinder, FoundAttribution, TokenSpan } from '../attributions/index.js'
import { type Draft, numbered } from '../item.js'
import { authorClaims } from './author/author-claims.js'
import { contradictions } from './author/contradictions.js'
import { ofOthers } from './author/of-others.js'
import { continuedQuotations } from './reported/continued-quotations.js'
import { uncontradicted } from './reported/contradiction.js'
import type { ClaimDraft } from './draft.js'
import { nestedClaims } from './reported/nested-claims.js'
import { reportedClaims } from './reported/reported-claims.js'
import { statementParagraphs } from './reported/statement-paragraphs.js'
import { withoutDemands } from './without-demands.js'

/** What claims are made of: the attributions, those inside a content, and the demands, which are no claims. */
export interface ClaimGrounds {
  readonly attributions: readonly FoundAttribution[]
  readonly within: AttributionFinder['within']
  readonly demands: readonly Demand[]
}

/** The claims of a document, in the order of the text: what it puts in somebody's mouth, and in a letter what its author asserts. */
export function findClaims(r: Reading, { attributions, within, demands }: ClaimGrounds): Claim[] {
  const others = ofOthers(r, attributions).map(attribution => uncontradicted(r, attribution))
  const outer = others.flatMap(attribution => reportedClaims(r, attribution))
  const continued = continuedQuotations(r, others)
  const reported = [...outer, ...continued, ...statementParagraphs(r, others)]
  const nested = nestedClaims(r, reported, within)
  const drafts = withoutDemands(
    r,
    [...reported, ...nested, ...authorClaims(r, others), ...contradictions(r, attributions)],
    demands,
  )
  const items = numbered<Claim>(
    'claims',
    drafts.map(draft => toDraft(r, draft)),
    r.document.source,
  )
  return withNesting(r, items, drafts)
}

const excerptOf = (r: Reading, { first, end }: TokenSpan): Excerpt => excerpt(r.text, tokenSpan(r, first, end))

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
    source: draft.source && { ...excerptOf(r, draft.source), party: null },
    cue: draft.cue && { ...excerptOf(r, draft.cue), lemma: lemmaAt(r, draft.head) },
    quotation: draft.quotation,
    stance: draft.stance,
    negated: draft.negated,
    hedged: draft.hedged,
    within: null,
  }
}

const key = (start: number, end: number, rule: string): string => `${start} ${end} ${rule}`

/** Fills `within`, which needs the numbers of the claims. */
function withNesting(r: Reading, claims: readonly Claim[], drafts: readonly ClaimDraft[]): Claim[] {
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
