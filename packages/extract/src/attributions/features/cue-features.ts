import { COARSE, coarseSet, isIn } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { begin, bucket, chance, type FeatureList, few, one, three, two } from './feature-list.js'

const BEFORE = -7
const AFTER = -8

/** Features of the question whether the word is the head of a cue: its spelling and neighbors, quotation marks, other likely cues, subject, verb group and complement. */
export function cueFeatures(f: FeatureList, w: Words, i: number): void {
  begin(f, 100)
  spelling(f, w, i)
  neighbors(f, w, i)
  marks(f, w, i)
  otherCues(f, w, i)
  subject(f, w, i)
  group(f, w, i)
  complement(f, w, i)
}

function spelling(f: FeatureList, w: Words, i: number): void {
  one(f, 0, 0)
  one(f, 1, w.word[i]!)
  two(f, 2, w.lemma[i]!, w.coarse[i]!)
  one(f, 3, w.tag[i]!)
  one(f, 4, w.band[i]!)
  one(f, 83, w.suffix3[i]!)
  one(f, 84, w.prefix4[i]!)
  two(f, 85, w.stem[i]!, w.coarse[i]!)
  two(f, 86, w.suffix4[i]!, w.coarse[i]!)
  one(f, 88, w.cluster[i]!)
  one(f, 89, w.cluster10[i]!)
  one(f, 130, w.kin[i]!)
  three(f, 131, w.kin[i]!, w.band[i]!, w.tag[i]!)
  two(f, 90, w.cluster10[i]!, w.tag[i]!)
  three(f, 73, w.band[i]!, w.shape[i]!, Number(i === w.sentenceFirst[i]))
}

function neighbors(f: FeatureList, w: Words, i: number): void {
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const lemma = w.lemma[i]!
  const tag = w.tag[i]!
  const band = w.band[i]!
  const p1 = i - 1 >= first
  const p2 = i - 2 >= first
  const n1 = i + 1 < end
  const n2 = i + 2 < end
  const wordP1 = p1 ? w.word[i - 1]! : BEFORE
  const wordP2 = p2 ? w.word[i - 2]! : BEFORE
  const wordN1 = n1 ? w.word[i + 1]! : AFTER
  const wordN2 = n2 ? w.word[i + 2]! : AFTER
  const tagP1 = p1 ? w.tag[i - 1]! : BEFORE
  const tagP2 = p2 ? w.tag[i - 2]! : BEFORE
  const tagN1 = n1 ? w.tag[i + 1]! : AFTER
  const tagN2 = n2 ? w.tag[i + 2]! : AFTER
  const lemmaP1 = p1 ? w.lemma[i - 1]! : BEFORE
  const lemmaN1 = n1 ? w.lemma[i + 1]! : AFTER
  const bandP1 = p1 ? w.band[i - 1]! : BEFORE
  const bandN1 = n1 ? w.band[i + 1]! : AFTER
  one(f, 5, wordP1)
  one(f, 6, wordN1)
  one(f, 7, wordP2)
  one(f, 8, wordN2)
  one(f, 9, tagP1)
  one(f, 10, tagN1)
  two(f, 11, tagP1, tag)
  two(f, 12, tag, tagN1)
  three(f, 13, tagP1, tag, tagN1)
  three(f, 14, tagP2, tagP1, tag)
  three(f, 15, tag, tagN1, tagN2)
  two(f, 16, lemma, wordN1)
  two(f, 17, lemma, wordP1)
  two(f, 18, lemma, tagN1)
  two(f, 19, lemma, tagP1)
  two(f, 20, band, wordN1)
  two(f, 21, band, wordP1)
  three(f, 22, band, tagP1, tagN1)
  three(f, 23, lemma, tagN1, tagN2)
  three(f, 24, band, tagN1, wordN2)
  three(f, 74, lemmaP1, lemma, lemmaN1)
  two(f, 75, lemma, n2 ? w.lemma[i + 2]! : AFTER)
  two(f, 76, lemma, p2 ? w.lemma[i - 2]! : BEFORE)
  two(f, 77, lemmaP1, lemmaN1)
  const cluster = w.cluster10[i]!
  two(f, 91, cluster, tagN1)
  two(f, 92, cluster, tagP1)
  two(f, 93, cluster, wordN1)
  three(f, 94, w.cluster6[i]!, tagP1, tagN1)
  two(f, 96, cluster, n1 ? w.cluster10[i + 1]! : AFTER)
  two(f, 97, cluster, p1 ? w.cluster10[i - 1]! : BEFORE)
  three(f, 123, cluster, tagN1, tagN2)
  const kin = w.kin[i]! * 32 + w.coarse[i]!
  two(f, 132, kin, wordN1)
  two(f, 133, kin, wordP1)
  three(f, 134, kin, tagP1, tagN1)
  three(f, 135, kin, tagN1, tagN2)
  two(f, 78, bandP1, bandN1)
  three(f, 79, bandP1, band, bandN1)
  three(f, 80, band, p2 ? w.band[i - 2]! : BEFORE, n2 ? w.band[i + 2]! : AFTER)
}

function marks(f: FeatureList, w: Words, i: number): void {
  const first = w.sentenceFirst[i]!
  const end = w.sentenceEnd[i]!
  const lemma = w.lemma[i]!
  const band = w.band[i]!
  const before = w.sign[i]!
  const after = w.sign[i + 1]!
  const tagN1 = i + 1 < end ? w.tag[i + 1]! : AFTER
  one(f, 25, before)
  one(f, 26, after)
  two(f, 27, band, before)
  two(f, 28, band, after)
  two(f, 29, lemma, after)
  two(f, 30, lemma, before)
  three(f, 31, band, after, tagN1)
  const cluster = w.cluster10[i]!
  const kin = w.kin[i]! * 32 + w.coarse[i]!
  three(f, 136, kin, before, after)
  two(f, 137, kin, w.quoted[i]!)
  two(f, 99, cluster, after)
  two(f, 118, cluster, before)
  two(f, 119, cluster, w.quoted[i]!)
  const quoted = w.quoted[i]!
  two(f, 32, quoted, band)
  two(f, 33, quoted, lemma)
  three(f, 34, quoted, Number(w.opensBefore[end]! > w.opensBefore[first]!), band)
  const closed = Number(w.closesBefore[i + 1]! > w.closesBefore[first]!)
  const opened = Number(w.opensBefore[Math.min(w.count, end + 1)]! > w.opensBefore[i + 1]!)
  three(f, 35, closed, opened, band)
  two(f, 36, closed * 2 + opened, lemma)
  two(f, 37, bucket(i - first), band)
  two(f, 38, bucket(end - 1 - i), band)
  two(f, 39, end - first < 6 ? end - first : bucket(end - first), band)
  three(f, 81, first > 0 ? w.quoted[first - 1]! : 0, end < w.count ? w.quoted[end]! : 0, band)
  three(f, 82, Number(w.paragraphFirst[i] === first), Number(w.paragraphEnd[i] === end), band)
}

function otherCues(f: FeatureList, w: Words, i: number): void {
  const band = w.band[i]!
  const left = w.likeliestBefore[i]!
  const right = w.likeliestAfter[i]!
  const leftBand = left < 0 ? 0 : chance(w.rate[left]!)
  const rightBand = right < 0 ? 0 : chance(w.rate[right]!)
  two(f, 40, band, leftBand)
  two(f, 41, band, rightBand)
  three(f, 42, band, leftBand, rightBand)
  if (left >= 0) {
    const that = Number(w.thatsBefore[i]! > w.thatsBefore[left]!)
    const commas = few(w.commasBefore[i + 1]! - w.commasBefore[left + 1]!)
    const verbs = few(w.finiteBefore[i]! - w.finiteBefore[left]!)
    three(f, 43, leftBand, band, that * 16 + commas * 4 + verbs)
    three(f, 44, w.lemma[left]!, band, that * 4 + verbs)
    two(f, 45, w.lemma[left]!, w.lemma[i]!)
    two(f, 46, leftBand * 64 + that * 16 + commas * 4 + verbs, w.coarse[i]!)
  }
  if (right >= 0) {
    const between =
      few(w.commasBefore[right + 1]! - w.commasBefore[i + 1]!) * 4 +
      few(w.finiteBefore[right]! - w.finiteBefore[i + 1]!)
    three(f, 47, rightBand, band, between)
    three(f, 48, w.lemma[right]!, band, between)
  }
}

function subject(f: FeatureList, w: Words, i: number): void {
  const band = w.band[i]!
  const lemma = w.lemma[i]!
  const s = w.subject[i]!
  if (s < 0) {
    two(f, 58, band, w.tag[i]!)
    return
  }
  const word = w.word[s]!
  const tag = w.tag[s]!
  one(f, 50, word)
  two(f, 51, tag, band)
  two(f, 52, lemma, w.coarse[s]!)
  two(f, 53, word, band)
  three(f, 54, few(i - s - 1), tag, lemma)
  two(f, 55, word, lemma)
  two(f, 95, w.cluster10[s]!, w.cluster10[i]!)
  two(f, 120, w.cluster10[s]!, band)
  three(f, 138, w.cluster10[s]!, w.kin[i]!, w.coarse[i]!)
  three(f, 139, tag, w.kin[i]!, w.tag[i]!)
  three(f, 56, Number(w.commasBefore[i + 1]! > w.commasBefore[s + 1]!), tag, band)
  if (s > w.sentenceFirst[i]!) three(f, 57, w.tag[s - 1]!, tag, band)
}

/** The words of the verb group before its head, and what stands before the group. */
function group(f: FeatureList, w: Words, i: number): void {
  const { coarse, auxiliary } = w
  const first = w.sentenceFirst[i]!
  const lemma = w.lemma[i]!
  const band = w.band[i]!
  let j = i - 1
  while (
    j >= first &&
    (coarse[j] === COARSE.adverb || auxiliary[j] === 1 || coarse[j] === COARSE.modal || coarse[j] === COARSE.to)
  )
    j--
  two(f, 60, w.word[j + 1]!, lemma)
  two(f, 61, w.word[j + 1]!, band)
  if (j >= first) {
    two(f, 62, w.word[j]!, lemma)
    two(f, 63, w.band[j]!, band)
    three(f, 64, w.lemma[j]!, band, w.tag[i]!)
  }
  let negated = 0
  for (let k = j + 1; k < i; k++) negated |= w.negation[k]!
  two(f, 65, negated, lemma)
}

const LONGEST_OBJECT = 8

/** What follows the noun phrase after the word: "told the reporters |that", "called the plan |reckless". */
function complement(f: FeatureList, w: Words, i: number): void {
  const end = w.sentenceEnd[i]!
  const lemma = w.lemma[i]!
  const band = w.band[i]!
  let j = i + 1
  while (j < end && j - i <= LONGEST_OBJECT && w.gap[j] === 0 && isIn(NOMINAL, w.coarse[j]!)) j++
  const length = few(j - i - 1)
  if (j < end) {
    three(f, 66, lemma, length, w.tag[j]!)
    three(f, 67, band, length, w.word[j]!)
    three(f, 68, band, w.tag[j]!, w.sign[j]!)
    two(f, 69, lemma, w.word[j]!)
    three(f, 98, w.cluster10[i]!, length, w.tag[j]!)
    three(f, 140, w.kin[i]! * 32 + w.coarse[i]!, length, w.tag[j]!)
    three(f, 141, w.kin[i]!, w.coarse[i]!, w.word[j]!)
    two(f, 121, w.cluster10[i]!, w.word[j]!)
    two(f, 87, band, w.gap[j]! & (GAP.open | GAP.comma))
  } else two(f, 70, lemma, length)
  const verbs = few(w.finiteBefore[end]! - w.finiteBefore[i + 1]!)
  two(f, 71, lemma, verbs)
  two(f, 72, band, verbs)
  two(f, 122, w.cluster10[i]!, verbs)
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
