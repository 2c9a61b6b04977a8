import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { classify, type FoundAttribution, stanceAt, type TokenSpan } from '../../attributions/index.js'
import type { ClaimDraft } from '../draft.js'
import { antecedent } from './antecedent.js'
import { isQuoted, quotationKind } from './quotation-kind.js'
import { segments } from './segments.js'
import { isThreat } from './threats.js'

/** The claims of an attribution, one a statement; none when what it attributes is a demand or no statement. */
export function reportedClaims(r: Reading, raw: FoundAttribution, within: ClaimDraft | null = null): ClaimDraft[] {
  const found = withTitle(r, raw)
  const attribution = { ...found, pieces: withoutAs(r, found.cue, withoutPronouns(r, found.pieces)) }
  if (found.source && (isAction(r, found.source, found.head) || isAnybody(r, found.source))) return []
  const gives = classify(r, attribution)
  if (gives === 'demand' || gives === 'neither') return []
  const { cue, head, confidence } = attribution
  const source = attribution.source && antecedent(r, withoutDate(r, withoutPossessive(r, attribution.source)))
  const stance = stanceAt(r, cue, head)
  const negated = isNegated(r, cue, head)
  const weakened = isHedged(r, cue)
  return segments(r, attribution.pieces)
    .filter(pieces => isStatement(r, pieces) && !isIndirectQuestion(r, pieces[0]!) && !isThreat(r, pieces[0]!))
    .map(pieces => ({
      pieces,
      kind: 'attributed' as const,
      source: isImpersonal(r, attribution) ? null : source,
      cue,
      head,
      quotation: quotationKind(r, pieces),
      stance,
      negated,
      hedged: weakened || pieces.some(piece => isHedged(r, piece)),
      within,
      confidence,
      rule: within ? 'claim/nested' : 'claim/attributed',
    }))
}

/** The pieces without a relative pronoun that stands alone: "|which| is estimated |to be worth a billion|". */
const withoutPronouns = (r: Reading, pieces: readonly TokenSpan[]): readonly TokenSpan[] =>
  pieces.length < 2 ? pieces : pieces.filter(({ first, end }) => end - first > 2 || !tagAt(r, end - 1).startsWith('W'))

/** The pieces without the "as" that joins a cue to what something is called: described it |as| "an insult". */
const withoutAs = (r: Reading, { end }: TokenSpan, pieces: readonly TokenSpan[]): readonly TokenSpan[] =>
  pieces.map(piece =>
    piece.end - piece.first > 1 &&
    piece.first === end &&
    lowerAt(r, piece.first) === 'as' &&
    opensQuote(r, piece.first + 1)
      ? { ...piece, first: piece.first + 1 }
      : piece,
  )

/** "You could leave it thinking that …": nobody in particular says so. */
const isAnybody = (r: Reading, { first, end }: TokenSpan): boolean =>
  end - first === 1 && lowerAt(r, first) === 'you' && !isQuoted(r, r.tokens.start[first]!)

const opensQuote = (r: Reading, i: number): boolean => /^["“‘'«]|^``/.test(lowerAt(r, i))

/** Whether what is taken for a source ends in an infinitive, which a tagger may read as a noun in a headline: "a month to halt |blasting|". */
const isAction = (r: Reading, { first, end }: TokenSpan, head: number): boolean =>
  end - first > 2 &&
  lowerAt(r, end - 2) === 'to' &&
  (tagAt(r, end - 1) === 'VB' || (tagAt(r, end - 1) === 'NN' && head === end && tagAt(r, head) === 'VBG'))

/** "It is claimed that …", "it was estimated": nobody in particular says it. */
const isImpersonal = (r: Reading, { source, head }: FoundAttribution): boolean =>
  source !== null &&
  source.end - source.first === 1 &&
  lowerAt(r, source.first) === 'it' &&
  tagAt(r, head) === 'VBN' &&
  lemmaAt(r, head - 1) === 'be'

/** "“…,” said |its country manager|, |Ricardo Funes|": what a speaker is belongs to the source and not to what was said. */
function withTitle(r: Reading, found: FoundAttribution): FoundAttribution {
  const { source, pieces } = found
  if (!source || pieces.length < 2 || !inQuotes(r, pieces[0]!)) return found
  const last = pieces.at(-1)!
  const isTitle =
    last.end === source.first - 1 && lowerAt(r, last.end) === ',' && !inQuotes(r, last) && !hasFinite(r, last)
  return isTitle ? { ...found, source: { first: last.first, end: source.end }, pieces: pieces.slice(0, -1) } : found
}

const inQuotes = (r: Reading, { first, end }: TokenSpan): boolean => isQuoted(r, r.tokens.start[(first + end) >> 1]!)

const hasFinite = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, i))) return true
  return false
}

/** The source without the date before it: "On 8 |January 2024 our client| reported". */
function withoutDate(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let i = first
  while (i < end && (tagAt(r, i) === 'CD' || hasClass(r, i, WORD_CLASS.month))) i++
  return i > first + 1 && i < end && /^(?:DT|PRP\$|NNPS?)$/.test(tagAt(r, i)) ? { first: i, end } : { first, end }
}

/** The source without a possessive at its end: "|the mayor|'s claim that …". */
const withoutPossessive = (r: Reading, { first, end }: TokenSpan): TokenSpan =>
  end - first > 1 && tagAt(r, end - 1) === 'POS' ? { first, end: end - 1 } : { first, end }

const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'n’t', 'never', 'not', 'neither', 'nor'])
const REACH = 4

/** Whether the cue is negated: "did not say that …". */
function isNegated(r: Reading, { first, end }: TokenSpan, head: number): boolean {
  for (let i = Math.min(first, head - REACH); i < end; i++) {
    if (i < 0 || r.tokens.sentence[i] !== r.tokens.sentence[head]) continue
    if (NEGATIONS.has(lowerAt(r, i)) && (i >= first || isAuxiliaryRun(r, i + 1, head))) return true
  }
  return false
}

function isAuxiliaryRun(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(r, i)
    if (!tag.startsWith('RB') && !tag.startsWith('VB') && tag !== 'MD' && tag !== 'TO') return false
  }
  return true
}

/** Words that weaken a statement as a whole, as lemmas. Sorted. */
const HEDGES: ReadonlySet<string> = new Set([
  'allegedly',
  'apparently',
  'appear',
  'could',
  'likely',
  'may',
  'maybe',
  'might',
  'perhaps',
  'possibly',
  'presumably',
  'probably',
  'purportedly',
  'reportedly',
  'seem',
  'seemingly',
  'supposedly',
  'unlikely',
])

function isHedged(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (HEDGES.has(lemmaAt(r, i)) && tagAt(r, i) !== 'NNP') return true
  return false
}

const ASKERS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'who', 'why'])

/** "Explained |what went wrong|", "worried about |how it ends|", unlike "said |what he saw was a fox|". */
function isIndirectQuestion(r: Reading, { first, end }: TokenSpan): boolean {
  if (!ASKERS.has(lowerAt(r, first)) || isQuoted(r, r.tokens.start[first]!)) return false
  let finite = 0
  for (let i = first; i < end; i++) if (/^(?:MD|VBD|VBP|VBZ)$/.test(tagAt(r, i))) finite++
  return finite < 2
}

const COURTESIES: ReadonlySet<string> = new Set([
  'amen',
  'good',
  'goodbye',
  'hello',
  'hi',
  'no',
  'oh',
  'ok',
  'okay',
  'please',
  'sorry',
  'thank',
  'thanks',
  'welcome',
  'yes',
  'yeah',
])

/** Whether the words can be a statement: no question, no bare greeting. */
function isStatement(r: Reading, pieces: readonly TokenSpan[]): boolean {
  const last = pieces.at(-1)!
  const words = pieces.reduce((sum, { first, end }) => sum + end - first, 0)
  if (words === 1 && /^(?:DT|PRP)$/.test(tagAt(r, last.first))) return false
  if (words <= 3 && COURTESIES.has(lowerAt(r, pieces[0]!.first))) return false
  for (let i = last.end; i < Math.min(r.tokens.count, last.end + 3); i++) {
    if (lowerAt(r, i).startsWith('?')) return false
    if (/[\p{L}\p{N}]/u.test(lowerAt(r, i))) break
  }
  return true
}
