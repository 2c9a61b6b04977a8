import { COARSE } from '../words/coarse-tag.js'
import type { Words } from '../words/words.js'
import { add, begin, type FeatureList, mix } from './feature-list.js'
import { places, templates } from './templates.js'

const NONE = -7

/* What is looked at: of the head, of the word and those after it, of the words between the two. */
const [
  LEMMA,
  PART,
  HEAD_CLUSTER,
  QUOTED,
  OFFSET,
  MOVED,
  SIDE,
  WORD,
  TAG,
  BAND,
  CLUSTER,
  NEXT_WORD,
  NEXT_TAG,
  NEXT_CLUSTER,
  SECOND_WORD,
  SECOND_TAG,
  SIGN,
  TAGS,
  SPELLING,
  BROKEN,
  VERBS,
] = places()

const BOUND = templates([
  [0, OFFSET],
  [1, OFFSET, PART],
  [2, OFFSET, LEMMA],
  [3, OFFSET, TAG],
  [4, WORD, MOVED],
  [5, TAG, NEXT_TAG],
  [6, WORD, NEXT_WORD],
  [7, LEMMA, WORD, MOVED],
  [8, LEMMA, NEXT_WORD],
  [9, TAG, SIGN],
  [10, LEMMA, NEXT_TAG, OFFSET],
  [11, SIGN, OFFSET],
  [12, NEXT_WORD, MOVED],
  [13, BAND, OFFSET],
  [14, TAG, NEXT_TAG, OFFSET],
])
const SECOND_AFTER = templates([
  [15, TAG, SECOND_WORD],
  [16, NEXT_TAG, SECOND_TAG, TAG],
  [25, NEXT_WORD, SECOND_WORD, LEMMA],
])
const BETWEEN = templates([
  [27, HEAD_CLUSTER, OFFSET],
  [28, CLUSTER, NEXT_TAG],
  [29, HEAD_CLUSTER, CLUSTER, OFFSET],
  [30, NEXT_CLUSTER, OFFSET],
  [17, TAGS],
  [18, TAGS, NEXT_TAG],
  [19, TAGS, LEMMA],
  [20, BROKEN, OFFSET],
  [21, SPELLING],
  [22, SPELLING, NEXT_WORD],
  [23, VERBS, SIDE],
])
const OTHER_VERBS = templates([[24, VERBS, LEMMA]])
const QUOTATION = templates([[26, QUOTED, SIGN, OFFSET]])

/** Features of the question whether a cue with its head at `head` begins (`side` -1) or ends (1) with the word `t`. */
export function extentFeatures(f: FeatureList, w: Words, head: number, t: number, side: -1 | 1): void {
  begin(f, side < 0 ? 200 : 210)
  const v = f.values
  const next = t + side
  const second = t + 2 * side
  const hasNext = next >= 0 && next < w.count
  v[LEMMA] = w.lemma[head]!
  v[PART] = w.coarse[head]!
  v[HEAD_CLUSTER] = w.cluster10[head]!
  v[QUOTED] = w.quoted[head]!
  v[OFFSET] = t - head
  v[MOVED] = Number(t !== head)
  v[SIDE] = side
  v[WORD] = w.word[t]!
  v[TAG] = w.tag[t]!
  v[BAND] = w.band[t]!
  v[CLUSTER] = w.cluster10[t]!
  v[NEXT_WORD] = hasNext ? w.word[next]! : NONE
  v[NEXT_TAG] = hasNext ? w.tag[next]! : NONE
  v[NEXT_CLUSTER] = hasNext ? w.cluster10[next]! : NONE
  v[SIGN] = w.sign[side < 0 ? t : t + 1]!
  add(f, BOUND)
  if (second >= 0 && second < w.count) {
    v[SECOND_WORD] = w.word[second]!
    v[SECOND_TAG] = w.tag[second]!
    add(f, SECOND_AFTER)
  }
  lookBetween(v, w, head, t)
  add(f, BETWEEN)
  if (v[VERBS]! > 0) add(f, OTHER_VERBS)
  add(f, QUOTATION)
}

/** Looks at the words from the head to the word. */
function lookBetween(v: Int32Array, w: Words, head: number, t: number): void {
  const from = Math.min(t, head)
  const to = Math.max(t, head)
  let tags = 0
  let spelling = 0
  let broken = 0
  let verbs = 0
  for (let j = from; j <= to; j++) {
    tags = mix(tags, w.tag[j]!)
    spelling = mix(spelling, w.word[j]!)
    if (j > from && w.gap[j] !== 0) broken = 1
    if (j !== head && w.coarse[j] === COARSE.verb && w.auxiliary[j] === 0) verbs++
  }
  v[TAGS] = tags
  v[SPELLING] = spelling
  v[BROKEN] = broken
  v[VERBS] = verbs
}
