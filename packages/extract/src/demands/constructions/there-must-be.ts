import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import { type Candidate } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { skipAdverbs } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'
import { headOf, thing } from './wanted-thing.js'

/** "There must be a public inquiry", "there needs to be an apology": a thing done that is wanted of nobody in particular. `i` is the modal. */
export function thereMustBe(
  r: Reading,
  i: number,
  limit: number,
  { strength, to }: { readonly strength: Demand['strength']; readonly to: boolean },
): readonly Candidate[] {
  if (lowerAt(r, i - 1) !== 'there') return []
  let at = skipAdverbs(r, i + 1, limit)
  if (to) at = lowerAt(r, at) === 'to' ? at + 1 : limit
  if (at >= limit || lowerAt(r, at) !== 'be') return []
  const negated = lowerAt(r, at + 1) === 'no'
  if (!negated && !/^(?:an?|full|immediate|some|the)$/.test(lowerAt(r, at + 1))) return []
  const deed = DEED_NOUNS.has(lowerAt(r, headOf(r, at + 1, limit)))
  if (!deed && !(/^(?:email|letter)$/.test(r.kind.value) && quotationAt(r, i) === null)) return []
  return thing(r, at + 1, limit, deed).map(x => ({
    ...x,
    rule: 'demand/modal/there',
    cue: { first: i - 1, end: at + 1 },
    strength,
    negated,
    direct: true,
    weight: 0.6,
  }))
}
