import { excerpt, type Excerpt } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenSpan } from '@gravamen/language'
import { DEMAND_VERBS } from '../demands/lexicons/demand-verbs.js'

/** What a period is counted from: tokens `[first, end)`, without the preposition. */
export interface Anchor {
  readonly first: number
  readonly end: number
  readonly excerpt: Excerpt
  /** 1 after it, -1 before it. */
  readonly sign: 1 | -1
  /** `letter-date`, `receipt`, `document-date` (today), or null for another event. */
  readonly basis: 'letter-date' | 'receipt' | 'document-date' | null
}

const AFTER = new Set([
  'of',
  'from',
  'after',
  'following',
  'since',
  'upon',
  'starting',
  'beginning',
  'commencing',
  'counting',
])
const BEFORE = new Set(['before', 'preceding'])
const NAMED_BY = new Set([
  'of',
  'by',
  'on',
  'in',
  'into',
  'for',
  'the',
  'a',
  'an',
  'this',
  'that',
  'your',
  'our',
  'its',
  'his',
  'her',
  'their',
  'such',
  'from',
  'to',
  'at',
  'which',
  'hereof',
  'being',
])
const LONGEST = 16
const LETTER = new Set([
  'letter',
  'notice',
  'email',
  'e-mail',
  'hereof',
  'demand',
  'document',
  'correspondence',
  'communication',
  'message',
  'invoice',
  'above',
  'memo',
  'statement',
])
const RECEIPT = new Set([
  'receipt',
  'receiving',
  'received',
  'receive',
  'service',
  'served',
  'delivery',
  'notification',
  'notified',
])

/** The anchor after a period at token `i`: "of the date of this letter", "after entry into force", "before the hearing". */
export function anchorAt(r: Reading, i: number, end: number): Anchor | null {
  const word = lowerAt(r, i)
  let at = i + 1
  const sign = BEFORE.has(word) || (word === 'prior' && lowerAt(r, at) === 'to') ? -1 : 1
  if (word === 'prior' && lowerAt(r, at) === 'to') at++
  else if (word === 'in' && lowerAt(r, at) === 'advance' && lowerAt(r, at + 1) === 'of') at += 2
  else if (!AFTER.has(word) && !BEFORE.has(word)) return null
  if (lowerAt(r, at) === 'from' || (lowerAt(r, at) === 'on' && word !== 'of')) at++
  const stop = Math.min(end, at + LONGEST)
  let last = at
  let words = 0
  for (let k = at; k < stop; k++) {
    const tag = tagAt(r, k)
    const lower = lowerAt(r, k)
    if (/^[,;:.!?)(]$/.test(lower)) break
    if (lower === 'and' && DAY_AND_HOUR.has(lowerAt(r, k - 1)) && DAY_AND_HOUR.has(lowerAt(r, k + 1))) continue
    const nominal = /^(?:NN|CD|JJ|PRP\$|DT|POS|VBG|HYPH|AFX)/.test(tag) || tag === '$'
    if (!nominal && !NAMED_BY.has(lower) && !(tag === 'PRP' && words > 0) && !(tag === 'VBN' && lower !== 'been')) break
    // "of receipt to reply": the infinitive is the action.
    if (lower === 'to' && tagAt(r, k + 1).startsWith('VB')) break
    if (lower === 'for' && words > 0) break
    words++
    if (nominal || lower === 'hereof' || tag === 'PRP' || tag === 'VBN') last = k + 1
    if (LETTER.has(lower) && lowerAt(r, k - 1) === 'this' && tagAt(r, k + 1) !== 'POS') break
    // "within 48 hours from receipt of the notice cease …": the verb was taken for a noun.
    if (LETTER.has(lower) && lowerAt(r, k - 1) === 'the' && DEMAND_VERBS.has(lowerAt(r, k + 1))) break
  }
  if (last === at) return null
  if (word === 'after' || word === 'before') last = pastVerb(r, last, stop)
  const span = tokenSpan(r, at, last)
  return { first: at, end: last, excerpt: excerpt(r.text, span), sign, basis: basisOf(r, at, last) }
}

/** "after this notice takes effect": past the verb of the event and what belongs to it; where it was when no verb follows. */
function pastVerb(r: Reading, subject: number, stop: number): number {
  if (!/^VB[DPZ]$/.test(tagAt(r, subject))) return subject
  let last = subject + 1
  while (last < stop && /^(?:NN|JJ|VB|DT|IN|RB|PRP\$)/.test(tagAt(r, last)) && !CLAUSES.has(lowerAt(r, last))) last++
  return last
}
const CLAUSES = new Set(['after', 'before', 'if', 'or', 'though', 'unless', 'until', 'while'])

/** "the time and date of this e-mail" */
const DAY_AND_HOUR = new Set(['date', 'day', 'hour', 'time'])

function basisOf(r: Reading, first: number, end: number): Anchor['basis'] {
  const words = new Set<string>()
  for (let k = first; k < end; k++) words.add(lowerAt(r, k))
  for (const word of words) if (RECEIPT.has(word)) return 'receipt'
  if (words.has('today') || words.has('now')) return 'document-date'
  if (words.has('hereof')) return 'letter-date'
  const own = words.has('this') || words.has('date') || words.has('above')
  if (own && words.has('this')) for (const word of words) if (LETTER.has(word)) return 'letter-date'
  return words.has('date') && words.has('above') ? 'letter-date' : null
}
