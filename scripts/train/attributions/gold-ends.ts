import {
  farBounds,
  leftBounds,
  rightBounds,
  sourceBounds,
} from '../../../packages/extract/src/attributions/features/candidates.js'
import { cueContext } from '../../../packages/extract/src/attributions/features/cue-context.js'
import type { Draft, Stretch } from '../../../packages/extract/src/attributions/features/draft.js'
import { allEnds, type Ends, endKey, noEnds } from '../../../packages/extract/src/attributions/features/ends.js'
import { ROLE, type Role } from '../../../packages/extract/src/attributions/features/near-features.js'
import type { GoldDraft, Lesson } from './problem.js'

/** The share of the bounds of the training that may be lost, so that half of the candidates need not be looked at. */
const LOST = 0.004

interface Tally {
  readonly all: Uint32Array
  readonly gold: Uint32Array
}

/** Where spans may begin and end: everywhere but where they hardly ever do in the training. */
export function goldEnds(lessons: readonly Lesson[]): Ends {
  const ends = noEnds()
  const tally: Tally = { all: new Uint32Array(ends.length), gold: new Uint32Array(ends.length) }
  for (const lesson of lessons) for (const draft of lesson.drafts) countDraft(tally, lesson, draft)
  const total = tally.gold.reduce((sum, n) => sum + n, 0)
  const shareOf = (key: number): number => tally.gold[key]! / tally.all[key]!
  const keys = [...ends.keys()].filter(key => tally.gold[key]! > 0).sort((a, b) => shareOf(b) - shareOf(a) || a - b)
  let kept = 0
  for (const key of keys) {
    if (kept > (1 - LOST) * total) break
    kept += tally.gold[key]!
    ends[key] = 1
  }
  return ends
}

function countDraft(tally: Tally, { words }: Lesson, gold: GoldDraft): void {
  const { head, first, end } = gold
  const draft: Draft = {
    head,
    first,
    end,
    context: cueContext(words, head, first, end),
    source: null,
    left: null,
    right: null,
  }
  const everywhere = allEnds()
  const count = (role: Role, bounds: readonly number[], right: Stretch | null): void => {
    if (!right || (right.end > first && right.first < end)) return
    const side = right.end <= first ? -1 : 1
    const near = side < 0 ? right.end - 1 : right.first
    const far = side < 0 ? right.first : right.end - 1
    for (const t of bounds) add(tally, endKey(words, role, 0, t < first ? -1 : 1, t), t === near)
    for (const t of farBounds(words, draft, role, near, side, everywhere))
      add(tally, endKey(words, role, 1, side, t), t === far)
  }
  count(ROLE.source, sourceBounds(words, draft, everywhere), gold.source)
  draft.source = gold.source
  count(ROLE.left, leftBounds(words, draft, everywhere), gold.left)
  draft.left = gold.left
  count(ROLE.right, rightBounds(words, draft, everywhere), gold.right)
}

function add({ all, gold }: Tally, key: number, isGold: boolean): void {
  all[key]!++
  if (isGold) gold[key]!++
}
