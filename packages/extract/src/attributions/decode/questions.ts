import { COARSE, coarseSet, isIn } from '../words/coarse-tag.js'
import type { Words } from '../words/words.js'
import { cueBounds, farBounds, leftBounds, rightBounds, sourceBounds } from '../features/candidates.js'
import { briefCue, briefExtent, briefFar, briefNear, briefNone } from '../features/brief-features.js'
import type { CueChances } from '../features/cue-chances.js'
import { cueFeatures } from '../features/cue-features.js'
import type { Draft } from '../features/draft.js'
import { draftFeatures } from '../features/draft-features.js'
import { toTwins } from '../features/feature-list.js'
import type { Rivals } from '../features/rivals.js'
import { secondCueFeatures } from '../features/second-cue-features.js'
import { extentFeatures } from '../features/extent-features.js'
import { farFeatures } from '../features/far-features.js'
import { nearFeatures, ROLE, type Role } from '../features/near-features.js'
import { noneFeatures } from '../features/none-features.js'
import type { ScoredDraft } from './scored-draft.js'
import type { Scorer } from './scorer.js'

/*
 * The questions that the tagger asks, one after the other, each given the answers before it: is this word the head of a
 * cue, where does the cue begin and end; then, for each cue, where is its source, its content before it, its content
 * after it (the end nearer to the cue first, or none; then how far the span reaches); in the end, whether it is right as a
 * whole. Each lays out the features of its
 * candidates in the scorer; what it returns are the candidates, with -1 for "none". All but the last are first asked
 * briefly, of all candidates, and in full of those that this leaves.
 */

const NONE = -1
/** From this rate of its lemma in cues on, a word of a part of speech is asked about; of the parts that are not named here none is ever the head of a cue. */
const LEAST_RATE: Readonly<Record<number, number>> = {
  [COARSE.sign]: -1,
  [COARSE.verb]: -1,
  [COARSE.noun]: 0.01,
  [COARSE.adjective]: 0.02,
  [COARSE.preposition]: 0.1,
  [COARSE.name]: 0.1,
}
const LEAST_RATES = Float32Array.from({ length: 32 }, (_, coarse) => LEAST_RATE[coarse] ?? 2)

/** From this band of its kin on, a noun or adjective that the training did not have is asked about. */
const LEAST_KIN = 3
const NOMINAL = coarseSet(COARSE.noun, COARSE.adjective)

/** Whether the word may be the head of a cue at all: a verb that is no auxiliary, or a word that, or whose kin, is in cues of the training often enough. */
export const mayBeCue = (w: Words, i: number): boolean =>
  (w.rate[i]! >= LEAST_RATES[w.coarse[i]!]! && w.auxiliary[i] === 0 && w.be[i] === 0) ||
  (w.rate[i]! < 0 && w.kin[i]! >= LEAST_KIN && isIn(NOMINAL, w.coarse[i]!))

/** Asks with few features whether the word is the head of a cue. */
export function askCueBriefly(s: Scorer, w: Words, i: number): void {
  s.features.count = 0
  briefCue(s.features, w, i)
}

export function askCue(s: Scorer, w: Words, i: number): void {
  s.features.count = 0
  cueFeatures(s.features, w, i)
}

/** Asks again about a word that may be the head of a cue, now that the first answers about the others are known: the features of the first question count anew, as their twins. */
export function askCueAgain(s: Scorer, w: Words, i: number, first: CueChances): void {
  askCue(s, w, i)
  toTwins(s.features)
  secondCueFeatures(s.features, w, i, first)
}

/** Lays out what the second question adds to the twins of the first. */
export function askCueRest(s: Scorer, w: Words, i: number, first: CueChances): void {
  s.features.count = 0
  secondCueFeatures(s.features, w, i, first)
}

/** A question with several candidates, of which one is right: first asked briefly of all of them, then in full of those that this leaves. */
export interface Choice {
  readonly candidates: readonly number[]
  /** Adds the features of a candidate. */
  readonly brief: (candidate: number) => void
  readonly full: (candidate: number) => void
}

/** Where the cue begins (`side` -1) or ends (1). */
export const cueBound = (s: Scorer, w: Words, head: number, side: -1 | 1): Choice => ({
  candidates: cueBounds(w, head, side),
  brief: t => briefExtent(s.features, w, head, t, side),
  full: t => extentFeatures(s.features, w, head, t, side),
})

/** The end of a span that is nearer to the cue. The first candidate is "none". */
export function nearEnd(s: Scorer, w: Words, d: Draft, role: Role, cues: CueChances): Choice {
  const boundsOf = role === ROLE.source ? sourceBounds : role === ROLE.left ? leftBounds : rightBounds
  return {
    candidates: [NONE, ...boundsOf(w, d, s.ends)],
    brief: t => {
      if (t === NONE) briefNone(s.features, d, role)
      else briefNear(s.features, w, d, role, t, t < d.first ? -1 : 1)
    },
    full: t => {
      if (t === NONE) noneFeatures(s.features, w, d, role)
      else nearFeatures(s.features, w, d, role, t, t < d.first ? -1 : 1, cues)
    },
  }
}

/** How far a span reaches that has its one end at the word `near`. */
export function farEnd(s: Scorer, w: Words, d: Draft, role: Role, near: number, cues: CueChances): Choice {
  const side = near < d.first ? -1 : 1
  const held = { at: near, most: 0 }
  return {
    candidates: farBounds(w, d, role, near, side, s.ends),
    brief: e => briefFar(s.features, w, d, role, near, e, side),
    full: e => farFeatures(s.features, w, d, role, near, e, side, cues, held),
  }
}

/** Whether a draft is right, now that all of it and the drafts around it are known. */
export function askDraft(s: Scorer, w: Words, d: ScoredDraft, rivals: Rivals): void {
  s.features.count = 0
  draftFeatures(s.features, w, d, rivals)
}

/** Lays out the features of the candidates. */
export function lay(s: Scorer, candidates: readonly number[], add: (candidate: number) => void): void {
  s.features.count = 0
  for (let i = 0; i < candidates.length; i++) {
    s.from[i] = s.features.count
    add(candidates[i]!)
  }
  s.from[candidates.length] = s.features.count
}
