import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { words } from '../lexicons/words.js'
import { subjectOf } from './subject.js'

/** Verbs of those who decide for others. Sorted. */
const RULED = words(
  'concluded declined decreed directed fined found gave heard instructed observed ordered ruled said sentenced told upheld',
)
/** Who so decides. Sorted. */
const DECIDERS = words(
  'adjudicator arbitrator arbitrators bench commissioner coroner court inspector judge judges jury justice magistrate magistrates ombudsman panel regulator tribunal watchdog',
)
const BINDS = words('must shall')
const NEAR = 3

/** Who decided what "must" binds to, in the sentences just before it, in its block or in a report: "A court ruled against the firm. It must pay …"; else null. */
export function rulerBefore(r: Reading, i: number): Words | null {
  return BINDS.has(lowerAt(r, i)) ? deciderBefore(r, i) : null
}

/** Who decided something in the sentences just before token `i`. */
export function deciderBefore(r: Reading, i: number): Words | null {
  const here = r.tokens.sentence[i]!
  for (let s = here - 1; s >= Math.max(0, here - NEAR); s--) {
    if (r.sentences.block[s] !== r.sentences.block[here] && r.kind.value !== 'article') return null
    for (let k = r.sentences.first[s]!; k < r.sentences.end[s]!; k++) {
      if (!RULED.has(lowerAt(r, k)) || !/^VB[DN]$/.test(tagAt(r, k))) continue
      const ruler = subjectOf(r, k)
      if (ruler && isDecider(r, ruler)) return ruler
    }
  }
  return null
}

const isDecider = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++) if (DECIDERS.has(lowerAt(r, k))) return true
  return false
}
