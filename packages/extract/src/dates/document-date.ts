import type { Block, DocumentInfo, Warning } from '@gravamen/document'
import { headerField, type Reading } from '@gravamen/language'
import type { ExtractOptions } from '../options.js'
import { type Day, daysInMonth, formatDay, parseDay } from './calendar.js'
import type { TimeExpression } from './find-dates.js'
import { resolve } from './resolve.js'
import type { Elsewhere, Reference } from './resolved.js'

/** The date that a document bears, with what tells it, and where the evidence disagrees. */
export interface DocumentDate {
  readonly date: DocumentInfo['date']
  readonly warnings: readonly Warning[]
}

/** One piece of evidence. The lowest rank decides. */
interface Evidence {
  readonly day: Day
  readonly basis: string
  readonly rank: number
  readonly start: number | null
  readonly end: number | null
}

/** Facts of the file, by what they were read from. A PDF's own date is that of the file, and yields to the letter's. */
const METADATA_RANKS: Readonly<Record<string, number>> = {
  header: 1,
  'front-matter': 2,
  'json-ld': 5,
  meta: 5,
  time: 5,
  created: 8,
}
/** Where the day of writing stands in the first blocks: a letter's date line, a byline, a dateline. */
const BLOCK_RANKS: Partial<Readonly<Record<Block['kind'], readonly [string, number]>>> = {
  'header-field': ['header', 1],
  date: ['letterhead', 3],
  letterhead: ['letterhead', 3],
  reference: ['letterhead', 4],
  byline: ['byline', 4],
}
/** Blocks of the head of a document in which its date is looked for. */
const HEAD = 14
/** Blocks of its end, where a letter may bear its date below the signature. */
const TAIL = 8
const DATELINE_REACH = 60

/**
 * The document's date: given, or from its header, letterhead, byline, dateline or metadata, in that order. Never today's.
 * Throws when the given date is not a day of the calendar, written YYYY-MM-DD.
 */
export function documentDate(
  reading: Reading,
  expressions: readonly TimeExpression[],
  order: Reference['order'],
  options: ExtractOptions = {},
  elsewhere: Elsewhere | undefined = undefined,
): DocumentDate {
  if (options.date !== undefined) {
    if (!/^\d{4}-\d\d-\d\d$/.test(options.date) || parseDay(options.date) === null)
      throw new Error(`the date "${options.date}" is not a day: write it as YYYY-MM-DD`)
  }
  const evidence = [...fromMetadata(reading), ...fromHead(reading, expressions, order, elsewhere)].sort(
    (a, b) => a.rank - b.rank || (a.start ?? 0) - (b.start ?? 0),
  )
  if (options.date !== undefined) return given(options.date, evidence)
  const best = evidence[0]
  if (best === undefined) return { date: null, warnings: [] }
  const value = formatDay(best.day)
  const other = evidence.find(
    ({ day, rank }) => rank < 8 && formatDay(day) !== value && !(rank >= 5 && near(day, best.day)),
  )
  const warnings =
    other === undefined
      ? []
      : [
          {
            code: 'date-conflict',
            message: `the document is dated ${value} (${best.basis}) and ${formatDay(other.day)} (${other.basis}); the first is used`,
            start: other.start,
            end: other.end,
          },
        ]
  return { date: { value, basis: best.basis }, warnings }
}

/** The given date, with a warning where the document itself bears another. */
function given(value: string, evidence: readonly Evidence[]): DocumentDate {
  const day = parseDay(value)!
  const other = evidence.find(own => own.rank <= 4 && !near(own.day, day))
  const warning = other && {
    code: 'date-conflict',
    message: `the document is dated ${formatDay(other.day)} (${other.basis}); the date that was given is used, ${value}`,
    start: other.start,
    end: other.end,
  }
  return { date: { value, basis: 'option' }, warnings: warning === undefined ? [] : [warning] }
}

/** A page may be published on the day after it was written. */
const near = (a: Day, b: Day): boolean =>
  Math.abs(Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) <= 86_400_000

function fromMetadata({ document }: Reading): Evidence[] {
  const { date } = document.metadata
  // When the file was made says nothing about when the letter was written: a letter of 2012 may be saved as PDF today.
  const day = date === null || date.basis === 'created' ? null : parseDay(date.value)
  return day === null
    ? []
    : [{ day, basis: date!.basis, rank: METADATA_RANKS[date!.basis] ?? 6, start: null, end: null }]
}

const SHORT = 90
/** Words that say of a date that it is that of the document. */
const STATED = /\b(?:date|dated|issued|published|posted|updated|sent|signed)\b[^.]{0,60}$/i
/** What stands before the date below a signature: "Date:", "Dated this". */
const DATED = /^(?:date|dated|signed)(?: (?:on|this|the))*\s?[:.]?$/i
const DATELINE_END = /^\s*(?:[-–—:(]|\)|\[)/
/** "LONDON, ", "WASHINGTON (AP) ", "New York, " before a date at the head of a paragraph. */
const PLACE = /^[\p{Lu}][\p{L}.' ]{1,40}(?:\([\p{L}. ]{2,20}\) ?)?[,.–—-]? ?$/u

/** "LUXEMBOURG (3 March 2018) – ": the brackets are a dateline's only when a dash or a colon follows. */
const BRACKETED_PLACE = /^[\p{Lu}][\p{L}.,' ]{1,40} \($/u
const BRACKETED_END = /^\) ?[-–—:]/

const isDateline = (before: string, after: string): boolean =>
  before.length <= DATELINE_REACH &&
  ((DATELINE_END.test(after) && PLACE.test(before)) || (BRACKETED_END.test(after) && BRACKETED_PLACE.test(before)))

/** "3 May 2024 - The fund has …": the date alone at the head of the first paragraph of a story. */
const isBareDateline = (before: string, after: string, i: number, kind: Block['kind']): boolean =>
  before === '' && i <= FIRST && kind === 'paragraph' && /^ ?[-–—] ?\p{Lu}/u.test(after) && after.length > STORY
const FIRST = 3
const STORY = 80

function fromHead(
  reading: Reading,
  expressions: readonly TimeExpression[],
  order: Reference['order'],
  elsewhere: Elsewhere | undefined,
): Evidence[] {
  const found: Evidence[] = []
  const { text, blocks } = reading
  let next = 0
  const signed = blocks.findIndex(({ kind }) => kind === 'valediction' || kind === 'signature')
  for (const [i, block] of blocks.entries()) {
    const isHead = i < HEAD
    if (!isHead && i < blocks.length - TAIL) continue
    while (next < expressions.length && expressions[next]!.start < block.start) next++
    const expression = expressions[next]
    if (expression === undefined) break
    if (
      expression.end > block.end ||
      reading.omissions.some(o => o.start <= expression.start && expression.end <= o.end)
    )
      continue
    const full = fullDay(expression, order)
    const day = full ?? dayInContext(expression, order, elsewhere)
    if (day === null) continue
    const evidence = (basis: string, rank: number) => {
      const facts = full === null ? { basis: `${basis}, context`, rank: rank + 2 } : { basis, rank }
      found.push({ day, ...facts, start: expression.start, end: expression.end })
    }
    const before = text.slice(block.start, expression.start)
    const after = text.slice(expression.end, block.end)
    const kind = BLOCK_RANKS[block.kind]
    const alone = before.trim().length + after.trim().length <= 3
    if (block.kind === 'header-field' && !['date', 'sent'].includes(headerField(before) ?? '')) continue
    if (!isHead) {
      if (signed >= 0 && i > signed && (alone || DATED.test(before.trim()))) evidence('signature', 4)
    } else if (kind !== undefined && (block.kind !== 'reference' || /date/i.test(before))) evidence(...kind)
    else if (alone) evidence('letterhead', 3)
    else if (block.end - block.start <= SHORT && STATED.test(before)) evidence('byline', 4)
    else if (isDateline(before, after) || (full !== null && isBareDateline(before, after, i, block.kind)))
      evidence('dateline', 4)
  }
  return found
}

/** The day of an expression that is written in full. */
function fullDay({ stated }: TimeExpression, order: Reference['order']): Day | null {
  if (stated.year === undefined || stated.month === undefined || stated.day === undefined || stated.to !== undefined)
    return null
  if (stated.day > daysInMonth(stated.month, stated.year)) return null
  return resolve(stated, { day: null, direction: 'near', order }).days?.first ?? null
}

/** The day of an expression without a year, where the text writes the year elsewhere. */
function dayInContext(
  { stated }: TimeExpression,
  order: Reference['order'],
  elsewhere: Elsewhere | undefined,
): Day | null {
  if (elsewhere === undefined || stated.year !== undefined || stated.month === undefined || stated.day === undefined)
    return null
  return stated.to === undefined
    ? (resolve(stated, { day: null, direction: 'near', order, elsewhere }).days?.first ?? null)
    : null
}
