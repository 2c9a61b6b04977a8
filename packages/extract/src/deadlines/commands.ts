import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { FORMAL, NEGATIONS, RIGHTS } from './duty-words.js'
import { opens } from './duty.js'
import { type Ground, ground, isLoose, type Setting } from './setting.js'

const LEADS = new Set(['please', 'and', 'then', '-', '•', '*', '"', '“', '(', ':', ',', 'or'])

/** "Reply by Friday", "Pay the balance within 14 days": a command at the head of its sentence. */
export function imperative(r: Reading, s: Setting): Ground | null {
  if (s.cue!.bound === 'until' || isLoose(r, s.cue!)) return null
  let at = opens(r, s) ? s.end : s.from
  while (at < s.to && (LEADS.has(lowerAt(r, at)) || tagAt(r, at) === 'LS')) at++
  if (at >= s.to || (!opens(r, s) && at >= s.cue!.first)) return null
  const word = lowerAt(r, at)
  if (/^(?:if|when|once|to)$/.test(word) && !opens(r, s)) return afterClause(r, s, at)
  const base = tagAt(r, at) === 'VB' || (tagAt(r, at) === 'VBP' && at === s.from) || COMMANDS.has(word)
  if (!base || /^(?:be|let|do|see|thank|have|has|am|are|is)$/.test(word)) return null
  // "Profit fell … by year end": a noun taken for a verb, and the verb after it.
  for (let k = at + 2; k < s.cue!.first; k++) if (tagAt(r, k) === 'VBD' && tagAt(r, k - 1).startsWith('NN')) return null
  return ground(s, 'imperative', 0.85, at)
}
/** "If you are eligible, fill it out and send it in by 16 April": the last command of the main clause. */
function afterClause(r: Reading, s: Setting, from: number): Ground | null {
  let main = false
  let found = -1
  for (let k = from + 1; k < s.cue!.first; k++) {
    if (lowerAt(r, k) !== ',' && !(main && lowerAt(r, k) === 'and')) continue
    let at = k + 1
    while (LEADS.has(lowerAt(r, at))) at++
    if (tagAt(r, at) === 'VB' || COMMANDS.has(lowerAt(r, at))) {
      main = true
      found = at
    } else if (!main && /^(?:PRP|DT|NN)/.test(tagAt(r, at))) return null
  }
  return found < 0 ? null : ground(s, 'imperative', 0.82, found)
}
const COMMANDS = new Set(
  'reply respond rsvp pay submit return send apply register confirm contact complete book remit file'.split(' '),
)

/** "You may appeal within 21 days": a right that ends. */
export function right(r: Reading, s: Setting): Ground | null {
  if (isLoose(r, s.cue!)) return null
  for (let k = s.cue!.first - 1; k >= Math.max(s.from, s.cue!.first - 14); k--) {
    const word = lowerAt(r, k)
    if (word === ';') return null
    if (!/^(?:may|can|right|entitled)$/.test(word)) continue
    for (let n = k + 1; n < Math.min(k + 5, s.cue!.first); n++)
      if (
        RIGHTS.has(lowerAt(r, n)) ||
        (lowerAt(r, n) === 'make' && [n + 1, n + 2].some(at => MADE.has(lemmaAt(r, at)))) ||
        (lowerAt(r, n - 1) === 'be' && (RIGHTS.has(lemmaAt(r, n)) || (FORMAL.has(lowerAt(r, n)) && isRight(r, k - 1))))
      )
        return NEGATIONS.has(lowerAt(r, k + 1)) ? null : ground(s, 'right', 0.8, k)
    return null
  }
  return null
}

/** "|Objections| may be made until": what one has a right to make. */
const isRight = (r: Reading, k: number): boolean => MADE.has(lemmaAt(r, k))
const MADE = new Set(
  'appeal application bid claim comment complaint entry nomination objection representation submission tender vote'.split(
    ' ',
  ),
)
