import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { isMark } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'

/** Whether the tokens before the comma are a name that is called ("Tom,", "Guys,", "Mr Hale,"). */
export function isVocative(r: Reading, first: number, comma: number): boolean {
  if (comma - first > 3) return false
  for (let k = first; k < comma; k++)
    if (!tagAt(r, k).startsWith('NN') && !isMark(lowerAt(r, k)) && lowerAt(r, k) !== 'and') return false
  return true
}

/** Where what is quoted of the sentence begins, past its opening marks. */
export function spokenFrom(r: Reading, first: number, from: number): number {
  let k = Math.max(first, quotationAt(r, from)?.first ?? first)
  while (k < from && isMark(lowerAt(r, k))) k++
  return k
}

/** The name that is called at the beginning of what is said: "[Minister Lee], do the right thing"; null where none is. */
export function vocative(r: Reading, first: number, from: number): Words | null {
  for (let k = first + 1; k <= Math.min(first + 3, from - 1); k++)
    if (
      (lowerAt(r, k) === ',' || lowerAt(r, k) === ':') &&
      tagAt(r, first).startsWith('NNP') &&
      isVocative(r, first, k)
    )
      return { first, end: k }
  return null
}

/** "You will please vacate …", "you are kindly …" */
export function youBefore(r: Reading, first: number, from: number): Words | null {
  for (const k of [from - 1, from - 2]) if (k >= first && lowerAt(r, k) === 'you') return { first: k, end: k + 1 }
  return null
}
