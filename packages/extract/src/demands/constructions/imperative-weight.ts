import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { PAGE_VERBS } from '../lexicons/courtesies.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { hasDone } from './modal-signs.js'

const PERSONAL = new Set(['me', 'us', 'my', 'our', 'your', 'you'])

/** "Swap the cover": in a letter or a message any verb right before a thing that the reader knows. */
const isMeantHere = (r: Reading, verb: number): boolean =>
  ['email', 'letter'].includes(r.kind.value) &&
  tagAt(r, verb) === 'VB' &&
  /^(?:her|him|his|it|its|my|our|the|their|them|these|this|those|your)$/.test(lowerAt(r, verb + 1))

/** "Have the roof mended": in a letter or a message. */
export const isCausing = (r: Reading, verb: number, limit: number): boolean =>
  ['email', 'letter'].includes(r.kind.value) &&
  lowerAt(r, verb) === 'have' &&
  tagAt(r, verb + 1) !== 'PRP' &&
  hasDone(r, verb, limit)

/** How sure a bare imperative is: by its verb, by "me" and "your", by urgency, by being told not to or reminded (`stressed`). */
export function bareWeight(r: Reading, verb: number, limit: number, urgent: boolean, stressed: boolean): number {
  const lemma = lemmaAt(r, verb)
  if ((PAGE_VERBS.has(lemma) && !stressed) || /^https?:|^www\./.test(wordAt(r, verb + 1))) return 0.3
  let personal = false
  for (let k = verb; k < limit; k++) if (PERSONAL.has(lowerAt(r, k))) personal = true
  let weight = 0.3
  if (DEMAND_VERBS.has(lemma) || DEMAND_VERBS.has(lowerAt(r, verb))) weight += 0.35
  if (personal) weight += 0.15
  if (urgent) weight += 0.15
  if (stressed) weight += 0.2
  if (isMeantHere(r, verb)) weight += 0.15
  if (isCausing(r, verb, limit)) weight += 0.3
  return weight
}
