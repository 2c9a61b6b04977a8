import {
  cueChances,
  findDrafts,
  firstLook,
  withTwins,
} from '../../../packages/extract/src/attributions/decode/find-drafts.js'
import type { Ends } from '../../../packages/extract/src/attributions/features/ends.js'
import type { CueChances } from '../../../packages/extract/src/attributions/features/cue-chances.js'
import type { ScoredDraft } from '../../../packages/extract/src/attributions/decode/scored-draft.js'
import { POOL } from '../../../packages/extract/src/attributions/find-attributions.js'
import { learnCues, learnCuesAgain, type Learner, learnSpans, makeLearner, type Schedule } from './learn.js'
import type { Lesson } from './problem.js'

const FOLDS = 3

type Chances = ReadonlyMap<Lesson, CueChances>

/** What a model that did not see the document answers to each of the lessons. */
function heldOut<Answer>(
  lessons: readonly Lesson[],
  ends: Ends,
  learn: (learner: Learner, seen: readonly Lesson[]) => void,
  answer: (learner: Learner, lesson: Lesson) => Answer,
): ReadonlyMap<Lesson, Answer> {
  const answers = new Map<Lesson, Answer>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const learner = makeLearner(ends)
    learn(
      learner,
      lessons.filter((_, i) => i % FOLDS !== fold),
    )
    for (const [i, lesson] of lessons.entries()) if (i % FOLDS === fold) answers.set(lesson, answer(learner, lesson))
  }
  return answers
}

/** The first answers about cues, from models that did not see the document. */
export const heldOutFirst = (lessons: readonly Lesson[], ends: Ends, schedule: Schedule): Chances =>
  heldOut(
    lessons,
    ends,
    (learner, seen) => learnCues(learner, seen, schedule),
    (learner, lesson) => firstLook(learner.scorer, lesson.words).cues,
  )

/** The second answers, likewise, given held-out first answers. */
export const heldOutSecond = (lessons: readonly Lesson[], ends: Ends, first: Chances, schedule: Schedule): Chances =>
  heldOut(
    lessons,
    ends,
    (learner, seen) => learnCuesAgain(learner, seen, first, schedule),
    (learner, lesson) =>
      cueChances(learner.scorer, lesson.words, withTwins(learner.scorer, lesson.words, first.get(lesson)!)),
  )

/** The drafts, likewise, given held-out answers about cues. */
export const heldOutDrafts = (
  lessons: readonly Lesson[],
  ends: Ends,
  second: Chances,
  schedule: Schedule,
): ReadonlyMap<Lesson, readonly ScoredDraft[]> =>
  heldOut(
    lessons,
    ends,
    (learner, seen) => learnSpans(learner, seen, second, schedule),
    (learner, lesson) => findDrafts(learner.scorer, lesson.words, second.get(lesson)!, POOL),
  )
