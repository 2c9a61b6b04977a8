import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { sentenceOf, skipAdverbs, verbGroupAt } from '../phrases/scan.js'
import { saysUrgent, type Trimmed, trimAction } from '../phrases/trim-action.js'
import { thing } from './wanted-thing.js'

/* What the polite forms are put together from. */

export type Found = readonly Candidate[] | null

const ASKERS = new Set(['i', 'we'])

export const mentionsDeed = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++)
    if (DEED_NOUNS.has(lowerAt(r, k)) && !['support', 'help', 'time', 'meeting', 'discussion'].includes(lowerAt(r, k)))
      return true
  return false
}

export function asked(
  r: Reading,
  verb: number,
  limit: number,
  addressee: Words | null,
  cue: Words,
  rule: string,
  weight: number,
  demander: Words | null = null,
): readonly Candidate[] {
  const { first } = sentenceOf(r, verb)
  const urgent = saysUrgent(r, { first: Math.max(first, verb - 4), end: verb })
  const actions = tagAt(r, verb) === 'VBG' ? gerundActions(r, verb, limit) : verbActions(r, verb, limit)
  return actions.map(action =>
    candidate({
      rule: `demand/polite/${rule}`,
      cue,
      action,
      demander,
      addressee,
      strength: 'request',
      urgent: urgent || action.urgent,
      direct: true,
      weight,
    }),
  )
}

/** "(would you mind) reading the meter |and| letting me know": each gerund is a deed. */
function gerundActions(r: Reading, verb: number, limit: number): readonly Trimmed[] {
  const end = actionEnd(r, verb, limit, true)
  for (let k = verb + 2; k < end - 2; k++)
    if (lowerAt(r, k) === 'and' && /^VB[GP]?$/.test(tagAt(r, k + 1)) && verbGroupAt(r, k + 1) >= 0) {
      const here = trimAction(r, { first: verb, end: k })
      return tagAt(r, k + 1) === 'VBG' ? [here, ...gerundActions(r, k + 1, limit)] : [here]
    }
  return [trimAction(r, { first: verb, end })]
}

export function things(
  r: Reading,
  at: number,
  limit: number,
  cue: Words,
  demander: Words | null,
  rule: string,
  weight: number,
): Found {
  const found = thing(r, at, limit, false)
  return found.map(x => ({
    ...x,
    rule: `demand/polite/${rule}`,
    cue,
    demander,
    strength: 'request',
    direct: true,
    weight,
  }))
}

/** "I" or "we" as the subject of the words up to `i`. */
export function personBefore(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 8); k--) {
    const word = lowerAt(r, k)
    if (ASKERS.has(word)) return { first: k, end: k + 1 }
    if ([',', ';', 'he', 'she', 'they', 'you'].includes(word)) return null
  }
  return null
}

export function hasWould(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (['would', "'d", 'should', 'shall', 'will', '’d'].includes(lowerAt(r, k))) return true
  return false
}

export function negatedBefore(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (['not', "n't", 'never', 'no'].includes(lowerAt(r, k))) return true
  return false
}

export const wordsBefore = (r: Reading, i: number, first: number, word: string): boolean => {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) if (lowerAt(r, k) === word) return true
  return false
}

/** Past "please", "kindly" and adverbs. */
export const skipPlease = (r: Reading, i: number, limit: number): number => {
  let k = skipAdverbs(r, i, limit)
  if (lowerAt(r, k) === ',' && lowerAt(r, k + 1) === 'please') k = skipAdverbs(r, k + 1, limit)
  if (lowerAt(r, k) === ',') k++
  return k
}
