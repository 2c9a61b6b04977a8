import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { CONTEXT_END, KIND, LEMMA, lookAtContext, NEXT, PREVIOUS } from './context-values.js'
import type { Draft } from './draft.js'
import { add, beginBriefly, bucket, chance, type FeatureList, few } from './feature-list.js'
import { type Role, relationOf } from './near-features.js'
import { places, templates } from './templates.js'

/*
 * The few features by which most candidates of a question are ruled out before it is asked in full: a model of their own
 * within the same table of weights.
 */

const OUTSIDE = -7

const [
  BIAS,
  WORD,
  TAG,
  PART,
  BAND,
  KIN,
  CLUSTER,
  QUOTED,
  OPENS,
  LEFT_CUE,
  WORD_P,
  WORD_N,
  TAG_P,
  TAG_N,
  TAG_N2,
  SIGN,
  SIGN_AFTER,
  OFFSET,
  MOVED,
  BROKEN,
  FAR,
  FEW,
  VERBS,
  COMMAS,
  VERBS_COMMAS,
  NOUNS,
  PHRASE,
  RELATION,
  LENGTH,
  BALANCE,
  WHOLE,
  REST,
  FIRST_TAG,
] = places(CONTEXT_END)

const CUE = templates([
  [0, BIAS],
  [1, LEMMA, PART],
  [2, KIN, BAND, TAG],
  [3, QUOTED, LEMMA],
  [4, QUOTED, OPENS, BAND],
  [5, BAND, LEFT_CUE],
  [6, WORD_N, BAND],
  [7, WORD_P, PART],
  [8, TAG_P, TAG, TAG_N],
  [9, SIGN, SIGN_AFTER, BAND],
  [10, LEMMA, TAG_N],
  [11, CLUSTER, TAG_N],
])

/** Whether the word is the head of a cue. */
export function briefCue(f: FeatureList, w: Words, i: number): void {
  beginBriefly(f, 90)
  const v = f.values
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const left = w.likeliestBefore[i]!
  v[BIAS] = 0
  v[LEMMA] = w.lemma[i]!
  v[PART] = w.coarse[i]!
  v[KIN] = w.kin[i]!
  v[BAND] = w.band[i]!
  v[TAG] = w.tag[i]!
  v[QUOTED] = w.quoted[i]!
  v[OPENS] = Number(w.opensBefore[end]! > w.opensBefore[first]!)
  v[LEFT_CUE] = left < 0 ? 0 : chance(w.rate[left]!)
  v[WORD_P] = i > first ? w.word[i - 1]! : OUTSIDE
  v[WORD_N] = i + 1 < end ? w.word[i + 1]! : OUTSIDE
  v[TAG_P] = i > first ? w.tag[i - 1]! : OUTSIDE
  v[TAG_N] = i + 1 < end ? w.tag[i + 1]! : OUTSIDE
  v[SIGN] = w.sign[i]!
  v[SIGN_AFTER] = w.sign[i + 1]!
  v[CLUSTER] = w.cluster10[i]!
  add(f, CUE)
}

const EXTENT = templates([
  [0, OFFSET, PART],
  [1, TAG, SIGN],
  [2, TAG, TAG_N, OFFSET],
  [3, WORD, MOVED],
  [4, WORD_N, MOVED],
  [5, LEMMA, OFFSET],
  [6, BROKEN, MOVED],
])

/** Whether a cue begins (`side` -1) or ends (1) with the word `t`. */
export function briefExtent(f: FeatureList, w: Words, head: number, t: number, side: -1 | 1): void {
  beginBriefly(f, side < 0 ? 180 : 190)
  const v = f.values
  const next = t + side
  const hasNext = next >= 0 && next < w.count
  v[LEMMA] = w.lemma[head]!
  v[PART] = w.coarse[head]!
  v[OFFSET] = t - head
  v[MOVED] = Number(t !== head)
  v[WORD] = w.word[t]!
  v[TAG] = w.tag[t]!
  v[WORD_N] = hasNext ? w.word[next]! : OUTSIDE
  v[TAG_N] = hasNext ? w.tag[next]! : OUTSIDE
  v[SIGN] = w.sign[side < 0 ? t : t + 1]!
  v[BROKEN] = Number(t !== head && w.gap[side < 0 ? t + 1 : t] !== 0)
  add(f, EXTENT)
}

const NEAR = templates([
  [0, SIGN, FAR],
  [1, TAG_P, TAG, TAG_N],
  [2, VERBS_COMMAS, NOUNS, PHRASE],
  [3, SIGN, TAG],
  [4, WORD, VERBS],
  [5, LEMMA, FAR],
  [6, NEXT, PREVIOUS, TAG],
  [7, KIND, FAR],
  [8, WORD_N, FEW],
  [10, FAR, TAG],
])
const SOURCE = templates([[9, RELATION, SIGN, FEW]])

/** Whether the word `t` is the end of a span that is nearer to the cue. */
export function briefNear(f: FeatureList, w: Words, d: Draft, role: Role, t: number, side: -1 | 1): void {
  beginBriefly(f, 330 + role * 4 + (side < 0 ? 0 : 1))
  const v = f.values
  const far = bucket(side < 0 ? d.first - 1 - t : t - d.end)
  const from = side < 0 ? t + 1 : d.end
  const to = side < 0 ? d.first : t
  const verbs = few(w.finiteBefore[to]! - w.finiteBefore[from]!)
  const commas = few(w.commasBefore[to]! - w.commasBefore[from]!)
  lookAtContext(v, d.context)
  v[FAR] = far
  v[FEW] = few(far)
  v[WORD] = w.word[t]!
  v[WORD_N] = t + 1 < w.count ? w.word[t + 1]! : OUTSIDE
  v[TAG] = w.tag[t]!
  v[TAG_P] = t > 0 ? w.tag[t - 1]! : OUTSIDE
  v[TAG_N] = t + 1 < w.count ? w.tag[t + 1]! : OUTSIDE
  v[SIGN] = w.sign[side < 0 ? t + 1 : t]!
  v[VERBS] = verbs
  v[VERBS_COMMAS] = verbs * 4 + commas
  v[NOUNS] = few(w.nounsBefore[to]! - w.nounsBefore[from]!)
  v[PHRASE] = w.phrase[t]!
  add(f, NEAR)
  if (!d.source) return
  v[RELATION] = relationOf(w, d, d.source, t, side)
  add(f, SOURCE)
}

const NO_SPAN = templates([
  [0, KIND],
  [1, LEMMA],
])

/** Features of the answer that there is no such span. */
export function briefNone(f: FeatureList, d: Draft, role: Role): void {
  beginBriefly(f, 332 + role * 4)
  lookAtContext(f.values, d.context)
  add(f, NO_SPAN)
}

const REACH = templates([
  [0, TAG, TAG_N, TAG_N2],
  [1, SIGN, LENGTH],
  [2, VERBS, COMMAS, SIGN],
  [3, BALANCE, WHOLE, LENGTH],
  [4, WORD, SIGN],
  [5, WORD_N, SIGN],
  [6, LEMMA, SIGN],
  [7, KIND, VERBS, WHOLE],
  [8, FIRST_TAG, VERBS, SIGN],
  [9, REST, VERBS, TAG_N],
])

/** Whether a span that has its one end at the word `near` reaches to the word `e`. */
export function briefFar(f: FeatureList, w: Words, d: Draft, role: Role, near: number, e: number, side: -1 | 1): void {
  beginBriefly(f, 430 + role * 4 + (side < 0 ? 0 : 1) + (near < d.first ? 2 : 0))
  const v = f.values
  const a = side > 0 ? near : e
  const b = side > 0 ? e : near
  const next = e + side
  const second = e + 2 * side
  const closed = w.closesBefore[b + 1]! - w.closesBefore[a + 1]! + Number((w.gap[b + 1]! & GAP.close) !== 0)
  lookAtContext(v, d.context)
  v[WORD] = w.word[e]!
  v[WORD_N] = next >= 0 && next < w.count ? w.word[next]! : OUTSIDE
  v[TAG] = w.tag[e]!
  v[TAG_N] = next >= 0 && next < w.count ? w.tag[next]! : OUTSIDE
  v[TAG_N2] = second >= 0 && second < w.count ? w.tag[second]! : OUTSIDE
  v[FIRST_TAG] = w.tag[a]!
  v[SIGN] = w.sign[side > 0 ? e + 1 : e]!
  v[LENGTH] = bucket(b - a + 1)
  v[VERBS] = few(w.finiteBefore[b + 1]! - w.finiteBefore[a]!)
  v[COMMAS] = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  v[BALANCE] = Math.max(-1, few(w.opensBefore[b + 1]! - w.opensBefore[a]! - closed))
  v[REST] = bucket(side > 0 ? w.sentenceEnd[e]! - 1 - e : e - w.sentenceFirst[e]!)
  v[WHOLE] = Number(v[REST] === 0)
  add(f, REACH)
}
