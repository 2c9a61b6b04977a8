import type { Words } from '../words/words.js'
import { add, bucket, type FeatureList } from './feature-list.js'
import { places, templates } from './templates.js'

const BEFORE = -7
const AFTER = -8

/* What is looked at: of the word itself, of the words before (P) and after (N) it, of the marks around it. */
export const [
  BIAS,
  WORD,
  LEMMA,
  TAG,
  PART,
  BAND,
  KIN,
  KIN_PART,
  CLUSTER,
  CLUSTER10,
  CLUSTER6,
  SUFFIX3,
  SUFFIX4,
  PREFIX4,
  STEM,
  SHAPE,
  IS_FIRST,
  WORD_P1,
  WORD_P2,
  WORD_N1,
  WORD_N2,
  TAG_P1,
  TAG_P2,
  TAG_N1,
  TAG_N2,
  LEMMA_P1,
  LEMMA_P2,
  LEMMA_N1,
  LEMMA_N2,
  BAND_P1,
  BAND_P2,
  BAND_N1,
  BAND_N2,
  CLUSTER10_P1,
  CLUSTER10_N1,
  SIGN_BEFORE,
  SIGN_AFTER,
  QUOTED,
  OPENS,
  CLOSED_BEFORE,
  OPENED_AFTER,
  MARKS_AROUND,
  FROM_START,
  TO_END,
  LENGTH,
  QUOTED_BEFORE,
  QUOTED_AFTER,
  FIRST_OF_PARAGRAPH,
  LAST_OF_PARAGRAPH,
  WORD_END,
] = places()

/** How the word is spelled, its neighbors and the marks around it. */
export function cueWordFeatures(f: FeatureList, w: Words, i: number): void {
  lookAtWord(f.values, w, i)
  lookAtNeighbors(f.values, w, i)
  lookAtMarks(f.values, w, i)
  add(f, WORDS_AND_MARKS)
}

const WORDS_AND_MARKS = templates([
  [0, BIAS],
  [1, WORD],
  [2, LEMMA, PART],
  [3, TAG],
  [4, BAND],
  [83, SUFFIX3],
  [84, PREFIX4],
  [85, STEM, PART],
  [86, SUFFIX4, PART],
  [88, CLUSTER],
  [89, CLUSTER10],
  [130, KIN],
  [131, KIN, BAND, TAG],
  [90, CLUSTER10, TAG],
  [73, BAND, SHAPE, IS_FIRST],
  [5, WORD_P1],
  [6, WORD_N1],
  [7, WORD_P2],
  [8, WORD_N2],
  [9, TAG_P1],
  [10, TAG_N1],
  [11, TAG_P1, TAG],
  [12, TAG, TAG_N1],
  [13, TAG_P1, TAG, TAG_N1],
  [14, TAG_P2, TAG_P1, TAG],
  [15, TAG, TAG_N1, TAG_N2],
  [16, LEMMA, WORD_N1],
  [17, LEMMA, WORD_P1],
  [18, LEMMA, TAG_N1],
  [19, LEMMA, TAG_P1],
  [20, BAND, WORD_N1],
  [21, BAND, WORD_P1],
  [22, BAND, TAG_P1, TAG_N1],
  [23, LEMMA, TAG_N1, TAG_N2],
  [24, BAND, TAG_N1, WORD_N2],
  [74, LEMMA_P1, LEMMA, LEMMA_N1],
  [75, LEMMA, LEMMA_N2],
  [76, LEMMA, LEMMA_P2],
  [77, LEMMA_P1, LEMMA_N1],
  [91, CLUSTER10, TAG_N1],
  [92, CLUSTER10, TAG_P1],
  [93, CLUSTER10, WORD_N1],
  [94, CLUSTER6, TAG_P1, TAG_N1],
  [96, CLUSTER10, CLUSTER10_N1],
  [97, CLUSTER10, CLUSTER10_P1],
  [123, CLUSTER10, TAG_N1, TAG_N2],
  [132, KIN_PART, WORD_N1],
  [133, KIN_PART, WORD_P1],
  [134, KIN_PART, TAG_P1, TAG_N1],
  [135, KIN_PART, TAG_N1, TAG_N2],
  [78, BAND_P1, BAND_N1],
  [79, BAND_P1, BAND, BAND_N1],
  [80, BAND, BAND_P2, BAND_N2],
  [25, SIGN_BEFORE],
  [26, SIGN_AFTER],
  [27, BAND, SIGN_BEFORE],
  [28, BAND, SIGN_AFTER],
  [29, LEMMA, SIGN_AFTER],
  [30, LEMMA, SIGN_BEFORE],
  [31, BAND, SIGN_AFTER, TAG_N1],
  [136, KIN_PART, SIGN_BEFORE, SIGN_AFTER],
  [137, KIN_PART, QUOTED],
  [99, CLUSTER10, SIGN_AFTER],
  [118, CLUSTER10, SIGN_BEFORE],
  [119, CLUSTER10, QUOTED],
  [32, QUOTED, BAND],
  [33, QUOTED, LEMMA],
  [34, QUOTED, OPENS, BAND],
  [35, CLOSED_BEFORE, OPENED_AFTER, BAND],
  [36, MARKS_AROUND, LEMMA],
  [37, FROM_START, BAND],
  [38, TO_END, BAND],
  [39, LENGTH, BAND],
  [81, QUOTED_BEFORE, QUOTED_AFTER, BAND],
  [82, FIRST_OF_PARAGRAPH, LAST_OF_PARAGRAPH, BAND],
])

function lookAtWord(v: Int32Array, w: Words, i: number): void {
  v[BIAS] = 0
  v[WORD] = w.word[i]!
  v[LEMMA] = w.lemma[i]!
  v[TAG] = w.tag[i]!
  v[PART] = w.coarse[i]!
  v[BAND] = w.band[i]!
  v[KIN] = w.kin[i]!
  v[KIN_PART] = w.kin[i]! * 32 + w.coarse[i]!
  v[CLUSTER] = w.cluster[i]!
  v[CLUSTER10] = w.cluster10[i]!
  v[CLUSTER6] = w.cluster6[i]!
  v[SUFFIX3] = w.suffix3[i]!
  v[SUFFIX4] = w.suffix4[i]!
  v[PREFIX4] = w.prefix4[i]!
  v[STEM] = w.stem[i]!
  v[SHAPE] = w.shape[i]!
  v[IS_FIRST] = Number(i === w.sentenceFirst[i])
}

function lookAtNeighbors(v: Int32Array, w: Words, i: number): void {
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const p1 = i - 1 >= first
  const p2 = i - 2 >= first
  const n1 = i + 1 < end
  const n2 = i + 2 < end
  v[WORD_P1] = p1 ? w.word[i - 1]! : BEFORE
  v[WORD_P2] = p2 ? w.word[i - 2]! : BEFORE
  v[WORD_N1] = n1 ? w.word[i + 1]! : AFTER
  v[WORD_N2] = n2 ? w.word[i + 2]! : AFTER
  v[TAG_P1] = p1 ? w.tag[i - 1]! : BEFORE
  v[TAG_P2] = p2 ? w.tag[i - 2]! : BEFORE
  v[TAG_N1] = n1 ? w.tag[i + 1]! : AFTER
  v[TAG_N2] = n2 ? w.tag[i + 2]! : AFTER
  v[LEMMA_P1] = p1 ? w.lemma[i - 1]! : BEFORE
  v[LEMMA_P2] = p2 ? w.lemma[i - 2]! : BEFORE
  v[LEMMA_N1] = n1 ? w.lemma[i + 1]! : AFTER
  v[LEMMA_N2] = n2 ? w.lemma[i + 2]! : AFTER
  v[BAND_P1] = p1 ? w.band[i - 1]! : BEFORE
  v[BAND_P2] = p2 ? w.band[i - 2]! : BEFORE
  v[BAND_N1] = n1 ? w.band[i + 1]! : AFTER
  v[BAND_N2] = n2 ? w.band[i + 2]! : AFTER
  v[CLUSTER10_P1] = p1 ? w.cluster10[i - 1]! : BEFORE
  v[CLUSTER10_N1] = n1 ? w.cluster10[i + 1]! : AFTER
}

function lookAtMarks(v: Int32Array, w: Words, i: number): void {
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const closed = Number(w.closesBefore[i + 1]! > w.closesBefore[first]!)
  const opened = Number(w.opensBefore[Math.min(w.count, end + 1)]! > w.opensBefore[i + 1]!)
  v[SIGN_BEFORE] = w.sign[i]!
  v[SIGN_AFTER] = w.sign[i + 1]!
  v[QUOTED] = w.quoted[i]!
  v[OPENS] = Number(w.opensBefore[end]! > w.opensBefore[first]!)
  v[CLOSED_BEFORE] = closed
  v[OPENED_AFTER] = opened
  v[MARKS_AROUND] = closed * 2 + opened
  v[FROM_START] = bucket(i - first)
  v[TO_END] = bucket(end - 1 - i)
  v[LENGTH] = end - first < 6 ? end - first : bucket(end - first)
  v[QUOTED_BEFORE] = first > 0 ? w.quoted[first - 1]! : 0
  v[QUOTED_AFTER] = end < w.count ? w.quoted[end]! : 0
  v[FIRST_OF_PARAGRAPH] = Number(w.paragraphFirst[i] === first)
  v[LAST_OF_PARAGRAPH] = Number(w.paragraphEnd[i] === end)
}
