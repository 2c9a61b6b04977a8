import { type Demand, excerpt, type Excerpt } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, WORD_CLASS } from '@gravamen/language'
import { formQuestions } from '../demands/form-questions.js'
import type { Items } from './items.js'
import { blockAt, sentenceAt, spanBetween } from './places.js'

/** How far back, in sentences, a threat reaches for what it is about. */
const REACH = 14

/**
 * Gives a threat that stands in a sentence of its own ("If you do not do so, we will …", "Otherwise …", "Failure to comply will …", "If we do not
 * receive payment by that date …") to the demands before it that have none; those of the threat's own sentence have it already.
 */
export function linkConsequences(r: Reading, items: Items): Items {
  let { demands } = items
  const printed = formQuestions(r)
  for (let s = 0; s < r.sentences.count; s++) {
    if (printed.has(r.sentences.block[s]!)) continue
    const threat = threatIn(r, s)
    if (!threat) continue
    const about = threatened(r, demands, s)
    demands = demands.map(demand => (about.has(demand.id) ? { ...demand, consequence: threat } : demand))
  }
  const byId = new Map(demands.map(demand => [demand.id, demand]))
  const deadlines = items.deadlines.map(deadline =>
    deadline.consequence === null && deadline.demand !== null
      ? { ...deadline, consequence: byId.get(deadline.demand)?.consequence ?? null }
      : deadline,
  )
  return { ...items, demands, deadlines }
}

const FUTURE = new Set(['will', 'shall', "'ll", 'may', 'would', 'intend', 'intends', 'reserve', 'reserves', 'propose'])
const ANAPHORS = new Set([
  'so',
  'comply',
  'compliance',
  'this',
  'that',
  'these',
  'above',
  'respond',
  'reply',
  'response',
  'payment',
  'agree',
  'cooperate',
  'act',
  'not',
  'confirmation',
  'hear',
  'such',
  'assurance',
  'undertaking',
  'undertakings',
  'refuse',
  'decline',
  'ignore',
])

/** The threat that the sentence makes about something said before it, or null. */
function threatIn(r: Reading, s: number): Excerpt | null {
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const word = lowerAt(r, first)
  if (word === 'otherwise' || (word === 'if' && lowerAt(r, first + 1) === 'not')) {
    const at = lowerAt(r, first + 1) === ',' ? first + 2 : word === 'if' ? first + 3 : first + 1
    return hasFuture(r, at, end) ? excerpt(r.text, spanBetween(r, at, withoutTeller(r, at, end))) : null
  }
  const failing = word === 'failing' || word === 'failure' || (word === 'in' && lowerAt(r, first + 1) === 'default')
  const negative = ['if', 'unless', 'should', 'in', 'absent', 'without'].includes(word) || failing
  if (!negative) return null
  if (word === 'failure') {
    for (let k = first + 2; k < end - 2; k++)
      if (FUTURE.has(lowerAt(r, k)) && refersBack(r, first, k)) {
        const verb = lowerAt(r, k + 1)
        const at = k + (verb === 'result' || verb === 'lead' ? 3 : 2)
        return excerpt(r.text, spanBetween(r, at, withoutTeller(r, at, end)))
      }
    return null
  }
  if (word === 'if' && NOBODY.has(lowerAt(r, first + 1))) {
    const at = ownClause(r, first + 3, end)
    return at < 0 ? null : excerpt(r.text, spanBetween(r, at, withoutTeller(r, at, end)))
  }
  for (let k = first + 1; k < end - 2; k++) {
    if (lowerAt(r, k) !== ',' || !hasFuture(r, k + 1, Math.min(end, k + 12))) continue
    const near = word === 'absent' || word === 'without' ? Math.min(k, first + 4) : k
    return refersBack(r, first, near) && isNegative(r, first, k)
      ? excerpt(r.text, spanBetween(r, k + 1, withoutTeller(r, k + 1, end)))
      : null
  }
  return null
}

/** "If nobody has come by Monday I will …": that nothing was done. */
const NOBODY = new Set(['nobody', 'none', 'nothing'])

/** Where the writer's own "I will …" begins, with or without a comma before it; -1 when it does not. */
function ownClause(r: Reading, from: number, end: number): number {
  for (let k = from; k < end - 2; k++)
    if (['i', 'we'].includes(lowerAt(r, k)) && FUTURE.has(lowerAt(r, k + 1))) return k
  return -1
}

/** The end without "…, the union warned". */
function withoutTeller(r: Reading, from: number, end: number): number {
  for (let k = Math.max(from + 2, end - 8); k < end - 2; k++) {
    if (lowerAt(r, k) !== ',') continue
    const quoted = /^["”’']$/.test(lowerAt(r, k + 1))
    for (let j = k + 2; j < end; j++) if (hasClass(r, j, WORD_CLASS.saying)) return quoted ? k + 2 : k
  }
  return end
}

const hasFuture = (r: Reading, from: number, end: number): boolean => {
  for (let k = from; k < end; k++) if (FUTURE.has(lowerAt(r, k))) return true
  return false
}

const refersBack = (r: Reading, from: number, end: number): boolean => {
  for (let k = from + 1; k < end; k++) if (ANAPHORS.has(lowerAt(r, k))) return true
  return false
}

const isNegative = (r: Reading, from: number, end: number): boolean => {
  for (let k = from; k < end; k++)
    if (
      [
        'not',
        "n't",
        'fail',
        'fails',
        'failing',
        'failure',
        'refuse',
        'decline',
        'ignore',
        'unless',
        'no',
        'absent',
        'without',
      ].includes(lowerAt(r, k))
    )
      return true
  return false
}

/** The demands before the threat that it is about: those of the nearest list or block that has some. */
function threatened(r: Reading, demands: readonly Demand[], s: number): ReadonlySet<string> {
  const start = r.tokens.start[r.sentences.first[s]!]!
  const earlier = demands.filter(
    d => d.start < start && sentenceAt(r, d.start) >= s - REACH && sentenceAt(r, d.start) < s,
  )
  const latest = (saysComply(r, s) ? earlier.filter(d => d.consequence === null) : earlier).at(-1)
  const told = toReader(r, s) && latest && isOfOthers(r, latest) ? earlier.filter(isOfYou) : []
  const last = told.at(-1) ?? latest
  if (!last) return new Set()
  const block = blockAt(r, last.start)
  const about = earlier.filter(d =>
    last.rule === 'demand/list'
      ? d.rule === 'demand/list' && d.cue?.start === last.cue?.start
      : blockAt(r, d.start) === block,
  )
  return new Set(about.filter(d => d.consequence === null).map(d => d.id))
}

const COMPLIANCE = new Set(['above', 'compliance', 'comply', 'demands', 'foregoing', 'requirements'])

/** Whether the threat is about all that was asked, so that a demand with a threat of its own is passed over. */
const saysComply = (r: Reading, s: number): boolean => {
  for (let k = r.sentences.first[s]!; k < r.sentences.end[s]!; k++) if (COMPLIANCE.has(lowerAt(r, k))) return true
  return false
}

/** Whether the threat is about what the reader does: "Should you refuse, …", "If you fail …". */
const toReader = (r: Reading, s: number): boolean => lowerAt(r, r.sentences.first[s]! + 1) === 'you'

const isOfYou = (demand: Demand): boolean => demand.addressee?.text.toLowerCase() === 'you'

/** Whether the demand names beside its action somebody other than the reader who is to act. */
const isOfOthers = (r: Reading, demand: Demand): boolean =>
  demand.addressee !== null && !isOfYou(demand) && sentenceAt(r, demand.addressee.start) === sentenceAt(r, demand.start)
