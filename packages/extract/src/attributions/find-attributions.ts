import { hasClass, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'
import { calibrated } from './decode/calibrated.js'
import { cueChances, findDrafts, weighDrafts } from './decode/find-drafts.js'
import type { ScoredDraft } from './decode/scored-draft.js'
import { makeScorer } from './decode/scorer.js'
import { settle } from './decode/settle.js'
import type { Stretch } from './features/draft.js'
import { closingSpeech } from './forms/closing-speech.js'
import { cutAtMainVerb } from './forms/cut-at-main-verb.js'
import { invertedSpeech } from './forms/inverted-speech.js'
import { labelledSpeech } from './forms/labelled-speech.js'
import { mendNeighbors } from './forms/mend-neighbors.js'
import { partedSpeech } from './forms/parted-speech.js'
import { signedQuotations } from './forms/signed-quotations.js'
import type { AttributionModel } from './model/attribution-model.js'
import { attributionModel } from './model/load-model.js'
import { isQuotationMark } from './words/gap.js'
import { makeVocabulary, makeWords } from './words/make-words.js'
import type { Words } from './words/words.js'

/** Drafts of less worth are left out: at first sight, and at the second look, where F1 by words was best on documents kept out of training. */
export const POOL = 0.15
const LEAST = 0.37
/** Inside contents only sure ones are wanted. */
const INNER_POOL = 0.35

/** Finds attributions in a document, with what is known of its words looked up once. */
export interface AttributionFinder {
  /** Those of the document, in the order of their cues, without overlaps of their contents. */
  readonly all: () => FoundAttribution[]
  /** Those that the tagger finds by itself. */
  readonly tagged: () => FoundAttribution[]
  /** Those inside a content, which is taken as a text of its own; none without a verb that reports. */
  readonly within: (content: TokenSpan) => FoundAttribution[]
}

export function attributionFinder(reading: Reading, model: AttributionModel = attributionModel()): AttributionFinder {
  const vocabulary = makeVocabulary(reading, model)
  const scorer = makeScorer({ weights: model.weights, scale: model.header.scale, ends: model.ends })
  const find = (words: Words, pool: number): FoundAttribution[] => {
    const drafts = weighDrafts(scorer, words, findDrafts(scorer, words, cueChances(scorer, words), pool))
    return settle(drafts, words.count, LEAST).map(draft =>
      toAttribution(reading, words, draft, calibrated(model.header.calibration, rawConfidence(draft))),
    )
  }
  const tagged = (): FoundAttribution[] => find(makeWords(reading, vocabulary), POOL)
  return {
    all: () => withSigned(reading, cutAtMainVerb(reading, mendNeighbors(reading, tagged()))),
    tagged,
    within: ({ first, end }) =>
      hasReportingVerb(reading, first, end) ? find(makeWords(reading, vocabulary, first, end), INNER_POOL) : [],
  }
}

/** The attributions of a document, in the order of their cues, without overlaps of their contents. */
export const findAttributions = (reading: Reading, model: AttributionModel = attributionModel()): FoundAttribution[] =>
  attributionFinder(reading, model).all()

function hasReportingVerb(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (hasClass(reading, i, WORD_CLASS.saying | WORD_CLASS.believing)) return true
  return false
}

/**
 * With the signed quotations, what a transcript's speakers say, and the speakers that stand behind their verbs, at the end of
 * the sentence or parted from their verbs: these rule out what was tagged in them, but that what was tagged with such a verb, its
 * speaker and most of its content is made surer.
 */
function withSigned(reading: Reading, tagged: FoundAttribution[]): FoundAttribution[] {
  const closing = closingSpeech(reading)
  const spoken = [...invertedSpeech(reading), ...closing, ...partedSpeech(reading)]
  const byHead = new Map(spoken.map(found => [found.head, found]))
  const sure = tagged.map(known => {
    const found = byHead.get(known.head)
    if (!found || known.source === null || !meet(known.source, found.source!)) return known
    // Not "…, Kern said |in a letter|".
    if (closing.includes(found) && !covers(known, found)) return known
    byHead.delete(known.head)
    return { ...known, confidence: Math.max(known.confidence, found.confidence) }
  })
  const signed = [...signedQuotations(reading), ...labelledSpeech(reading), ...byHead.values()]
  if (signed.length === 0) return sure
  const free = sure.filter(attribution => !signed.some(other => touches(attribution, other)))
  return [...free, ...signed].sort((a, b) => a.cue.first - b.cue.first)
}

/** Whether what was tagged holds at least half of what is found. */
function covers(known: FoundAttribution, found: FoundAttribution): boolean {
  let shared = 0
  let all = 0
  for (const { first, end } of found.pieces) {
    all += end - first
    for (const piece of known.pieces) shared += Math.max(0, Math.min(end, piece.end) - Math.max(first, piece.first))
  }
  return 2 * shared >= all
}

const meet = (a: TokenSpan, b: TokenSpan): boolean => a.first < b.end && b.first < a.end

/** Whether a word of the one's cue or content is in the other's content. */
const touches = (a: FoundAttribution, b: FoundAttribution): boolean =>
  [a.cue, ...a.pieces].some(x => [b.cue, ...b.pieces].some(y => meet(x, y)))

/** How likely all parts of the draft are right, by the model's own account. */
const rawConfidence = ({ worth, sourceChance }: ScoredDraft): number => worth * Math.sqrt(sourceChance)

function toAttribution(reading: Reading, words: Words, draft: ScoredDraft, confidence: number): FoundAttribution {
  const bare = (stretch: Stretch): TokenSpan => ({
    first: words.token[stretch.first]!,
    end: words.token[stretch.end - 1]! + 1,
  })
  return {
    source: draft.source && withName(reading, bare(draft.source)),
    cue: bare(draft),
    head: words.token[draft.head]!,
    pieces: [draft.left, draft.right].filter(piece => piece !== null).map(piece => withMarks(reading, bare(piece))),
    confidence,
  }
}

/** A speaker's office with the name in apposition that ends the sentence: said the manager|, Ricardo Funes|. */
function withName(r: Reading, span: TokenSpan): TokenSpan {
  if (tagAt(r, span.end - 1) !== 'NN' || wordAt(r, span.end) !== ',') return span
  let end = span.end + 1
  while (end < r.tokens.count && tagAt(r, end) === 'NNP') end++
  return end > span.end + 1 && wordAt(r, end) === '.' ? { first: span.first, end } : span
}

/** The span with the quotation marks at its ends, and the punctuation between its last word and the closing mark. */
function withMarks(reading: Reading, { first, end }: TokenSpan): TokenSpan {
  const { start, end: ends, count } = reading.tokens
  let close = end
  while (close < count && close < end + 2 && ',.?!…'.includes(wordAt(reading, close))) close++
  const opens = first > 0 && hasQuotation(reading, start[first - 1]!, 'start')
  const closes = close < count && isQuotationMark(wordAt(reading, close)) && hasQuotation(reading, ends[close]!, 'end')
  return { first: opens ? first - 1 : first, end: closes ? close + 1 : end }
}

const DEEPEST = 4

/** Whether a quotation starts or ends at the offset. Logarithmic. */
function hasQuotation({ quotations }: Reading, offset: number, edge: 'start' | 'end'): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (quotations[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  for (let q = low - 1; q >= 0 && q >= low - DEEPEST; q--) if (quotations[q]![edge] === offset) return true
  return false
}
