import { words } from './words.js'

/** Verbs whose infinitive or gerund was not done, or only contemplated ("refused to call for", "is considering asking"). Lemmas, sorted. */
export const UNREAL_GOVERNORS = words(`
avoid cease consider contemplate could decline deny dismiss fail forget hesitate hope intend might neglect oppose plan ponder
refrain refuse regret reject resist stop threaten wish
`)

/** Words that make what follows unreal when they come before the cue in its clause ("reluctant to call for"). Sorted. */
export const UNREAL_WORDS = words(
  'able certain empowered hardly if likely never nobody none position possible rarely reluctant short unable unlikely unwilling whether',
)
