import { GAP } from '../words/gap.js'
import { SMALL, type Words } from '../words/words.js'
import { CLUSTER, CONTEXT_END, FORM, KIND, LEMMA, lookAtContext, NEXT, PREVIOUS } from './context-values.js'
import type { Draft } from './draft.js'
import { add, begin, bucket, type FeatureList, few } from './feature-list.js'
import { ROLE, type Role } from './near-features.js'
import { places, templates } from './templates.js'

const OUTSIDE = -7

/* What is looked at: of the cue, of the source, of the sentence before the cue, of the content before it. */
const [
  BIAS,
  EDGES,
  BAND,
  SIGN_BEFORE,
  SIGN_AFTER,
  SIDE,
  REST_SIGN,
  REST_TAG,
  REST_OPENS,
  REST_BREAKS,
  SOURCE_SIGN,
  SOURCE_START,
  SOURCE_MARKS,
  SOURCE_VERBS,
  BY,
  WORD,
  TAG,
  WORD_BEFORE,
  TAG_BEFORE,
  COMMA,
  CLOSE,
  START,
  VERBS,
  HAS_LEFT,
  LEFT_QUOTE,
  QUOTE_SENTENCES,
  QUOTE_FAR,
  QUOTE_VERBS,
] = places(CONTEXT_END)

const CUE = templates([
  [0, BIAS],
  [1, LEMMA],
  [2, KIND],
  [3, LEMMA, NEXT],
  [4, LEMMA, PREVIOUS],
  [37, CLUSTER, NEXT],
  [38, CLUSTER, PREVIOUS],
  [39, CLUSTER, NEXT, PREVIOUS],
  [5, NEXT, PREVIOUS],
  [6, LEMMA, FORM],
  [7, EDGES],
  [8, NEXT, PREVIOUS, BAND],
  [31, LEMMA, SIGN_AFTER],
  [32, LEMMA, SIGN_BEFORE],
  [33, SIGN_AFTER, SIGN_BEFORE],
])
const WITH_SOURCE = templates([
  [9, SIDE, KIND],
  [10, SIDE, REST_SIGN],
  [34, SIDE, SOURCE_SIGN, REST_SIGN],
  [35, REST_TAG, REST_SIGN, SIDE],
  [36, REST_OPENS, REST_BREAKS, SIDE],
])
const WITHOUT_SOURCE = templates([[11, KIND]])

/** Features of the answer that there is no such span. */
export function noneFeatures(f: FeatureList, w: Words, d: Draft, role: Role): void {
  begin(f, 302 + role * 4)
  const v = f.values
  const { first, end, source, context } = d
  lookAtContext(v, context)
  v[BIAS] = 0
  v[EDGES] = context.edges
  v[BAND] = context.band
  v[SIGN_BEFORE] = w.sign[first]!
  v[SIGN_AFTER] = w.sign[end]!
  add(f, CUE)
  if (role === ROLE.source) {
    noSource(f, w, d)
    return
  }
  if (source) {
    const side = source.end <= first ? 1 : 2
    const after = side === 2 ? source.end : end
    const gap = after < w.count ? w.gap[after]! : GAP.sentence
    v[SIDE] = side
    v[SOURCE_SIGN] = w.sign[source.first]!
    v[REST_SIGN] = w.sign[after]!
    v[REST_TAG] = after < w.count ? w.tag[after]! : 0
    v[REST_OPENS] = gap & GAP.open
    v[REST_BREAKS] = gap & (GAP.sentence | GAP.paragraph)
    add(f, WITH_SOURCE)
  } else add(f, WITHOUT_SOURCE)
  if (role === ROLE.right) noRight(f, w, d)
  else noLeft(f, w, d)
}

const PASSIVE = templates([
  [23, LEMMA, START],
  [24, LEMMA, BY],
  [25, FORM, BY],
  [26, TAG, TAG_BEFORE, PREVIOUS],
])
const BEFORE_CUE = templates([[27, WORD_BEFORE, FORM]])
const CUE_WORD = templates([[28, WORD, FORM]])

function noSource(f: FeatureList, w: Words, { first, end, head }: Draft): void {
  const v = f.values
  v[START] = bucket(first - w.sentenceFirst[head]!)
  v[BY] = Number(end < w.count && w.small[end] === SMALL.by)
  v[TAG] = w.tag[first]!
  v[TAG_BEFORE] = first > 0 ? w.tag[first - 1]! : OUTSIDE
  add(f, PASSIVE)
  if (first > 0) {
    v[WORD_BEFORE] = w.word[first - 1]!
    add(f, BEFORE_CUE)
  }
  v[WORD] = w.word[first]!
  add(f, CUE_WORD)
}

const NOTHING_BEFORE = templates([
  [17, COMMA, CLOSE, FORM],
  [18, START, PREVIOUS],
  [19, VERBS, PREVIOUS, FORM],
])
const SOURCE_BEFORE = templates([
  [20, SOURCE_SIGN, LEMMA],
  [21, SOURCE_SIGN, SOURCE_START],
  [22, SOURCE_MARKS, SOURCE_VERBS, NEXT],
])

function noLeft(f: FeatureList, w: Words, { first, head, source }: Draft): void {
  const v = f.values
  const from = w.sentenceFirst[head]!
  v[COMMA] = w.gap[first]! & GAP.comma
  v[CLOSE] = w.gap[first]! & GAP.close
  v[START] = bucket(first - from)
  v[VERBS] = few(w.finiteBefore[first]! - w.finiteBefore[from]!)
  add(f, NOTHING_BEFORE)
  if (!source || source.end > first) return
  v[SOURCE_START] = bucket(source.first - from)
  v[SOURCE_MARKS] = w.gap[source.first]! & (GAP.comma | GAP.close | GAP.open | GAP.sentence)
  v[SOURCE_VERBS] = few(w.finiteBefore[source.first]! - w.finiteBefore[from]!)
  add(f, SOURCE_BEFORE)
}

const LEFT = templates([
  [12, HAS_LEFT, NEXT],
  [13, HAS_LEFT, LEMMA],
])
const LEFT_MARKS = templates([
  [14, LEFT_QUOTE, NEXT, PREVIOUS],
  [15, LEFT_QUOTE, QUOTE_SENTENCES],
])
const QUOTE_AFTER = templates([[16, LEFT_QUOTE, QUOTE_FAR, QUOTE_VERBS]])

/** How far, in words, a quotation after the cue is looked for. */
const QUOTE_REACH = 150

function noRight(f: FeatureList, w: Words, { end, head, left }: Draft): void {
  const v = f.values
  v[HAS_LEFT] = Number(left !== null)
  add(f, LEFT)
  if (!left) return
  const limit = Math.min(w.count, w.paragraphEnd[head]!, end + QUOTE_REACH)
  let quote = end
  while (quote < limit && (w.gap[quote]! & GAP.open) === 0) quote++
  const found = quote < limit
  v[LEFT_QUOTE] = w.gap[left.first]! & GAP.open
  v[QUOTE_SENTENCES] = found ? w.sentence[quote]! - w.sentence[head]! + 1 : 0
  add(f, LEFT_MARKS)
  if (!found) return
  v[QUOTE_FAR] = bucket(quote - end)
  v[QUOTE_VERBS] = few(w.finiteBefore[quote]! - w.finiteBefore[end]!)
  add(f, QUOTE_AFTER)
}
