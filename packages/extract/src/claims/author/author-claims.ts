import type { BlockKind, Claim } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { type FoundAttribution, stanceOf, type TokenSpan } from '../../attributions/index.js'
import { formQuestions } from '../../demands/form-questions.js'
import type { ClaimDraft } from '../draft.js'
import { bare, segments } from '../reported/segments.js'
import { frameOf } from './frames.js'
import { isNoAssertion } from './no-assertion.js'
import { WRONGS } from './wrongs.js'

/** Documents in which a writer speaks for himself. */
const OWN_WORDS: ReadonlySet<string> = new Set(['email', 'letter', 'notice'])
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'table-cell'])

/** How sure we are of a plain assertion, of one about a wrong, loss or right, and of a sworn or framed one. */
const PLAIN = 0.5
const WRONG = 0.75
const FRAMED = 0.85
const SHORTEST = 3

/** The assertions that the author of a letter makes in his own name: of facts, wrongs, losses and rights. */
export function authorClaims(r: Reading, attributions: readonly FoundAttribution[]): ClaimDraft[] {
  if (!OWN_WORDS.has(r.kind.value)) return []
  const questions = formQuestions(r)
  const found: ClaimDraft[] = []
  for (let s = 0; s < r.sentences.count; s++) {
    const block = r.sentences.block[s]!
    if (questions.has(block) || !PROSE.has(r.blocks[block]!.kind)) continue
    const sentence = { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
    if (isQuestion(r, sentence) || isReported(r, sentence, attributions)) continue
    for (const pieces of segments(r, [withoutAnswer(r, sentence)]))
      for (const clause of pieces) found.push(...ofClause(r, clause))
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

/** Whether most of the sentence is what somebody else says. */
function isReported(r: Reading, { first, end }: TokenSpan, attributions: readonly FoundAttribution[]): boolean {
  let covered = 0
  for (const { source, pieces } of attributions) {
    if (!source || FIRST_PERSON.has(lowerAt(r, source.first))) continue
    for (const piece of pieces) covered += Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first))
  }
  return covered > (end - first) / 2
}

function ofClause(r: Reading, clause: TokenSpan): ClaimDraft[] {
  const frame = frameOf(r, clause)
  if (frame) {
    const stance = stanceOf(lemmaAt(r, frame.head))
    return segments(r, [frame.content]).flatMap(pieces =>
      pieces
        .filter(piece => isLongEnough(piece) && !isFuture(r, piece))
        .map(piece => draft(r, piece, FRAMED, { cue: frame.cue, head: frame.head, stance })),
    )
  }
  const span = bare(r, clause)
  if (!span || !isLongEnough(span) || isNoAssertion(r, span)) return []
  let wrong = false
  for (let i = span.first; i < span.end && !wrong; i++) wrong = WRONGS.has(lemmaAt(r, i)) || WRONGS.has(lowerAt(r, i))
  return [draft(r, span, wrong ? WRONG : PLAIN, null)]
}

const isLongEnough = ({ first, end }: TokenSpan): boolean => end - first >= SHORTEST

/** "I confirm that I will …": a promise of the writer's own. */
const isFuture = (r: Reading, { first }: TokenSpan): boolean =>
  FIRST_PERSON.has(lowerAt(r, first)) && tagAt(r, first + 1) === 'MD'

interface Cue {
  readonly cue: TokenSpan
  readonly head: number
  readonly stance: Claim['stance']
}

const DENYING: ReadonlySet<string> = new Set(["n't", 'n’t', 'never', 'no', 'not', 'nor', 'without'])

function draft(r: Reading, span: TokenSpan, confidence: number, cue: Cue | null): ClaimDraft {
  return {
    pieces: [span],
    kind: 'author',
    source: null,
    cue: cue?.cue ?? null,
    head: cue?.head ?? -1,
    quotation: null,
    stance: cue?.stance ?? stanceIn(r, span),
    negated: false,
    hedged: false,
    within: null,
    confidence,
    rule: cue ? 'claim/author-framed' : 'claim/author',
  }
}

const ALLEGED: ReadonlySet<string> = new Set([
  'breach',
  'copy',
  'fail',
  'fraud',
  'harm',
  'infringe',
  'infringing',
  'infringement',
  'misuse',
  'pirate',
  'refuse',
  'steal',
  'unauthorized',
  'violate',
  'violation',
])

/** What the writer does without saying so: alleges a wrong, denies, or asserts. */
function stanceIn(r: Reading, { first, end }: TokenSpan): Claim['stance'] {
  let denied = false
  for (let i = first; i < end; i++) {
    if (ALLEGED.has(lemmaAt(r, i)) || ALLEGED.has(lowerAt(r, i))) return 'alleges'
    denied ||= DENYING.has(lowerAt(r, i))
  }
  return denied ? 'denies' : 'asserts'
}
