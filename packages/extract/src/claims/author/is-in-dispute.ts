import type { Demand } from '@gravamen/document'
import { lemmaAt, type Reading } from '@gravamen/language'
import { DISPUTE_WORDS } from './dispute-words.js'

/** A letter of dispute has such a word in so many at least. */
const RATE = 250

/** Whether the document is one of dispute, by its words and by what it demands: what a letter of business tells is no claim. */
export function isInDispute(r: Reading, demands: readonly Demand[]): boolean {
  if (demands.some(({ strength, consequence }) => strength !== 'request' || consequence !== null)) return true
  let words = 0
  for (let i = 0; i < r.tokens.count; i++) if (DISPUTE_WORDS.has(lemmaAt(r, i))) words++
  return words * RATE >= r.tokens.count
}
