import type { BlockKind, Demand } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { mainVerb } from '../../attributions/main-verb.js'
import { formQuestions } from '../../demands/form-questions.js'
import type { ClaimDraft } from '../draft.js'
import { OWN_WORDS } from '../own-words.js'
import { isQuoted } from '../reported/quotation-kind.js'
import { segments } from '../reported/segments.js'
import type { Frame } from './frames/frame.js'
import { frameOf } from './frames/frame-of.js'
import { isInDispute } from './is-in-dispute.js'
import { mainClause } from './main-clause.js'
import { NOT } from './procedure.js'
import { FRAMED, ofClause, PLAIN, WRONG } from './of-clause.js'

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'table-cell'])

/** From this share of its words on, what others say makes the clause theirs. */
const SHARE_OF_OTHERS = 0.25

/** The assertions that the author of a letter makes in his own name: of facts, wrongs, losses and rights. */
export function authorClaims(
  r: Reading,
  attributions: readonly FoundAttribution[],
  demands: readonly Demand[],
): ClaimDraft[] {
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
        if (
          !isOpen(r, clause) &&
          !tellsOfOthers(r, clause, here) &&
          !(told && isQuoted(r, r.tokens.start[clause.first]!))
        )
          found.push(
            ...ofClause(r, clause, frame).filter(
              claim => claim.confidence >= (told && !saysOwn(r, clause) && !denies(r, claim) ? FRAMED : least),
            ),
          )
      }
  }
  return isInDispute(r, demands) ? found : found.filter(c => c.confidence !== PLAIN)
}

/** Whether the clause only leads to what follows it: "Our position remains that:". */
function isOpen(r: Reading, { first, end }: TokenSpan): boolean {
  let last = end - 1
  while (last > first && /^[:,–—-]$/.test(lowerAt(r, last))) last--
  return lowerAt(r, last) === 'that'
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

/** How far behind its verb what a clause denies may stand: "there |has been no| leak". */
const DENIAL_REACH = 4

/** Whether it denies a wrong or what others say, as those do who answer in the third person: "There has been no leak". */
function denies(r: Reading, { stance, confidence, pieces }: ClaimDraft): boolean {
  if (stance === 'denies') return true
  if (confidence < WRONG) return false
  const verb = mainVerb(r, pieces)
  for (let i = Math.max(pieces[0]!.first, verb - 2); i < Math.min(pieces[0]!.end, verb + DENIAL_REACH); i++)
    if (NOT.has(lowerAt(r, i))) return true
  return false
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
const tellsOfOthers = (r: Reading, clause: TokenSpan, attributions: readonly FoundAttribution[]): boolean => {
  if (attributions.length === 0) return false
  const { first, end } = mainClause(r, clause) ?? clause
  return attributions.some(
    ({ head, pieces }) =>
      head >= first &&
      head < end &&
      pieces.reduce((sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first)), 0) >
        SHARE_OF_OTHERS * (end - first),
  )
}

/** Whether most of the sentence is what somebody else says. */
function isReported(r: Reading, { first, end }: TokenSpan, attributions: readonly FoundAttribution[]): boolean {
  let covered = 0
  for (const { source, pieces } of attributions) {
    if (!source || FIRST_PERSON.has(lowerAt(r, source.first))) continue
    for (const piece of pieces) covered += Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first))
  }
  return covered > (end - first) / 2
}

/** "I swear that … |and that| …", "…, and under penalty of perjury, |that| …": the clause stands in the frame of the one before. */
const isThatClause = (r: Reading, { first }: TokenSpan): boolean =>
  lowerAt(r, first - 1) === 'that' && (lowerAt(r, first - 2) === 'and' || lowerAt(r, first - 3) === 'perjury')
