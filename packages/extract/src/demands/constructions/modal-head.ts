import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { skipPeriod } from '../phrases/infinitive.js'
import { isBase, isNot, pastAside, skipAdverbs, wordsAt } from '../phrases/scan.js'

export interface ModalHead {
  /** The verb in its base form. */
  readonly verb: number
  /** Where the action begins: the verb, or the negation before it. */
  readonly start: number
  readonly negated: boolean
}

/** "They should all be removed" */
const FLOATING = new Set(['all', 'both', 'each'])

/** Past a time or another aside that splits the verb from its modal: "must[, by noon on Friday,] hand in", "shall [within 7 days] pay", "ought [at the very least] to publish". */
const pastTime = (r: Reading, k: number, limit: number): number =>
  lowerAt(r, k) === ',' && tagAt(r, k + 1) === 'IN' ? pastAside(r, k, limit) : skipPeriod(r, pastLeast(r, k), limit)

/** Past "at the very least" and the like. */
const pastLeast = (r: Reading, k: number): number => k + (LEAST.find(words => wordsAt(r, k, words))?.length ?? 0)
const LEAST = ['at the very least', 'at the least', 'at least', 'at a minimum', 'in all conscience', 'in fairness'].map(
  words => words.split(' '),
)

/** A base form that was read as a participle: "should now apologise". */
const isMisread = (r: Reading, k: number): boolean => tagAt(r, k) === 'VBN' && lowerAt(r, k) === lemmaAt(r, k)

/** What the modal at `i` governs: past adverbs, a negation ("not", "no longer") and "to"; null when no verb in its base form follows, or "you do not have to". */
export function modalHead(r: Reading, i: number, limit: number, to: boolean): ModalHead | null {
  if (i > 0 && isNot(lowerAt(r, i - 1))) return null
  let k = i + 1
  let negation = -1
  let seen = false
  while (k < limit) {
    const word = lowerAt(r, k)
    if (/^["“‘]$/.test(word) && k > i && (seen || !to) && isBase(tagAt(r, k + 1)))
      return { verb: k + 1, start: negation >= 0 ? negation : k, negated: negation >= 0 }
    if (isNot(word)) negation = word.startsWith('n') && word.endsWith('t') && word !== 'not' ? i : k
    else if (word === 'yet') return null
    else if (word === 'got' && to && !seen) {
      // "has got to"
    } else if (word === 'on' && lowerAt(r, k + 1) === 'notice' && to && !seen) {
      // "You are on notice to keep all papers"
      k++
    } else if (word === 'no' && lowerAt(r, k + 1) === 'longer') {
      negation = k
      k++
    } else if (word === 'to' && to && !seen) seen = true
    else if (skipAdverbs(r, k, limit) === k && !(k === i + 1 && FLOATING.has(word))) {
      const past = pastTime(r, k, limit)
      if (past === k) break
      k = past
      continue
    }
    k++
  }
  if (k >= limit || (to && !seen) || !(isBase(tagAt(r, k)) || tagAt(r, k).startsWith('NN') || isMisread(r, k)))
    return null
  if (lowerAt(r, i).startsWith('need') && negation >= 0) return null
  return { verb: k, start: negation >= 0 ? negation : k, negated: negation >= 0 }
}
