import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { canAct, phraseAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'

/* Who asks with a noun of wanting, and who is faced with it. */

/** Verbs and prepositions of those who are asked: "faces calls to …". */
export const FACED = new Set([
  'face',
  'faces',
  'faced',
  'facing',
  'under',
  'resist',
  'resisted',
  'ignore',
  'ignored',
  'reject',
  'rejected',
  'received',
  'despite',
  'obey',
  'defy',
  'defied',
])

/** "calls to resign from [two opposition parties]": who calls, when it is several who can act. */
export function callers(r: Reading, verb: number, end: number): Words | null {
  for (let k = verb + 1; k < Math.min(end, verb + 8); k++) {
    if (lowerAt(r, k) !== 'from') continue
    const phrase = phraseAt(r, k + 1)
    return phrase && phrase.end <= end && tagAt(r, phrase.end - 1) === 'NNS' && canAct(r, phrase)
      ? { first: k + 1, end: phrase.end }
      : null
  }
  return null
}

/** Participles that stand between who asks and the noun: "their repeated calls". Sorted. */
const AGAIN = new Set(['continued', 'increasing', 'renewed', 'repeated', 'stated'])

/** "the union's demand", "her call" */
export function possessor(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const tag = tagAt(r, k)
    if (tag === 'PRP$') return { first: k, end: k + 1 }
    if (tag === 'POS') {
      const phrase = phraseAt(r, k - 1)
      if (!phrase) return null
      return { first: Math.max(phrase.first, first), end: k }
    }
    if (!/^(?:JJ|NN)/.test(tag) && !AGAIN.has(lowerAt(r, k))) return null
  }
  return null
}

/** "The court issued an order to freeze …": the subject of issuing. */
export function issuer(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    if (!tagAt(r, k).startsWith('VB')) continue
    const by = ISSUES.has(lowerAt(r, k)) ? subjectOf(r, k) : null
    return by && canAct(r, by) ? by : null
  }
  return null
}
/** In a headline the noun may be a verb: "Charity calls for ban …". Its subject is all before it, when the line has no other finite verb. */
export function headliner(r: Reading, i: number, { first, end }: Words): Words | null {
  if (
    !lowerAt(r, i).endsWith('s') ||
    i === first ||
    i - first > 7 ||
    (lowerAt(r, end - 1) === '.' && lowerAt(r, i + 1) !== 'that')
  )
    return null
  for (let k = first; k < i; k++) if (!/^(?:NN|JJ|POS|CD|DT)/.test(tagAt(r, k))) return null
  return { first, end: i }
}

const ISSUES = new Set([
  'issued',
  'issues',
  'made',
  'makes',
  'gave',
  'gives',
  'repeated',
  'repeats',
  'renewed',
  'renews',
  'led',
  'joined',
  'backed',
  'sent',
  'delivered',
])

/** "He faced calls to resign": the subject of facing. */
export function faced(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 5); k--)
    if (FACED.has(lowerAt(r, k)) && tagAt(r, k).startsWith('VB')) return subjectOf(r, k)
    else if (lowerAt(r, k) === 'under')
      return tagAt(r, k - 1).startsWith('VB') ? subjectOf(r, k - 1) : k > first ? { first, end: k } : null
  return null
}
