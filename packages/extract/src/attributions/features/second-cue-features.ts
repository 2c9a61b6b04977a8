import { COARSE } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import type { CueChances } from './cue-chances.js'
import { begin, bucket, chance, type FeatureList, few, one, three, two } from './feature-list.js'

/** A chance in finer steps, by its odds. */
const odds = (p: number): number => Math.round(2 * Math.log((p + 1e-4) / (1 - p + 1e-4)))

/** Features of a word's second question: how likely it was at first, and how likely the other words of its sentence and the sentences around are. */
export function secondCueFeatures(
  f: FeatureList,
  w: Words,
  i: number,
  { chance: chances, before, after }: CueChances,
): void {
  begin(f, 101)
  const own = odds(chances[i]!)
  const left = before[i]!
  const right = after[i]!
  const leftChance = left < 0 ? 0 : chance(chances[left]!)
  const rightChance = right < 0 ? 0 : chance(chances[right]!)
  one(f, 100, own)
  two(f, 101, own, leftChance)
  two(f, 102, own, rightChance)
  three(f, 103, own, leftChance, rightChance)
  two(f, 104, own, w.coarse[i]!)
  two(f, 105, leftChance, w.lemma[i]!)
  two(f, 106, rightChance, w.lemma[i]!)
  if (left >= 0) relation(f, w, left, i, leftChance, 0)
  if (right >= 0) relation(f, w, i, right, rightChance, 1)
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const previous = first > 0 ? likeliestOf(first - 1, { chance: chances, before, after }) : 0
  const next = end < w.count ? likeliestOf(end, { chance: chances, before, after }) : 0
  const quotedBefore = first > 0 ? w.quoted[first - 1]! : 0
  three(f, 115, own, chance(previous), quotedBefore)
  three(f, 116, own, chance(next), w.quoted[i]!)
  three(f, 117, chance(previous), chance(next), w.quoted[i]! * 4 + quotedBefore)
}

/** How likely the likeliest cue of the word's sentence is. */
function likeliestOf(i: number, { chance, before, after }: CueChances): number {
  const left = before[i]!
  const right = after[i]!
  return Math.max(chance[i]!, left < 0 ? 0 : chance[left]!, right < 0 ? 0 : chance[right]!)
}

/** What stands between two likely cues, of which the one that is asked about is on the given side. */
function relation(f: FeatureList, w: Words, a: number, b: number, likely: number, side: number): void {
  const verbs = few(w.finiteBefore[b]! - w.finiteBefore[a + 1]!)
  const commas = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  const thats = few(w.thatsBefore[b]! - w.thatsBefore[a + 1]!)
  const conjunctions = few(w.conjunctionsBefore[b]! - w.conjunctionsBefore[a + 1]!)
  const quotes =
    few(w.opensBefore[b + 1]! - w.opensBefore[a + 1]!) * 4 + few(w.closesBefore[b + 1]! - w.closesBefore[a + 1]!)
  const place = side * 8 + likely
  three(f, 107, place, verbs * 16 + commas * 4 + thats, conjunctions)
  three(f, 108, place, bucket(b - a), verbs)
  three(f, 109, place, quotes, commas)
  three(f, 110, place, w.lemma[a]!, w.lemma[b]!)
  three(f, 111, place, w.subject[b] === w.subject[a] ? 1 : 0, w.coarse[b]! * 32 + w.coarse[a]!)
  three(f, 112, place, w.lemma[side === 0 ? a : b]!, thats * 4 + verbs)
  two(f, 113, place, Number(w.coarse[a + 1] === COARSE.to || (w.gap[b]! & GAP.comma) !== 0))
}
