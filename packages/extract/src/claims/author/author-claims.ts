import type { BlockKind, Claim } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { type FoundAttribution, stanceAt, type TokenSpan } from '../../attributions/index.js'
import { mainVerb } from '../../attributions/main-verb.js'
import { formQuestions } from '../../demands/form-questions.js'
import type { ClaimDraft } from '../draft.js'
import { isNegated } from '../reported/is-negated.js'
import { isQuoted } from '../reported/quotation-kind.js'
import { bare, segments } from '../reported/segments.js'
import { withoutConnective } from './connectives.js'
import { draft } from './draft.js'
import type { Frame } from './frames/frame.js'
import { frameOf, isFraming } from './frames/frame-of.js'
import { isNoAssertion } from './no-assertion.js'
import { OWN_WORDS } from '../own-words.js'
import { reasonIn } from './reason-in.js'
import { WRONGS } from './wrongs.js'

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'table-cell'])

/** How sure we are of a plain assertion, of one about a wrong, loss or right, and of a sworn or framed one. */
const PLAIN = 0.65
const WRONG = 0.85
const FRAMED = 0.9
const SHORTEST = 3
/** From this share of its words on, what others say makes the clause theirs. */
const SHARE_OF_OTHERS = 0.25

/** The assertions that the author of a letter makes in his own name: of facts, wrongs, losses and rights. */
export function authorClaims(r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] {
  if (!OWN_WORDS.has(r.kind.value)) return []
  const questions = formQuestions(r)
  const found: ClaimDraft[] = []
  const others = bySentence(r, attributions)
  const least = /^(?:email|letter)$/.test(r.kind.value) || isInFirstPerson(r) ? 0 : WRONG
  // A release to the press tells of itself and others as news does.
  const told = r.kind.value === 'statement' && !speaksForItself(r)
  // What stands above a printed form is not its answers.
  const from = questions.size >= FORM ? Math.min(...questions) : 0
  for (let s = 0; s < r.sentences.count; s++) {
    const block = r.sentences.block[s]!
    if (block < from || questions.has(block) || !PROSE.has(r.blocks[block]!.kind)) continue
    const sentence = { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
    const here = others.get(s) ?? []
    if (isQuestion(r, sentence) || isReported(r, sentence, here)) continue
    let frame: Frame | null = null
    for (const pieces of segments(r, [withoutAnswer(r, sentence)]))
      for (const clause of pieces) {
        frame = frameOf(r, clause) ?? (isThatClause(r, clause) ? frame : null)
        if (!tellsOfOthers(clause, here) && !(told && isQuoted(r, r.tokens.start[clause.first]!)))
          found.push(
            ...ofClause(r, clause, frame).filter(
              ({ confidence }) => confidence >= (told && !saysOwn(r, clause) ? FRAMED : least),
            ),
          )
      }
  }
  return found
}

const OWN: ReadonlySet<string> = new Set(['i', 'me', 'my', 'our', 'us', 'we'])

/** Whether the writer says "I" or "we", and not only those quoted. A notice in the third person states much that is no assertion of its own. */
function isInFirstPerson(r: Reading): boolean {
  for (let i = 0; i < r.tokens.count; i++) if (OWN.has(lowerAt(r, i)) && !isQuoted(r, r.tokens.start[i]!)) return true
  return false
}

const FORM = 4
const FEW = 3

/** Whether a statement has "I" or "we" for its subject again and again, as a witness's or an apology has. */
function speaksForItself(r: Reading): boolean {
  let own = 0
  for (let i = 0; i < r.tokens.count && own < FEW; i++)
    if (FIRST_PERSON.has(lowerAt(r, i)) && !isQuoted(r, r.tokens.start[i]!)) own++
  return own >= FEW
}

const saysOwn = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (OWN.has(lowerAt(r, i))) return true
  return false
}

/** The attributions by the sentences that their cues and contents stand in. */
function bySentence(
  { tokens }: Reading,
  attributions: readonly FoundAttribution[],
): ReadonlyMap<number, readonly FoundAttribution[]> {
  const found = new Map<number, FoundAttribution[]>()
  for (const attribution of attributions) {
    const sentences = new Set<number>([tokens.sentence[attribution.head]!])
    for (const { first, end } of attribution.pieces)
      for (let s = tokens.sentence[first]!; s <= tokens.sentence[end - 1]!; s++) sentences.add(s)
    for (const s of sentences) {
      const list = found.get(s)
      if (list) list.push(attribution)
      else found.set(s, [attribution])
    }
  }
  return found
}

/** The sentence without "Yes," or "No," at its start. */
function withoutAnswer(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let i = first
  while (i < end && !/[\p{L}\p{N}]/u.test(lowerAt(r, i))) i++
  return /^(?:yes|no)$/.test(lowerAt(r, i)) && /^[,.;，–-]$/.test(lowerAt(r, i + 1))
    ? { first: i + 2, end }
    : { first, end }
}

const isQuestion = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = end - 1; i >= Math.max(first, end - 4); i--) if (lowerAt(r, i).startsWith('?')) return true
  return false
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

/** Whether the clause is built on the cue of somebody else's statement: "Mr. Doyle admitted that …" is his claim alone. */
const tellsOfOthers = ({ first, end }: TokenSpan, attributions: readonly FoundAttribution[]): boolean =>
  attributions.some(
    ({ head, pieces }) =>
      head >= first &&
      head < end &&
      pieces.reduce((sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first)), 0) >
        SHARE_OF_OTHERS * (end - first),
  )

/** Whether most of the sentence is what somebody else says. */
function isReported(r: Reading, { first, end }: TokenSpan, attributions: readonly FoundAttribution[]): boolean {
  let covered = 0
  for (const { source, pieces } of attributions) {
    if (!source || FIRST_PERSON.has(lowerAt(r, source.first))) continue
    for (const piece of pieces) covered += Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first))
  }
  return covered > (end - first) / 2
}

/** "I swear that … |and that| …": the clause stands in the frame of the one before. */
const isThatClause = (r: Reading, { first }: TokenSpan): boolean =>
  lowerAt(r, first - 1) === 'that' && lowerAt(r, first - 2) === 'and'

function ofClause(r: Reading, whole: TokenSpan, outer: Frame | null = null): ClaimDraft[] {
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

/** "I confirm that I will …", "I confirm that I have investigated …": a promise of the writer's own, or procedure. */
const isPromise = (r: Reading, span: TokenSpan): boolean =>
  FIRST_PERSON.has(lowerAt(r, span.first)) && isNoAssertion(r, span)
