import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { isBase, isFinite, isMark, mayBeBase, skipAdverbs, verbGroupAt, wordsAt } from './scan.js'

export interface Infinitive {
  /** What stands between the cue and the infinitive: the one who is to act; null when nothing does. */
  readonly object: Words | null
  /** Where the action begins: its verb in the base form, or "not" before "to". */
  readonly verb: number
  readonly negated: boolean
}

const REACH = 30

/** The "X to act" (or "X not to act") that begins at token `at`; null when no infinitive follows before the clause ends. */
export function findInfinitive(r: Reading, at: number, limit: number): Infinitive | null {
  let relative = false
  for (let k = at; k < Math.min(limit - 1, at + REACH); k++) {
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (word === 'to' || (word === 'not' && lowerAt(r, k + 1) === 'to')) {
      // "Lobbied the ministry over the tax, to win …" gives a purpose; a comma before "to" closes an aside that another one opened.
      if (k > at && lowerAt(r, k - 1) === ',' && !hasComma(r, at, k - 1)) return null
      if (k > at + 1 && wordsAt(r, k - 2, ['in', 'order'])) return null
      if (k > at && (lowerAt(r, k - 1) === 'and' || lowerAt(r, k - 1) === 'or')) return null
      // 'Told the press, "to show that …"': a quotation that goes on after a break.
      if (k > at + 1 && /^["“]$/.test(lowerAt(r, k - 1)) && lowerAt(r, k - 2) === ',') return null
      const negated = word === 'not'
      const after = skipAdverbs(r, skipPeriod(r, skipAdverbs(r, k + (negated ? 2 : 1), limit), limit), limit)
      const no = lowerAt(r, Math.min(after, limit - 1)) === 'not'
      const verb = no ? skipAdverbs(r, after + 1, limit) : pastMarker(r, after)
      if (verb < limit && isInfinitive(r, verb, limit, tag === 'TO')) {
        const object = k > at ? trimObject(r, { first: at, end: k }) : null
        return { object, verb: negated ? k : no ? after : verb, negated: negated || no }
      }
      if (negated || (k > at && tagAt(r, k - 1) === 'PRP' && tagAt(r, k + 1).startsWith('NN'))) return null
      continue
    }
    if (tag === 'VBG' && k > at && lowerAt(r, k - 1) === ',') return null
    const past = word === ',' && k > at ? pastAside(r, k, limit) : -1
    if (past > 0) {
      k = past
      continue
    }
    if (word === 'against' && k > at) return null
    if (/^(?:questions?|what|how|why|whether|if|anonymity)$/.test(word) || (k === at && word === 'by')) return null
    if (word === 'that' && k > at && verbGroupAt(r, k + 1) < 0) return null
    // "pleaded with voters for their support in Tuesday's primary, which seemed likely to settle little"
    if (tag === 'WDT' && lowerAt(r, k - 1) === ',' && !isClosed(r, k, limit)) return null
    if (tag === 'WP' || tag === 'WDT' || word === 'whose') relative = true
    else if (isFinite(tag) || (tag === 'VBP' && verbGroupAt(r, k) >= 0)) {
      if (!relative) return null
      relative = false
    } else if (isMark(word) && word !== ',' && word !== '-' && !/^["“”'’‘()[\]]+$/.test(word)) return null
    else if (['that', 'if', 'whether', 'how', 'what', 'why', 'about', 'because', 'when'].includes(word) && tag !== 'DT')
      return null
  }
  return null
}

/** Past the first marker of a series: "called upon to |(a)| furnish …". */
const pastMarker = (r: Reading, i: number): number =>
  lowerAt(r, i) === '(' && /^(?:a|i|1)$/.test(lowerAt(r, i + 1)) && lowerAt(r, i + 2) === ')' ? i + 3 : i

/** The comma before "to" that closes a relative clause: "(called on) the mayor, who has the power to bring the buses back[,] to intervene"; else -1. */
function pastAside(r: Reading, comma: number, limit: number): number {
  if (!['which', 'who', 'whose'].includes(lowerAt(r, comma + 1))) return -1
  for (let k = comma + 3; k < Math.min(limit - 2, comma + REACH); k++)
    if (lowerAt(r, k) === ',' && (lowerAt(r, k + 1) === 'to' || wordsAt(r, k + 1, ['not', 'to']))) return k
  return -1
}

/** Whether a comma closes the relative clause at `i` before any "to": "the firm, which leaks, to close". */
function isClosed(r: Reading, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + REACH) && lowerAt(r, k) !== 'to'; k++)
    if (lowerAt(r, k) === ',') return true
  return false
}

/** A verb in its base form after "to"; where "to" was read as a preposition, only what looks like one. */
const isInfinitive = (r: Reading, i: number, end: number, sure: boolean): boolean =>
  isBase(tagAt(r, i)) || /^(?:["“‘]|''|``)/.test(lowerAt(r, i)) || mayBeBase(r, i, end, sure)

/** The object without marks at its ends, and without where or when it was addressed ("voters [at a rally]"). */
function trimObject(r: Reading, { first, end }: Words): Words | null {
  let to = end
  for (let k = first + 1; k < end; k++) {
    const word = lowerAt(r, k)
    if (
      word === ',' ||
      word === 'to' ||
      (word === 'as' && tagAt(r, k) === 'IN') ||
      /^[-–—]+$/.test(word) ||
      ((word === 'at' || word === 'on' || word === 'during') && tagAt(r, k) === 'IN')
    ) {
      to = k
      break
    }
  }
  while (
    to > first &&
    (isMark(lowerAt(r, to - 1)) || tagAt(r, to - 1).startsWith('RB') || /^(?:CC|TO)$/.test(tagAt(r, to - 1)))
  )
    to--
  to = beforeTime(r, first, to)
  let nouns = false
  for (let k = first; k < to; k++) if (/^(?:NN|PRP|DT|CD|WP|JJ)/.test(tagAt(r, k))) nouns = true
  return nouns ? { first, end: to } : null
}

/** One past the object before a word of when or how often: "the clerk [last week]", "Ms Bell [months ago]", "her [several times]", "him [time and again]", "you [one more time]". */
function beforeTime(r: Reading, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    const word = lowerAt(r, k)
    const next = lowerAt(r, k + 1)
    if ((word === 'last' || word === 'this') && SPELLS.test(next)) return k
    if ((word === 'time' && next === 'and') || isOnceMore(r, k, end)) return k
    if (/^(?:several|many|\d+|two|three|four|five|six)$/.test(word) && /^(?:times|occasions)$/.test(next)) return k
    if (/^(?:days|hours|weeks|months|years)$/.test(word) && end <= k + 2)
      return k - 1 > first && /^(?:CD|JJ)$/.test(tagAt(r, k - 1)) ? k - 1 : k
  }
  return end
}

/** "one more time", "once more", "for the last time", "a third time" */
function isOnceMore(r: Reading, i: number, end: number): boolean {
  const at = lowerAt(r, i) === 'for' ? i + 1 : i
  if (/^(?:once|yet)$/.test(lowerAt(r, at))) return at + 2 === end && /^(?:again|more)$/.test(lowerAt(r, at + 1))
  return (
    /^(?:an?|one|the)$/.test(lowerAt(r, at)) &&
    COUNTED.has(lowerAt(r, at + 1)) &&
    lowerAt(r, at + 2) === 'time' &&
    at + 3 === end
  )
}
const COUNTED = new Set('final fifth fourth further last more second sixth third umpteenth'.split(' '))

const SPELLS = /^(?:autumn|fall|month|night|spring|summer|week|winter|year)$/

const hasComma = (r: Reading, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (lowerAt(r, k) === ',') return true
  return false
}

/** "1 May", "noon on Friday", "close of business" */
const isDay = (r: Reading, i: number): boolean =>
  tagAt(r, i) === 'CD' ||
  (lowerAt(r, i) === 'the' && /^(?:end|\d+(?:nd|rd|st|th))$/.test(lowerAt(r, i + 1))) ||
  DAYS.has(lowerAt(r, i))
const DAYS = new Set(
  'april august close december february friday january july june march may midnight monday noon november october saturday september sunday thursday tomorrow tuesday wednesday'.split(
    ' ',
  ),
)

/** Past a time that splits the infinitive: "to [within 7 days of this letter] cease", "to [by 1 May] provide". */
export function skipPeriod(r: Reading, i: number, limit: number): number {
  if (i >= limit || !(lowerAt(r, i) === 'within' || (lowerAt(r, i) === 'by' && isDay(r, i + 1)))) return i
  for (let k = i + (lowerAt(r, i) === 'by' ? 2 : 3); k < Math.min(limit, i + 14); k++)
    if (isBase(tagAt(r, k)) || (DEMAND_VERBS.has(lowerAt(r, k)) && k > i + 4 && !tagAt(r, k - 1).startsWith('DT')))
      return k
  return i
}
