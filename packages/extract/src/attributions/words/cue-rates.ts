/**
 * How often a word (its lemma and coarse part of speech) is in a cue, where it stands outside the content of
 * attributions, in the documents of the training.
 */
export interface CueRates {
  /** The rate, from 0 to 1, of the word with this key; -1 when it is too rare to say. */
  readonly rateOf: (key: number) => number
  /** The rate of the words that are used like the one with this key, from 0 to 1; -1 when there are none, or they hardly ever are in a cue. */
  readonly kinOf: (key: number) => number
}

const KIN_STEPS = [0.04, 0.08, 0.14, 0.22, 0.32, 0.44, 0.56, 0.68, 0.8] as const

/** The band of the rate of a word's kin: 0 for none or next to none, up to 10. */
export function kinBandOf(rate: number): number {
  if (rate < 0) return 0
  let band = 1
  for (const step of KIN_STEPS) if (rate >= step) band++
  return band
}

/** The band of a rate: 0 unknown, 1 an unknown verb, then 2 (hardly ever) to 7 (mostly). */
export function bandOf(rate: number, isVerb: boolean): number {
  if (rate < 0) return isVerb ? 1 : 0
  if (rate < 0.01) return 2
  if (rate < 0.05) return 3
  if (rate < 0.15) return 4
  if (rate < 0.35) return 5
  return rate < 0.6 ? 6 : 7
}
