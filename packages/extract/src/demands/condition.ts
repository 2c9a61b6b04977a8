import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Candidate, Words } from './candidate.js'
import { WHETHER } from './phrases/action-end.js'
import { URGENT_ADVERBS, URGENT_PHRASES } from './lexicons/urgency.js'
import { isMark, sentenceOf, wordsAt } from './phrases/scan.js'
import { quotationAt } from './speaker.js'

const LEADING = new Set(['if', 'should', 'where', 'provided', 'unless', 'assuming'])
const TRAILING = new Set(['if', 'unless', 'provided', 'providing'])

/** The condition under which it is asked: "if you dispute the debt, please …", "in the event that …,", "… unless it has already been sent". */
export function conditionOf(r: Reading, { action, cue }: Candidate): Words | null {
  const sentence = sentenceOf(r, action.first)
  const from = Math.min(cue?.first ?? action.first, action.first)
  let first = sentence.first
  while (first < from && isMark(lowerAt(r, first))) first++
  const event = lowerAt(r, first) === 'in' && lowerAt(r, first + 2) === 'event'
  const within = quotationAt(r, first)?.first === quotationAt(r, action.first)?.first
  if (within && (event || LEADING.has(lowerAt(r, first)))) {
    for (let k = headEnd(r, first, from) - 1; k > first + 1; k--)
      if (lowerAt(r, k) === ',' && !crossesQuote(r, first, k)) return { first, end: k }
  }
  let at = action.end
  at = pastUrgency(r, at, sentence.end)
  if (
    at < sentence.end &&
    TRAILING.has(lowerAt(r, at)) &&
    !(lowerAt(r, at).startsWith('provid') && tagAt(r, at + 1) === 'IN' && lowerAt(r, at + 1) !== 'that') &&
    !(lowerAt(r, at) === 'if' && WHETHER.has(lemmaAt(r, at - 1)))
  ) {
    let end = at + 1
    while (end < sentence.end && !/^[.!?;"”]$/.test(lowerAt(r, end)) && !(lowerAt(r, end) === ',' && end > at + 4))
      end++
    return end > at + 2 ? { first: at, end } : null
  }
  return null
}

/** Past a comma, "at once", "straight away" and the like. */
function pastUrgency(r: Reading, from: number, end: number): number {
  let at = from
  for (;;) {
    const phrase = URGENT_PHRASES.find(words => wordsAt(r, at, words))
    const past = phrase
      ? at + phrase.length
      : lowerAt(r, at) === ',' || URGENT_ADVERBS.has(lowerAt(r, at))
        ? at + 1
        : at
    if (past === at || past >= end) return at
    at = past
  }
}

/** Where what may be the condition ends at the latest: before a main clause that asks ("If so, please …") or gives a reason. */
function headEnd(r: Reading, first: number, from: number): number {
  for (let k = first + 1; k < from; k++) {
    if (lowerAt(r, k) === 'because') return first
    if (/^(?:kindly|please)$/.test(lowerAt(r, k))) return k
  }
  return from
}

const crossesQuote = (r: Reading, first: number, end: number): boolean => {
  for (let k = first; k < end; k++) if (/^(?:["“”]|''|``)$/.test(lowerAt(r, k))) return true
  return false
}
