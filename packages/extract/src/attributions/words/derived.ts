import { TAG_NUMBER } from '@gravamen/language'
import { COARSE, coarseSet, isIn } from './coarse-tag.js'
import { bandOf } from './cue-rates.js'
import type { MutableWords } from './empty-words.js'
import { GAP } from './gap.js'
import { SMALL } from './words.js'

const FINITE_TAGS: ReadonlySet<number> = new Set([TAG_NUMBER.VBD, TAG_NUMBER.VBZ, TAG_NUMBER.VBP, TAG_NUMBER.MD])
const PHRASE_PARTS = coarseSet(
  COARSE.name,
  COARSE.noun,
  COARSE.adjective,
  COARSE.determiner,
  COARSE.number,
  COARSE.possessive,
)
const NOMINAL = coarseSet(COARSE.name, COARSE.noun, COARSE.pronoun)

/** Fills the columns that follow from the spelling, the tags and the gaps. */
export function fillDerived(words: MutableWords): void {
  fillWords(words)
  fillBounds(words)
  fillSubjects(words)
  fillLikeliest(words)
  fillCounts(words)
}

function fillWords(words: MutableWords): void {
  const { count, coarse, tag, gap } = words
  for (let i = 0; i < count; i++) {
    words.band[i] = bandOf(words.rate[i]!, coarse[i] === COARSE.verb)
    words.finite[i] = Number(FINITE_TAGS.has(tag[i]!))
    words.auxiliary[i] = Number(words.auxiliary[i] === 1 && coarse[i] === COARSE.verb && governs(words, i))
    const possessive = tag[i] === TAG_NUMBER['PRP$']
    const part = isIn(PHRASE_PARTS, coarse[i]!) || coarse[i] === COARSE.pronoun
    const continues = i > 0 && gap[i] === 0 && (isIn(PHRASE_PARTS, coarse[i - 1]!) || tag[i - 1] === TAG_NUMBER['PRP$'])
    const begins = !continues || (coarse[i] === COARSE.pronoun && !possessive) || coarse[i] === COARSE.determiner
    words.phrase[i] = Number(part && begins)
  }
}

/** Whether a verb follows, at most two adverbs away. */
function governs({ count, coarse, gap }: MutableWords, i: number): boolean {
  let j = i + 1
  while (j < count && j < i + 4 && coarse[j] === COARSE.adverb) j++
  return j < count && coarse[j] === COARSE.verb && (gap[j]! & (GAP.sentence | GAP.comma)) === 0
}

function fillBounds(words: MutableWords): void {
  const fill = (bit: number, first: Int32Array, end: Int32Array): void => {
    let from = 0
    for (let i = 1; i <= words.count; i++)
      if (i === words.count || (words.gap[i]! & bit) !== 0) {
        first.fill(from, from, i)
        end.fill(i, from, i)
        from = i
      }
  }
  fill(GAP.sentence, words.sentenceFirst, words.sentenceEnd)
  fill(GAP.paragraph, words.paragraphFirst, words.paragraphEnd)
}

const REACH = 12

function fillSubjects({ count, coarse, tag, auxiliary, sentenceFirst, subject }: MutableWords): void {
  subject.fill(-1)
  for (let i = 0; i < count; i++) {
    if (coarse[i] !== COARSE.verb) continue
    for (let j = i - 1; j >= sentenceFirst[i]! && j > i - REACH; j--) {
      if (isIn(NOMINAL, coarse[j]!) || tag[j] === TAG_NUMBER.WP || tag[j] === TAG_NUMBER.WDT) {
        subject[i] = j
        break
      }
      if (coarse[j] === COARSE.verb && auxiliary[j] === 0) break
    }
  }
}

const MOSTLY = 7

/** The likeliest cues around each word, in one pass each way: verbs, signs, and words that mostly are cues. */
function fillLikeliest({
  count,
  coarse,
  band,
  rate,
  sentenceFirst,
  sentenceEnd,
  likeliestBefore,
  likeliestAfter,
}: MutableWords): void {
  const counts = (i: number): boolean => coarse[i] === COARSE.verb || band[i] === MOSTLY
  let best = -1
  for (let i = 0; i < count; i++) {
    if (i === sentenceFirst[i]) best = -1
    likeliestBefore[i] = best
    if ((counts(i) || coarse[i] === COARSE.sign) && rate[i]! >= (best < 0 ? 0 : rate[best]!)) best = i
  }
  best = -1
  for (let i = count - 1; i >= 0; i--) {
    if (i === sentenceEnd[i]! - 1) best = -1
    likeliestAfter[i] = best
    // The first of equals: it is met last.
    if (counts(i) && rate[i]! > 0 && rate[i]! >= (best < 0 ? 0 : rate[best]!)) best = i
  }
}

const LIKELY = 6

function fillCounts(words: MutableWords): void {
  const { count, coarse, gap, auxiliary, band, finite, small } = words
  for (let i = 0; i < count; i++) {
    const bits = gap[i]!
    const verb = coarse[i] === COARSE.verb
    words.finiteBefore[i + 1] = words.finiteBefore[i]! + finite[i]!
    words.verbsBefore[i + 1] = words.verbsBefore[i]! + Number(verb && auxiliary[i] === 0)
    words.commasBefore[i + 1] = words.commasBefore[i]! + Number((bits & GAP.comma) !== 0)
    words.opensBefore[i + 1] = words.opensBefore[i]! + Number((bits & GAP.open) !== 0)
    words.closesBefore[i + 1] = words.closesBefore[i]! + Number((bits & GAP.close) !== 0)
    words.thatsBefore[i + 1] = words.thatsBefore[i]! + Number(small[i] === SMALL.that)
    words.likelyCuesBefore[i + 1] = words.likelyCuesBefore[i]! + Number(verb && band[i]! >= LIKELY)
    words.sentencesBefore[i + 1] = words.sentencesBefore[i]! + Number((bits & GAP.sentence) !== 0)
    words.nounsBefore[i + 1] = words.nounsBefore[i]! + Number(isIn(NOMINAL, coarse[i]!))
    words.conjunctionsBefore[i + 1] = words.conjunctionsBefore[i]! + Number(coarse[i] === COARSE.conjunction)
    words.dashesBefore[i + 1] = words.dashesBefore[i]! + Number((bits & (GAP.dash | GAP.semicolon | GAP.colon)) !== 0)
  }
}
