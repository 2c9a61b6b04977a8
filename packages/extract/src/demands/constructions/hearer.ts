import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { words } from '../lexicons/words.js'
import { canAct, phraseAt } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'
import { isPress } from './modal-subject.js'

/** Verbs of speaking to somebody who is named. Lemmas, sorted. */
const TELLING = words('advise ask beg implore order tell urge warn')
/** How far behind the quotation its verb may stand: '"Stop," the judge said and told him'. */
const NEAR = 5

/** Whom the words quoted at token `i` are told to: 'Lee told [him]: "Stop it."', '"Stop it," Lee told [the mayor].'; null where nobody is named. */
export function hearerOf(r: Reading, i: number): Words | null {
  const quotation = quotationAt(r, i)
  if (!quotation) return null
  const mark = quotation.first - 2
  if (/^[:,]$/.test(lowerAt(r, mark))) {
    const before = phraseAt(r, mark - 1)
    if (before && before.end === mark && isTold(r, before)) return { first: before.first, end: before.end }
  }
  for (let k = quotation.end + 1; k < quotation.end + NEAR; k++) {
    if (!TELLING.has(lemmaAt(r, k)) || tagAt(r, k) !== 'VBD') continue
    const after = phraseAt(r, k + 1)
    return after && after.first === k + 1 && isTold(r, after) ? { first: after.first, end: after.end } : null
  }
  return null
}

const isTold = (r: Reading, phrase: Words): boolean =>
  TELLING.has(lemmaAt(r, phrase.first - 1)) && canAct(r, phrase) && !isPress(r, phrase)
