import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { DUE_NOUNS, ENDING, EXPIRING, STANDING, TERMS } from './duty-words.js'
import { type Ground, ground, type Setting } from './setting.js'

/** "the offer expires on 1 June", "the consultation closes at noon on Friday", "valid until 3 May". */
export function expiry(r: Reading, s: Setting): Ground | null {
  const preposition = new Set(['on', 'at', 'by', 'in', 'until', 'till', 'after', 'through', 'within', 'from'])
  let at = s.cue === null ? s.first - 1 : s.cue.first - 1
  while (
    at >= s.from &&
    (preposition.has(lowerAt(r, at)) ||
      lowerAt(r, at) === 'the' ||
      lowerAt(r, at) === 'acceptance' ||
      lowerAt(r, at) === 'for' ||
      lowerAt(r, at) === 'automatically' ||
      lowerAt(r, at) === ',')
  )
    at--
  if (at < s.from || s.first - at > 6) return null
  let word = lowerAt(r, at)
  let verb = at
  if (word === 'out' && /^runs?$/.test(lowerAt(r, at - 1))) {
    word = 'expires'
    verb = at - 1
  }
  if (STANDING.has(word) && (s.cue?.bound === 'until' || isOpenFor(r, s, at))) {
    if (word === 'good' && lowerAt(r, at + 1) === 'for') return null
    for (let k = at; k >= Math.max(s.from, at - 8); k--)
      if (/^(?:is|are|be|remain|remains|stays|stay|will|open|valid|in)$/.test(lowerAt(r, k)))
        return ground(s, 'open', 0.85, at, at)
    return ground(s, 'open', 0.75, at, at)
  }
  if (!ENDING.has(word)) return null
  if (s.period && s.cue?.bound !== 'within' && lowerAt(r, s.first - 1) !== 'after') return null
  const modal = lowerAt(r, verb - 1)
  const infinite = /^(?:expire|lapse|end|close|terminate|cease)$/.test(word)
  const plural = /^(?:which|that)$/.test(modal) || tagAt(r, verb - 1) === 'NNS'
  if (infinite && !plural && !['will', 'shall', 'to', "'ll", 'automatically', 'may', 'must'].includes(modal))
    return null
  if (word.endsWith('ing') && !EXPIRING.has(word)) return null
  if (EXPIRING.has(word) && (!infinite || modal !== 'may')) return ground(s, 'expiry', 0.92, verb, verb)
  // "The term ends in June" tells a season, not a limit.
  if (!s.period && lowerAt(r, s.first - 1) === 'in') return null
  for (let k = verb - 1; k >= Math.max(s.from, verb - 8); k--) {
    if (TERMS.has(lowerAt(r, k))) return ground(s, 'expiry', 0.85, verb, verb)
    if (lowerAt(r, k) === ',' && lowerAt(r, k + 1) === 'which') continue
    if (/^[,;:]$/.test(lowerAt(r, k))) return null
  }
  return null
}

/** "The offer remains open for 21 days" */
const isOpenFor = (r: Reading, { period }: Setting, at: number): boolean =>
  period && lowerAt(r, at + 1) === 'for' && /^(?:available|open|valid)$/.test(lowerAt(r, at))

const EXTENDING = new Set(['extend', 'extended', 'extends', 'prolong', 'prolonged', 'renewed'])

/** "extended its offer until 9 November", "the consultation was extended to 16 May", "extended to 20 May its bid". */
export function extension(r: Reading, s: Setting): Ground | null {
  const to = s.cue === null && lowerAt(r, s.first - 1) === 'to'
  if (s.period || (!to && s.cue?.bound !== 'until')) return null
  const first = s.cue?.first ?? s.first - 1
  for (let k = first - 1; k >= Math.max(s.from, first - 40); k--) {
    const word = lowerAt(r, k)
    if (/^[;:]$/.test(word)) return null
    if (!EXTENDING.has(word)) continue
    for (let n = Math.max(s.from, k - 40); n < Math.min(s.to, s.end + 10); n++)
      if (TERMS.has(lowerAt(r, n)) || lowerAt(r, n) === 'deadline') return ground(s, 'extension', 0.88, k, first)
    return null
  }
  return null
}

/** "payment is due by 5 May", "payable within 30 days", "rent due on 1 June". */
export function due(r: Reading, s: Setting): Ground | null {
  let at = (s.cue?.first ?? s.first) - 1
  while (
    at >= s.from &&
    ['on', 'for', 'payment', 'in', 'full', 'at', 'the', 'and', 'immediately', ':'].includes(lowerAt(r, at))
  )
    at--
  const word = lowerAt(r, at)
  if (at < s.from || (word !== 'due' && word !== 'payable' && word !== 'repayable' && word !== 'owing')) return null
  if (word !== 'due' || (s.cue !== null && s.cue.bound !== 'until' && lowerAt(r, s.cue.first) !== 'in')) {
    for (let k = at - 1; k >= Math.max(s.from, at - 2); k--)
      if (['was', 'were', 'dividend'].includes(lowerAt(r, k))) return null
    // "Payable Dec. 7" is the day of a dividend.
    if (s.cue === null && lowerAt(r, s.first - 1) !== 'on') return null
    return ground(s, 'due', 0.88, at, at)
  }
  if (s.cue !== null || s.period || !/^(?:on|at|:|due)$/.test(lowerAt(r, s.first - 1))) return null
  // "bonds due 1993"
  if (lowerAt(r, s.first - 1) === 'due' && /^\d{4}$/.test(lowerAt(r, s.first))) return null
  for (let k = at - 1; k >= Math.max(s.from, at - 8); k--) {
    if (DUE_NOUNS.has(lowerAt(r, k))) return ground(s, 'due', 0.85, at, at)
    if (/^[,;]$/.test(lowerAt(r, k)) || /^(?:VBD)$/.test(tagAt(r, k))) return null
  }
  return null
}
