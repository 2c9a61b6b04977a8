import { type CueChances, cuesAround } from '../features/cue-chances.js'
import { cueContext } from '../features/cue-context.js'
import type { Draft, Stretch } from '../features/draft.js'
import { ROLE, type Role } from '../features/near-features.js'
import { rivalsOf } from '../features/rivals.js'
import type { Words } from '../words/words.js'
import { askCue, askCueAgain, askCueBound, askDraft, askFar, askNear, mayBeCue } from './questions.js'
import type { ScoredDraft } from './scored-draft.js'
import { logistic, type Scorer, softmax, sum } from './scorer.js'

/** How many ends nearer to the cue are followed up. */
const BEAM = 3

/** How likely each word is the head of a cue, each seen by itself. */
export function firstCueChances(s: Scorer, w: Words): CueChances {
  const chances = new Float32Array(w.count + 1)
  for (let i = 0; i < w.count; i++) {
    if (!mayBeCue(w, i)) continue
    askCue(s, w, i)
    chances[i] = logistic(sum(s, 0, s.features.count))
  }
  return cuesAround(w, chances)
}

/** Words that the first answer leaves in doubt are asked about again. */
const DOUBTFUL = 0.01

/** Whether the word is worth the second question. */
export const isDoubtful = (first: CueChances, i: number): boolean => first.chance[i]! >= DOUBTFUL

/** How likely each word is the head of a cue, given how likely the others are at first sight. */
export function cueChances(s: Scorer, w: Words, first: CueChances = firstCueChances(s, w)): CueChances {
  const chances = new Float32Array(w.count + 1)
  for (let i = 0; i < w.count; i++) {
    if (!isDoubtful(first, i)) continue
    askCueAgain(s, w, i, first)
    chances[i] = logistic(sum(s, 0, s.features.count))
  }
  return cuesAround(w, chances)
}

/** The drafts worth at least `least` at first sight, in the order of the text. They may overlap. */
export function findDrafts(s: Scorer, w: Words, cues: CueChances, least: number): ScoredDraft[] {
  const drafts: ScoredDraft[] = []
  for (let head = 0; head < w.count; head++) {
    if (cues.chance[head]! < least) continue
    const draft = draftOf(s, w, head, cues, least)
    if (draft && (draft.left || draft.right)) drafts.push(draft)
  }
  return drafts
}

/** The drafts with their worth at a second look: given the whole of each, and the others. */
export function weighDrafts(s: Scorer, w: Words, drafts: readonly ScoredDraft[]): ScoredDraft[] {
  const rivals = rivalsOf(w, drafts)
  return drafts.map((draft, i) => {
    askDraft(s, w, draft, rivals[i]!)
    return { ...draft, worth: logistic(sum(s, 0, s.features.count)) }
  })
}

/** Sure of its cue, and half as sure of its content's bounds. */
const worthOf = (chance: number, contentChance: number): number => chance * Math.sqrt(contentChance)

/** The draft of a cue; null as soon as it is certain to be worth less than `least`. */
function draftOf(s: Scorer, w: Words, head: number, cues: CueChances, least: number): ScoredDraft | null {
  const chance = cues.chance[head]!
  const first = likeliest(s, askCueBound(s, w, head, -1))
  const end = likeliest(s, askCueBound(s, w, head, 1)) + 1
  const draft: Draft = {
    head,
    first,
    end,
    context: cueContext(w, head, first, end),
    source: null,
    left: null,
    right: null,
  }
  const source = best(s, w, draft, ROLE.source, cues)
  draft.source = source.stretch
  const left = best(s, w, draft, ROLE.left, cues)
  draft.left = left.stretch
  // Another factor of at most 1 is to come, so the worth can only fall.
  if (worthOf(chance, left.chance) < least) return null
  const right = best(s, w, draft, ROLE.right, cues)
  draft.right = right.stretch
  const contentChance = left.chance * right.chance
  const worth = worthOf(chance, contentChance)
  return worth < least ? null : { ...draft, chance, sourceChance: source.chance, contentChance, worth }
}

function likeliest(s: Scorer, candidates: readonly number[]): number {
  softmax(s, candidates.length)
  return candidates[indexOfMost(s.chances, candidates.length)]!
}

function indexOfMost(values: Float64Array, count: number): number {
  let most = 0
  for (let i = 1; i < count; i++) if (values[i]! > values[most]!) most = i
  return most
}

interface Choice {
  readonly stretch: Stretch | null
  readonly chance: number
}

/** The likeliest span of the role, or none. */
function best(s: Scorer, w: Words, d: Draft, role: Role, cues: CueChances): Choice {
  const candidates = askNear(s, w, d, role, cues)
  softmax(s, candidates.length)
  const nears: { near: number; chance: number }[] = []
  for (let n = 0; n < Math.min(BEAM, candidates.length); n++) {
    const i = indexOfMost(s.chances, candidates.length)
    nears.push({ near: candidates[i]!, chance: s.chances[i]! })
    s.chances[i] = -1
  }
  let found: Choice = { stretch: null, chance: 0 }
  for (const { near, chance } of nears) {
    if (chance <= found.chance) break
    if (near < 0) {
      found = { stretch: null, chance }
      continue
    }
    const ends = askFar(s, w, d, role, near, cues)
    if (ends.length === 0) continue
    const far = likeliest(s, ends)
    const both = chance * s.chances[indexOfMost(s.chances, ends.length)]!
    if (both > found.chance)
      found = { stretch: near < d.first ? { first: far, end: near + 1 } : { first: near, end: far + 1 }, chance: both }
  }
  return found
}
