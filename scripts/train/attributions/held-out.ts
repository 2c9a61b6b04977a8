import { cueChances, firstCueChances } from '../../../packages/extract/src/attributions/decode/find-drafts.js'
import type { CueChances } from '../../../packages/extract/src/attributions/features/cue-chances.js'
import { learnCues, learnCuesAgain, type Learner, makeLearner, type Schedule } from './learn.js'
import type { Lesson } from './problem.js'

const FOLDS = 3

type Chances = ReadonlyMap<Lesson, CueChances>

/** What a model that did not see the document answers to each of the lessons. */
function heldOut(
  lessons: readonly Lesson[],
  learn: (learner: Learner, seen: readonly Lesson[]) => void,
  answer: (learner: Learner, lesson: Lesson) => CueChances,
): Chances {
  const chances = new Map<Lesson, CueChances>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const learner = makeLearner()
    learn(
      learner,
      lessons.filter((_, i) => i % FOLDS !== fold),
    )
    for (const [i, lesson] of lessons.entries()) if (i % FOLDS === fold) chances.set(lesson, answer(learner, lesson))
  }
  return chances
}

/** The first answers about cues, from models that did not see the document. */
export const heldOutFirst = (lessons: readonly Lesson[], schedule: Schedule): Chances =>
  heldOut(
    lessons,
    (learner, seen) => learnCues(learner, seen, schedule),
    (learner, lesson) => firstCueChances(learner.scorer, lesson.words),
  )

/** The second answers, likewise, given held-out first answers. */
export const heldOutSecond = (lessons: readonly Lesson[], first: Chances, schedule: Schedule): Chances =>
  heldOut(
    lessons,
    (learner, seen) => learnCuesAgain(learner, seen, first, schedule),
    (learner, lesson) => cueChances(learner.scorer, lesson.words, first.get(lesson)!),
  )
