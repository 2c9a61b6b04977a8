import { COARSE } from '../words/coarse-tag.js'
import type { Words } from '../words/words.js'
import { begin, type FeatureList, mix, one, three, two } from './feature-list.js'

const NONE = -7

/** Features of the question whether a cue with its head at `head` begins (`side` -1) or ends (1) with the word `t`. */
export function extentFeatures(f: FeatureList, w: Words, head: number, t: number, side: -1 | 1): void {
  begin(f, side < 0 ? 200 : 210)
  const lemma = w.lemma[head]!
  const offset = t - head
  const moved = Number(offset !== 0)
  const tag = w.tag[t]!
  const next = t + side
  const inside = next >= 0 && next < w.count
  const nextTag = inside ? w.tag[next]! : NONE
  const nextWord = inside ? w.word[next]! : NONE
  const sign = w.sign[side < 0 ? t : t + 1]!
  one(f, 0, offset)
  two(f, 1, offset, w.coarse[head]!)
  two(f, 2, offset, lemma)
  two(f, 3, offset, tag)
  two(f, 4, w.word[t]!, moved)
  two(f, 5, tag, nextTag)
  two(f, 6, w.word[t]!, nextWord)
  three(f, 7, lemma, w.word[t]!, moved)
  two(f, 8, lemma, nextWord)
  two(f, 9, tag, sign)
  three(f, 10, lemma, nextTag, offset)
  two(f, 11, sign, offset)
  two(f, 12, nextWord, moved)
  two(f, 13, w.band[t]!, offset)
  three(f, 14, tag, nextTag, offset)
  const second = t + 2 * side
  if (second >= 0 && second < w.count) {
    two(f, 15, tag, w.word[second]!)
    three(f, 16, nextTag, w.tag[second]!, tag)
    three(f, 25, nextWord, w.word[second]!, lemma)
  }
  const cluster = w.cluster10[head]!
  two(f, 27, cluster, offset)
  two(f, 28, w.cluster10[t]!, nextTag)
  three(f, 29, cluster, w.cluster10[t]!, offset)
  two(f, 30, inside ? w.cluster10[next]! : NONE, offset)
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
  one(f, 17, tags)
  two(f, 18, tags, nextTag)
  two(f, 19, tags, lemma)
  two(f, 20, broken, offset)
  one(f, 21, spelling)
  two(f, 22, spelling, nextWord)
  two(f, 23, verbs, side)
  if (verbs > 0) two(f, 24, verbs, lemma)
  three(f, 26, w.quoted[head]!, sign, offset)
}
