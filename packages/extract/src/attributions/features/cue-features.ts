import { COARSE, coarseSet, isIn } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { BAND, CLUSTER10, cueWordFeatures, KIN, KIN_PART, LEMMA, PART, TAG, WORD_END } from './cue-word-features.js'
import { add, begin, chance, type FeatureList, few } from './feature-list.js'
import { places, templates } from './templates.js'

/* What is looked at besides: of other likely cues, of the subject, of the verb group and what stands before it, of what follows the object. */
const [
  LEFT_CUE,
  RIGHT_CUE,
  LEFT_LEMMA,
  RIGHT_LEMMA,
  LEFT_THAT,
  LEFT_PATH,
  LEFT_CUE_PATH,
  RIGHT_PATH,
  SUBJECT,
  SUBJECT_TAG,
  SUBJECT_PART,
  SUBJECT_CLUSTER,
  SUBJECT_DISTANCE,
  SUBJECT_COMMA,
  SUBJECT_BEFORE,
  GROUP,
  GROUP_BEFORE,
  GROUP_BAND,
  GROUP_LEMMA,
  NEGATED,
  OBJECT_LENGTH,
  NEXT,
  NEXT_TAG,
  NEXT_SIGN,
  NEXT_MARKS,
  VERBS_AFTER,
] = places(WORD_END)

/** Features of the question whether the word is the head of a cue: its spelling and neighbors, quotation marks, other likely cues, subject, verb group and complement. */
export function cueFeatures(f: FeatureList, w: Words, i: number): void {
  begin(f, 100)
  cueWordFeatures(f, w, i)
  otherCues(f, w, i)
  subject(f, w, i)
  group(f, w, i)
  complement(f, w, i)
}

const OTHER_CUES = templates([
  [40, BAND, LEFT_CUE],
  [41, BAND, RIGHT_CUE],
  [42, BAND, LEFT_CUE, RIGHT_CUE],
])
const CUE_BEFORE = templates([
  [43, LEFT_CUE, BAND, LEFT_PATH],
  [44, LEFT_LEMMA, BAND, LEFT_THAT],
  [45, LEFT_LEMMA, LEMMA],
  [46, LEFT_CUE_PATH, PART],
])
const CUE_AFTER = templates([
  [47, RIGHT_CUE, BAND, RIGHT_PATH],
  [48, RIGHT_LEMMA, BAND, RIGHT_PATH],
])

function otherCues(f: FeatureList, w: Words, i: number): void {
  const v = f.values
  const left = w.likeliestBefore[i]!
  const right = w.likeliestAfter[i]!
  v[LEFT_CUE] = left < 0 ? 0 : chance(w.rate[left]!)
  v[RIGHT_CUE] = right < 0 ? 0 : chance(w.rate[right]!)
  add(f, OTHER_CUES)
  if (left >= 0) {
    const that = Number(w.thatsBefore[i]! > w.thatsBefore[left]!)
    const commas = few(w.commasBefore[i + 1]! - w.commasBefore[left + 1]!)
    const verbs = few(w.finiteBefore[i]! - w.finiteBefore[left]!)
    v[LEFT_LEMMA] = w.lemma[left]!
    v[LEFT_THAT] = that * 4 + verbs
    v[LEFT_PATH] = that * 16 + commas * 4 + verbs
    v[LEFT_CUE_PATH] = v[LEFT_CUE]! * 64 + v[LEFT_PATH]!
    add(f, CUE_BEFORE)
  }
  if (right >= 0) {
    const commas = few(w.commasBefore[right + 1]! - w.commasBefore[i + 1]!)
    v[RIGHT_LEMMA] = w.lemma[right]!
    v[RIGHT_PATH] = commas * 4 + few(w.finiteBefore[right]! - w.finiteBefore[i + 1]!)
    add(f, CUE_AFTER)
  }
}

const NO_SUBJECT = templates([[58, BAND, TAG]])
const WITH_SUBJECT = templates([
  [50, SUBJECT],
  [51, SUBJECT_TAG, BAND],
  [52, LEMMA, SUBJECT_PART],
  [53, SUBJECT, BAND],
  [54, SUBJECT_DISTANCE, SUBJECT_TAG, LEMMA],
  [55, SUBJECT, LEMMA],
  [95, SUBJECT_CLUSTER, CLUSTER10],
  [120, SUBJECT_CLUSTER, BAND],
  [138, SUBJECT_CLUSTER, KIN, PART],
  [139, SUBJECT_TAG, KIN, TAG],
  [56, SUBJECT_COMMA, SUBJECT_TAG, BAND],
])
const BEFORE_SUBJECT = templates([[57, SUBJECT_BEFORE, SUBJECT_TAG, BAND]])

function subject(f: FeatureList, w: Words, i: number): void {
  const v = f.values
  const s = w.subject[i]!
  if (s < 0) {
    add(f, NO_SUBJECT)
    return
  }
  v[SUBJECT] = w.word[s]!
  v[SUBJECT_TAG] = w.tag[s]!
  v[SUBJECT_PART] = w.coarse[s]!
  v[SUBJECT_CLUSTER] = w.cluster10[s]!
  v[SUBJECT_DISTANCE] = few(i - s - 1)
  v[SUBJECT_COMMA] = Number(w.commasBefore[i + 1]! > w.commasBefore[s + 1]!)
  add(f, WITH_SUBJECT)
  if (s <= w.sentenceFirst[i]!) return
  v[SUBJECT_BEFORE] = w.tag[s - 1]!
  add(f, BEFORE_SUBJECT)
}

const VERB_GROUP = templates([
  [60, GROUP, LEMMA],
  [61, GROUP, BAND],
])
const BEFORE_GROUP = templates([
  [62, GROUP_BEFORE, LEMMA],
  [63, GROUP_BAND, BAND],
  [64, GROUP_LEMMA, BAND, TAG],
])
const NEGATION = templates([[65, NEGATED, LEMMA]])

/** The words of the verb group before its head, and what stands before the group. */
function group(f: FeatureList, w: Words, i: number): void {
  const v = f.values
  const { coarse, auxiliary } = w
  const first = w.sentenceFirst[i]!
  let j = i - 1
  while (
    j >= first &&
    (coarse[j] === COARSE.adverb || auxiliary[j] === 1 || coarse[j] === COARSE.modal || coarse[j] === COARSE.to)
  )
    j--
  v[GROUP] = w.word[j + 1]!
  add(f, VERB_GROUP)
  if (j >= first) {
    v[GROUP_BEFORE] = w.word[j]!
    v[GROUP_BAND] = w.band[j]!
    v[GROUP_LEMMA] = w.lemma[j]!
    add(f, BEFORE_GROUP)
  }
  let negated = 0
  for (let k = j + 1; k < i; k++) negated |= w.negation[k]!
  v[NEGATED] = negated
  add(f, NEGATION)
}

const LONGEST_OBJECT = 8

const AFTER_OBJECT = templates([
  [66, LEMMA, OBJECT_LENGTH, NEXT_TAG],
  [67, BAND, OBJECT_LENGTH, NEXT],
  [68, BAND, NEXT_TAG, NEXT_SIGN],
  [69, LEMMA, NEXT],
  [98, CLUSTER10, OBJECT_LENGTH, NEXT_TAG],
  [140, KIN_PART, OBJECT_LENGTH, NEXT_TAG],
  [141, KIN, PART, NEXT],
  [121, CLUSTER10, NEXT],
  [87, BAND, NEXT_MARKS],
])
const OBJECT_ALONE = templates([[70, LEMMA, OBJECT_LENGTH]])
const REST = templates([
  [71, LEMMA, VERBS_AFTER],
  [72, BAND, VERBS_AFTER],
  [122, CLUSTER10, VERBS_AFTER],
])

/** What follows the noun phrase after the word: "told the reporters |that", "called the plan |reckless". */
function complement(f: FeatureList, w: Words, i: number): void {
  const v = f.values
  const end = w.sentenceEnd[i]!
  let j = i + 1
  while (j < end && j - i <= LONGEST_OBJECT && w.gap[j] === 0 && isIn(NOMINAL, w.coarse[j]!)) j++
  v[OBJECT_LENGTH] = few(j - i - 1)
  if (j < end) {
    v[NEXT] = w.word[j]!
    v[NEXT_TAG] = w.tag[j]!
    v[NEXT_SIGN] = w.sign[j]!
    v[NEXT_MARKS] = w.gap[j]! & (GAP.open | GAP.comma)
    add(f, AFTER_OBJECT)
  } else add(f, OBJECT_ALONE)
  v[VERBS_AFTER] = few(w.finiteBefore[end]! - w.finiteBefore[i + 1]!)
  add(f, REST)
}

const NOMINAL = coarseSet(
  COARSE.name,
  COARSE.noun,
  COARSE.adjective,
  COARSE.determiner,
  COARSE.number,
  COARSE.possessive,
  COARSE.pronoun,
)
