import { words } from './words.js'

/** What the reader is free to do ("you may appeal") is no threat. Lemmas, sorted. */
export const FREE = words(`
appeal apply ask call choose complain contact discuss dispute email find need obtain opt phone request ring see seek speak talk telephone
visit want wish write
`)

/** What the writer offers ("we will help") is none either. Lemmas, sorted. */
export const HELPFUL = words(`
able accept advise agree appreciate arrange assist discuss explain extend glad grateful happy help like offer pleased support waive welcome
`)
