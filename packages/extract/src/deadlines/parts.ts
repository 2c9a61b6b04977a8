import { type Deadline, excerpt, type Excerpt } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenSpan } from '@gravamen/language'
import { actionEnd } from '../demands/phrases/action-end.js'
import { threatEnd } from '../demands/phrases/threat-end.js'
import { obligatedOf } from './obligated.js'
import type { Ground, Setting } from './setting.js'

/** Who must do what, or else: the parts of a deadline that its own sentence names. */
export type DeadlineParts = Pick<Deadline, 'obligated' | 'action' | 'consequence'>

/** Reads the parts from the words around the ground. `after` is the token past the deadline with its anchor. */
export function partsOf(r: Reading, s: Setting, g: Ground, after: number): DeadlineParts {
  return {
    obligated: obligatedOf(r, s, g, after),
    action: actionOf(r, s, g, after),
    consequence: consequenceOf(r, s, g, after),
  }
}

const make = (r: Reading, first: number, end: number): Excerpt | null => {
  let to = end
  while (
    to > first &&
    /^[,;:.!?"”)]$/.test(lowerAt(r, to - 1)) &&
    !(lowerAt(r, to - 1) === ')' && hasOpen(r, first, to - 1))
  )
    to--
  return to > first ? excerpt(r.text, tokenSpan(r, first, to)) : null
}

const makeThreat = (r: Reading, first: number, end: number): Excerpt | null => make(r, first, threatEnd(r, first, end))

const hasOpen = (r: Reading, first: number, end: number): boolean => {
  for (let k = first; k < end; k++) if (lowerAt(r, k) === '(') return true
  return false
}

function actionOf(r: Reading, s: Setting, g: Ground, after: number): Excerpt | null {
  if (g.rule === 'deadline-expiry' || g.rule === 'deadline-open' || g.rule === 'deadline-due') return null
  if (g.rule === 'deadline-given' || g.rule === 'deadline-noun') {
    for (let k = after; k < Math.min(s.to, after + 4); k++)
      if (lowerAt(r, k) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k + 1))) return toEnd(r, k + 1, s.to)
    return null
  }
  const limit = g.first
  if (g.rule === 'deadline-imperative') {
    if (g.binder > s.end) return toEnd(r, g.binder, s.to)
    return make(r, g.binder, limit)
  }
  if (g.rule !== 'deadline-duty' || g.binder < 0) return null
  const isAfter = g.binder >= s.end
  for (let k = g.binder + 1; k < (isAfter ? s.to : limit); k++) {
    if (tagAt(r, k) !== 'VB' && !(lowerAt(r, k - 1) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k)))) continue
    if (/^(?:have|need)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to') continue
    return isAfter ? toEnd(r, k, s.to) : make(r, k, limit)
  }
  return null
}

/** From the verb to the end of what is wanted, before "or face …". */
function toEnd(r: Reading, verb: number, to: number): Excerpt | null {
  let limit = to
  for (let k = verb + 1; k < to; k++)
    if (threatens(r, k) >= 0 || (lowerAt(r, k) === 'failing' && lowerAt(r, k + 1) === 'which')) {
      limit = k
      break
    }
  return make(r, verb, Math.min(limit, actionEnd(r, verb, limit, true)))
}

/** The token where the threat of an "or" at `k` begins, or -1. */
function threatens(r: Reading, k: number): number {
  if (lowerAt(r, k) === 'otherwise') return lowerAt(r, k + 1) === ',' ? k + 2 : k + 1
  if (lowerAt(r, k) !== 'or') return -1
  const next = lowerAt(r, k + 1)
  if (next === 'face' || next === 'risk' || next === 'else') return k + 2
  if (/^(?:we|i)$/.test(next) && /^(?:will|shall|may)$/.test(lowerAt(r, k + 2))) return k + 1
  if (/^(?:be|forfeit|go|incur|lose|pay|serve|suffer)$/.test(next)) return k + 1
  return -1
}

function consequenceOf(r: Reading, s: Setting, g: Ground, after: number): Excerpt | null {
  for (let k = after; k < s.to; k++) {
    const at = threatens(r, k)
    if (at >= 0 && at < s.to) return makeThreat(r, at, s.to)
    if (lowerAt(r, k) === 'failing' && lowerAt(r, k + 1) === 'which')
      return makeThreat(r, lowerAt(r, k + 2) === ',' ? k + 3 : k + 2, s.to)
  }
  return g.rule === 'deadline-condition' ? mainClause(r, s, g, after) : null
}

const FUTURE = /^(?:will|shall|may|'ll|would)$/
/** How far behind its "will" the subject of a threat may begin. */
const SUBJECT = 8

/** "Unless you pay by Friday, we will sue", "he will withdraw it unless they act by Friday": the main clause, when it says what will follow. */
function mainClause(r: Reading, s: Setting, { binder, first: limit }: Ground, after: number): Excerpt | null {
  // "unless within 21 days you pay, we will sue"
  if (limit === binder + 1) return clauseAfterComma(r, after, s.to)
  const opening = binder - s.from <= 2
  // "If the door is not fixed by Friday we'll …"
  if (opening && /^(?:i|we)$/.test(lowerAt(r, after)) && FUTURE.test(lowerAt(r, after + 1)))
    return makeThreat(r, after, s.to)
  if (opening)
    for (let k = after; k < Math.min(s.to, after + 2); k++) {
      if (lowerAt(r, k) !== ',') continue
      for (let n = k + 1; n < Math.min(s.to, k + SUBJECT); n++)
        if (FUTURE.test(lowerAt(r, n))) return makeThreat(r, k + 1, s.to)
      return null
    }
  if (opening || !/^(?:if|unless)$/.test(lowerAt(r, binder))) return null
  for (let k = binder - 1; k > s.from; k--) {
    if (!FUTURE.test(lowerAt(r, k))) continue
    let first = k - 1
    while (first > s.from && k - first < SUBJECT && /^(?:DT|JJ|NN|PRP|POS)/.test(tagAt(r, first - 1))) first--
    // "…, but I will if you do not": what will be done stands before.
    return k === binder - 1 ? null : make(r, first, binder)
  }
  return null
}

/** The clause with a "will" after the first comma. */
function clauseAfterComma(r: Reading, from: number, to: number): Excerpt | null {
  for (let k = from; k < to; k++) {
    if (lowerAt(r, k) !== ',') continue
    for (let n = k + 1; n < Math.min(to, k + SUBJECT); n++)
      if (FUTURE.test(lowerAt(r, n))) return makeThreat(r, k + 1, to)
  }
  return null
}
