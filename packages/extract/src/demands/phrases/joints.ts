import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { mayBeBase } from './scan.js'

/** What may stand between "and" and a further "to": "and in the meantime to …", "or in the alternative to …". Sorted. */
const BETWEEN = new Set(
  ', addition additionally alternative alternatively also and at finally further furthermore in instead lastly meantime moreover or same secondly the then thereafter thirdly time'.split(
    ' ',
  ),
)
/** How many words such a connective takes at most. */
const LONGEST = 8

/** Whether a coordinator stands before the "to", with nothing between but a connective: "pay the fine, and further to …". */
export function isFurtherTo(r: Reading, to: number, first: number): boolean {
  for (let k = to - 1; k > Math.max(first, to - LONGEST); k--) {
    const word = lowerAt(r, k)
    if (word === 'and' || word === 'or' || (word === ',' && k === to - 1)) return true
    if (!BETWEEN.has(word) && !tagAt(r, k).startsWith('RB')) return false
  }
  return false
}

/** The "to" of a further infinitive after the joint at `i`, past a connective; -1 when the joint leads to something else. */
export function furtherTo(r: Reading, i: number, end: number): number {
  let joined = false
  for (let k = i; k < Math.min(end - 1, i + LONGEST); k++) {
    const word = lowerAt(r, k)
    if (word === 'and') joined = true
    if (word === 'to') return joined && mayBeBase(r, k + 1, end) ? k : -1
    if (!BETWEEN.has(word) && !tagAt(r, k).startsWith('RB')) return -1
  }
  return -1
}
