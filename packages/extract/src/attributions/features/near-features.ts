import { COARSE } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { CLUSTER, CONTEXT_END, FORM, KIND, LEMMA, lookAtContext, NEXT, PREVIOUS } from './context-values.js'
import type { CueChances } from './cue-chances.js'
import type { Draft, Stretch } from './draft.js'
import { add, begin, bucket, chance, type FeatureList, few, mix } from './feature-list.js'
import { places, templates } from './templates.js'

/** What is looked for: the source, the content before the cue, the content after it. */
export const ROLE = { source: 0, left: 1, right: 2 } as const
export type Role = (typeof ROLE)[keyof typeof ROLE]

const OUTSIDE = -7
const PATH = 4

/* What is looked at: of the word and those before (P) and after (N) it, of what stands between it and the cue, of the source. */
const [
  FAR,
  STEPS,
  FEW,
  WORD,
  WORD_P,
  WORD_N,
  TAG,
  TAG_P,
  TAG_N,
  CLUSTER10,
  PHRASE,
  SHAPE,
  QUOTED,
  SIGN,
  BACK,
  GAPS,
  VERBS,
  COMMAS,
  LIKELY,
  NOUNS,
  VERBS_COMMAS,
  CLAUSE,
  NOUNS_THATS,
  OPENED,
  CLOSED,
  SENTENCES,
  QUOTE,
  AROUND_CUE,
  TAGS,
  SPELLING,
  LENGTH,
  OUTER_SIGN,
  SUBJECT,
  LEFT_QUOTE,
  CHANCE,
  RELATION,
  SOURCE_FAR,
  SOURCE_FEW,
  SOURCE_VERBS,
  SOURCE_COMMAS,
  SOURCE_TAGS,
] = places(CONTEXT_END)

const BOUND = templates([
  [0, FAR],
  [1, FAR, TAG],
  [2, WORD],
  [3, TAG_P, TAG],
  [4, TAG, TAG_N],
  [5, TAG_P, TAG, TAG_N],
  [6, WORD_P],
  [7, WORD_N],
  [8, WORD_P, TAG],
  [9, TAG, WORD_N],
  [10, SIGN],
  [11, SIGN, TAG],
  [12, SIGN, FAR],
  [13, SIGN, TAG_P, TAG],
  [45, BACK, TAG],
  [46, SIGN, BACK, TAG],
  [14, LEMMA, TAG],
  [15, LEMMA, WORD],
  [16, LEMMA, STEPS, TAG],
  [17, LEMMA, FAR],
  [18, KIND, FAR],
  [19, FORM, TAG, FAR],
  [20, NEXT, PREVIOUS, TAG],
  [21, KIND, TAG, FEW],
  [61, CLUSTER, TAG],
  [62, CLUSTER, FAR],
  [63, CLUSTER, SIGN, TAG],
  [64, CLUSTER10, FORM],
  [65, CLUSTER10, CLUSTER, FEW],
  [22, VERBS, COMMAS, TAG],
  [23, CLAUSE, LIKELY, NOUNS],
  [24, VERBS_COMMAS, NOUNS_THATS, PHRASE],
  [25, OPENED, CLOSED, QUOTED],
  [26, SENTENCES, SIGN],
  [27, LIKELY, VERBS, TAG],
  [47, PHRASE, VERBS_COMMAS, FORM],
  [48, NOUNS, VERBS, KIND],
])
const MARKS = templates([
  [33, LEMMA, GAPS, TAG],
  [34, QUOTE, FAR, AROUND_CUE],
  [35, QUOTE, SENTENCES, LEMMA],
  [36, QUOTE, TAG],
])
const OPENS_SENTENCE = templates([[37, SENTENCES, QUOTE, NEXT]])
const CLOSES_SENTENCE = templates([[38, SENTENCES, QUOTE, PREVIOUS]])
const SOURCE = templates([
  [56, SUBJECT, KIND],
  [57, SUBJECT, TAG, VERBS_COMMAS],
  [58, SUBJECT, LEMMA],
  [59, WORD, FORM],
  [60, SHAPE, TAG, VERBS],
])
const NO_SOURCE = templates([[43, TAG, FAR]])
const AFTER_LEFT = templates([
  [44, QUOTE, SENTENCES, LEFT_QUOTE],
  [54, QUOTE, TAG],
])
const OTHER_CUE = templates([[55, CHANCE, TAG, FEW]])

/**
 * Features of the question whether the word `t` is the end of a span that is nearer to the cue: its last word when it
 * stands before the cue (`side` -1), its first when it stands after (1).
 */
export function nearFeatures(
  f: FeatureList,
  w: Words,
  d: Draft,
  role: Role,
  t: number,
  side: -1 | 1,
  cues: CueChances,
): void {
  begin(f, 300 + role * 4 + (side < 0 ? 0 : 1))
  const v = f.values
  lookAtContext(v, d.context)
  lookAtWord(v, w, d, t, side)
  lookBetween(v, w, d, t, side)
  add(f, BOUND)
  if (distanceOf(d, t, side) <= PATH) path(f, w, d, t, side)
  add(f, MARKS)
  if (t === w.sentenceFirst[t]) add(f, OPENS_SENTENCE)
  if (side < 0 && t === w.sentenceEnd[t]! - 1) add(f, CLOSES_SENTENCE)
  if (role === ROLE.source) {
    v[SUBJECT] = Number(w.subject[d.head] === t)
    v[SHAPE] = w.shape[t]!
    add(f, SOURCE)
    return
  }
  if (d.source) beside(f, w, d, d.source, t, side)
  else add(f, NO_SOURCE)
  if (role === ROLE.right && d.left) {
    v[LEFT_QUOTE] = Number((w.gap[d.left.first]! & GAP.open) !== 0)
    add(f, AFTER_LEFT)
  }
  v[CHANCE] = chance(cues.chance[t]!)
  add(f, OTHER_CUE)
}

function lookAtWord(v: Int32Array, w: Words, { context: c }: Draft, t: number, side: -1 | 1): void {
  const edge = side < 0 ? t + 1 : t
  const gap = w.gap[edge]!
  v[WORD] = w.word[t]!
  v[WORD_P] = t > 0 ? w.word[t - 1]! : OUTSIDE
  v[WORD_N] = t + 1 < w.count ? w.word[t + 1]! : OUTSIDE
  v[TAG] = w.tag[t]!
  v[TAG_P] = t > 0 ? w.tag[t - 1]! : OUTSIDE
  v[TAG_N] = t + 1 < w.count ? w.tag[t + 1]! : OUTSIDE
  v[CLUSTER10] = w.cluster10[t]!
  v[PHRASE] = w.phrase[t]!
  v[QUOTED] = w.quoted[t]! * 2 + c.quoted
  v[SIGN] = w.sign[edge]!
  v[BACK] = w.sign[side < 0 ? t : t + 1]!
  v[GAPS] = gap & 63
  v[QUOTE] = Number((gap & (side < 0 ? GAP.close : GAP.open)) !== 0)
  v[AROUND_CUE] = c.next * 10 + c.previous
}

const distanceOf = ({ first, end }: Draft, t: number, side: -1 | 1): number => (side < 0 ? first - 1 - t : t - end)

/** What stands between the word and the cue. */
function lookBetween(v: Int32Array, w: Words, d: Draft, t: number, side: -1 | 1): void {
  const distance = distanceOf(d, t, side)
  const from = side < 0 ? t + 1 : d.end
  const to = side < 0 ? d.first : t
  const verbs = few(w.finiteBefore[to]! - w.finiteBefore[from]!)
  const commas = few(w.commasBefore[to]! - w.commasBefore[from]!)
  const thats = few(w.thatsBefore[to]! - w.thatsBefore[from]!)
  const nouns = few(w.nounsBefore[to]! - w.nounsBefore[from]!)
  v[FAR] = bucket(distance)
  v[STEPS] = Math.min(distance, PATH)
  v[FEW] = few(distance)
  v[VERBS] = verbs
  v[COMMAS] = commas
  v[LIKELY] = few(w.likelyCuesBefore[to]! - w.likelyCuesBefore[from]!)
  v[NOUNS] = nouns
  v[VERBS_COMMAS] = verbs * 4 + commas
  v[CLAUSE] = verbs * 16 + commas * 4 + thats
  v[NOUNS_THATS] = nouns * 4 + thats
  v[OPENED] = few(w.opensBefore[to + 1]! - w.opensBefore[from]!)
  v[CLOSED] = few(w.closesBefore[to + 1]! - w.closesBefore[from]!)
  v[SENTENCES] = w.sentence[t]! - w.sentence[d.head]!
}

const BETWEEN = templates([
  [28, TAGS, TAG],
  [29, TAGS, TAG, FORM],
  [30, TAGS, LEMMA, TAG],
  [31, SPELLING, TAG],
  [32, SPELLING, LEMMA, LENGTH],
  [49, TAGS, TAG, OUTER_SIGN],
])

/** The words and tags between the cue and the word. */
function path(f: FeatureList, w: Words, d: Draft, t: number, side: -1 | 1): void {
  const v = f.values
  const from = side < 0 ? t + 1 : d.end
  const to = side < 0 ? d.first : t
  let tags = 0
  let spelling = 0
  for (let j = from; j < to; j++) {
    tags = mix(mix(tags, w.tag[j]!), w.gap[j]! & 7)
    spelling = mix(spelling, w.word[j]!)
  }
  v[TAGS] = tags
  v[SPELLING] = spelling
  v[LENGTH] = to - from
  v[OUTER_SIGN] = w.sign[t >= d.end ? t : t + 1]!
  add(f, BETWEEN)
}

const BESIDE = templates([
  [39, RELATION, TAG],
  [40, RELATION, SIGN, TAG],
  [41, RELATION, KIND, FEW],
  [42, RELATION, SOURCE_FAR, QUOTE],
  [50, RELATION, SOURCE_FAR, FORM],
  [51, RELATION, LEMMA, SOURCE_FEW],
])
const FROM_SOURCE = templates([[52, SOURCE_VERBS, SOURCE_COMMAS, RELATION]])
const SOURCE_PATH = templates([[53, SOURCE_TAGS, TAG, RELATION]])

/** How the word lies to the source that is already known. */
function beside(f: FeatureList, w: Words, d: Draft, s: Stretch, t: number, side: -1 | 1): void {
  const v = f.values
  const gap = side < 0 ? s.first - 1 - t : t - s.end
  v[RELATION] = relationOf(w, d, s, t, side)
  v[SOURCE_FAR] = bucket(Math.max(0, gap))
  v[SOURCE_FEW] = Math.max(0, few(gap))
  add(f, BESIDE)
  const from = side < 0 ? t + 1 : s.first >= d.end ? s.end : d.end
  const to = side < 0 ? (s.end <= d.first ? s.first : d.first) : t
  if (to < from) return
  v[SOURCE_VERBS] = few(w.finiteBefore[to]! - w.finiteBefore[from]!)
  v[SOURCE_COMMAS] = few(w.commasBefore[to]! - w.commasBefore[from]!)
  add(f, FROM_SOURCE)
  if (to - from >= PATH) return
  let tags = 0
  for (let j = from; j < to; j++) tags = mix(tags, w.tag[j]!)
  v[SOURCE_TAGS] = tags
  add(f, SOURCE_PATH)
}

export function relationOf(w: Words, d: Draft, s: Stretch, t: number, side: -1 | 1): number {
  if (side < 0) {
    if (s.end <= t + 1) return 1
    return t < s.first ? (w.gap[s.first] !== 0 ? 2 : 3) : 5
  }
  if (t >= s.end) return s.first >= d.end ? 6 : 7
  return t < s.first ? 8 : 9
}

/** Whether a word may bound a span: a colon or dash that counts as a word may not. */
export const isBound = (w: Words, t: number): boolean => w.coarse[t] !== COARSE.sign
