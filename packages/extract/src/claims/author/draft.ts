import type { Claim } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { mainVerb } from '../../attributions/main-verb.js'
import type { ClaimDraft } from '../draft.js'
import { isHedged } from '../reported/is-hedged.js'
import { isNegated } from '../reported/is-negated.js'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

interface Cue {
  readonly cue: TokenSpan
  readonly head: number
  readonly stance: Claim['stance']
}

const UNTRUE: ReadonlySet<string> = new Set(
  'baseless false groundless inaccurate incorrect meritless nonsense unfounded untrue'.split(' '),
)
const ACCEPTED: ReadonlySet<string> = new Set([
  'accept',
  'acknowledge',
  'admit',
  'agree',
  'believe',
  'concede',
  'recognize',
])
const DENYING: ReadonlySet<string> = new Set(["n't", 'n’t', 'never', 'no', 'not', 'nor'])

/** An assertion of the author's, with the frame that it stands in where there is one. */
export function draft(r: Reading, whole: TokenSpan, confidence: number, cue: Cue | null): ClaimDraft {
  const span = withoutOath(r, whole)
  return {
    pieces: [span],
    kind: 'author',
    source: null,
    cue: cue?.cue ?? null,
    head: cue?.head ?? -1,
    quotation: null,
    stance: cue?.stance ?? stanceIn(r, span),
    negated: cue !== null && cue.stance !== 'denies' && isNegated(r, cue.cue, cue.head, null),
    hedged:
      (cue !== null && isHedged(r, cue.cue)) ||
      isHedged(r, { first: span.first, end: Math.max(span.first, mainVerb(r, [span]) + 2) }),
    within: null,
    confidence,
    rule: cue ? 'claim/author-framed' : 'claim/author',
  }
}

/** The span without the oath that leads to the next clause: "the notice is accurate|, and under penalty of perjury|, I own it". */
function withoutOath(r: Reading, { first, end }: TokenSpan): TokenSpan {
  if (lowerAt(r, end - 1) !== 'perjury') return { first, end }
  for (let i = end - 2; i > first + 2 && i > end - 8; i--)
    if (lowerAt(r, i) === 'and') return { first, end: lowerAt(r, i - 1) === ',' ? i - 1 : i }
  return { first, end }
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
/** What one needs and may lack: "without our |consent|". */
const LEAVE: ReadonlySet<string> = new Set(
  'approval authorisation authority authorization consent knowledge licence license notice permission right'.split(' '),
)

/** Whether the word says a wrong: "copied", unlike "a copy", "without our permission", unlike "without a key" and "no breach". */
function isWrong(r: Reading, i: number): boolean {
  if (lowerAt(r, i - 1) === 'no') return false
  const lemma = lemmaAt(r, i)
  if (lemma === 'copy') return tagAt(r, i).startsWith('VB')
  if (lemma !== 'without') return ALLEGED.has(lemma) || ALLEGED.has(lowerAt(r, i))
  if (tagAt(r, i + 1) === 'VBG') return true
  for (let k = i + 1; k < i + 6; k++) if (LEAVE.has(lemmaAt(r, k))) return true
  return false
}

/** What the writer does without saying so: alleges a wrong, denies one of his own or the truth of what was said, or asserts. */
function stanceIn(r: Reading, { first, end }: TokenSpan): Claim['stance'] {
  const own = FIRST_PERSON.has(lowerAt(r, first))
  let denied = -1
  let wrong = -1
  let untrue = false
  let accepts = false
  let admits = false
  for (let i = first; i < end; i++) {
    const lemma = lemmaAt(r, i)
    if (wrong < 0 && isWrong(r, i)) wrong = i
    if (denied < 0 && DENYING.has(lowerAt(r, i)) && i <= first + DENIAL_REACH) denied = i
    untrue ||= (UNTRUE.has(lemma) && isPredicate(r, i)) || (lemma === 'true' && DENYING.has(lowerAt(r, i - 1)))
    accepts ||= ACCEPTED.has(lemma)
    // "Liability is denied."
    untrue ||= lemma === 'deny' && tagAt(r, i) === 'VBN' && lemmaAt(r, i - 1) === 'be' && i === end - 1
    admits ||= own && /^(?:blame|responsibility)$/.test(lemma) && lemmaAt(r, first + 1) === 'take'
  }
  if (admits) return 'concedes'
  if (own && denied >= 0 && (accepts || (wrong > denied && wrong <= denied + DENIAL_REACH))) return 'denies'
  if (wrong >= 0 && !(own && lemmaAt(r, first + 1) === 'be')) return 'alleges'
  return untrue ? 'denies' : 'asserts'
}

/** "It is |wholly untrue|", unlike "a |false| entry". */
const isPredicate = (r: Reading, i: number): boolean =>
  lemmaAt(r, i - 1) === 'be' || (tagAt(r, i - 1) === 'RB' && lemmaAt(r, i - 2) === 'be')

/** How far from its start a negation denies the clause as a whole, and how far from it the wrong: "We have |never| copied …". */
const DENIAL_REACH = 3
