import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { wordsAt } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'

/** Words of obligation, with their strength and whether "to" follows. */
export interface Duty {
  readonly strength: Demand['strength']
  readonly to: boolean
  readonly not?: true
}
/** The words of obligation. */
export const DUTIES: ReadonlyMap<string, Duty> = new Map<string, Duty>([
  ['are', { strength: 'require', to: true, not: true }],
  ['better', { strength: 'urge', to: false }],
  ['got', { strength: 'require', to: true }],
  ['had', { strength: 'require', to: true }],
  ['has', { strength: 'require', to: true }],
  ['have', { strength: 'require', to: true }],
  ['is', { strength: 'require', to: true, not: true }],
  ['may', { strength: 'require', to: false, not: true }],
  ['must', { strength: 'require', to: false }],
  ['need', { strength: 'require', to: true }],
  ['needed', { strength: 'require', to: true }],
  ['needs', { strength: 'require', to: true }],
  ['ought', { strength: 'urge', to: true }],
  ['shall', { strength: 'require', to: false }],
  ['should', { strength: 'urge', to: false }],
])

/** "They might want to reconsider": advice, in the news. */
export const isWantTo = (r: Reading, i: number): boolean =>
  r.kind.value === 'article' && /^m(?:ay|ight)$/.test(lowerAt(r, i)) && wordsAt(r, i + 1, ['want', 'to'])
/** What "might want to" lays on somebody. */
export const ADVICE: Duty = { strength: 'urge', to: false }

/** "[You had] better call", "[he's] got to go": what makes the word one of duty. */
export function isDutyHere(r: Reading, i: number): boolean {
  const before = lowerAt(r, i - 1)
  if (lowerAt(r, i) === 'got') return /^['’](?:s|ve)$/.test(before)
  if (lowerAt(r, i) !== 'better') return true
  return tagAt(r, i + 1) === 'VB' && (/^(?:had|['’]d)$/.test(before) || tagAt(r, i - 1) === 'PRP')
}

/** Helpers before "have to" and "need to" that make the duty one that may come. */
export const COMPOUND = new Set([
  "'d",
  '’d',
  'would',
  'will',
  "'ll",
  'may',
  'might',
  'could',
  'did',
  'do',
  'does',
  'not',
  "n't",
  'n’t',
  'to',
  'not',
])

/** "You will need to send us the form": in a letter, unless something is supposed first. */
export const isToldTo = (r: Reading, i: number): boolean =>
  lowerAt(r, i) === 'need' &&
  /^(?:['’]ll|will)$/.test(lowerAt(r, i - 1)) &&
  lowerAt(r, i - 2) === 'you' &&
  /^(?:email|letter)$/.test(r.kind.value) &&
  quotationAt(r, i) === null
