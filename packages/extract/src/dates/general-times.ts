import type { Atoms } from '../numbers/atoms.js'
import { isHyphen, joined, spelt, textOf, wordAt } from '../numbers/look.js'
import { durationAt } from './durations.js'
import { periodAt } from './periods.js'
import type { Parsed, Stated } from './stated.js'

const say = (end: number, rule: string, stated: Stated): Parsed => ({ end, rule, stated })

/** Reads what is set by habit or context: "every month", "daily", "the quarter", "the nine months", "now", "recently", "the future". */
export function generalAt(atoms: Atoms, i: number): Parsed | null {
  return setAt(atoms, i) ?? definiteAt(atoms, i) ?? vagueAt(atoms, i)
}

function setAt(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i)
  if (word.every !== undefined) return say(i + 1, 'set', { type: 'set', unit: word.every })
  if (word.text !== 'each' && word.text !== 'every') return null
  const next = wordAt(atoms, i + 1)
  if (next.weekday !== undefined && next.shaky !== true)
    return say(i + 2, 'set', { type: 'set', weekday: next.weekday })
  if (next.month !== undefined && next.text.length > 3) return say(i + 2, 'set', { type: 'set', month: next.month })
  if (next.season !== undefined || next.dayPart !== undefined) return say(i + 2, 'set', { type: 'set' })
  if (next.unit !== undefined && next.plural !== true && next.unit !== 'second')
    return say(i + 2, 'set', { type: 'set', unit: next.unit })
  const span = word.text === 'every' ? durationAt(atoms, i + 1) : null
  return span === null ? null : say(span.end, 'set', { ...span.stated, type: 'set' })
}

const AGO = new Set(['ago', 'earlier'])

/** "the quarter", "the year-ago period", "the nine months", "year-earlier", "the first nine months". */
function definiteAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the')
  let at = the ? i + 1 : i
  if (
    the &&
    (spelt(atoms, at, 'comparable') ||
      spelt(atoms, at, 'corresponding') ||
      spelt(atoms, at, 'full') ||
      spelt(atoms, at, 'same'))
  )
    at++
  const unit = wordAt(atoms, at)
  if (unit.text === 'year' && isHyphen(atoms, at + 1) && AGO.has(wordAt(atoms, at + 2).text)) {
    const noun = wordAt(atoms, at + 3)
    const period = the ? periodAt(atoms, at + 3) : null
    const stated: Stated = { type: 'date', context: true, shift: { unit: 'year', count: -1 } }
    if (period !== null && period.stated.quarter !== undefined) return say(period.end, 'date-context', stated)
    const ends = noun.text === 'period' || noun.unit === 'quarter' || noun.unit === 'month'
    return the && !ends ? null : say(ends ? at + 4 : at + 3, 'date-context', stated)
  }
  if (!the) return null
  if (spelt(atoms, at, 'weekend')) return say(at + 1, 'date-weekend', { type: 'date', weekend: true })
  const fiscal = spelt(atoms, at, 'fiscal') || spelt(atoms, at, 'financial')
  const period = periodAt(atoms, at)
  if (
    period !== null &&
    (period.stated.quarter ??
      period.stated.decade ??
      period.stated.century ??
      period.stated.season ??
      period.stated.half ??
      period.stated.year) !== undefined
  )
    return isAdjective(atoms, at, period.end) ? null : say(period.end, period.rule, period.stated)
  const noun = fiscal ? wordAt(atoms, at + 1) : unit
  const end = fiscal ? at + 2 : at + 1
  if (['week', 'month', 'quarter', 'year'].includes(noun.text) && !joinedHyphen(atoms, end)) {
    return say(end, 'date-context', {
      type: 'date',
      context: true,
      unit: noun.unit!,
      ...(fiscal ? { fiscal: true } : {}),
    })
  }
  if (unit.ordinal === 1 || unit.text === 'final' || unit.text === 'early') {
    const span = durationAt(atoms, at + 1)
    if (span !== null) return say(span.end, 'duration', span.stated)
  }
  const span = wordAt(atoms, at).ones !== undefined ? durationAt(atoms, at) : null
  return span !== null && span.stated.unit !== undefined && !isAdjective(atoms, at, span.end)
    ? say(span.end, 'duration', span.stated)
    : null
}

/** "the third-quarter loss": the article belongs to the noun. */
function isAdjective(atoms: Atoms, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++)
    if (isHyphen(atoms, i)) return atoms.kind[end] === 0 && !isFunction(atoms, end)
  return false
}

const joinedHyphen = (atoms: Atoms, i: number): boolean => isHyphen(atoms, i) && joined(atoms, i - 1)

function vagueAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the') ? 1 : 0
  const word = wordAt(atoms, i + the)
  if (the === 1) {
    if (word.text === 'near' && (spelt(atoms, i + 2, 'future') || spelt(atoms, i + 2, 'term')))
      return say(i + 3, 'vague', { type: 'vague' })
    const noun =
      (word.text === 'past' || word.text === 'future' || word.text === 'present') &&
      (atoms.kind[i + 2] !== 0 || isFunction(atoms, i + 2))
    return noun ? say(i + 2, 'vague', { type: 'vague' }) : null
  }
  if (word.text === 'right' && spelt(atoms, i + 1, 'now')) return say(i + 2, 'vague', { type: 'vague' })
  if (word.text === 'more' && spelt(atoms, i + 1, 'recently')) return say(i + 2, 'vague', { type: 'vague' })
  if (word.vagueTime === undefined || word.text === 'future') return null
  if (word.text === 'recent') return null
  if (word.text === 'now' && spelt(atoms, i + 1, 'that')) return null
  return say(i + 1, 'vague', { type: 'vague' })
}

const FUNCTIONS = new Set([
  'and',
  'but',
  'is',
  'was',
  'of',
  'to',
  'when',
  'that',
  'in',
  'for',
  'it',
  'he',
  'they',
  'has',
  'have',
  'with',
  'as',
  'or',
  'by',
  'we',
])
const isFunction = (atoms: Atoms, i: number): boolean => FUNCTIONS.has(textOf(atoms, i).toLowerCase())
