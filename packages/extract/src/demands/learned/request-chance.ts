import { readFileSync } from 'node:fs'
import type { Reading } from '@gravamen/language'
import type { Candidate, Words } from '../candidate.js'
import { requestFeatures } from './request-features.js'

/** The weights of a logistic model by feature; that of "bias" is always added. */
export type RequestModel = ReadonlyMap<string, number>

let shipped: RequestModel | null = null

/** The model that ships with the package, read when it is first asked for: a feature and its weight a line. */
export function requestModel(): RequestModel {
  shipped ??= new Map(
    readFileSync(new URL('../../../models/requests.weights', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(row => {
        const at = row.lastIndexOf(' ')
        return [row.slice(0, at), Number(row.slice(at + 1))] as const
      }),
  )
  return shipped
}

/** The chance (0 to 1) that a logistic model gives to these features; those that it knows make a vector of length one. */
export function chanceOf(model: RequestModel, features: readonly string[]): number {
  let sum = 0
  let known = 0
  for (const feature of features) {
    const weight = model.get(feature)
    if (weight === undefined) continue
    sum += weight
    known++
  }
  const score = (model.get('bias') ?? 0) + sum / Math.sqrt(Math.max(1, known))
  return 1 / (1 + Math.exp(-score))
}

/**
 * The chance (0 to 1) that the sentence asks or proposes something to its reader; `found` is what the constructions found in it. The model knows
 * mail: what bulk mail asks of everybody ("please visit our site") has a low chance.
 */
export const requestChance = (r: Reading, sentence: Words, found: readonly Candidate[], model: RequestModel): number =>
  chanceOf(model, requestFeatures(r, sentence, found))
