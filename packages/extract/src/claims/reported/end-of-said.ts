import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { phraseAt } from '../../demands/phrases/scan.js'
import { isQuoted } from './quotation-kind.js'

/** How many tokens may stand behind the verb of those who heard it: "heard |on Monday .|". */
const LONGEST_TIME = 4

/** The end of what is said from the token on: at a semicolon, behind which the writer goes on by himself, or before who heard it: "…|, the inquiry heard". */
export function endOfSaid(r: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const word = lowerAt(r, i)
    if ((word !== ';' && word !== ',') || isQuoted(r, r.tokens.start[i]!)) continue
    if (word === ';' ? lowerAt(r, i + 1) !== 'that' : isHeard(r, i + 1, end)) return i
  }
  return end
}

/** Whether a hearer and his verb stand from the token to the end of the sentence. */
function isHeard(r: Reading, from: number, end: number): boolean {
  if (phraseAt(r, from)?.first !== from) return false
  for (let i = Math.max(from + 1, end - LONGEST_TIME); i < end; i++)
    if (/^VB[DNZ]$/.test(tagAt(r, i)) && (lemmaAt(r, i) === 'hear' || hasClass(r, i, WORD_CLASS.saying))) {
      for (let k = from; k < i; k++)
        if (/^(?:,|CC|MD|VB[DPZ])$/.test(tagAt(r, k)) && lemmaAt(r, k) !== 'have') return false
      return true
    }
  return false
}
