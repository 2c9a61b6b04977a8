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
  const best = new Map<number, number>()
  let likely = 0
  for (const { head, worth, chance } of drafts) {
    const sentence = w.sentence[head]!
    best.set(sentence, Math.max(best.get(sentence) ?? 0, worth))
    if (chance > 0.5) likely++
  }
  const sentences = w.count === 0 ? 1 : w.sentence[w.count - 1]! - w.sentence[0]! + 1
  const density = DENSITIES.filter(least => likely / sentences >= least).length
  return drafts.map((draft, i) => {
    const sentence = w.sentence[draft.head]!
    return {
      ...overlapping(drafts, draft, i),
      previous: best.get(sentence - 1) ?? 0,
      next: best.get(sentence + 1) ?? 0,
      density,
    }
  })
}

function overlapping(
  drafts: readonly ScoredDraft[],
  draft: ScoredDraft,
  i: number,
): Pick<Rivals, 'over' | 'under' | 'beside'> {
  let over: ScoredDraft | typeof NO_RIVAL = NO_RIVAL
  let under: ScoredDraft | typeof NO_RIVAL = NO_RIVAL
  let beside = 0
  for (let j = Math.max(0, i - REACH); j < Math.min(drafts.length, i + REACH + 1); j++) {
    const other = drafts[j]!
    if (j === i) continue
    if (holds(other, draft.head)) {
      if (over === NO_RIVAL || other.worth > over.worth) over = other
    } else if (holds(draft, other.head)) {
      if (under === NO_RIVAL || other.worth > under.worth) under = other
    } else if (other.worth > beside && shares(draft, other)) beside = other.worth
  }
  return { over, under, beside }
}

const holds = ({ left, right }: ScoredDraft, word: number): boolean => isIn(left, word) || isIn(right, word)
const isIn = (stretch: Stretch | null, word: number): boolean =>
  stretch !== null && word >= stretch.first && word < stretch.end

const meet = (a: Stretch | null, b: Stretch | null): boolean =>
  a !== null && b !== null && a.first < b.end && b.first < a.end
const shares = (a: ScoredDraft, b: ScoredDraft): boolean =>
  meet(a.left, b.left) || meet(a.left, b.right) || meet(a.right, b.left) || meet(a.right, b.right)
