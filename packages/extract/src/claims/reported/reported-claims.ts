import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { classify, type FoundAttribution, stanceAt, type TokenSpan } from '../../attributions/index.js'
import { OWN_WORDS } from '../own-words.js'
import type { ClaimDraft } from '../draft.js'
import { contentOf } from './content-of.js'
import { isHedged } from './is-hedged.js'
import { isNegated } from './is-negated.js'
import { isBareSpeech, isStatement } from './is-statement.js'
import { isQuoted, quotationKind } from './quotation-kind.js'
import { ofSpeech } from './of-speech.js'
import { segments } from './segments.js'
import { isAccused, sourceOf, withNameOfCue } from './source-of.js'
import { isThreat } from './threats.js'

/** The claims of an attribution, one a statement; none when what it attributes is a demand or no statement. */
export function reportedClaims(r: Reading, raw: FoundAttribution, within: ClaimDraft | null = null): ClaimDraft[] {
  const found = ofSpeech(r, withNameOfCue(r, withTitle(r, raw)))
  const attribution = { ...found, pieces: contentOf(r, found) }
  const { source: sayer } = found
  if (sayer && (isAction(r, sayer, found.head) || isAnybody(r, sayer) || isSaidOf(r, found, sayer))) return []
  if (isDoubtful(r, found) || isCondition(r, found)) return []
  const gives = classify(r, attribution)
  if (gives === 'demand' || gives === 'neither') return []
  const { cue, head, confidence } = attribution
  const source = sourceOf(r, found)
  if (!source && isOpen(r, attribution.pieces)) return []
  const stance = stanceAt(r, cue, head)
  const negated = isNegated(r, cue, head, source)
  const weakened = isHedged(r, cue)
  const parts = segments(r, attribution.pieces)
  return (
    parts
      .filter(pieces => isStatement(r, pieces, parts.length === 1) && !isThreat(r, pieces[0]!))
      // What is denied may be no more than "the charges".
      .filter(
        pieces => (stance === 'denies' && !/^an?$/.test(lowerAt(r, pieces[0]!.first))) || !isBareSpeech(r, pieces),
      )
      .map(pieces => ({
        pieces,
        kind: 'attributed' as const,
        source,
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
  )
}

const TELLING = WORD_CLASS.saying | WORD_CLASS.believing | WORD_CLASS.speech
/** Below these, most of what cues without a word of saying or believing hold is no claim: with a source and without. */
const UNSURE = 0.5
const UNSURE_OF_NOBODY = 0.7

function isDoubtful(r: Reading, { source, cue, head, confidence }: FoundAttribution): boolean {
  if (confidence >= (source ? UNSURE : UNSURE_OF_NOBODY) || stanceAt(r, cue, head) !== 'asserts') return false
  for (let i = cue.first; i < cue.end; i++)
    if (hasClass(r, i, TELLING) || lemmaAt(r, i) === 'call' || lowerAt(r, i) === 'according') return false
  return true
}

/** "If the airport |refuses|, the charity will sue": what would come of what somebody does is not what he says. */
const isCondition = (r: Reading, { source, cue, pieces }: FoundAttribution): boolean =>
  source !== null &&
  /^(?:if|should|unless|when)$/.test(lowerAt(r, source.first - 1)) &&
  lowerAt(r, cue.end) === ',' &&
  pieces.every(({ first }) => first > cue.end && !isQuoted(r, r.tokens.start[first]!))

/** "It is not known |whether he will stay|": nobody says either. */
const isOpen = (r: Reading, pieces: readonly TokenSpan[]): boolean =>
  pieces.some(({ first }) => lowerAt(r, first) === 'whether' || tagAt(r, first) === 'WRB')

/** "You could leave it thinking that …": nobody in particular says so, where nobody is written to. */
const isAnybody = (r: Reading, { first, end }: TokenSpan): boolean =>
  !OWN_WORDS.has(r.kind.value) &&
  end - first === 1 &&
  lowerAt(r, first) === 'you' &&
  !isQuoted(r, r.tokens.start[first]!)

/** "That said, …", "the said cheque was returned", "New York-listed shares", "voters could have shown that …", "a drug |hailed| as a cure works no better": what the words before the cue name says nothing. */
const isSaidOf = (r: Reading, found: FoundAttribution, source: TokenSpan): boolean =>
  (source.end - source.first === 1 && /^(?:that|the)$/.test(lowerAt(r, source.first))) ||
  (source.end === found.head - 1 && tagAt(r, source.end) === 'HYPH') ||
  isOwner(r, found, source) ||
  isUnreal(r, found) ||
  isDuty(r, found, source) ||
  isOfAll(r, found) ||
  (tagAt(r, found.head) === 'VBN' &&
    source.end === found.cue.first &&
    found.head === source.end &&
    tagAt(r, source.end - 1).startsWith('NN') &&
    lowerAt(r, found.pieces[0]!.first) !== 'that' &&
    !isAccused(r, found, source))

/** "Will have |their| blasting permits |suspended|": whose a thing is says nothing, but with a word of saying ("|their| claim that …"). */
const isOwner = (r: Reading, { head }: FoundAttribution, { first, end }: TokenSpan): boolean =>
  (end - first === 1 && tagAt(r, first) === 'PRP$' && /^VB[DNP]?$/.test(tagAt(r, head))) ||
  (tagAt(r, head - 1) === 'PRP$' && /^VB[DGNP]?$/.test(tagAt(r, head)) && !hasClass(r, head, TELLING))

/** "Could have |shown|": what was not said. */
const isUnreal = (r: Reading, { cue, head }: FoundAttribution): boolean =>
  /^(?:could|might|should|would)$/.test(lowerAt(r, cue.first)) &&
  cue.first < head - 1 &&
  lowerAt(r, head - 1) === 'have'

/** "Democrats had better |admit| that …", "ministers must |explain| that …": what others should say they have not said. */
const isDuty = (r: Reading, { cue, head }: FoundAttribution, source: TokenSpan): boolean =>
  cue.first < head &&
  !/^(?:i|we)$/.test(lowerAt(r, source.end - 1)) &&
  (/^(?:must|ought|should)$/.test(lowerAt(r, cue.first)) ||
    (/^(?:had|['’]d)$/.test(lowerAt(r, cue.first)) && lowerAt(r, cue.first + 1) === 'better') ||
    (/^(?:may|might)$/.test(lowerAt(r, cue.first)) && lowerAt(r, cue.first + 1) === 'want'))

/** "Anyone who |thinks| he was charged should write in": whoever does is meant, and nobody who did. */
const isOfAll = (r: Reading, { cue, head }: FoundAttribution): boolean =>
  hasClass(r, head, WORD_CLASS.believing) &&
  lowerAt(r, cue.first - 1) === 'who' &&
  /^(?:any|every)(?:body|one)$/.test(lowerAt(r, cue.first - 2))

/** Whether what is taken for a source ends in an infinitive, which a tagger may read as a noun in a headline: "a month to halt |blasting|". */
const isAction = (r: Reading, { first, end }: TokenSpan, head: number): boolean =>
  end - first > 2 &&
  lowerAt(r, end - 2) === 'to' &&
  (tagAt(r, end - 1) === 'VB' || (tagAt(r, end - 1) === 'NN' && head === end && tagAt(r, head) === 'VBG'))

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
