import type { ScoredDraft } from '../decode/scored-draft.js'
import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import type { Stretch } from './draft.js'
import { begin, bucket, type FeatureList, few, one, three, two } from './feature-list.js'
import { NO_RIVAL, odds, type Rivals } from './rivals.js'

const NO_WORD = 63

/** Features of the question whether a draft as a whole is right: how sure the answers were that led to it, its form, and the drafts around it. */
export function draftFeatures(f: FeatureList, w: Words, d: ScoredDraft, rivals: Rivals): void {
  begin(f, 900)
  const sure = odds(d.worth)
  answers(f, w, d, sure)
  source(f, w, d, sure >> 1)
  content(f, w, d, sure >> 1)
  around(f, w, d, sure, rivals)
}

/** Which contents it has: before the cue, after it, both. */
const shapeOf = ({ left, right }: ScoredDraft): number => Number(left !== null) * 2 + Number(right !== null)

const lengthOf = (stretch: Stretch | null): number => (stretch ? stretch.end - stretch.first : 0)

function answers(f: FeatureList, w: Words, d: ScoredDraft, sure: number): void {
  const cue = odds(d.chance)
  const content = odds(d.contentChance)
  const source = odds(d.sourceChance)
  one(f, 0, 0)
  one(f, 1, cue)
  one(f, 2, content)
  one(f, 3, source)
  two(f, 4, cue, content)
  two(f, 5, cue, source)
  two(f, 6, content, source)
  one(f, 7, sure)
  three(f, 8, cue, content, source)
  const { head, context: c } = d
  const half = sure >> 1
  two(f, 10, w.lemma[head]!, sure >> 2)
  two(f, 11, w.cluster10[head]!, half)
  two(f, 12, w.kin[head]! * 32 + w.coarse[head]!, half)
  two(f, 13, w.band[head]!, half)
  two(f, 14, c.kind, sure >> 2)
  one(f, 15, c.kind)
  one(f, 16, w.lemma[head]!)
}

function source(f: FeatureList, w: Words, d: ScoredDraft, half: number): void {
  const { source, context: c, head } = d
  const shape = shapeOf(d)
  const side = source ? (source.end <= d.first ? 1 : 2) : 0
  three(f, 22, side, shape, half)
  three(f, 23, side, source ? w.coarse[source.end - 1]! : NO_WORD, half)
  three(f, 24, side, c.form, shape)
  three(f, 25, side, c.next, c.previous)
  if (!source) {
    three(f, 31, w.lemma[head]!, c.form, c.previous)
    return
  }
  const distance = side === 1 ? d.first - source.end : source.first - d.end
  three(f, 26, side, bucket(distance), half)
  two(f, 27, w.word[source.first]!, side)
  two(f, 28, w.word[source.end - 1]!, half >> 1)
  three(f, 29, w.cluster10[source.end - 1]!, side, w.cluster10[head]!)
  two(f, 30, bucket(source.end - source.first), side)
}

function content(f: FeatureList, w: Words, d: ScoredDraft, half: number): void {
  const { left, right, head, context: c } = d
  const piece = right ?? left
  if (!piece) return
  const shape = shapeOf(d)
  const { first, end } = piece
  three(f, 20, shape, bucket(lengthOf(left)), bucket(lengthOf(right)))
  three(f, 21, shape, bucket(lengthOf(left) + lengthOf(right)), half)
  three(f, 40, w.word[first]!, shape, half >> 1)
  three(f, 41, w.tag[first]!, first + 1 < end ? w.tag[first + 1]! : NO_WORD, shape)
  two(f, 42, w.lemma[head]!, w.tag[first]!)
  three(f, 43, w.sign[first]!, w.sign[end]!, shape)
  const verbs = few(w.finiteBefore[end]! - w.finiteBefore[first]!)
  three(f, 44, verbs, bucket(end - first), c.next)
  three(f, 45, verbs, half, c.form)
  two(f, 46, w.lemma[head]!, verbs)
  const edges = Number(first === w.sentenceFirst[first]) * 2 + Number(end === w.sentenceEnd[end - 1])
  three(f, 47, edges, shape, half)
  const marks = Number((w.gap[first]! & GAP.open) !== 0) + Number((w.gap[end]! & GAP.close) !== 0) * 2
  const quoted = marks + w.quoted[head]! * 4
  three(f, 48, quoted, shape, half)
  three(f, 49, quoted, d.source ? 1 : 0, edges)
  two(f, 50, quoted, w.lemma[head]!)
}

function around(f: FeatureList, w: Words, d: ScoredDraft, sure: number, rivals: Rivals): void {
  const { head, context: c } = d
  const { over, under, beside } = rivals
  const half = sure >> 1
  const overs = over === NO_RIVAL ? NO_RIVAL : odds(over.worth)
  const unders = under === NO_RIVAL ? NO_RIVAL : odds(under.worth)
  const besides = odds(beside)
  two(f, 60, overs, sure)
  two(f, 61, unders, sure)
  two(f, 62, besides, sure)
  three(f, 63, overs, unders, half)
  three(f, 64, overs >> 1, besides >> 1, half)
  if (over !== NO_RIVAL) {
    three(f, 65, w.lemma[over.head]!, w.lemma[head]!, overs >> 1)
    three(f, 66, overs >> 1, c.form, over.context.form)
    three(f, 74, overs >> 1, w.quoted[head]!, half)
  }
  if (under !== NO_RIVAL) {
    three(f, 67, unders >> 1, w.lemma[under.head]!, half)
    three(f, 68, unders >> 1, c.form, under.context.form)
  }
  two(f, 69, odds(rivals.previous) >> 1, half)
  two(f, 70, odds(rivals.next) >> 1, half)
  two(f, 71, rivals.density, half)
  three(f, 72, w.quoted[head]!, Number(w.paragraphFirst[head] === w.sentenceFirst[head]), half)
}
