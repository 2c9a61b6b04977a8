import { words } from './words.js'

/** Verbs of states and perception: "you must know", "you should receive" ask for nothing. Lemmas, sorted. */
export const EMPTY_VERBS = words(`
appear appreciate be become come-on believe belong constitute contain cost deserve enjoy equal exist expect fear feel find guess happen have hear hope imagine know lack
like look love matter mean mind notice own prefer realise realize receive regret remember resemble see seem sound suffer
think understand want wish worry
`)
