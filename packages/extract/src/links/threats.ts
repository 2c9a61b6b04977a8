import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { FAILURES } from './threat-words.js'
import { type Threat, threat } from './threat.js'
import { CONDITIONS, OPENERS, afterBreak, leading, trailing } from './threat-conditions.js'
import { BARE, bareCondition, failingWhich, otherwise } from './threat-otherwise.js'
import { AGAIN, OFFENCE, failure, offence } from './threat-failures.js'
import { ANY, WHOEVER, whoever } from './threat-whoever.js'

/**
 * The threat that a sentence makes: its condition stands first ("Unless …,", "If you do not …,", "Otherwise", "Failure to … will …") or last
 * ("… if you do not comply"). Null where nothing bad is said to follow.
 */
export function threatIn(r: Reading, s: number): Threat | null {
  let first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  while (first < end && PASSED.has(lowerAt(r, first))) first++
  if (!mayThreaten(r, s, first, end)) return null
  return (
    bareCondition(r, first, end) ??
    otherwise(r, first, end) ??
    failure(r, first, end) ??
    whoever(r, first, end) ??
    leading(r, first, end) ??
    failingWhich(r, first, end) ??
    threatened(r, first, end) ??
    afterBreak(r, first, end) ??
    trailing(r, first, end) ??
    offence(r, s)
  )
}
const PASSED = new Set(['"', '“', '‘', "'", '``', 'and', 'but', 'however', ',', 'please', 'note', 'that', 'finally'])

/** Where a word must stand for one of the rules above to hold: at the beginning of the sentence, near it, anywhere in it, in the sentence before. */
const AT_FIRST = 1
const NEAR_FIRST = 2
const ANYWHERE = 4
const BEFORE = 8
const turnsOf = wordMarks(
  lower =>
    (OPENERS.has(lower) || BARE.has(lower) || ANY.has(lower) || WHOEVER.has(lower) ? AT_FIRST : 0) |
    (FAILURES.has(lower) || AGAIN.has(lower) || lower === 'who' || lower === 'that' ? NEAR_FIRST : 0) |
    (TURNING.has(lower) || CONDITIONS.has(lower) || lower.startsWith('threaten') ? ANYWHERE : 0) |
    (OFFENCE.test(lower) ? BEFORE : 0),
)
const TURNING = new Set(['event', 'otherwise', 'which'])
const NEAR = 4

/** Whether any of the rules can hold of the sentence: most are told so by their words. */
function mayThreaten(r: Reading, s: number, first: number, end: number): boolean {
  const turns = turnsOf(r)
  const turnAt = (k: number): number => turns[r.tokens.word[k]!]!
  if (first < end && (turnAt(first) & AT_FIRST) !== 0) return true
  for (let k = first; k < end; k++) {
    const turn = turnAt(k)
    if ((turn & ANYWHERE) !== 0 || ((turn & NEAR_FIRST) !== 0 && k < first + NEAR)) return true
  }
  for (let k = s > 0 ? r.sentences.first[s - 1]! : first; k < r.sentences.first[s]!; k++)
    if ((turnAt(k) & BEFORE) !== 0) return true
  return false
}

/** "… and threatened to sue", "… threatening to strike if talks fail": what is threatened, without its condition. */
function threatened(r: Reading, first: number, end: number): Threat | null {
  for (let k = first; k < end - 2; k++) {
    if (lemmaAt(r, k) !== 'threaten' || !tagAt(r, k).startsWith('VB') || lowerAt(r, k + 1) !== 'to') continue
    let past = k + 2
    while (past < end && !CONDITIONS.has(lowerAt(r, past))) past++
    return { ...threat(r, k + 2, past, { first: k, end: k + 1 }), within: true }
  }
  return null
}
