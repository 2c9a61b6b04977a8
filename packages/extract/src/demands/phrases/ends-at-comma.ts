import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { isFinite, phraseAt } from './scan.js'
import { startsClause, startsOwnClause } from './starts-clause.js'
import { isOpenQuote } from './quotes.js'
import { ENDING, RELATIVE } from './end-words.js'

const COMMA_ENDS = new Set([
  'amid',
  'despite',
  'during',
  'following',
  'as',
  'even',
  'but',
  'so',
  'or',
  'nor',
  'yet',
  'since',
  'in',
  'with',
  'before',
  'after',
  'by',
  'at',
  'on',
  'for',
  'including',
  'particularly',
  'especially',
])
const KEEPS_COMMA = new Set(['including', 'particularly', 'especially', 'such'])

/** Whether the comma opens or closes an aside after a coordinator: "removed or[,] alternatively[,] hidden". */
export const isAside = (r: Reading, i: number, first: number): boolean =>
  ['and', 'or'].includes(lowerAt(r, i - 1)) ||
  (i > first + 3 && lowerAt(r, i - 2) === ',' && ['and', 'or'].includes(lowerAt(r, i - 3)))

/** Whether a comma ends the action: before a comment, a relative clause, an attribution, or a clause of its own. */
export function endsAtComma(r: Reading, comma: number, end: number): boolean {
  const next = comma + 1
  if (next >= end) return true
  const word = lowerAt(r, next)
  const tag = tagAt(r, next)
  if (RELATIVE.has(word) || ENDING.has(word)) return true
  if (tag === 'IN' && /^whi?(?:ch|om)$/.test(lowerAt(r, next + 1))) return true
  if (COMMA_ENDS.has(word)) return !KEEPS_COMMA.has(word)
  if (tag === 'VBG' || tag === 'VBN' || isFinite(tag)) return true
  if (word === 'not' || word === 'thank' || word === 'thanks') return true
  if (word === 'please' && lowerAt(r, next + 1) === ',') return true
  if (tag === 'TO') return !goesOn(r, next + 1, end)
  if (QUANTITIES.has(word) && /^(?:VB[DGNPZ]|MD|JJ|IN)$/.test(tagAt(r, next + 1))) return true
  if (word === 'and') return startsOwnClause(r, next + 1, end) || isWhoNext(r, next + 1, end)
  if (isOpenQuote(r, next) || areSpeakersNext(r, next, end)) return true
  return startsClause(r, next, end)
}

/** "…, the Quay Trust and the Law Centre said": two who say it. */
function areSpeakersNext(r: Reading, i: number, end: number): boolean {
  const one = phraseAt(r, i)
  if (one?.first !== i || lowerAt(r, one.end) !== 'and') return false
  const other = phraseAt(r, one.end + 1)
  return other !== null && other.end < end && hasClass(r, other.end, WORD_CLASS.saying) && isFinite(tagAt(r, other.end))
}

/** The comma that closes a relative clause inside the deed: "confirm that the cost, which she puts at £840[,] will be met"; else -1. */
export function pastRelative(r: Reading, comma: number, end: number): number {
  if (!['which', 'who'].includes(lowerAt(r, comma + 1))) return -1
  for (let k = comma + 3; k < Math.min(end - 1, comma + 16); k++)
    if (lowerAt(r, k) === ',') return tagAt(r, k + 1) === 'MD' ? k : -1
  return -1
}

/** "…, and Ann Lee, who …": another subject begins. */
function isWhoNext(r: Reading, i: number, end: number): boolean {
  let k = i
  while (k < end && tagAt(r, k).startsWith('NNP')) k++
  return k > i && lowerAt(r, k) === ',' && lowerAt(r, k + 1) === 'who'
}

/** "…, many confused by it", "…, most of them …": a comment on who asks. Sorted. */
const QUANTITIES = new Set(['all', 'both', 'each', 'few', 'many', 'most', 'some', 'several'])

/** Whether another infinitive is coordinated with the one before `from`: "to close, to sell and to move", where one alone gives a purpose. */
function goesOn(r: Reading, from: number, end: number): boolean {
  for (let k = from; k < end - 1; k++)
    if (['and', 'or'].includes(lowerAt(r, k)) && (tagAt(r, k + 1) === 'TO' || tagAt(r, k + 1) === 'VB')) return true
  return false
}
