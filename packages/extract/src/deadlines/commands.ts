import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { NEGATIONS, RIGHTS } from './duty-words.js'
import { opens } from './duty.js'
import { type Ground, ground, type Setting } from './setting.js'

const LEADS = new Set(['please', 'and', 'then', '-', '•', '*', '"', '“', '(', ':', ',', 'or'])

/** "Reply by Friday", "Pay the balance within 14 days": a command at the head of its sentence. */
export function imperative(r: Reading, s: Setting): Ground | null {
  if (s.cue!.bound === 'until' || lowerAt(r, s.cue!.first) === 'in' || lowerAt(r, s.cue!.first) === 'during')
    return null
  let at = opens(r, s) ? s.end : s.from
  while (at < s.to && (LEADS.has(lowerAt(r, at)) || tagAt(r, at) === 'LS')) at++
  if (at >= s.to || (!opens(r, s) && at >= s.cue!.first)) return null
  const word = lowerAt(r, at)
  const base = tagAt(r, at) === 'VB' || (tagAt(r, at) === 'VBP' && at === s.from) || COMMANDS.has(word)
  if (!base || /^(?:be|let|do|see|thank|have|has|am|are|is)$/.test(word)) return null
  return ground(s, 'imperative', 0.85, at)
}
const COMMANDS = new Set(
  'reply respond rsvp pay submit return send apply register confirm contact complete book remit file'.split(' '),
)

/** "You may appeal within 21 days": a right that ends. */
export function right(r: Reading, s: Setting): Ground | null {
  if (!['within', 'by', 'until', 'before'].includes(s.cue!.bound) || lowerAt(r, s.cue!.first) === 'in') return null
  for (let k = s.cue!.first - 1; k >= Math.max(s.from, s.cue!.first - 14); k--) {
    const word = lowerAt(r, k)
    if (word === ';') return null
    if (!/^(?:may|can|right|entitled)$/.test(word)) continue
    for (let n = k + 1; n < Math.min(k + 5, s.cue!.first); n++)
      if (RIGHTS.has(lowerAt(r, n))) return NEGATIONS.has(lowerAt(r, k + 1)) ? null : ground(s, 'right', 0.8, k)
    return null
  }
  return null
}
