import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import type { LimitCue } from './limit-cues.js'

/** Where a time expression stands: tokens `[first, end)` in the sentence `[from, to)`, with the limiting words before it. */
export interface Setting {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly cue: LimitCue | null
  readonly period: boolean
  /** What is demanded in the words before the limit; null where nothing is. */
  readonly asked: Demand | null
}

/** Why a time is a deadline. */
export interface Ground {
  readonly rule: string
  readonly confidence: number
  /** The token of the word that binds (must, has, ordered, expires), or -1. */
  readonly binder: number
  /** Where the words that make it a limit begin. */
  readonly first: number
  /** Where they end, past the time. */
  readonly end: number
}

/** A ground whose limit begins with its cue and ends with its time, unless told otherwise. */
export const ground = (
  s: Setting,
  rule: string,
  confidence: number,
  binder: number,
  first = s.cue?.first ?? s.first,
  end = s.end,
): Ground => ({
  rule: `deadline-${rule}`,
  confidence,
  binder,
  first,
  end,
})

/** "In May", "during the week": says when, and limits only what is wanted soon. */
export const isLoose = (r: Reading, { first, bound }: LimitCue): boolean =>
  bound === 'within' && /^(?:during|in)$/.test(lowerAt(r, first))
