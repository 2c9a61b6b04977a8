import type { Ends } from '../features/ends.js'
import type { CueRates } from '../words/cue-rates.js'

/** The trained attribution tagger: one table of weights for all its questions, and the rates of the cues. */
export interface AttributionModel extends CueRates {
  readonly header: AttributionModelHeader
  /** By feature row; a weight is this times `header.scale`. */
  readonly weights: Int8Array
  readonly ends: Ends
}

export interface AttributionModelHeader {
  readonly format: 1
  readonly name: string
  readonly scale: number
  /** What it was trained on, with the licence. */
  readonly trainedOn: readonly string[]
  /** Scores measured on documents kept out of training. */
  readonly scores: Readonly<Record<string, number>>
  /** Confidence by raw score: the measured share of right attributions at the knots, between which it is linear. */
  readonly calibration: readonly (readonly [score: number, right: number])[]
}
