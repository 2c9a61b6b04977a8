import type { ScoredDraft } from '../decode/scored-draft.js'
import type { Words } from '../words/words.js'
import type { Stretch } from './draft.js'

export const NO_RIVAL = -99

/** The drafts around a draft that it competes with, and how sure those of the neighboring sentences are. */
export interface Rivals {
  /** The surest whose content holds the draft's cue, and the surest whose cue the draft's content holds. */
  readonly over: ScoredDraft | typeof NO_RIVAL
  readonly under: ScoredDraft | typeof NO_RIVAL
  /** The worth of the surest other draft that wants some of the same words. */
  readonly beside: number
  /** The worth of the surest draft of the sentence before and of the one after. */
  readonly previous: number
  readonly next: number
  /** How thick cues stand in the document, from 0 to 4. */
  readonly density: number
}

/** A probability as its odds, in steps of two thirds of a nat. */
export const odds = (p: number): number =>
  Math.max(-6, Math.min(8, Math.round(1.5 * Math.log((p + 1e-4) / (1 - p + 1e-4)))))

/** How many drafts to either side may be rivals. */
const REACH = 12
const DENSITIES = [0.15, 0.3, 0.5, 0.8] as const

/** The rivals of each of the drafts, which are in the order of their heads. */
export function rivalsOf(w: Words, drafts: readonly ScoredDraft[]): Rivals[] {
  const firstSentence = w.count === 0 ? 0 : w.sentence[0]!
  const sentences = w.count === 0 ? 1 : w.sentence[w.count - 1]! - firstSentence + 1
  // One more at either end, for the neighbors of the first and the last.
  const best = new Float64Array(sentences + 2)
  let likely = 0
  for (const { head, worth, chance } of drafts) {
    const s = w.sentence[head]! - firstSentence + 1
    if (worth > best[s]!) best[s] = worth
    if (chance > 0.5) likely++
  }
  const density = DENSITIES.filter(least => likely / sentences >= least).length
  const reaches = reachesOf(drafts)
  return drafts.map((draft, i) => {
    const s = w.sentence[draft.head]! - firstSentence + 1
    return overlapping(drafts, reaches, i, best[s - 1]!, best[s + 1]!, density)
  })
}

/** The words from the first to the last that each draft takes, two numbers each. */
function reachesOf(drafts: readonly ScoredDraft[]): Int32Array {
  const reaches = new Int32Array(2 * drafts.length)
  for (const [i, { head, left, right }] of drafts.entries()) {
    reaches[2 * i] = Math.min(head, left?.first ?? head, right?.first ?? head)
    reaches[2 * i + 1] = Math.max(head + 1, left?.end ?? 0, right?.end ?? 0)
  }
  return reaches
}

function overlapping(
  drafts: readonly ScoredDraft[],
  reaches: Int32Array,
  i: number,
  previous: number,
  next: number,
  density: number,
): Rivals {
  const draft = drafts[i]!
  let over: ScoredDraft | typeof NO_RIVAL = NO_RIVAL
  let under: ScoredDraft | typeof NO_RIVAL = NO_RIVAL
  let beside = 0
  for (let j = Math.max(0, i - REACH); j < Math.min(drafts.length, i + REACH + 1); j++) {
    if (j === i || reaches[2 * j]! >= reaches[2 * i + 1]! || reaches[2 * j + 1]! <= reaches[2 * i]!) continue
    const other = drafts[j]!
    if (holds(other, draft.head)) {
      if (over === NO_RIVAL || other.worth > over.worth) over = other
    } else if (holds(draft, other.head)) {
      if (under === NO_RIVAL || other.worth > under.worth) under = other
    } else if (other.worth > beside && shares(draft, other)) beside = other.worth
  }
  return { over, under, beside, previous, next, density }
}

const holds = ({ left, right }: ScoredDraft, word: number): boolean => isIn(left, word) || isIn(right, word)
const isIn = (stretch: Stretch | null, word: number): boolean =>
  stretch !== null && word >= stretch.first && word < stretch.end

const meet = (a: Stretch | null, b: Stretch | null): boolean =>
  a !== null && b !== null && a.first < b.end && b.first < a.end
const shares = (a: ScoredDraft, b: ScoredDraft): boolean =>
  meet(a.left, b.left) || meet(a.left, b.right) || meet(a.right, b.left) || meet(a.right, b.right)
