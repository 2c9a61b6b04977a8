import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { URGENT_ADVERBS, URGENT_PHRASES } from '../lexicons/urgency.js'
import { isMark, wordsAt } from './scan.js'

export interface Trimmed extends Words {
  /** Whether words of urgency were cut off. */
  readonly urgent: boolean
}

const TAIL = new Set([
  'even',
  'as',
  'and',
  'or',
  'but',
  'by',
  ',',
  ';',
  ':',
  'please',
  'also',
  'however',
  'permanently',
  'today',
  'too',
  'then',
  'otherwise',
  'accordingly',
])
/** Before "then" at the end: what is asked by a day that the sentence does not say again. */
const UNTIL = new Set(['before', 'by', 'until'])
const CLAUSES = new Set(['if', 'that', 'whether', 'which', 'who'])
const JOIN = new Set(['and', ','])

/** The action without words of urgency, coordinators and marks at its ends. */
export function trimAction(r: Reading, { first, end }: Words): Trimmed {
  let urgent = false
  let from = first
  let to = end
  for (;;) {
    if (to - 2 > from && wordsAt(r, to - 2, ['for', 'now'])) to -= 2
    const cut = urgentTail(r, from, to)
    if (cut < to) {
      to = cut
      urgent = true
    } else if (to - 2 > from && lowerAt(r, to - 1) === 'then' && UNTIL.has(lowerAt(r, to - 2))) to -= 2
    else if (to - 1 > from && (TAIL.has(lowerAt(r, to - 1)) || isLooseMark(r, to - 1))) to--
    else break
  }
  while (
    from < to - 1 &&
    (JOIN.has(lowerAt(r, from)) || URGENT_ADVERBS.has(lowerAt(r, from)) || isLooseMark(r, from))
  ) {
    if (URGENT_ADVERBS.has(lowerAt(r, from))) urgent = true
    from++
  }
  if (!urgent)
    for (let i = from; i < to && !CLAUSES.has(lowerAt(r, i)); i++)
      if (URGENT_ADVERBS.has(lowerAt(r, i)) && tagAt(r, i) !== 'JJ' && !isByNow(r, i)) urgent = true
  return { first: from, end: to, urgent }
}

const isLooseMark = (r: Reading, i: number): boolean => {
  const word = lowerAt(r, i)
  return isMark(word) && !/^["'”’“‘()\]%°]+$/.test(word)
}

function urgentTail(r: Reading, first: number, end: number): number {
  if (end - 1 > first && URGENT_ADVERBS.has(lowerAt(r, end - 1))) return end - 1
  for (const phrase of URGENT_PHRASES) {
    const at = end - phrase.length
    if (at > first && wordsAt(r, at, phrase)) return at
  }
  return end
}

/** "Clean Air Now": a word of a name. */
const isOfName = (r: Reading, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(wordAt(r, i)) && i > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(r, i - 1))

/** "The floor |now| has to be replaced": how things stand. */
const isByNow = (r: Reading, i: number): boolean => lowerAt(r, i) === 'now' && /^(?:MD|VB[DPZ])$/.test(tagAt(r, i + 1))

/** "NOW THEREFORE the Council requires" */
const isFormal = (r: Reading, i: number): boolean =>
  lowerAt(r, i) === 'now' && [i + 1, i + 2].some(k => lowerAt(r, k) === 'therefore')

/** One past what stands before the cue at `i`, less "now": "we now ask you" says when it is asked, not how fast it is wanted. */
export const beforeNow = (r: Reading, i: number): number => (i > 0 && lowerAt(r, i - 1) === 'now' ? i - 1 : i)

/** Whether words of urgency stand anywhere in these tokens. */
export function saysUrgent(r: Reading, { first, end }: Words): boolean {
  for (let i = first; i < end; i++) {
    if (URGENT_ADVERBS.has(lowerAt(r, i)) && !isOfName(r, i) && !isFormal(r, i)) return true
    for (const phrase of URGENT_PHRASES) if (i + phrase.length <= end && wordsAt(r, i, phrase)) return true
  }
  return false
}
