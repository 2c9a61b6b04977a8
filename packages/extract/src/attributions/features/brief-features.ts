import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import type { Draft } from './draft.js'
import { beginBriefly, bucket, chance, type FeatureList, few, one, three, two } from './feature-list.js'
import { type Role, relationOf } from './near-features.js'

/*
 * The few features by which most candidates of a question are ruled out before it is asked in full: a model of their own
 * within the same table of weights.
 */

const OUTSIDE = -7

/** Whether the word is the head of a cue. */
export function briefCue(f: FeatureList, w: Words, i: number): void {
  beginBriefly(f, 90)
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const lemma = w.lemma[i]!
  const band = w.band[i]!
  const tag = w.tag[i]!
  const quoted = w.quoted[i]!
  const left = w.likeliestBefore[i]!
  const tagP = i > first ? w.tag[i - 1]! : OUTSIDE
  const tagN = i + 1 < end ? w.tag[i + 1]! : OUTSIDE
  one(f, 0, 0)
  two(f, 1, lemma, w.coarse[i]!)
  three(f, 2, w.kin[i]!, band, tag)
  two(f, 3, quoted, lemma)
  three(f, 4, quoted, Number(w.opensBefore[end]! > w.opensBefore[first]!), band)
  two(f, 5, band, left < 0 ? 0 : chance(w.rate[left]!))
  two(f, 6, i + 1 < end ? w.word[i + 1]! : OUTSIDE, band)
  two(f, 7, i > first ? w.word[i - 1]! : OUTSIDE, w.coarse[i]!)
  three(f, 8, tagP, tag, tagN)
  three(f, 9, w.sign[i]!, w.sign[i + 1]!, band)
  two(f, 10, lemma, tagN)
  two(f, 11, w.cluster10[i]!, tagN)
}

/** Whether a cue begins (`side` -1) or ends (1) with the word `t`. */
export function briefExtent(f: FeatureList, w: Words, head: number, t: number, side: -1 | 1): void {
  beginBriefly(f, side < 0 ? 180 : 190)
  const offset = t - head
  const moved = Number(offset !== 0)
  const next = t + side
  const tag = w.tag[t]!
  const nextTag = next >= 0 && next < w.count ? w.tag[next]! : OUTSIDE
  const sign = w.sign[side < 0 ? t : t + 1]!
  two(f, 0, offset, w.coarse[head]!)
  two(f, 1, tag, sign)
  three(f, 2, tag, nextTag, offset)
  two(f, 3, w.word[t]!, moved)
  two(f, 4, next >= 0 && next < w.count ? w.word[next]! : OUTSIDE, moved)
  two(f, 5, w.lemma[head]!, offset)
  two(f, 6, Number(t !== head && w.gap[side < 0 ? t + 1 : t] !== 0), moved)
}

/** Whether the word `t` is the end of a span that is nearer to the cue. */
export function briefNear(f: FeatureList, w: Words, d: Draft, role: Role, t: number, side: -1 | 1): void {
  beginBriefly(f, 330 + role * 4 + (side < 0 ? 0 : 1))
  const c = d.context
  const far = bucket(side < 0 ? d.first - 1 - t : t - d.end)
  const from = side < 0 ? t + 1 : d.end
  const to = side < 0 ? d.first : t
  const tag = w.tag[t]!
  const tagP = t > 0 ? w.tag[t - 1]! : OUTSIDE
  const tagN = t + 1 < w.count ? w.tag[t + 1]! : OUTSIDE
  const sign = w.sign[side < 0 ? t + 1 : t]!
  const verbs = few(w.finiteBefore[to]! - w.finiteBefore[from]!)
  const commas = few(w.commasBefore[to]! - w.commasBefore[from]!)
  const nouns = few(w.nounsBefore[to]! - w.nounsBefore[from]!)
  two(f, 0, sign, far)
  three(f, 1, tagP, tag, tagN)
  three(f, 2, verbs * 4 + commas, nouns, w.phrase[t]!)
  two(f, 3, sign, tag)
  two(f, 4, w.word[t]!, verbs)
  two(f, 5, c.lemma, far)
  three(f, 6, c.next, c.previous, tag)
  two(f, 7, c.kind, far)
  two(f, 8, t + 1 < w.count ? w.word[t + 1]! : OUTSIDE, few(far))
  if (d.source) three(f, 9, relationOf(w, d, d.source, t, side), sign, few(far))
}

/** Features of the answer that there is no such span. */
export function briefNone(f: FeatureList, d: Draft, role: Role): void {
  beginBriefly(f, 332 + role * 4)
  one(f, 0, d.context.kind)
  one(f, 1, d.context.lemma)
}

/** Whether a span that has its one end at the word `near` reaches to the word `e`. */
export function briefFar(f: FeatureList, w: Words, d: Draft, role: Role, near: number, e: number, side: -1 | 1): void {
  beginBriefly(f, 430 + role * 4 + (side < 0 ? 0 : 1) + (near < d.first ? 2 : 0))
  const a = side > 0 ? near : e
  const b = side > 0 ? e : near
  const length = bucket(b - a + 1)
  const next = e + side
  const second = e + 2 * side
  const nextTag = next >= 0 && next < w.count ? w.tag[next]! : OUTSIDE
  const secondTag = second >= 0 && second < w.count ? w.tag[second]! : OUTSIDE
  const sign = w.sign[side > 0 ? e + 1 : e]!
  const tag = w.tag[e]!
  const verbs = few(w.finiteBefore[b + 1]! - w.finiteBefore[a]!)
  const commas = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  const closed = w.closesBefore[b + 1]! - w.closesBefore[a + 1]! + Number((w.gap[b + 1]! & GAP.close) !== 0)
  const balance = Math.max(-1, few(w.opensBefore[b + 1]! - w.opensBefore[a]! - closed))
  const whole = Number(side > 0 ? e === w.sentenceEnd[e]! - 1 : e === w.sentenceFirst[e])
  three(f, 0, tag, nextTag, secondTag)
  two(f, 1, sign, length)
  three(f, 2, verbs, commas, sign)
  three(f, 3, balance, whole, length)
  two(f, 4, w.word[e]!, sign)
  two(f, 5, next >= 0 && next < w.count ? w.word[next]! : OUTSIDE, sign)
  two(f, 6, d.context.lemma, sign)
  three(f, 7, d.context.kind, verbs, whole)
  three(f, 8, w.tag[a]!, verbs, sign)
}
