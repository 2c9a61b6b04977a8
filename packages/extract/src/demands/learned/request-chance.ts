import type { Reading } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { requestFeatures } from './request-features.js'
import { REQUEST_WEIGHTS } from './request-weights.js'

const weights: ReadonlyMap<string, number> = new Map(
  REQUEST_WEIGHTS.trim()
    .split('\n')
    .map(row => {
      const at = row.lastIndexOf(' ')
      return [row.slice(0, at), Number(row.slice(at + 1))] as const
    }),
)
const BIAS = weights.get('bias') ?? 0

/**
 * The chance (0 to 1) that the sentence asks or proposes something to its reader, by a logistic model of its words; `rules` are those that found
 * a demand in it. It knows mail: what bulk mail asks of everybody ("please visit our site") has a low chance.
 */
export function requestChance(r: Reading, sentence: Words, rules: readonly string[]): number {
  let sum = BIAS
  for (const feature of requestFeatures(r, sentence, rules)) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
