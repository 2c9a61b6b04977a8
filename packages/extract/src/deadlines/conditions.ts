import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { type Ground, ground, isLoose, type Setting } from './setting.js'

/** "no later than 5 May", "by Friday at the latest", "in any event by 5 May": a limit by its own words, unless the sentence only tells what happened. */
export function strong(r: Reading, s: Setting): Ground | null {
  const latest = lowerAt(r, s.end) === 'at' && lowerAt(r, s.end + 1) === 'the' && lowerAt(r, s.end + 2) === 'latest'
  const anyEvent =
    /^(?:before|by|within)$/.test(lowerAt(r, s.cue!.first)) &&
    /^(?:case|event)$/.test(lowerAt(r, s.cue!.first - 1)) &&
    lowerAt(r, s.cue!.first - 2) === 'any'
  if (!s.cue!.strong && !latest && !anyEvent) return null
  for (let k = s.cue!.first - 1; k >= s.from; k--) {
    const word = lowerAt(r, k)
    if (/^(?:may|might|could|estimated|probably|perhaps|believed|dated|dating)$/.test(word)) return null
    // "the states holding contests on or before 1 March" are only told apart.
    if (tagAt(r, k) === 'VBG' && tagAt(r, k - 1) === 'NNS') return null
    if (tagAt(r, k) === 'VBD' || word === 'was' || word === 'were') return null
    if (/^(?:MD|VBZ|VBP|VB)$/.test(tagAt(r, k))) break
  }
  return ground(s, 'strong', 0.88, -1)
}

/** "unless you pay by Friday", "if we do not hear from you within 7 days", "failing payment by 5 May". */
export function condition(r: Reading, s: Setting): Ground | null {
  if (isAverted(r, s)) return ground(s, 'condition', 0.85, s.end)
  // "If you do not pay |in seven days|": in such a condition even "in" limits.
  const loose = isLoose(r, s.cue!) && !(s.period && lowerAt(r, s.cue!.first) === 'in')
  if (s.cue!.bound === 'until' || loose) return null
  let negative = false
  for (let k = s.cue!.first - 1; k >= s.from; k--) {
    const word = lowerAt(r, k)
    if (/^(?:not|n't|no|fail|fails|failed|refuse|refuses|nobody|none|nothing|never|without)$/.test(word))
      negative = true
    if (
      word === 'unless' ||
      (word === 'provided' && lowerAt(r, k + 1) === 'that' && lowerAt(r, k + 2) === 'you') ||
      word === 'failing' ||
      (/^(?:absence|default)$/.test(word) && lowerAt(r, k - 1) !== 'by' && lowerAt(r, k + 1) === 'of') ||
      (word === 'failure' && lowerAt(r, k + 1) === 'to' && threatens(r, s)) ||
      (word === 'who' && negative && /^(?:face|may|risk|shall|will)$/.test(lowerAt(r, s.end)))
    )
      return ground(s, 'condition', 0.85, k)
    if ((word === 'provided' || word === 'providing' || word === 'condition') && lowerAt(r, k + 1) === 'that')
      return ground(s, 'condition', 0.85, k + 1)
    if ((word === 'if' || word === 'should' || word === 'event') && negative) return ground(s, 'condition', 0.85, k)
    if (word === ';' || (word === ',' && negative)) return null
    // "Unless the arrears, with interest of £90, are paid by Friday"
    if (word === ',' && k < s.cue!.first - 10 && lowerAt(r, s.from) !== 'unless') return null
  }
  return null
}

/** "Your account will be closed on 3 May |unless| you pay", "in 7 days unless": what is to come then unless somebody acts. */
function isAverted(r: Reading, { cue, end, from, to, period }: Setting): boolean {
  if (lowerAt(r, end) !== 'unless' || !(lowerAt(r, cue!.first) === 'on' || (period && lowerAt(r, cue!.first) === 'in')))
    return false
  // "Will not play on Saturday unless he pays them by Friday": the other day is the limit.
  for (let k = end + 1; k < to; k++) if (/^(?:before|by|until|within)$/.test(lowerAt(r, k))) return false
  for (let k = cue!.first - 1; k > from; k--) if (/^(?:['’]ll|shall|will)$/.test(lowerAt(r, k))) return true
  return false
}

/** Whether something is said to follow: "will", "may", "shall" after the limit. */
function threatens(r: Reading, { end, to }: Setting): boolean {
  for (let k = end; k < to; k++) if (/^(?:will|may|shall)$/.test(lowerAt(r, k))) return true
  return false
}

/** "by Friday or face legal action", "within seven days, failing which …". */
export function threat(r: Reading, s: Setting): Ground | null {
  if (s.cue!.bound === 'until') return null
  for (let k = s.end; k < Math.min(s.to, s.end + 12); k++) {
    const word = lowerAt(r, k)
    if (word === 'or' && /^(?:face|risk|else|lose|be|we|i|it|they|he|she|forfeit)$/.test(lowerAt(r, k + 1)))
      return ground(s, 'threat', 0.85, -1)
    if (word === 'failing' && lowerAt(r, k + 1) === 'which') return ground(s, 'threat', 0.9, -1)
    if (/^[;.]$/.test(word)) return null
  }
  return null
}
