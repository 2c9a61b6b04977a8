import type { Deadline } from '@gravamen/document'
import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { isEvent } from './events.js'

/** Words before a time expression that make it a limit: tokens `[first, end)`. */
export interface LimitCue {
  readonly first: number
  readonly bound: Deadline['bound']
  /** It limits by itself: "no later than" needs no duty beside it. */
  readonly strong: boolean
}

const PHRASES: readonly (readonly [phrase: string, bound: Deadline['bound'], strong: boolean])[] = [
  ['ahead of', 'before', false],
  ['at least', 'before', false],
  ['at the latest by', 'by', true],
  ['at the latest on', 'by', true],
  ['before', 'before', false],
  ['by', 'by', false],
  ['by latest', 'by', true],
  ['by no later than', 'by', true],
  ['by not later than', 'by', true],
  ['during', 'within', false],
  ['for up to', 'within', false],
  ['in', 'within', false],
  ['in advance of', 'before', false],
  ['inside', 'within', false],
  ['latest by', 'by', true],
  ['no later', 'by', true],
  ['no later than', 'by', true],
  ['no later than by', 'by', true],
  ['no more than', 'within', false],
  ['not later than', 'by', true],
  ['not less than', 'before', false],
  ['not more than', 'within', false],
  ['on or before', 'by', true],
  ['on/before', 'by', true],
  ['prior to', 'before', false],
  ['till', 'until', false],
  ['until', 'until', false],
  ['until no later than', 'until', true],
  ['up to', 'until', false],
  ['up until', 'until', false],
  ['within', 'within', false],
  ['within a maximum of', 'within', true],
  ['within a period of', 'within', false],
  ['within a maximum period of', 'within', true],
  ['within the period of', 'within', false],
  ['within no more than', 'within', true],
  ['within not more than', 'within', true],
]
const CUES = new Map(PHRASES.map(([phrase, bound, strong]) => [phrase, { bound, strong }]))
const LAST_WORDS = new Set(PHRASES.map(([phrase]) => phrase.split(' ').at(-1)!))
const LONGEST = 5
/** Between the cue and the time: "by the end of", "by 5pm, on", "within the next". */
const FILLERS = new Set([
  'the',
  'on',
  'about',
  'around',
  'approximately',
  'end',
  'of',
  'at',
  'close',
  'or',
  'next',
  'a',
  'period',
  'maximum',
])

/** The longest limiting phrase that ends where the time expression begins, over at most two words of filling. */
export function cueBefore(r: Reading, token: number, from: number): LimitCue | null {
  for (let end = token, skipped = 0; skipped <= 1 && end > from; end--, skipped++) {
    let words = ''
    let found: LimitCue | null = null
    for (let n = 1; LAST_WORDS.has(lowerAt(r, end - 1)) && n <= LONGEST && end - n >= from; n++) {
      const word = lowerAt(r, end - n)
      words = words === '' ? word : `${word} ${words}`
      const cue = CUES.get(words)
      if (cue !== undefined) found = { first: end - n, ...cue }
    }
    if (found?.bound === 'within' && end === token) return beforeEvent(r, token, from) ?? found
    if (found !== null) return found
    if (!FILLERS.has(lowerAt(r, end - 1))) return beforeEvent(r, token, from)
  }
  return null
}

/** Words of the event in "before |Parliament rises on| 22 July", at most. */
const LONGEST_EVENT = 8

/** "Before Parliament rises on 22 July", "in time for the meeting in May": what happens then is the limit. */
function beforeEvent(r: Reading, token: number, from: number): LimitCue | null {
  const within = lowerAt(r, token - 1) === 'in' && (isEvent(r, token - 2) || /^VB[PZ]$/.test(tagAt(r, token - 2)))
  if (lowerAt(r, token - 1) !== 'on' && !within) return null
  let happens = isEvent(r, token - 2)
  for (let k = token - 2; k >= Math.max(from, token - LONGEST_EVENT); k--) {
    if (happens && lowerAt(r, k) === 'before') return { first: k, bound: 'before', strong: false }
    if (happens && lowerAt(r, k) === 'by') return { first: k, bound: 'by', strong: false }
    const inTime = lowerAt(r, k) === 'in' && lowerAt(r, k + 1) === 'time' && lowerAt(r, k + 2) === 'for'
    if (happens && inTime) return { first: k, bound: 'before', strong: false }
    if (/^(?:MD|VBD|[,:.])$/.test(tagAt(r, k))) return null
    happens ||= /^VB[PZ]$/.test(tagAt(r, k))
  }
  return null
}
