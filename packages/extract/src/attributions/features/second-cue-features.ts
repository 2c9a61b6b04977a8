import { COARSE } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import type { CueChances } from './cue-chances.js'
import { add, begin, bucket, chance, type FeatureList, few } from './feature-list.js'
import { places, templates } from './templates.js'

/** A chance in finer steps, by its odds. */
const odds = (p: number): number => Math.round(2 * Math.log((p + 1e-4) / (1 - p + 1e-4)))

/* What is looked at: of the word and the likely cues around it, of what stands between it and one of them, of the sentences around. */
const [
  OWN,
  LEFT,
  RIGHT,
  PART,
  LEMMA,
  PLACE,
  CLAUSE,
  CONJUNCTIONS,
  FAR,
  VERBS,
  QUOTES,
  COMMAS,
  FIRST_LEMMA,
  SECOND_LEMMA,
  ONE_SUBJECT,
  PARTS,
  OTHER_LEMMA,
  THATS_VERBS,
  OBJECT,
  PREVIOUS,
  NEXT,
  QUOTED,
  QUOTED_BEFORE,
  QUOTED_BOTH,
] = places()

const AROUND = templates([
  [100, OWN],
  [101, OWN, LEFT],
  [102, OWN, RIGHT],
  [103, OWN, LEFT, RIGHT],
  [104, OWN, PART],
  [105, LEFT, LEMMA],
  [106, RIGHT, LEMMA],
])
const SENTENCES = templates([
  [115, OWN, PREVIOUS, QUOTED_BEFORE],
  [116, OWN, NEXT, QUOTED],
  [117, PREVIOUS, NEXT, QUOTED_BOTH],
])

/** Features of a word's second question: how likely it was at first, and how likely the other words of its sentence and the sentences around are. */
export function secondCueFeatures(f: FeatureList, w: Words, i: number, cues: CueChances): void {
  begin(f, 101)
  const v = f.values
  const { chance: chances, before, after } = cues
  const left = before[i]!
  const right = after[i]!
  v[OWN] = odds(chances[i]!)
  v[LEFT] = left < 0 ? 0 : chance(chances[left]!)
  v[RIGHT] = right < 0 ? 0 : chance(chances[right]!)
  v[PART] = w.coarse[i]!
  v[LEMMA] = w.lemma[i]!
  add(f, AROUND)
  if (left >= 0) relation(f, w, left, i, v[LEFT]!, 0)
  if (right >= 0) relation(f, w, i, right, v[RIGHT]!, 1)
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  v[PREVIOUS] = chance(first > 0 ? likeliestOf(first - 1, cues) : 0)
  v[NEXT] = chance(end < w.count ? likeliestOf(end, cues) : 0)
  v[QUOTED] = w.quoted[i]!
  v[QUOTED_BEFORE] = first > 0 ? w.quoted[first - 1]! : 0
  v[QUOTED_BOTH] = v[QUOTED]! * 4 + v[QUOTED_BEFORE]!
  add(f, SENTENCES)
}

/** How likely the likeliest cue of the word's sentence is. */
function likeliestOf(i: number, { chance, before, after }: CueChances): number {
  const left = before[i]!
  const right = after[i]!
  return Math.max(chance[i]!, left < 0 ? 0 : chance[left]!, right < 0 ? 0 : chance[right]!)
}

const BETWEEN = templates([
  [107, PLACE, CLAUSE, CONJUNCTIONS],
  [108, PLACE, FAR, VERBS],
  [109, PLACE, QUOTES, COMMAS],
  [110, PLACE, FIRST_LEMMA, SECOND_LEMMA],
  [111, PLACE, ONE_SUBJECT, PARTS],
  [112, PLACE, OTHER_LEMMA, THATS_VERBS],
  [113, PLACE, OBJECT],
])

/** What stands between two likely cues, of which the one that is asked about is on the given side. */
function relation(f: FeatureList, w: Words, a: number, b: number, likely: number, side: number): void {
  const v = f.values
  const verbs = few(w.finiteBefore[b]! - w.finiteBefore[a + 1]!)
  const commas = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  const thats = few(w.thatsBefore[b]! - w.thatsBefore[a + 1]!)
  const opened = few(w.opensBefore[b + 1]! - w.opensBefore[a + 1]!)
  v[PLACE] = side * 8 + likely
  v[CLAUSE] = verbs * 16 + commas * 4 + thats
  v[CONJUNCTIONS] = few(w.conjunctionsBefore[b]! - w.conjunctionsBefore[a + 1]!)
  v[FAR] = bucket(b - a)
  v[VERBS] = verbs
  v[QUOTES] = opened * 4 + few(w.closesBefore[b + 1]! - w.closesBefore[a + 1]!)
  v[COMMAS] = commas
  v[FIRST_LEMMA] = w.lemma[a]!
  v[SECOND_LEMMA] = w.lemma[b]!
  v[ONE_SUBJECT] = Number(w.subject[b] === w.subject[a])
  v[PARTS] = w.coarse[b]! * 32 + w.coarse[a]!
  v[OTHER_LEMMA] = w.lemma[side === 0 ? a : b]!
  v[THATS_VERBS] = thats * 4 + verbs
  v[OBJECT] = Number(w.coarse[a + 1] === COARSE.to || (w.gap[b]! & GAP.comma) !== 0)
  add(f, BETWEEN)
}
