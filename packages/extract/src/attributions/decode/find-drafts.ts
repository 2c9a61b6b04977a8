import { type CueChances, cuesAround } from '../features/cue-chances.js'
import { cueContext } from '../features/cue-context.js'
import type { Draft, Stretch } from '../features/draft.js'
import { ROLE, type Role } from '../features/near-features.js'
import { rivalsOf } from '../features/rivals.js'
import type { Words } from '../words/words.js'
import {
  askCue,
  askCueBriefly,
  askCueRest,
  askDraft,
  type Choice,
  cueBound,
  farEnd,
  lay,
  mayBeCue,
  nearEnd,
} from './questions.js'
import { type ScoredDraft, scoredDraft } from './scored-draft.js'
import { logistic, type Scorer, shortlist, softmax, sum, sumOfTwins } from './scorer.js'

/** How many ends nearer to the cue are followed up. */
const BEAM = 2
/** Words that the brief question finds less likely than this are asked about no more; those that the first full question leaves in doubt are asked about again. */
const UNLIKELY = 0.02
const DOUBTFUL = 0.01

/** What the first questions about cues say. */
export interface FirstLook {
  readonly cues: CueChances
  /** What the features of the first question add to the second, of the words that are in doubt. */
  readonly twins: Float32Array
}

/** How likely each word is the head of a cue, each seen by itself. */
export function firstLook(s: Scorer, w: Words): FirstLook {
  const chances = new Float32Array(w.count + 1)
  const twins = new Float32Array(w.count + 1)
  for (let i = 0; i < w.count; i++) {
    if (!isLikely(s, w, i)) continue
    askCue(s, w, i)
    chances[i] = logistic(sum(s, 0, s.features.count))
    if (chances[i]! >= DOUBTFUL) twins[i] = sumOfTwins(s)
  }
  return { cues: cuesAround(w, chances), twins }
}

const LEAST_ODDS = Math.log(UNLIKELY / (1 - UNLIKELY))

/** Whether the word is worth the first full question. */
function isLikely(s: Scorer, w: Words, i: number): boolean {
  if (!mayBeCue(w, i)) return false
  askCueBriefly(s, w, i)
  return sum(s, 0, s.features.count) >= LEAST_ODDS
}

/** Whether the word is worth the second question. */
export const isDoubtful = (first: CueChances, i: number): boolean => first.chance[i]! >= DOUBTFUL

/** How likely each word is the head of a cue, given how likely the others are at first sight. */
export function cueChances(s: Scorer, w: Words, { cues: first, twins }: FirstLook = firstLook(s, w)): CueChances {
  const chances = new Float32Array(w.count + 1)
  for (let i = 0; i < w.count; i++) {
    if (!isDoubtful(first, i)) continue
    askCueRest(s, w, i, first)
    chances[i] = logistic(twins[i]! + sum(s, 0, s.features.count))
  }
  return cuesAround(w, chances)
}

/** What the scorer's own weights make of the features of the first question in the second. */
export function withTwins(s: Scorer, w: Words, cues: CueChances): FirstLook {
  const twins = new Float32Array(w.count + 1)
  for (let i = 0; i < w.count; i++) {
    if (!isDoubtful(cues, i)) continue
    askCue(s, w, i)
    twins[i] = sumOfTwins(s)
  }
  return { cues, twins }
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
    return scoredDraft(draft, draft, logistic(sum(s, 0, s.features.count)))
  })
}

/** Sure of its cue, and half as sure of its content's bounds. */
const worthOf = (chance: number, contentChance: number): number => chance * Math.sqrt(contentChance)

/** The draft of a cue; null as soon as it is certain to be worth less than `least`. */
function draftOf(s: Scorer, w: Words, head: number, cues: CueChances, least: number): ScoredDraft | null {
  const chance = cues.chance[head]!
  const first = likeliest(s, cueBound(s, w, head, -1))
  const end = likeliest(s, cueBound(s, w, head, 1)) + 1
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
  return worth < least ? null : scoredDraft(draft, { chance, sourceChance: source.chance, contentChance }, worth)
}

/** Answers a question: fills the scorer's chances and returns the candidates that these are of. Where one is left there is nothing to ask. */
function answer(s: Scorer, { candidates, brief, full }: Choice): readonly number[] {
  let left = candidates
  if (left.length > 1) {
    lay(s, left, brief)
    left = shortlist(s, left)
  }
  if (left.length > 1) {
    lay(s, left, full)
    softmax(s, left.length)
  } else s.chances[0] = 1
  return left
}

function likeliest(s: Scorer, choice: Choice): number {
  const left = answer(s, choice)
  return left[indexOfMost(s.chances, left.length)]!
}

function indexOfMost(values: Float64Array, count: number): number {
  let most = 0
  for (let i = 1; i < count; i++) if (values[i]! > values[most]!) most = i
  return most
}

interface Found {
  readonly stretch: Stretch | null
  readonly chance: number
}

/** The likeliest span of the role, or none. */
function best(s: Scorer, w: Words, d: Draft, role: Role, cues: CueChances): Found {
  const candidates = answer(s, nearEnd(s, w, d, role, cues))
  const nears: { near: number; chance: number }[] = []
  for (let n = 0; n < Math.min(BEAM, candidates.length); n++) {
    const i = indexOfMost(s.chances, candidates.length)
    nears.push({ near: candidates[i]!, chance: s.chances[i]! })
    s.chances[i] = -1
  }
  let found: Found = { stretch: null, chance: 0 }
  for (const { near, chance } of nears) {
    if (chance <= found.chance) break
    if (near < 0) {
      found = { stretch: null, chance }
      continue
    }
    const ends = answer(s, farEnd(s, w, d, role, near, cues))
    if (ends.length === 0) continue
    const i = indexOfMost(s.chances, ends.length)
    const far = ends[i]!
    const both = chance * s.chances[i]!
    if (both > found.chance)
      found = { stretch: near < d.first ? { first: far, end: near + 1 } : { first: near, end: far + 1 }, chance: both }
  }
  return found
}
