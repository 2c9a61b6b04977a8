import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { isFinite, isMark, isNoun, verbGroupAt } from './scan.js'

/** Whether a noun phrase at `i` is followed by a finite verb, so that a clause begins. */
export function startsClause(r: Reading, i: number, end: number): boolean {
  let k = i
  let noun = false
  for (; k < Math.min(end, i + 12); k++) {
    if (lowerAt(r, k) === '(') while (k < end - 1 && lowerAt(r, k) !== ')') k++
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (word === ')') continue
    if (noun && SUBORDINATES.has(word)) return false
    if (isFinite(tag) || (tag === 'VBP' && noun)) return noun
    if (word === 'to' || word === 'and' || word === ',' || isMark(word)) return false
    if (isNoun(tag) || (tag === 'DT' && isFinite(tagAt(r, Math.min(k + 1, end - 1))))) noun = true
    else if (
      !(
        tag === 'DT' ||
        tag === 'PRP$' ||
        tag.startsWith('JJ') ||
        tag === 'POS' ||
        tag.startsWith('RB') ||
        ((tag === 'IN' || tag === 'VBN') && noun)
      )
    )
      return false
  }
  return false
}

/** "A freeze on rents |until| the repairs are done": the verb behind is none of the noun's. */
const SUBORDINATES = new Set(['because', 'if', 'unless', 'until', 'when', 'where', 'while'])

/** Pronouns that are nothing but a subject. */
const NOMINATIVES = new Set(['he', 'i', 'she', 'they', 'we'])

/** Whether what follows a coordinator is a clause of another subject, or a verb in a finite form that the action does not share. */
export function startsOwnClause(r: Reading, i: number, end: number): boolean {
  if (i >= end) return true
  const at = tagAt(r, i).startsWith('RB') && i + 1 < end ? i + 1 : i
  const tag = tagAt(r, at)
  if (isFinite(tag) || tag === 'EX' || NOMINATIVES.has(lowerAt(r, at))) return true
  if (tag === 'VBG' && verbGroupAt(r, at) >= 0 && lowerAt(r, at - 1) !== ',') return false
  if (['if', 'unless', 'because', 'when', 'while'].includes(lowerAt(r, at))) return true
  return startsClause(r, at, end)
}
