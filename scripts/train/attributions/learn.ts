import { isDoubtful } from '../../../packages/extract/src/attributions/decode/find-drafts.js'
import type { CueChances } from '../../../packages/extract/src/attributions/features/cue-chances.js'
import { cueContext } from '../../../packages/extract/src/attributions/features/cue-context.js'
import type { Draft, Stretch } from '../../../packages/extract/src/attributions/features/draft.js'
import type { Ends } from '../../../packages/extract/src/attributions/features/ends.js'
import { ROWS } from '../../../packages/extract/src/attributions/features/feature-list.js'
import { ROLE } from '../../../packages/extract/src/attributions/features/near-features.js'
import { rivalsOf } from '../../../packages/extract/src/attributions/features/rivals.js'
import {
  askCue,
  askCueAgain,
  askCueBriefly,
  askDraft,
  type Choice,
  cueBound,
  farEnd,
  lay,
  mayBeCue,
  nearEnd,
} from '../../../packages/extract/src/attributions/decode/questions.js'
import {
  logistic,
  makeScorer,
  type Scorer,
  softmax,
  sum,
} from '../../../packages/extract/src/attributions/decode/scorer.js'
import type { ScoredDraft } from '../../../packages/extract/src/attributions/decode/scored-draft.js'
import { randomStream, shuffle } from '../random.js'
import type { GoldDraft, Lesson } from './problem.js'

/** Weights while they are learned: AdaGrad keeps the sum of the squared gradients of each. */
export interface Learner {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly scorer: Scorer
}

export function makeLearner(ends: Ends): Learner {
  const weights = new Float32Array(ROWS)
  return { weights, squares: new Float32Array(weights.length), scorer: makeScorer({ weights, scale: 1, ends }) }
}

const SMOOTH = 1e-2
const SMALL = 1e-3

function step({ weights, squares, scorer }: Learner, from: number, to: number, gradient: number, rate: number): void {
  if (Math.abs(gradient) < SMALL) return
  const { rows } = scorer.features
  for (let i = from; i < to; i++) {
    const row = rows[i]!
    const square = squares[row]! + gradient * gradient
    squares[row] = square
    weights[row]! -= (rate * gradient) / Math.sqrt(square + SMOOTH)
  }
}

export interface Schedule {
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** The share of the rounds after which the weights of every so many documents are averaged. */
const SETTLED = 0.4
const EVERY = 40

/**
 * Goes through the lessons in a new order each epoch, with a falling rate. In the end the weights are the average of
 * those along the later part of the way, which predicts better than those of the last step.
 */
function learnRounds(
  learner: Learner,
  lessons: readonly Lesson[],
  { epochs, rate, seed }: Schedule,
  learn: (lesson: Lesson, rate: number) => void,
): void {
  const random = randomStream(seed)
  const order = Uint32Array.from(lessons.keys())
  const { weights } = learner
  const total = new Float64Array(weights.length)
  const all = epochs * order.length
  let done = 0
  let taken = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      learn(lessons[i]!, rate * (1 - (0.8 * epoch) / epochs))
      done++
      if (done < SETTLED * all || done % EVERY > 0) continue
      for (let row = 0; row < total.length; row++) total[row]! += weights[row]!
      taken++
    }
  }
  if (taken > 0) for (let row = 0; row < total.length; row++) weights[row] = total[row]! / taken
}

/** Learns which words are heads of cues, asked briefly and in full: logistic regressions. */
export function learnCues(learner: Learner, lessons: readonly Lesson[], schedule: Schedule): void {
  const { scorer } = learner
  learnRounds(learner, lessons, schedule, ({ words, heads }, rate) => {
    for (let i = 0; i < words.count; i++) {
      if (!mayBeCue(words, i)) continue
      for (const ask of [askCueBriefly, askCue]) {
        ask(scorer, words, i)
        const { count } = scorer.features
        step(learner, 0, count, logistic(sum(scorer, 0, count)) - heads[i]!, rate)
      }
    }
  })
}

/** Learns the second question about cues, given answers to the first that come from models which did not see the document. */
export function learnCuesAgain(
  learner: Learner,
  lessons: readonly Lesson[],
  first: ReadonlyMap<Lesson, CueChances>,
  schedule: Schedule,
): void {
  const { scorer } = learner
  learnRounds(learner, lessons, schedule, (lesson, rate) => {
    const chances = first.get(lesson)!
    for (let i = 0; i < lesson.words.count; i++) {
      if (!isDoubtful(chances, i)) continue
      askCueAgain(scorer, lesson.words, i, chances)
      const { count } = scorer.features
      step(learner, 0, count, logistic(sum(scorer, 0, count)) - lesson.heads[i]!, rate)
    }
  })
}

/** Learns the extents of cues, sources and contents, each given the right answers before it: multinomial logistic regressions. */
export function learnSpans(
  learner: Learner,
  lessons: readonly Lesson[],
  cues: ReadonlyMap<Lesson, CueChances>,
  schedule: Schedule,
): void {
  learnRounds(learner, lessons, schedule, (lesson, rate) => {
    for (const gold of lesson.drafts) learnDraft(learner, lesson, gold, cues.get(lesson)!, rate)
  })
}

function learnDraft(learner: Learner, { words }: Lesson, gold: GoldDraft, cues: CueChances, rate: number): void {
  const { scorer } = learner
  const answer = ({ candidates, brief, full }: Choice, right: number): void => {
    const index = candidates.indexOf(right)
    if (index < 0 || candidates.length < 2) return
    for (const add of [brief, full]) {
      lay(scorer, candidates, add)
      softmax(scorer, candidates.length)
      for (let i = 0; i < candidates.length; i++)
        step(learner, scorer.from[i]!, scorer.from[i + 1]!, scorer.chances[i]! - Number(i === index), rate)
    }
  }
  answer(cueBound(scorer, words, gold.head, -1), gold.first)
  answer(cueBound(scorer, words, gold.head, 1), gold.end - 1)
  const draft: Draft = {
    head: gold.head,
    first: gold.first,
    end: gold.end,
    context: cueContext(words, gold.head, gold.first, gold.end),
    source: null,
    left: null,
    right: null,
  }
  const span = (role: 0 | 1 | 2, right: Stretch | null): void => {
    if (right && right.end > gold.first && right.first < gold.end) return
    const near = right ? (right.end <= gold.first ? right.end - 1 : right.first) : -1
    answer(nearEnd(scorer, words, draft, role, cues), near)
    if (!right) return
    const far = near === right.first && right.first >= gold.end ? right.end - 1 : right.first
    answer(farEnd(scorer, words, draft, role, near, cues), far)
  }
  span(ROLE.source, gold.source)
  draft.source = gold.source
  span(ROLE.left, gold.left)
  draft.left = gold.left
  span(ROLE.right, gold.right)
}

/** Learns how much of a draft is right, from drafts of models that did not see the document: a logistic regression. */
export function learnDrafts(
  learner: Learner,
  lessons: readonly Lesson[],
  drafts: ReadonlyMap<Lesson, readonly ScoredDraft[]>,
  schedule: Schedule,
): void {
  const { scorer } = learner
  learnRounds(learner, lessons, schedule, (lesson, rate) => {
    const found = drafts.get(lesson)!
    const rivals = rivalsOf(lesson.words, found)
    for (const [i, draft] of found.entries()) {
      askDraft(scorer, lesson.words, draft, rivals[i]!)
      const { count } = scorer.features
      step(learner, 0, count, logistic(sum(scorer, 0, count)) - shareRight(draft, lesson.drafts), rate)
    }
  })
}

/** The words that the contents of the draft and of the gold draft most like it have in common, as a share of those of either. */
function shareRight(draft: Contents, gold: readonly GoldDraft[]): number {
  let most = 0
  for (const other of gold) {
    const common =
      shared(draft.left, other.left) +
      shared(draft.left, other.right) +
      shared(draft.right, other.left) +
      shared(draft.right, other.right)
    if (common > 0) most = Math.max(most, common / (sizeOf(draft) + sizeOf(other) - common))
  }
  return most
}

type Contents = Pick<GoldDraft, 'left' | 'right'>

const shared = (a: Stretch | null, b: Stretch | null): number =>
  a && b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first)) : 0
const sizeOf = ({ left, right }: Contents): number => shared(left, left) + shared(right, right)
