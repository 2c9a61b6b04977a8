import { words } from './words.js'

/** Verbs that put a wrong right: those who complain command them, bulk mail does not. Lemmas, sorted. */
export const GRIEVANCE_VERBS = words(`
apologise apologize cease compensate delete desist destroy disable discontinue dismantle pay publish refrain refund reimburse reinstate remove
repair repay restore retract return settle stop surrender vacate withdraw
`)
