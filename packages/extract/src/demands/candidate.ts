import type { Demand } from '@gravamen/document'

/** Tokens `[first, end)` of a reading. */
export interface Words {
  readonly first: number
  readonly end: number
}

/** What a construction found, before actors are resolved and rivals compared. All positions are token numbers. */
export interface Candidate {
  readonly rule: string
  /** The words that ask ("urged", "please", "must"); null where the form alone does it (a bare imperative). */
  readonly cue: Words | null
  readonly action: Words
  /** Null where the text names none beside the action: the speaker or the letter's author is then meant. */
  readonly demander: Words | null
  readonly addressee: Words | null
  readonly strength: Demand['strength']
  readonly negated: boolean
  readonly condition: Words | null
  readonly consequence: Words | null
  /** Whether urgency is said outside the action ("immediately remove …"). */
  readonly urgent: boolean
  /** Whether it is made to a hearer or reader (an imperative, "you must") and not reported of others. */
  readonly direct: boolean
  /** 0 to 1, before calibration. */
  readonly weight: number
}

/** A candidate with everything absent, except what is given. Its fields stand in one order, whatever the order of the facts. */
export const candidate = ({
  rule,
  cue = null,
  action,
  demander = null,
  addressee = null,
  strength,
  negated = false,
  condition = null,
  consequence = null,
  urgent = false,
  direct = false,
  weight = 0.7,
}: Pick<Candidate, 'rule' | 'action' | 'strength'> & Partial<Candidate>): Candidate => ({
  rule,
  cue,
  action,
  demander,
  addressee,
  strength,
  negated,
  condition,
  consequence,
  urgent,
  direct,
  weight,
})
