import type { Stretch } from '../features/draft.js'
import type { ScoredDraft } from './scored-draft.js'

/**
 * Keeps the drafts that agree with each other: the likelier first, none with its cue in a content or cue that is already
 * taken, contents cut where they would run into one. In the order of the text.
 */
export function settle(drafts: readonly ScoredDraft[], count: number, least: number): ScoredDraft[] {
  const taken = new Uint8Array(count + 1)
  const kept: ScoredDraft[] = []
  const likely = drafts.filter(({ worth }) => worth >= least).sort((a, b) => b.worth - a.worth || a.head - b.head)
  for (const draft of likely) {
    if (isTaken(taken, draft)) continue
    const left = draft.left && cut(taken, draft.left, -1)
    const right = draft.right && cut(taken, draft.right, 1)
    if (!left && !right) continue
    taken.fill(1, draft.first, draft.end)
    if (left) taken.fill(1, left.first, left.end)
    if (right) taken.fill(1, right.first, right.end)
    kept.push(left === draft.left && right === draft.right ? draft : { ...draft, left, right })
  }
  return kept.sort((a, b) => a.first - b.first || a.head - b.head)
}

function isTaken(taken: Uint8Array, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (taken[i] === 1) return true
  return false
}

/** The free part of the stretch that is nearest to the cue: `side` -1 when the cue follows it. */
function cut(taken: Uint8Array, stretch: Stretch, side: -1 | 1): Stretch | null {
  let { first, end } = stretch
  while (first < end && taken[first] === 1) first++
  while (end > first && taken[end - 1] === 1) end--
  if (side > 0) {
    for (let i = first; i < end; i++) if (taken[i] === 1) end = i
  } else for (let i = end - 1; i >= first; i--) if (taken[i] === 1) first = i + 1
  if (first === stretch.first && end === stretch.end) return stretch
  return end > first ? { first, end } : null
}
