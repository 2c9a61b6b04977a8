import { hasClass, type Reading, WORD_CLASS, wordAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'
import { cueChances, findDrafts, type ScoredDraft } from './decode/find-drafts.js'
import { makeScorer } from './decode/scorer.js'
import { settle } from './decode/settle.js'
import type { Stretch } from './features/draft.js'
import type { AttributionModel } from './model/attribution-model.js'
import { attributionModel } from './model/load-model.js'
import { signedQuotations } from './signed-quotations.js'
import { isQuotationMark } from './words/gap.js'
import { makeWords } from './words/make-words.js'
import type { Words } from './words/words.js'

/** Drafts of less worth are left out: where exact F1 was best on documents kept out of training. */
const LEAST = 0.3

/** The attributions of a document, in the order of their cues, without overlaps of their contents. */
export function findAttributions(reading: Reading, model: AttributionModel = attributionModel()): FoundAttribution[] {
  const tagged = attributionsIn(reading, makeWords(reading, model), model)
  const signed = signedQuotations(reading)
  if (signed.length === 0) return tagged
  const free = tagged.filter(attribution => !signed.some(other => touches(attribution, other)))
  return [...free, ...signed].sort((a, b) => a.cue.first - b.cue.first)
}

/** Whether a word of the one's cue or content is in the other's content. */
const touches = (a: FoundAttribution, b: FoundAttribution): boolean =>
  [a.cue, ...a.pieces].some(x => [b.cue, ...b.pieces].some(y => x.first < y.end && y.first < x.end))

/** The attributions inside a content, which is taken as a text of its own; none without a verb that reports. */
export function findNestedAttributions(
  reading: Reading,
  { first, end }: TokenSpan,
  model: AttributionModel = attributionModel(),
): FoundAttribution[] {
  for (let i = first; i < end; i++)
    if (hasClass(reading, i, WORD_CLASS.saying | WORD_CLASS.believing))
      return attributionsIn(reading, makeWords(reading, model, first, end), model)
  return []
}

function attributionsIn(reading: Reading, words: Words, model: AttributionModel): FoundAttribution[] {
  const scorer = makeScorer({ weights: model.weights, scale: model.header.scale })
  const drafts = findDrafts(scorer, words, cueChances(scorer, words))
  return settle(drafts, words.count, LEAST).map(draft => toAttribution(reading, words, draft))
}

function toAttribution(reading: Reading, words: Words, draft: ScoredDraft): FoundAttribution {
  const bare = (stretch: Stretch): TokenSpan => ({
    first: words.token[stretch.first]!,
    end: words.token[stretch.end - 1]! + 1,
  })
  return {
    source: draft.source && bare(draft.source),
    cue: bare(draft),
    head: words.token[draft.head]!,
    pieces: [draft.left, draft.right].filter(piece => piece !== null).map(piece => withMarks(reading, bare(piece))),
    confidence: draft.chance * draft.contentChance,
  }
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
