import type { DateExpression, Span, Warning } from '@gravamen/document'
import { type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import type { Atoms } from '../numbers/atoms.js'
import { atomsOf } from '../numbers/atoms-of.js'
import { isDigits } from '../numbers/look.js'
import { dateAt } from './date-at.js'
import { durationValue } from './duration-value.js'
import { resolve } from './resolve.js'
import type { Reference, Resolved } from './resolved.js'
import type { Stated } from './stated.js'

/** A time expression where it stands: its words, and atoms `[first, last)`. */
export interface TimeExpression extends Span {
  readonly first: number
  readonly last: number
  readonly stated: Stated
  readonly rule: string
}

/** Every time expression of a document that has been read, in the order of the text. Linear in the length of the text. */
export function scanDates(atoms: Atoms): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let i = 0; i < atoms.count; ) {
    const parsed = dateAt(atoms, i)
    if (parsed === null) {
      i++
      continue
    }
    found.push({
      start: atoms.start[i]!,
      end: atoms.end[parsed.end - 1]!,
      first: i,
      last: parsed.end,
      stated: parsed.stated,
      rule: parsed.rule,
    })
    i = parsed.end
  }
  return found
}

/** The order of day and month that the document's own dates show, or null. */
export function orderOf(expressions: readonly TimeExpression[], atoms: Atoms): Reference['order'] {
  let dayFirst = 0
  let monthFirst = 0
  for (const { stated, first, last } of expressions) {
    if (stated.day === undefined || stated.month === undefined) continue
    if (stated.swapped === undefined && isNumeric(atoms, first, last)) {
      const lead = Number(atoms.text.slice(atoms.start[first], atoms.end[first]))
      if (lead > 31 || stated.day <= 12) continue
      if (lead === stated.day) dayFirst++
      else monthFirst++
    } else if (stated.swapped === undefined && isDigits(atoms, first)) dayFirst++
  }
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

/** Whether the atoms are digits with marks between them. */
const isNumeric = (atoms: Atoms, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (atoms.kind[i] === 0) return false
  return true
}

/** Every time expression with its value: the `dates` of the record. */
export function findDates(
  reading: Reading,
  reference: Omit<Reference, 'direction'>,
  expressions: readonly TimeExpression[] = scanDates(atomsOf(reading)),
): DateExpression[] {
  return expressions.map(({ start, end, stated }) => {
    const text = reading.text.slice(start, end)
    if (stated.type === 'duration') return { start, end, text, value: durationValue(stated), basis: null }
    const { value, basis } = resolveIn(reading, { start, end }, stated, reference)
    return { start, end, text, value, basis }
  })
}

/** Resolves an expression of running text, whose sentence tells whether it lies ahead or behind. */
export function resolveIn(
  reading: Reading,
  span: Span,
  stated: Stated,
  reference: Omit<Reference, 'direction'>,
): Resolved {
  return resolve(stated, { direction: directionOf(reading, span, stated), ...reference })
}

/** Words that put a weekday or month ahead of the writer. */
const AHEAD = new Set(
  "will shall would may could can must should 'll scheduled expected expects plans planned due effective expires upcoming please".split(
    ' ',
  ),
)
const BEHIND = new Set(['said', 'was', 'were', 'had', 'did', 'has', 'have'])
/** Before "to", these make a plan: "is set to resume Monday". */
const PLANNING = new Set(['is', 'are', 'set', 'hopes', 'wants', 'intends', 'due', 'scheduled', 'expected'])
const REACH = 14

function directionOf(reading: Reading, span: Span, stated: Stated): Reference['direction'] {
  const { tokens } = reading
  const at = tokenAtOffset(reading, span.start)
  const s = tokens.sentence[at]
  const word = (i: number): string => (i >= 0 && tokens.sentence[i] === s ? tokens.lowers[tokens.word[i]!]! : '')
  // "the year ended March 31", "since year-end"
  if (word(at - 1) === 'ended' || word(at - 1) === 'since') return 'past'
  if (stated.edge === 'end' && stated.closing !== true && word(at - 1) !== '') return 'future'
  const nearest = stated.day !== undefined
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const text = word(i)
    if (text === '') break
    if (AHEAD.has(text) || (text === 'to' && PLANNING.has(word(i - 1)))) return nearest ? 'near-future' : 'future'
    const tag = tagAt(reading, i)
    // "A record set on 6 August", against "is set to resume".
    if (text === 'set' && word(i + 1) !== 'to') return nearest ? 'near-past' : 'past'
    if (BEHIND.has(text) || tag === 'VBD' || tag === 'VBN') return nearest ? 'near-past' : 'past'
    // The present tense of news tells of what is to come: "the two leaders meet Monday".
    if (tag === 'VBP' && text !== 'are' && text !== 'am' && text !== 'say') return nearest ? 'near-future' : 'future'
  }
  return nearest ? 'near' : 'past'
}

/** A warning of what cannot be as it is written. */
export const problemOf = ({ start, end }: Span, { problem }: Resolved): Warning[] =>
  problem === null ? [] : [{ ...problem, start, end }]
