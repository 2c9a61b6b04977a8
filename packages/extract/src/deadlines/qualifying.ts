import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Stated } from '../dates/stated.js'

/** Nouns that are times themselves, so that the day or the month before them says which: "the 30 June |deadline|". Sorted. */
const TIMES = new Set(
  'break close cut-off cutoff date deadline end half holiday limit midnight month noon period quarter season semester session target term time week weekend window year'.split(
    ' ',
  ),
)

/**
 * Whether the date, tokens `[first, end)`, only says which thing the noun behind it means: "during the |July| outage", "by a
 * |February| breach", "the |2019| deal". Such a date limits nothing.
 */
export function isQualifying(r: Reading, { month, year, day }: Stated, first: number, end: number): boolean {
  if (month === undefined && year === undefined) return false
  if (!/^(?:an?|the)$/.test(lowerAt(r, first - 1)) && !/^(?:POS|PRP\$)$/.test(tagAt(r, first - 1))) return false
  // "By the 3rd May Mr Ode must …"
  if (day !== undefined && tagAt(r, end).startsWith('NNP')) return false
  let named = false
  for (let k = end; k < r.tokens.count && /^(?:NN|JJ|HYPH|VBG)/.test(tagAt(r, k)); k++) {
    if (!tagAt(r, k).startsWith('NN')) continue
    if (TIMES.has(lowerAt(r, k)) || (lowerAt(r, k) === 'cut' && lowerAt(r, k + 1) === '-')) return false
    named = true
  }
  return named
}
