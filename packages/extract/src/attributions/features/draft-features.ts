import type { ScoredDraft } from '../decode/scored-draft.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { CLUSTER, CONTEXT_END, FORM, KIND, LEMMA, lookAtContext, NEXT, PREVIOUS } from './context-values.js'
import type { Stretch } from './draft.js'
import { add, begin, bucket, type FeatureList, few } from './feature-list.js'
import { NO_RIVAL, odds, type Rivals } from './rivals.js'
import { places, templates } from './templates.js'

const NO_WORD = 63

/* What is looked at: how sure the answers were, and of the head, the source, the contents and the rivals. */
const [
  BIAS,
  CUE,
  CONTENT,
  SOURCE,
  SURE,
  HALF,
  QUARTER,
  KIN_PART,
  BAND,
  SIDE,
  SHAPE,
  SOURCE_PART,
  SOURCE_FAR,
  SOURCE_FIRST,
  SOURCE_LAST,
  SOURCE_CLUSTER,
  SOURCE_LENGTH,
  LEFT_LENGTH,
  RIGHT_LENGTH,
  BOTH_LENGTHS,
  WORD,
  TAG,
  TAG_N,
  SIGN_BEFORE,
  SIGN_AFTER,
  VERBS,
  LENGTH,
  EDGES,
  MARKS,
  HAS_SOURCE,
  QUOTED,
  OVER,
  UNDER,
  BESIDE,
  HALF_OVER,
  HALF_UNDER,
  HALF_BESIDE,
  OVER_LEMMA,
  OVER_FORM,
  UNDER_LEMMA,
  UNDER_FORM,
  BEFORE,
  AFTER,
  DENSITY,
  FIRST_OF_PARAGRAPH,
] = places(CONTEXT_END)

/** Features of the question whether a draft as a whole is right: how sure the answers were that led to it, its form, and the drafts around it. */
export function draftFeatures(f: FeatureList, w: Words, d: ScoredDraft, rivals: Rivals): void {
  begin(f, 900)
  lookAtContext(f.values, d.context)
  answers(f, w, d)
  source(f, w, d)
  content(f, w, d)
  around(f, w, d, rivals)
}

/** Which contents it has: before the cue, after it, both. */
const shapeOf = ({ left, right }: ScoredDraft): number => Number(left !== null) * 2 + Number(right !== null)

const lengthOf = (stretch: Stretch | null): number => (stretch ? stretch.end - stretch.first : 0)

const ANSWERS = templates([
  [0, BIAS],
  [1, CUE],
  [2, CONTENT],
  [3, SOURCE],
  [4, CUE, CONTENT],
  [5, CUE, SOURCE],
  [6, CONTENT, SOURCE],
  [7, SURE],
  [8, CUE, CONTENT, SOURCE],
  [10, LEMMA, QUARTER],
  [11, CLUSTER, HALF],
  [12, KIN_PART, HALF],
  [13, BAND, HALF],
  [14, KIND, QUARTER],
  [15, KIND],
  [16, LEMMA],
])

function answers(f: FeatureList, w: Words, d: ScoredDraft): void {
  const v = f.values
  const sure = odds(d.worth)
  v[BIAS] = 0
  v[CUE] = odds(d.chance)
  v[CONTENT] = odds(d.contentChance)
  v[SOURCE] = odds(d.sourceChance)
  v[SURE] = sure
  v[HALF] = sure >> 1
  v[QUARTER] = sure >> 2
  v[KIN_PART] = w.kin[d.head]! * 32 + w.coarse[d.head]!
  v[BAND] = w.band[d.head]!
  add(f, ANSWERS)
}

const SIDES = templates([
  [22, SIDE, SHAPE, HALF],
  [23, SIDE, SOURCE_PART, HALF],
  [24, SIDE, FORM, SHAPE],
  [25, SIDE, NEXT, PREVIOUS],
])
const NO_SOURCE = templates([[31, LEMMA, FORM, PREVIOUS]])
const WITH_SOURCE = templates([
  [26, SIDE, SOURCE_FAR, HALF],
  [27, SOURCE_FIRST, SIDE],
  [28, SOURCE_LAST, QUARTER],
  [29, SOURCE_CLUSTER, SIDE, CLUSTER],
  [30, SOURCE_LENGTH, SIDE],
])

function source(f: FeatureList, w: Words, d: ScoredDraft): void {
  const v = f.values
  const { source } = d
  const side = source ? (source.end <= d.first ? 1 : 2) : 0
  v[SIDE] = side
  v[SHAPE] = shapeOf(d)
  v[SOURCE_PART] = source ? w.coarse[source.end - 1]! : NO_WORD
  add(f, SIDES)
  if (!source) {
    add(f, NO_SOURCE)
    return
  }
  v[SOURCE_FAR] = bucket(side === 1 ? d.first - source.end : source.first - d.end)
  v[SOURCE_FIRST] = w.word[source.first]!
  v[SOURCE_LAST] = w.word[source.end - 1]!
  v[SOURCE_CLUSTER] = w.cluster10[source.end - 1]!
  v[SOURCE_LENGTH] = bucket(source.end - source.first)
  add(f, WITH_SOURCE)
}

const CONTENTS = templates([
  [20, SHAPE, LEFT_LENGTH, RIGHT_LENGTH],
  [21, SHAPE, BOTH_LENGTHS, HALF],
  [40, WORD, SHAPE, QUARTER],
  [41, TAG, TAG_N, SHAPE],
  [42, LEMMA, TAG],
  [43, SIGN_BEFORE, SIGN_AFTER, SHAPE],
  [44, VERBS, LENGTH, NEXT],
  [45, VERBS, HALF, FORM],
  [46, LEMMA, VERBS],
  [47, EDGES, SHAPE, HALF],
  [48, MARKS, SHAPE, HALF],
  [49, MARKS, HAS_SOURCE, EDGES],
  [50, MARKS, LEMMA],
])

function content(f: FeatureList, w: Words, d: ScoredDraft): void {
  const v = f.values
  const { left, right, head } = d
  const piece = right ?? left
  if (!piece) return
  const { first, end } = piece
  const marks = Number((w.gap[first]! & GAP.open) !== 0) + Number((w.gap[end]! & GAP.close) !== 0) * 2
  v[LEFT_LENGTH] = bucket(lengthOf(left))
  v[RIGHT_LENGTH] = bucket(lengthOf(right))
  v[BOTH_LENGTHS] = bucket(lengthOf(left) + lengthOf(right))
  v[WORD] = w.word[first]!
  v[TAG] = w.tag[first]!
  v[TAG_N] = first + 1 < end ? w.tag[first + 1]! : NO_WORD
  v[SIGN_BEFORE] = w.sign[first]!
  v[SIGN_AFTER] = w.sign[end]!
  v[VERBS] = few(w.finiteBefore[end]! - w.finiteBefore[first]!)
  v[LENGTH] = bucket(end - first)
  v[EDGES] = Number(first === w.sentenceFirst[first]) * 2 + Number(end === w.sentenceEnd[end - 1])
  v[MARKS] = marks + w.quoted[head]! * 4
  v[HAS_SOURCE] = d.source ? 1 : 0
  add(f, CONTENTS)
}

const RIVALS = templates([
  [60, OVER, SURE],
  [61, UNDER, SURE],
  [62, BESIDE, SURE],
  [63, OVER, UNDER, HALF],
  [64, HALF_OVER, HALF_BESIDE, HALF],
])
const RIVAL_OVER = templates([
  [65, OVER_LEMMA, LEMMA, HALF_OVER],
  [66, HALF_OVER, FORM, OVER_FORM],
  [74, HALF_OVER, QUOTED, HALF],
])
const RIVAL_UNDER = templates([
  [67, HALF_UNDER, UNDER_LEMMA, HALF],
  [68, HALF_UNDER, FORM, UNDER_FORM],
])
const SURROUNDINGS = templates([
  [69, BEFORE, HALF],
  [70, AFTER, HALF],
  [71, DENSITY, HALF],
  [72, QUOTED, FIRST_OF_PARAGRAPH, HALF],
])

function around(f: FeatureList, w: Words, { head }: ScoredDraft, rivals: Rivals): void {
  const v = f.values
  const { over, under, beside } = rivals
  v[OVER] = over === NO_RIVAL ? NO_RIVAL : odds(over.worth)
  v[UNDER] = under === NO_RIVAL ? NO_RIVAL : odds(under.worth)
  v[BESIDE] = odds(beside)
  v[HALF_OVER] = v[OVER]! >> 1
  v[HALF_UNDER] = v[UNDER]! >> 1
  v[HALF_BESIDE] = v[BESIDE]! >> 1
  v[QUOTED] = w.quoted[head]!
  add(f, RIVALS)
  if (over !== NO_RIVAL) {
    v[OVER_LEMMA] = w.lemma[over.head]!
    v[OVER_FORM] = over.context.form
    add(f, RIVAL_OVER)
  }
  if (under !== NO_RIVAL) {
    v[UNDER_LEMMA] = w.lemma[under.head]!
    v[UNDER_FORM] = under.context.form
    add(f, RIVAL_UNDER)
  }
  v[BEFORE] = odds(rivals.previous) >> 1
  v[AFTER] = odds(rivals.next) >> 1
  v[DENSITY] = rivals.density
  v[FIRST_OF_PARAGRAPH] = Number(w.paragraphFirst[head] === w.sentenceFirst[head])
  add(f, SURROUNDINGS)
}
