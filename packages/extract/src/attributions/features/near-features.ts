import { COARSE } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import { SMALL, type Words } from '../words/words.js'
import type { CueChances } from './cue-chances.js'
import type { Draft, Stretch } from './draft.js'
import { begin, bucket, chance, type FeatureList, few, mix, one, three, two } from './feature-list.js'

/** What is looked for: the source, the content before the cue, the content after it. */
export const ROLE = { source: 0, left: 1, right: 2 } as const
export type Role = (typeof ROLE)[keyof typeof ROLE]

const OUTSIDE = -7
const PATH = 4

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
  const c = d.context
  const distance = side < 0 ? d.first - 1 - t : t - d.end
  const from = side < 0 ? t + 1 : d.end
  const to = side < 0 ? d.first : t
  const edge = side < 0 ? t + 1 : t
  const tag = w.tag[t]!
  const tagP = t > 0 ? w.tag[t - 1]! : OUTSIDE
  const tagN = t + 1 < w.count ? w.tag[t + 1]! : OUTSIDE
  const wordP = t > 0 ? w.word[t - 1]! : OUTSIDE
  const wordN = t + 1 < w.count ? w.word[t + 1]! : OUTSIDE
  const sign = w.sign[edge]!
  const back = w.sign[side < 0 ? t : t + 1]!
  const far = bucket(distance)
  one(f, 0, far)
  two(f, 1, far, tag)
  one(f, 2, w.word[t]!)
  two(f, 3, tagP, tag)
  two(f, 4, tag, tagN)
  three(f, 5, tagP, tag, tagN)
  one(f, 6, wordP)
  one(f, 7, wordN)
  two(f, 8, wordP, tag)
  two(f, 9, tag, wordN)
  one(f, 10, sign)
  two(f, 11, sign, tag)
  two(f, 12, sign, far)
  three(f, 13, sign, tagP, tag)
  two(f, 45, back, tag)
  three(f, 46, sign, back, tag)
  two(f, 14, c.lemma, tag)
  two(f, 15, c.lemma, w.word[t]!)
  three(f, 16, c.lemma, Math.min(distance, PATH), tag)
  two(f, 17, c.lemma, far)
  two(f, 18, c.kind, far)
  three(f, 19, c.form, tag, far)
  three(f, 20, c.next, c.previous, tag)
  three(f, 21, c.kind, tag, few(distance))
  two(f, 61, c.cluster, tag)
  two(f, 62, c.cluster, far)
  three(f, 63, c.cluster, sign, tag)
  two(f, 64, w.cluster10[t]!, c.form)
  three(f, 65, w.cluster10[t]!, c.cluster, few(distance))
  const verbs = few(w.finiteBefore[to]! - w.finiteBefore[from]!)
  const commas = few(w.commasBefore[to]! - w.commasBefore[from]!)
  const thats = few(w.thatsBefore[to]! - w.thatsBefore[from]!)
  const likely = few(w.likelyCuesBefore[to]! - w.likelyCuesBefore[from]!)
  const nouns = few(w.nounsBefore[to]! - w.nounsBefore[from]!)
  const opened = few(w.opensBefore[to + 1]! - w.opensBefore[from]!)
  const closed = few(w.closesBefore[to + 1]! - w.closesBefore[from]!)
  const sentences = w.sentence[t]! - w.sentence[d.head]!
  three(f, 22, verbs, commas, tag)
  three(f, 23, verbs * 16 + commas * 4 + thats, likely, nouns)
  three(f, 24, verbs * 4 + commas, nouns * 4 + thats, w.phrase[t]!)
  three(f, 25, opened, closed, w.quoted[t]! * 2 + c.quoted)
  two(f, 26, sentences, sign)
  three(f, 27, likely, verbs, tag)
  three(f, 47, w.phrase[t]!, verbs * 4 + commas, c.form)
  three(f, 48, nouns, verbs, c.kind)
  if (distance <= PATH) path(f, w, d, t, from, to)
  three(f, 33, c.lemma, w.gap[edge]! & 63, tag)
  const quote = Number((w.gap[edge]! & (side < 0 ? GAP.close : GAP.open)) !== 0)
  three(f, 34, quote, far, c.next * 10 + c.previous)
  three(f, 35, quote, sentences, c.lemma)
  two(f, 36, quote, tag)
  if (t === w.sentenceFirst[t]) three(f, 37, sentences, quote, c.next)
  if (side < 0 && t === w.sentenceEnd[t]! - 1) three(f, 38, sentences, quote, c.previous)
  if (role === ROLE.source) {
    const subject = Number(w.subject[d.head] === t)
    two(f, 56, subject, c.kind)
    three(f, 57, subject, tag, verbs * 4 + commas)
    two(f, 58, subject, c.lemma)
    two(f, 59, w.word[t]!, c.form)
    three(f, 60, w.shape[t]!, tag, verbs)
    return
  }
  if (d.source) beside(f, w, d, d.source, t, side, quote)
  else two(f, 43, tag, far)
  if (role === ROLE.right && d.left) {
    three(f, 44, quote, sentences, Number((w.gap[d.left.first]! & GAP.open) !== 0))
    two(f, 54, quote, tag)
  }
  three(f, 55, chance(cues.chance[t]!), tag, few(distance))
}

/** The words and tags between the cue and the word. */
function path(f: FeatureList, w: Words, d: Draft, t: number, from: number, to: number): void {
  const tag = w.tag[t]!
  let tags = 0
  let spelling = 0
  for (let j = from; j < to; j++) {
    tags = mix(mix(tags, w.tag[j]!), w.gap[j]! & 7)
    spelling = mix(spelling, w.word[j]!)
  }
  two(f, 28, tags, tag)
  three(f, 29, tags, tag, d.context.form)
  three(f, 30, tags, d.context.lemma, tag)
  two(f, 31, spelling, tag)
  three(f, 32, spelling, d.context.lemma, to - from)
  three(f, 49, tags, tag, w.sign[t >= d.end ? t : t + 1]!)
}

/** How the word lies to the source that is already known. */
function beside(f: FeatureList, w: Words, d: Draft, s: Stretch, t: number, side: -1 | 1, quote: number): void {
  const c = d.context
  const tag = w.tag[t]!
  const relation = relationOf(w, d, s, t, side)
  const gap = side < 0 ? s.first - 1 - t : t - s.end
  const distance = side < 0 ? d.first - 1 - t : t - d.end
  const near = bucket(Math.max(0, gap))
  two(f, 39, relation, tag)
  three(f, 40, relation, w.sign[side < 0 ? t + 1 : t]!, tag)
  three(f, 41, relation, c.kind, few(distance))
  three(f, 42, relation, near, quote)
  three(f, 50, relation, near, c.form)
  three(f, 51, relation, c.lemma, Math.max(0, few(gap)))
  const from = side < 0 ? t + 1 : s.first >= d.end ? s.end : d.end
  const to = side < 0 ? (s.end <= d.first ? s.first : d.first) : t
  if (to < from) return
  three(
    f,
    52,
    few(w.finiteBefore[to]! - w.finiteBefore[from]!),
    few(w.commasBefore[to]! - w.commasBefore[from]!),
    relation,
  )
  if (to - from >= PATH) return
  let tags = 0
  for (let j = from; j < to; j++) tags = mix(tags, w.tag[j]!)
  three(f, 53, tags, tag, relation)
}

export function relationOf(w: Words, d: Draft, s: Stretch, t: number, side: -1 | 1): number {
  if (side < 0) {
    if (s.end <= t + 1) return 1
    return t < s.first ? (w.gap[s.first] !== 0 ? 2 : 3) : 5
  }
  if (t >= s.end) return s.first >= d.end ? 6 : 7
  return t < s.first ? 8 : 9
}

/** Features of the answer that there is no such span. */
export function noneFeatures(f: FeatureList, w: Words, d: Draft, role: Role): void {
  begin(f, 302 + role * 4)
  const c = d.context
  const { first, end, source } = d
  one(f, 0, 0)
  one(f, 1, c.lemma)
  one(f, 2, c.kind)
  two(f, 3, c.lemma, c.next)
  two(f, 4, c.lemma, c.previous)
  two(f, 37, c.cluster, c.next)
  two(f, 38, c.cluster, c.previous)
  three(f, 39, c.cluster, c.next, c.previous)
  two(f, 5, c.next, c.previous)
  two(f, 6, c.lemma, c.form)
  one(f, 7, c.edges)
  three(f, 8, c.next, c.previous, c.band)
  two(f, 31, c.lemma, w.sign[end]!)
  two(f, 32, c.lemma, w.sign[first]!)
  two(f, 33, w.sign[end]!, w.sign[first]!)
  if (role === ROLE.source) {
    noSource(f, w, d)
    return
  }
  if (source) {
    const side = source.end <= first ? 1 : 2
    const after = side === 2 ? source.end : end
    const tag = after < w.count ? w.tag[after]! : 0
    const gap = after < w.count ? w.gap[after]! : GAP.sentence
    two(f, 9, side, c.kind)
    two(f, 10, side, w.sign[after]!)
    three(f, 34, side, w.sign[source.first]!, w.sign[after]!)
    three(f, 35, tag, w.sign[after]!, side)
    three(f, 36, gap & GAP.open, gap & (GAP.sentence | GAP.paragraph), side)
  } else one(f, 11, c.kind)
  if (role === ROLE.right) noRight(f, w, d)
  else noLeft(f, w, d)
}

function noSource(f: FeatureList, w: Words, { context: c, first, end, head }: Draft): void {
  two(f, 23, c.lemma, bucket(first - w.sentenceFirst[head]!))
  const by = Number(end < w.count && w.small[end] === SMALL.by)
  two(f, 24, c.lemma, by)
  two(f, 25, c.form, by)
  three(f, 26, w.tag[first]!, first > 0 ? w.tag[first - 1]! : OUTSIDE, c.previous)
  if (first > 0) two(f, 27, w.word[first - 1]!, c.form)
  two(f, 28, w.word[first]!, c.form)
}

function noLeft(f: FeatureList, w: Words, { context: c, first, head, source }: Draft): void {
  const from = w.sentenceFirst[head]!
  const verbs = few(w.finiteBefore[first]! - w.finiteBefore[from]!)
  three(f, 17, w.gap[first]! & GAP.comma, w.gap[first]! & GAP.close, c.form)
  two(f, 18, bucket(first - from), c.previous)
  three(f, 19, verbs, c.previous, c.form)
  if (!source || source.end > first) return
  two(f, 20, w.sign[source.first]!, c.lemma)
  two(f, 21, w.sign[source.first]!, bucket(source.first - from))
  const bits = w.gap[source.first]! & (GAP.comma | GAP.close | GAP.open | GAP.sentence)
  three(f, 22, bits, few(w.finiteBefore[source.first]! - w.finiteBefore[from]!), c.next)
}

/** How far, in words, a quotation after the cue is looked for. */
const QUOTE_REACH = 150

function noRight(f: FeatureList, w: Words, { context: c, end, head, left }: Draft): void {
  two(f, 12, Number(left !== null), c.next)
  two(f, 13, Number(left !== null), c.lemma)
  if (!left) return
  const open = w.gap[left.first]! & GAP.open
  three(f, 14, open, c.next, c.previous)
  const limit = Math.min(w.count, w.paragraphEnd[head]!, end + QUOTE_REACH)
  let quote = end
  while (quote < limit && (w.gap[quote]! & GAP.open) === 0) quote++
  const found = quote < limit
  two(f, 15, open, found ? w.sentence[quote]! - w.sentence[head]! + 1 : 0)
  if (found) three(f, 16, open, bucket(quote - end), few(w.finiteBefore[quote]! - w.finiteBefore[end]!))
}

/** Whether a word may bound a span: a colon or dash that counts as a word may not. */
export const isBound = (w: Words, t: number): boolean => w.coarse[t] !== COARSE.sign
