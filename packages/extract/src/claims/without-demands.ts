import type { Demand, Span } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset, tokenSpan } from '@gravamen/language'
import { besideDemands } from './author/beside-demands.js'
import type { ClaimDraft } from './draft.js'
import { bare } from './reported/segments.js'

/** A claim most of which is a demand's action is no claim, unless a cue of stating stands over an ultimatum or deadline. */
const MOST = 0.5

/** The drafts that are not demands: what is asked for is a demand and no claim. */
export function withoutDemands(
  r: Reading,
  drafts: readonly ClaimDraft[],
  demands: readonly Demand[],
): readonly ClaimDraft[] {
  if (demands.length === 0) return drafts
  return drafts.flatMap(whole => {
    const draft = beforeDemand(r, whole, demands)
    if (!draft) return []
    const start = r.tokens.start[draft.pieces[0]!.first]!
    const end = r.tokens.end[draft.pieces.at(-1)!.end - 1]!
    if (draft.kind === 'author' && demands.some(demand => leads(demand, start, end))) return []
    const here = demands.filter(
      demand => demand.start < end && start < demand.end && !isStated(draft, demand, start, end),
    )
    if (draft.kind === 'author' && demands.some(({ consequence }) => isIn(consequence, start, end))) return []
    if (here.length === 0) return [draft]
    const beside = draft.kind === 'author' ? besideDemands(r, draft, here) : []
    if (beside.length > 0) return beside
    return isMostly(r, draft, here) ? [] : [draft]
  })
}

/**
 * The draft up to where its source goes on to ask for something: says that |the wrecks are a danger| and orders him to close the dock. Null when
 * nothing is left.
 */
function beforeDemand(r: Reading, draft: ClaimDraft, demands: readonly Demand[]): ClaimDraft | null {
  const { source, cue, pieces } = draft
  const [piece] = pieces
  if (!source || !cue || pieces.length !== 1 || piece!.first < cue.end || draft.quotation === 'direct') return draft
  const from = r.tokens.start[piece!.first]!
  const speaker = tokenSpan(r, source.first, source.end)
  for (const demand of demands) {
    if (!demand.cue || demand.cue.start <= from || !demand.demander) continue
    const isSpeakers = demand.demander.start < speaker.end && speaker.start < demand.demander.end
    const at = tokenAtOffset(r, demand.cue.start)
    const agrees = /^VB[DPZ]$/.test(tagAt(r, at)) && tagAt(r, at) === tagAt(r, draft.head)
    if (!isSpeakers || !agrees || at >= piece!.end || lowerAt(r, at - 1) !== 'and') continue
    const rest = bare(r, { first: piece!.first, end: at - 1 })
    return rest && rest.end - rest.first > 1 ? { ...draft, pieces: [rest] } : null
  }
  return draft
}

/** Whether most of what stands from the one offset to the other is what is threatened, which is no claim of its own. */
const isIn = (threat: Span | null, start: number, end: number): boolean =>
  threat !== null && Math.min(end, threat.end) - Math.max(start, threat.start) > MOST * (end - start)

/** "We therefore call on you to:" above a list only leads it. */
const leads = ({ rule, cue }: Demand, start: number, end: number): boolean =>
  rule === 'demand/list' && cue !== null && cue.start >= start && cue.end <= end

/**
 * "She confirmed that the Government has until Monday to reply", "he noted that Kern had asked for an extension": what is
 * said is that somebody else wants it, which gives both rows.
 */
function isStated(draft: ClaimDraft, { rule, cue, demander }: Demand, start: number, end: number): boolean {
  if (draft.kind !== 'attributed') return false
  if (draft.quotation !== 'direct' && /ultimatum|modal/.test(rule)) return true
  const isInside = (part: Span | null): boolean => part !== null && start <= part.start && part.end <= end
  // "She said that staff had been told to stop counting."
  if (demander === null) return rule.startsWith('demand/reported') && draft.quotation !== 'direct' && isInside(cue)
  return isInside(cue) && isInside(demander) && !/^(?:i|we)$/i.test(demander!.text)
}

/** What belongs to a demand: "if you do not confirm this", "we would be grateful if you could", "provide reasons". */
const partsOf = ({ pieces, cue, condition, demander, addressee }: Demand): readonly Span[] =>
  [...pieces, cue, condition, ...(isSpeaker(demander) ? [demander, addressee] : [])].filter(part => part !== null)

/** "|We| call on the minister to act": who speaks asks. */
const isSpeaker = (demander: Demand['demander']): boolean => demander !== null && /^(?:i|we)$/i.test(demander.text)

/** How many characters may part who asks or is asked, the words that ask, and the deed. */
const NEAR = 24

/** What an author asks reaches from whoever asks to the end of the deed: "Layla would also like her bag back". */
function reachOf({ rule, pieces, cue, demander, addressee }: Demand, from: number, to: number): readonly Span[] {
  if (!cue || cue.start < from || /^demand\/(?:noun|reported)/.test(rule)) return []
  const isNear = (part: Span | null): boolean =>
    part !== null && part.start >= from && part.end <= to && cue.start - part.end < NEAR
  const actors = [demander, addressee].filter(isNear).map(part => part!.start)
  const ends = pieces.filter(({ start, end }) => start - cue.end < NEAR && end <= to).map(({ end }) => end)
  return actors.length > 0 && ends.length > 0 ? [{ start: Math.min(...actors), end: Math.max(...ends) }] : []
}

/** Whether the demands, which may be several in one sentence, make up most of the pieces. */
function isMostly(r: Reading, { kind, pieces }: ClaimDraft, demands: readonly Demand[]): boolean {
  let all = 0
  let shared = 0
  for (const { first, end } of pieces) {
    const span = tokenSpan(r, first, end)
    all += span.end - span.start
    let from = span.start
    const parts = demands.flatMap(demand =>
      kind === 'author' ? [...partsOf(demand), ...reachOf(demand, span.start, span.end)] : partsOf(demand),
    )
    for (const piece of parts.sort((a, b) => a.start - b.start || a.end - b.end)) {
      shared += Math.max(0, Math.min(span.end, piece.end) - Math.max(from, piece.start))
      from = Math.max(from, piece.end)
    }
  }
  return shared >= MOST * all
}
