import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { type CueChances, type Held, hold } from './cue-chances.js'
import type { Draft } from './draft.js'
import { begin, bucket, chance, type FeatureList, few, mix, one, three, two } from './feature-list.js'
import { ROLE, type Role } from './near-features.js'

const OUTSIDE = -7
const ALL_SIGNS = 1023

/**
 * Features of the question whether a span that has its one end at the word `near` reaches to the word `e`: to the right
 * (`side` 1) or to the left (-1). `cues` says how likely each word is the head of a cue.
 */
export function farFeatures(
  f: FeatureList,
  w: Words,
  d: Draft,
  role: Role,
  near: number,
  e: number,
  side: -1 | 1,
  cues: CueChances,
  held: Held,
): void {
  begin(f, 400 + role * 4 + (side < 0 ? 0 : 1) + (near < d.first ? 2 : 0))
  const c = d.context
  const a = side > 0 ? near : e
  const b = side > 0 ? e : near
  const length = bucket(b - a + 1)
  const next = e + side
  const second = e + 2 * side
  const hasNext = next >= 0 && next < w.count
  const hasSecond = second >= 0 && second < w.count
  const nextTag = hasNext ? w.tag[next]! : OUTSIDE
  const nextWord = hasNext ? w.word[next]! : OUTSIDE
  const secondTag = hasSecond ? w.tag[second]! : OUTSIDE
  const edge = side > 0 ? e + 1 : e
  const sign = w.sign[edge]!
  const bits = w.gap[edge]! & ALL_SIGNS
  const tag = w.tag[e]!
  one(f, 0, length)
  two(f, 1, length, tag)
  one(f, 2, w.word[e]!)
  two(f, 3, tag, nextTag)
  two(f, 4, sign, nextTag)
  one(f, 5, sign)
  two(f, 6, sign, nextWord)
  three(f, 7, sign, nextTag, secondTag)
  three(f, 8, sign, nextWord, secondTag)
  three(f, 9, sign, nextWord, hasSecond ? w.word[second]! : OUTSIDE)
  two(f, 10, tag, sign)
  two(f, 11, nextWord, tag)
  three(f, 12, tag, nextTag, secondTag)
  two(f, 13, sign, length)
  const verbs = few(w.finiteBefore[b + 1]! - w.finiteBefore[a]!)
  const nouns = few(w.nounsBefore[b + 1]! - w.nounsBefore[a]!)
  const commas = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  const likely = few(w.likelyCuesBefore[b + 1]! - w.likelyCuesBefore[a]!)
  three(f, 14, verbs, sign, nextTag)
  three(f, 15, verbs, sign, nextWord)
  three(f, 16, verbs, commas, sign)
  three(f, 17, likely, sign, nextTag)
  two(f, 18, verbs, length)
  three(f, 57, few(w.verbsBefore[b + 1]! - w.verbsBefore[a]!), verbs, sign)
  three(f, 58, nouns, length, sign)
  two(f, 19, c.lemma, sign)
  three(f, 20, c.lemma, nextTag, length)
  three(f, 21, c.form, sign, nextTag)
  two(f, 22, c.lemma, length)
  two(f, 70, c.cluster, sign)
  three(f, 71, c.cluster, nextTag, length)
  two(f, 72, hasNext ? w.cluster10[next]! : OUTSIDE, sign)
  three(f, 73, hasNext ? w.cluster10[next]! : OUTSIDE, sign, tag)
  two(f, 23, c.kind, sign)
  three(f, 80, c.relative, sign, nextTag)
  three(f, 81, c.relative * 4 + verbs, sign, nextTag)
  const opens = Number((w.gap[a]! & GAP.open) !== 0)
  const closes = Number((w.gap[b + 1]! & GAP.close) !== 0)
  const marks = opens * 2 + closes
  const closed = few(w.closesBefore[b + 1]! - w.closesBefore[a + 1]!)
  const balance = few(w.opensBefore[b + 1]! - w.opensBefore[a]!) - closed - closes
  three(f, 24, opens, closes, balance)
  three(f, 25, marks, balance, bits)
  three(f, 26, marks, w.quoted[near]! * 2 + w.quoted[e]!, sign)
  three(f, 27, marks, balance, length)
  three(f, 59, marks, closed, sign)
  const sentences = few(w.sentencesBefore[b + 1]! - w.sentencesBefore[a + 1]!)
  const rest = side > 0 ? w.sentenceEnd[e]! - 1 - e : e - w.sentenceFirst[e]!
  const whole = Number(rest === 0)
  three(f, 28, sentences, sign, opens)
  three(f, 29, sentences, whole, opens * 4 + closes * 2 + Number(balance > 0))
  two(f, 30, bucket(rest), sign)
  three(f, 31, bucket(rest), verbs, nextTag)
  three(f, 60, whole, verbs, c.lemma)
  two(f, 61, whole, length)
  const firstTag = w.tag[a]!
  const firstWord = w.word[a]!
  if (side > 0) {
    three(f, 32, firstTag, sign, nextTag)
    three(f, 33, firstWord, sign, nextTag)
    three(f, 34, firstTag, verbs, whole)
    three(f, 35, firstWord, verbs, whole)
    three(f, 36, firstWord, c.lemma, whole)
    three(f, 62, firstTag, sign, verbs)
    three(f, 63, firstWord, nextWord, verbs)
    three(f, 64, firstTag, c.lemma, sign)
  } else {
    three(f, 37, firstTag, sign, verbs)
    two(f, 38, firstWord, sign)
    three(f, 39, firstWord, verbs, length)
  }
  if (role === ROLE.source) {
    phraseFeatures(f, w, d, a, b, near, e, next, side)
    return
  }
  otherCues(f, w, a, e, side, cues, hold(held, cues, e, side))
  const toSource = d.source ? (side > 0 ? d.source.first - 1 - e : e - d.source.end) : -1
  if (toSource >= 0) two(f, 54, few(toSource), sign)
  const dashes = few(w.dashesBefore[b + 1]! - w.dashesBefore[a + 1]!)
  three(f, 55, dashes, bits & (GAP.dash | GAP.bracket | GAP.semicolon), verbs)
  three(f, 56, few(w.conjunctionsBefore[b + 1]! - w.conjunctionsBefore[a]!), sign, nextWord)
}

/** Likely cues inside the span and between it and the end of its sentence. */
function otherCues(
  f: FeatureList,
  w: Words,
  a: number,
  e: number,
  side: -1 | 1,
  { chance: chances, before, after }: CueChances,
  most: number,
): void {
  const next = e + side
  const edge = side > 0 ? e + 1 : e
  const sign = w.sign[edge]!
  const bits = w.gap[edge]! & ALL_SIGNS
  const nextTag = next >= 0 && next < w.count ? w.tag[next]! : OUTSIDE
  const rest = side > 0 ? w.sentenceEnd[e]! - 1 - e : e - w.sentenceFirst[e]!
  const other = side > 0 ? after[e]! : before[e]!
  const inner = chance(most)
  const outer = other < 0 ? 0 : chance(chances[other]!)
  three(f, 40, inner, outer, bits)
  three(f, 41, inner, Number((w.gap[a]! & GAP.open) !== 0), Number(rest === 0))
  three(f, 42, outer, sign, nextTag)
  if (other >= 0) {
    const from = Math.min(other, e)
    const to = Math.max(other, e)
    three(f, 43, outer, bucket(to - from), sign)
    three(f, 44, outer, few(w.finiteBefore[to]! - w.finiteBefore[from + 1]!), nextTag)
    three(f, 45, outer, Number(w.subject[other] === next), sign)
    three(f, 65, outer, w.lemma[other]!, sign)
  }
  if (next >= 0 && next < w.count) three(f, 46, chance(chances[next]!), nextTag, bits)
  three(f, 47, chance(chances[e]!), w.tag[e]!, bits)
}

const LONGEST_PATH = 5

/** Whether the stretch is a noun phrase, of which tags. */
function phraseFeatures(
  f: FeatureList,
  w: Words,
  d: Draft,
  a: number,
  b: number,
  near: number,
  e: number,
  next: number,
  side: -1 | 1,
): void {
  const inside = next >= 0 && next < w.count
  const nextTag = inside ? w.tag[next]! : OUTSIDE
  const edge = side > 0 ? e + 1 : e
  const sign = w.sign[edge]!
  const verbs = few(w.finiteBefore[b + 1]! - w.finiteBefore[a]!)
  const nouns = few(w.nounsBefore[b + 1]! - w.nounsBefore[a]!)
  const commas = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  if (b - a < LONGEST_PATH) {
    let tags = 0
    for (let j = a; j <= b; j++) tags = mix(tags, w.tag[j]!)
    one(f, 48, tags)
    two(f, 49, tags, nextTag)
    two(f, 50, tags, sign)
    three(f, 51, tags, d.context.form, nextTag)
  }
  three(f, 52, nouns, commas, sign)
  three(f, 53, verbs, commas, nextTag)
  three(f, 66, w.phrase[side > 0 ? Math.min(e + 1, w.count) : e]!, w.tag[e]!, nextTag)
  three(f, 67, w.phrase[e]!, nextTag, sign)
  three(f, 68, inside ? w.word[next]! : OUTSIDE, w.phrase[e]!, verbs)
  three(f, 69, w.coarse[near]!, nouns, sign)
}
