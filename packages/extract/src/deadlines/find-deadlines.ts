import { bySpan, type Deadline, type Demand, overlaps, type Warning, WEEKDAYS } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import type { Dates, TimeExpression } from '../dates/index.js'
import { type Draft, numbered } from '../item.js'
import type { ExtractOptions } from '../options.js'
import { type Anchor, anchorAt } from './anchors.js'
import { askedBefore } from './asked.js'
import { type EventLimit, eventLimits } from './events.js'
import { groundOf } from './ground-of.js'
import { type Due, dueAfter, dueAgain, dueOn } from './due.js'
import { cueBefore } from './limit-cues.js'
import { recurrenceOf } from './recurring.js'
import { partsOf } from './parts.js'
import { isQualifying } from './qualifying.js'
import type { Ground, Setting } from './setting.js'

/** What the deadlines of a document are, and what in them cannot be as it is written. */
export interface FoundDeadlines {
  readonly deadlines: Deadline[]
  readonly warnings: readonly Warning[]
}

/**
 * Every deadline of a document that has been read: each time expression, and each event, that a limit or a duty makes one, or a demand before it.
 * Throws on a country that is no code.
 */
export function findDeadlines(
  r: Reading,
  dates: Dates,
  { country }: ExtractOptions = {},
  demands: readonly Demand[] = [],
): FoundDeadlines {
  const drafts: Draft<Deadline>[] = []
  const warnings: Warning[] = []
  const { expressions } = dates
  for (let i = 0; i < expressions.length; i++) {
    const draft = draftOf(r, dates, i, country, demands)
    if (draft === null) continue
    drafts.push(draft.deadline)
    if (draft.problem !== null && !isReported(dates, expressions[i]!))
      warnings.push({ ...draft.problem, start: draft.deadline.start, end: draft.deadline.end })
    // A date that anchors a period is no deadline of its own.
    while (i + 1 < expressions.length && expressions[i + 1]!.start < draft.deadline.end) i++
  }
  for (const event of eventLimits(r)) {
    const draft = eventDraft(r, event, demands)
    if (draft && !drafts.some(other => overlaps(other, draft))) drafts.push(draft)
  }
  return { deadlines: numbered<Deadline>('deadlines', drafts.sort(bySpan), r.document.source), warnings }
}

/** "Before the hearing": the day is nowhere said. */
function eventDraft(
  r: Reading,
  { first, end, cue, anchor }: EventLimit,
  demands: readonly Demand[],
): Draft<Deadline> | null {
  const s = r.tokens.sentence[first]!
  const [from, to] = [r.sentences.first[s]!, r.sentences.end[s]!]
  const setting: Setting = { first, end, from, to, cue, period: false, asked: askedBefore(r, demands, cue.first) }
  const ground = groundOf(r, setting)
  const isCommand = ground?.rule === 'deadline-imperative' && setting.asked === null
  if (ground === null || ground.rule === 'deadline-noun' || isCommand) return null
  return {
    ...spanned(r, r.tokens.start[cue.first]!, r.tokens.end[end - 1]!),
    confidence: ground.confidence - 0.1,
    rule: ground.rule,
    sameAs: null,
    due: null,
    bound: cue.bound,
    precision: null,
    basis: null,
    weekday: null,
    candidates: [],
    ambiguous: false,
    duration: null,
    businessDays: false,
    anchor,
    ...partsOf(r, setting, ground, end),
    demand: null,
  }
}

const spanned = (r: Reading, start: number, end: number) => ({ start, end, text: r.text.slice(start, end) })

/** Whether the dates have reported the same contradiction. */
const isReported = ({ warnings }: Dates, { start, end }: TimeExpression): boolean =>
  warnings.some(warning => warning.start === start && warning.end === end)

const KINDS = new Set(['date', 'time', 'duration'])

function draftOf(
  r: Reading,
  dates: Dates,
  i: number,
  country: string | undefined,
  demands: readonly Demand[],
): { deadline: Draft<Deadline>; problem: Due['problem'] } | null {
  const expression = dates.expressions[i]!
  const { stated } = expression
  const isSet = stated.type === 'set' && stated.day !== undefined
  if (
    (!KINDS.has(stated.type) && !isSet) ||
    isPast(r, expression) ||
    stated.decade !== undefined ||
    stated.century !== undefined
  )
    return null
  const { tokens, sentences } = r
  const first = tokenAtOffset(r, expression.start)
  if (first >= tokens.count) return null
  const s = tokens.sentence[first]!
  const from = sentences.first[s]!
  const to = sentences.end[s]!
  let end = first + 1
  while (end < to && tokens.start[end]! < expression.end) end++
  if (isQualifying(r, stated, first, end)) return null
  const period = stated.type === 'duration'
  const cue =
    cueBefore(r, first, from) ??
    insideCue(r, first, end) ??
    (isSet || lowerAt(r, end) === 'unless' ? onCue(r, first) : null)
  const asked = cue && askedBefore(r, demands, cue.first)
  const setting: Setting = { first, end, from, to, cue, period, asked }
  // A year alone, or a time the text leaves open, is a limit only after a limiting word.
  const anchor = period ? anchorAt(r, end, to) : null
  const ground = groundOf(r, anchor !== null && cue !== null ? { ...setting, end: anchor.end } : setting)
  if (ground === null) return null
  if (isGeneralRule(r, setting, ground)) return null
  // "At least five years of returns" is an amount; "at least 14 days before the hearing" is a limit.
  if (cue !== null && period && cue.bound === 'before' && anchor?.sign !== -1) return null
  const limit = anchor === null ? ground.end : Math.max(anchor.end, ground.end)
  const past = isAtLatest(r, limit) ? limit + 3 : limit
  const again = recurrenceOf(r, dates, i, from, to)
  const due =
    again !== null
      ? dueAgain(again)
      : period
        ? periodDue(dates, i, anchor, r, cue?.first ?? first, first, country)
        : dueOn(expression, dates, isTold(r, from, first))
  if (
    due.due === null &&
    due.duration === null &&
    due.candidates.length === 0 &&
    due.precision === null &&
    !hasSense(expression)
  )
    return null
  const start = tokens.start[Math.min(ground.first, first)]!
  // A token may have taken in the full stop after an abbreviation.
  const stop = past === end ? expression.end : Math.max(tokens.end[past - 1]!, expression.end)
  const bound = boundOf(cue?.bound ?? null, ground.rule, period, anchor)
  return {
    problem: due.problem,
    deadline: {
      start,
      end: stop,
      text: r.text.slice(start, stop),
      confidence: ground.confidence,
      rule: ground.rule,
      sameAs: null,
      due: due.due,
      bound,
      precision: due.precision,
      basis: due.basis,
      weekday: stated.weekday === undefined ? null : WEEKDAYS[stated.weekday - 1]!,
      candidates: [...due.candidates],
      ambiguous: due.ambiguous,
      duration: due.duration,
      businessDays: stated.business === true,
      anchor: anchor?.excerpt ?? null,
      ...partsOf(r, { ...setting, end: Math.max(end, past) }, ground, past),
      demand: null,
    },
  }
}

/** "A landlord who lets a flat must register it within 30 days": in a letter, a rule for all of them, which speaks of neither writer nor reader. */
function isGeneralRule(r: Reading, s: Setting, { rule, binder }: Ground): boolean {
  if (binder < 0 || !/^deadline-(?:duty|given)$/.test(rule) || r.kind.value === 'article') return false
  let owner = -1
  for (let k = s.from; k < s.to; k++) {
    if (OURS.has(lowerAt(r, k))) return false
    if (owner < 0 && k < binder + 3 && /^(?:an?|every)$/.test(lowerAt(r, k))) owner = k
  }
  return owner >= 0 && isPerson(r, owner + 1)
}
const OURS = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your'])
/** Those for whom laws lay down what they must do, past an adjective. */
const isPerson = (r: Reading, k: number): boolean =>
  [k, k + 1].some(at =>
    /^(?:agent|applicant|authority|buyer|claimant|company|consumer|controller|customer|employee|employer|insurer|landlord|operator|owner|person|provider|purchaser|seller|supplier|tenant|trader|user|worker)$/.test(
      lowerAt(r, at),
    ),
  )

/** "by Friday |at the latest|" */
const isAtLatest = (r: Reading, k: number): boolean =>
  lowerAt(r, k) === 'at' && lowerAt(r, k + 1) === 'the' && lowerAt(r, k + 2) === 'latest'

/** "The firm was given until 1 May": the verb nearest before the time is in the past tense. */
function isTold(r: Reading, from: number, first: number): boolean {
  for (let k = first - 1; k >= from; k--) {
    const tag = tagAt(r, k)
    if (tag === 'VBD') return true
    if (tag === 'MD' || tag === 'VBZ' || tag === 'VBP') return false
  }
  return false
}

/** "Yesterday", "last Thursday", "two weeks ago", "the past two weeks": nobody can act by then. */
const isPast = ({ text }: Reading, { stated, start, end }: TimeExpression): boolean =>
  stated.side === -1 ||
  (stated.shift !== undefined && stated.shift.count < 0) ||
  (stated.type === 'duration' && /\b(?:last|past|preceding|previous|recent)\b/i.test(text.slice(start, end)))

/** "On the 1st of each month", "on 3 May unless you pay": what is to be done on a day of every month is due by it, what is threatened for a day is to be averted by it. */
const onCue = (r: Reading, first: number): Setting['cue'] =>
  lowerAt(r, first - 1) === 'on' ? { first: first - 1, bound: 'by', strong: false } : null

/** A limit that the reading of dates took in: "at least 14 days", "up to 30 days". */
function insideCue(r: Reading, first: number, end: number): Setting['cue'] {
  for (let k = first + 1; k < end; k++) {
    const cue = cueBefore(r, k, first)
    if (cue !== null && cue.first === first) return cue
  }
  return null
}

/** Something to act by although no day can be told: "by 5pm", "by next Friday" without a date of the document. */
const hasSense = ({ stated }: TimeExpression): boolean =>
  stated.weekday !== undefined ||
  stated.hour !== undefined ||
  stated.shift !== undefined ||
  stated.edge !== undefined ||
  stated.closing === true ||
  stated.holiday !== undefined ||
  stated.impossible === true

function periodDue(
  dates: Dates,
  i: number,
  anchor: Anchor | null,
  r: Reading,
  cue: number,
  first: number,
  country: string | undefined,
): Due {
  const expression = dates.expressions[i]!
  const next = dates.expressions[i + 1]
  const inside =
    anchor !== null && next !== undefined && next.start >= anchor.excerpt.start && next.start < anchor.excerpt.end
      ? next
      : null
  const words = r.text.slice(r.tokens.start[cue], r.tokens.end[first])
  const fromNow =
    anchor === null &&
    /\bnext\b/i.test(`${words} ${r.text.slice(expression.start, expression.end)}`) &&
    lowerAt(r, first) !== 'a'
  return dueAfter(expression, anchor, inside, dates, fromNow, country)
}

function boundOf(
  cue: Deadline['bound'] | null,
  rule: string,
  period: boolean,
  anchor: Anchor | null,
): Deadline['bound'] {
  if (anchor !== null && anchor.sign < 0) return 'before'
  if (period) return cue === 'by' ? 'by' : 'within'
  if (rule === 'deadline-expiry' || rule === 'deadline-open' || rule === 'deadline-extension') return cue ?? 'until'
  return cue ?? 'by'
}
