import type { Claim } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { stanceAt, type TokenSpan } from '../../attributions/index.js'
import { mainVerb } from '../../attributions/main-verb.js'
import type { ClaimDraft } from '../draft.js'
import { isNegated } from '../reported/is-negated.js'
import { bare, segments } from '../reported/segments.js'
import { withoutConnective } from './connectives.js'
import { draft } from './draft.js'
import type { Frame } from './frames/frame.js'
import { frameOf, isFraming } from './frames/frame-of.js'
import { isNoAssertion } from './no-assertion.js'
import { reasonIn } from './reason-in.js'
import { WRONGS } from './wrongs.js'

/** How sure we are of a plain assertion, of one about a wrong, loss or right, and of a sworn or framed one. */
export const PLAIN = 0.7
export const WRONG = 0.85
export const FRAMED = 0.9
const SHORTEST = 3
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

/** The assertions of a clause, or of what stands in its frame; `outer`: the frame that it goes on with. */
export function ofClause(r: Reading, whole: TokenSpan, outer: Frame | null = null): ClaimDraft[] {
  const clause = withoutThat(r, withoutConnective(r, whole))
  const own = frameOf(r, clause)
  const frame = own ?? (outer && ofClause(r, clause).length > 0 ? { ...outer, content: clause } : null)
  if (frame)
    return segments(r, [frame.content]).flatMap((pieces, n) =>
      pieces.flatMap(piece => (n > 0 && isAnew(r, piece) ? ofClause(r, piece) : framed(r, piece, frame))),
    )
  const bared = bare(r, clause)
  const span = bared && withoutLead(r, withoutReference(r, bared))
  if (!span || !isLongEnough(span)) return []
  if (isNoAssertion(r, clause) || isNoAssertion(r, span)) {
    const reason = reasonIn(r, span)
    return reason ? ofClause(r, reason) : []
  }
  let wrong = false
  for (let i = span.first; i < span.end && !wrong; i++) wrong = WRONGS.has(lemmaAt(r, i)) || WRONGS.has(lowerAt(r, i))
  // "We have the below:", "this is a summary of the files:" lead over to a list.
  if (!wrong && leadsToList(r, span)) return []
  return [draft(r, span, wrong ? WRONG : PLAIN, null)]
}

/** The clause without the "That" which the points of a pleading begin with: "3. |That| my client has paid in full". */
const withoutThat = (r: Reading, { first, end }: TokenSpan): TokenSpan =>
  lowerAt(r, first) === 'that' && /^(?:DT|EX|IN|NNP|PRP\$?)$/.test(tagAt(r, first + 1))
    ? { first: first + 1, end }
    : { first, end }

/** "We understand that they disagree, |and we have offered| …": a clause of the writer's own, which the frame doesn't hold. */
const isAnew = (r: Reading, { first }: TokenSpan): boolean =>
  FIRST_PERSON.has(lowerAt(r, first)) && lowerAt(r, first - 1) !== 'that'

/** What stands in a frame; a frame in a frame ("I swear that I have a good faith belief that …") goes with the inner one. */
function framed(r: Reading, span: TokenSpan, { cue, head }: Frame): ClaimDraft[] {
  if (frameOf(r, span)) return ofClause(r, span)
  if (!isLongEnough(span) || isPromise(r, span) || finiteVerbs(r, span) === 0) return []
  return [draft(r, span, FRAMED, { cue, head, stance: stanceOf(r, cue, head) })]
}

/** The stance of a frame: what a writer notes or finds is his own assertion, and what he does not accept he denies. */
function stanceOf(r: Reading, cue: TokenSpan, head: number): Claim['stance'] {
  const stance = stanceAt(r, cue, head)
  if (stance === 'reports') return 'asserts'
  return (stance === 'concedes' || lemmaAt(r, head) === 'true') && isNegated(r, cue, head, null) ? 'denies' : stance
}

const LEADING: ReadonlySet<string> = new Set(['are', 'at', 'below', 'following', 'follows', 'is'])

function leadsToList(r: Reading, { first, end }: TokenSpan): boolean {
  if (LEADING.has(lowerAt(r, end - 1)) || lowerAt(r, end - 2) === 'following') return true
  for (let i = first; i < end; i++)
    if (/^(?:list|summary)$/.test(lowerAt(r, i)) && lemmaAt(r, first + 1) === 'be') return true
  return false
}

/** The span without an address or a placeholder that it points to: "It can be found here|: https://…|". */
function withoutReference(r: Reading, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first + 1; i < end; i++) {
    const word = lowerAt(r, i)
    const isAddress = tagAt(r, i) === 'ADD' || word.startsWith('http') || word.startsWith('www.')
    const isPlaceholder = word === '[' || word === '$'
    if (isAddress && lemmaAt(r, i - 1) === 'be') return null
    if (/^(?::|-|–|—)$/.test(lowerAt(r, i - 1)) && (isAddress || isPlaceholder))
      return bare(r, { first, end: beforeBracket(r, first, i - 1) })
    if (isAddress && lowerAt(r, i - 1) === '.') return bare(r, { first, end: i - 1 })
  }
  return { first, end }
}

/** Where the bracket opens that is still open at the token: "the file |(|link: …"; the token itself where none is. */
function beforeBracket(r: Reading, first: number, i: number): number {
  for (let k = i - 1; k > first && lowerAt(r, k) !== ')'; k--) if (lowerAt(r, k) === '(') return k
  return i
}

const LEADS: ReadonlySet<string> = new Set(['be', 'follow', 'include', 'read', 'say', 'state'])

/** The span without what leads over to a list or a quotation: "under the licence|, which states|:"; null when it does nothing else. */
function withoutLead(r: Reading, span: TokenSpan | null): TokenSpan | null {
  if (!span) return null
  if (FIRST_PERSON.has(lowerAt(r, span.end - 2)) && isFraming(r, span.end - 1)) return null
  if (lowerAt(r, span.end) !== ':' || !LEADS.has(lemmaAt(r, span.end - 1))) return span
  if (/^W(?:DT|P)$/.test(tagAt(r, span.end - 2))) return bare(r, { first: span.first, end: span.end - 2 })
  return mainVerb(r, [span]) === span.end - 1 ? null : span
}

function finiteVerbs(r: Reading, { first, end }: TokenSpan): number {
  let count = 0
  for (let i = first; i < end; i++) if (/^(?:MD|VBD|VBP|VBZ)$/.test(tagAt(r, i))) count++
  return count
}

const isLongEnough = ({ first, end }: TokenSpan): boolean => end - first >= SHORTEST

/** "I confirm that I will …", "I confirm that I have investigated …", "I know you are busy": a promise of the writer's own, procedure, or courtesy. */
const isPromise = (r: Reading, span: TokenSpan): boolean =>
  /^(?:i|we|you)$/.test(lowerAt(r, span.first)) && isNoAssertion(r, span)
