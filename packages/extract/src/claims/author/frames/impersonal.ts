import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { phraseAt } from '../../../demands/phrases/scan.js'
import type { Frame } from './frame.js'
import { JUDGEMENTS, POSITIONS, RECORDS } from './framing-words.js'

const REACH = 14

/** The frame without "I" or "we" for its subject that a clause begins with; null when it begins with none. */
export function impersonal(r: Reading, first: number, end: number): Frame | null {
  const it = itAt(r, first, end)
  return (
    (it < 0 ? null : (noticed(r, it, end) ?? pleaded(r, it, end) ?? judged(r, it, end))) ??
    noted(r, first, end) ??
    held(r, first, end) ??
    shown(r, first, end)
  )
}

/** "It" at the start, past an adverb; -1 when there is none. */
function itAt(r: Reading, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 3); i++) if (lowerAt(r, i) === 'it') return i
  return -1
}

/** The frame from one token to "that", which must stand right before the token `from`. */
const frame = (r: Reading, first: number, head: number, that: number, end: number): Frame | null =>
  lowerAt(r, that) === 'that' && that + 2 < end
    ? { cue: { first, end: that }, head, content: { first: that + 1, end } }
    : null

const NOTICES: ReadonlySet<string> = new Set(['attention', 'knowledge', 'notice'])
const OWNERS: ReadonlySet<string> = new Set(['my', 'our'])

/** "It has come to our client's attention that …". */
function noticed(r: Reading, it: number, end: number): Frame | null {
  let owned = false
  for (let head = it + 1; head < Math.min(end - 1, it + REACH); head++) {
    owned ||= OWNERS.has(lowerAt(r, head))
    if (owned && NOTICES.has(lowerAt(r, head)) && lowerAt(r, head + 1) === 'that')
      return frame(r, it, head, head + 1, end)
  }
  return null
}

/** What a solicitor does for a client in the passive. Lemmas. */
const PLEADING: ReadonlySet<string> = new Set(['accept', 'admit', 'aver', 'contend', 'deny', 'dispute', 'submit'])

/** The token after "it" and the verb "be" with its adverbs, "it is not …"; -1 when something else follows "it". */
function afterBe(r: Reading, it: number, end: number): number {
  let i = it + 1
  while (i < end && tagAt(r, i).startsWith('RB')) i++
  if (lemmaAt(r, i) !== 'be') return -1
  i++
  while (i < end && tagAt(r, i).startsWith('RB')) i++
  return i
}

/** "It is denied that …", "it is not accepted that …". */
function pleaded(r: Reading, it: number, end: number): Frame | null {
  const head = afterBe(r, it, end)
  return head >= 0 && PLEADING.has(lemmaAt(r, head)) ? frame(r, it, head, head + 1, end) : null
}

/** "It is clear that …", "it is a fact that …", "it seems that …". */
function judged(r: Reading, it: number, end: number): Frame | null {
  if (/^(?:appear|follow|seem)$/.test(lemmaAt(r, it + 1)))
    return frame(r, it, it + 1, it + 2, end) ?? clauseAfter(r, it, end)
  let head = afterBe(r, it, end)
  if (head >= 0 && /^(?:an?|my|our|common|quite)$/.test(lowerAt(r, head))) head++
  const isJudged =
    head >= 0 && (JUDGEMENTS.has(lowerAt(r, head)) || (POSITIONS.has(lowerAt(r, head)) && tagAt(r, head) === 'NN'))
  return isJudged ? frame(r, it, head, head + 1, end) : null
}

/** "It appears |you have confused us|". */
function clauseAfter(r: Reading, it: number, end: number): Frame | null {
  const subject = /^(?:DT|EX|PRP\$?)$/.test(tagAt(r, it + 2)) ? phraseAt(r, it + 2) : null
  return subject?.first === it + 2 && /^(?:MD|VB[DPZ])$/.test(tagAt(r, subject.end))
    ? { cue: { first: it, end: it + 2 }, head: it + 1, content: { first: it + 2, end } }
    : null
}

const NOTING: ReadonlySet<string> = new Set(['advised', 'aware', 'informed', 'note', 'notice', 'remember'])
const INFORMING: ReadonlySet<string> = new Set(['advise', 'confirm', 'inform', 'notify'])

/** "Please note that …", "please be advised that …", "take notice that …", "this is to inform you that …", "you will be aware that …", "you are notified that …". */
function noted(r: Reading, first: number, end: number): Frame | null {
  const opener = lowerAt(r, first)
  if (/^(?:please|take|kindly|note)$/.test(opener)) {
    for (let head = first; head < Math.min(end, first + 3); head++)
      if (NOTING.has(lowerAt(r, head))) return frame(r, head, head, head + 1, end)
    return null
  }
  if (opener === 'you') {
    for (let head = first + 1; head < Math.min(end, first + 5); head++)
      if (/^(?:advised|aware|informed|know|notified|recall)$/.test(lowerAt(r, head)))
        return frame(r, head, head, head + 1, end)
    return null
  }
  if (opener !== 'this') return null
  const to = lemmaAt(r, first + 1) === 'be' ? first + 2 : first + 3
  return lowerAt(r, to) === 'to' && INFORMING.has(lowerAt(r, to + 1)) && lowerAt(r, to + 2) === 'you'
    ? frame(r, to + 1, to + 1, to + 3, end)
    : null
}

/** "My understanding is that …", "the truth is that …". */
function held(r: Reading, first: number, end: number): Frame | null {
  if (!/^(?:my|our|the)$/.test(lowerAt(r, first))) return null
  const head = first + 1
  const be = tagAt(r, head + 1).startsWith('RB') ? head + 2 : head + 1
  return POSITIONS.has(lowerAt(r, head)) && lemmaAt(r, be) === 'be' ? frame(r, first, head, be + 1, end) : null
}

const SHOWING: ReadonlySet<string> = new Set([
  'confirm',
  'demonstrate',
  'find',
  'indicate',
  'prove',
  'reveal',
  'show',
  'suggest',
])

/** "Our records show that …": the writer's own evidence. */
function shown(r: Reading, first: number, end: number): Frame | null {
  if (!OWNERS.has(lowerAt(r, first))) return null
  for (let head = first + 2; head < Math.min(end, first + 6); head++)
    if (SHOWING.has(lemmaAt(r, head)) && RECORDS.has(lemmaAt(r, head - 1))) return frame(r, head, head, head + 1, end)
  return null
}
