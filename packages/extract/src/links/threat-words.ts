import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { FREE, HELPFUL } from '../demands/lexicons/harmless.js'
import type { Words } from './places.js'

/** Nouns of not doing what was asked. */
export const FAILURES = new Set([
  'breach',
  'delay',
  'default',
  'failure',
  'non-compliance',
  'noncompliance',
  'non-payment',
  'refusal',
])
const NOBODY = new Set(['nobody', 'none', 'nothing'])

const FUTURE = new Set(
  "'ll ca can could intend intends may might propose reserve reserves risk risks shall will would".split(' '),
)
const READY = new Set(
  'authorised authorized bound empowered entitled forced going instructed minded obliged prepared ready'.split(' '),
)

/** Whether a verb of what will or may follow stands at the token. */
export const isFuture = (r: Reading, k: number): boolean =>
  (FUTURE.has(lowerAt(r, k)) && tagAt(r, k) !== 'NNP') ||
  (/^faces?$/.test(lowerAt(r, k)) && tagAt(r, k).startsWith('VB')) ||
  (READY.has(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to') ||
  isMandated(r, k) ||
  isInstructed(r, k) ||
  isOnTheWay(r, k) ||
  (lowerAt(r, k) === 'no' &&
    /^(?:alternative|choice|option)$/.test(lemmaAt(r, lowerAt(r, k + 1) === 'other' ? k + 2 : k + 1)))

/** "I'm off to the ombudsman", "we are changing supplier": what the writer is about to do. */
const isOnTheWay = (r: Reading, k: number): boolean =>
  /^(?:['’]m|am|['’]re|are)$/.test(lowerAt(r, k)) &&
  /^(?:i|we)$/.test(lowerAt(r, k - 1)) &&
  (lowerAt(r, k + 1) === 'off' || (tagAt(r, k + 1) === 'VBG' && lowerAt(r, k + 1) !== 'writing'))

/** "Our instructions |are to| sue" */
const isInstructed = (r: Reading, k: number): boolean =>
  /^(?:are|remain)$/.test(lowerAt(r, k)) && lowerAt(r, k - 1) === 'instructions' && lowerAt(r, k + 1) === 'to'

/** "Has authorised us to sue": told to, by the client. */
const isMandated = (r: Reading, k: number): boolean =>
  /^(?:authori[sz]ed|directed|instructed)$/.test(lowerAt(r, k)) &&
  /^(?:me|us)$/.test(lowerAt(r, k + 1)) &&
  lowerAt(r, k + 2) === 'to'

/** Whether the clause from `from` on says that something bad will or may happen: its first verb is of the future, and nothing that helps. */
export function threatens(r: Reading, from: number, end: number): boolean {
  if (lowerAt(r, from) === 'please' || tagAt(r, from) === 'VB') return false
  const harmless = lowerAt(r, lowerAt(r, from) === 'then' ? from + 1 : from) === 'you' ? FREE : HELPFUL
  for (let k = from; k < end; k++) {
    if (!isFuture(r, k)) continue
    let verb = k + 1
    while (verb < end && (tagAt(r, verb).startsWith('RB') || /^(?:be|to)$/.test(lowerAt(r, verb)))) verb++
    if (lowerAt(r, k) === 'would' && lemmaAt(r, verb) === 'ask') return false
    // "You will be asked to come"
    if (tagAt(r, verb) === 'VBN' && /^(?:ask|inform|invite|notify|tell)$/.test(lemmaAt(r, verb))) return false
    return !harmless.has(lemmaAt(r, verb)) || tagAt(r, verb) === 'VBN'
  }
  return false
}

const REFUSING = new Set(
  "absence absent again cease continue decline delay dissatisfied failing fail failure ignore late miss n't neglect neither never no not outstanding persist recur recurrence refuse remain repeat repetition still unable unhappy unless unpaid unresolved unsatisfied until unwilling without".split(
    ' ',
  ),
)

/** Whether the condition is that something is not done. */
export function isRefusal(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++)
    if (
      REFUSING.has(lowerAt(r, k)) ||
      REFUSING.has(lemmaAt(r, k)) ||
      FAILURES.has(lemmaAt(r, k)) ||
      NOBODY.has(lowerAt(r, k)) ||
      (lemmaAt(r, k) === 'carry' && lowerAt(r, k + 1) === 'on') ||
      isForced(r, k, end)
    )
      return true
  return false
}

/** "If I have to, I will …": what the writer would rather not do. */
const isForced = (r: Reading, k: number, end: number): boolean =>
  lowerAt(r, k) === 'have' && /^(?:i|we)$/.test(lowerAt(r, k - 1)) && lowerAt(r, k + 1) === 'to' && k + 2 >= end
