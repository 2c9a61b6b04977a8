import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { DUTIES, FORMAL, NEED_INFINITIVE, NEGATIONS, RIGHTS, THANKED, WILLING } from './duty-words.js'
import { type Ground, ground, isLoose, type Setting } from './setting.js'

/** A duty in the clause before the limit, or after it when the limit opens the sentence. */
export function duty(r: Reading, s: Setting): Ground | null {
  const cue = s.cue!
  if (cue.bound === 'until' || isLoose(r, cue)) {
    const soon = /^(?:next|coming)$/.test(lowerAt(r, s.first - 1)) || /^(?:the|next)$/.test(lowerAt(r, s.first))
    if (cue.bound === 'until' || !soon) return null
  }
  // Who must wait does nothing by then.
  for (let k = cue.first - 1; k >= Math.max(s.from, cue.first - 3); k--)
    if (/^(?:wait|waited|remain|stay)$/.test(lowerAt(r, k))) return null
  const binder =
    dutyBetween(r, clauseStart(r, s.from, cue.first), cue.first) ??
    (opens(r, s) ? dutyBetween(r, s.end, mainClauseEnd(r, s)) : null)
  return binder === null
    ? null
    : ground(
        s,
        'duty',
        /^(?:must|shall|required|obliged|ordered|please|demand|demands)$/.test(lowerAt(r, binder)) ? 0.92 : 0.85,
        // Who waits is not who is to act.
        isAwaited(r, binder) ? -1 : binder,
      )
}

/** How far a duty is looked for after a limit that opens the sentence: not past a verb that tells what happened. */
function mainClauseEnd(r: Reading, { end, to }: Setting): number {
  for (let k = end; k < Math.min(to, end + 16); k++) if (tagAt(r, k) === 'VBD' && !DUTIES.has(lowerAt(r, k))) return k
  return Math.min(to, end + 16)
}

/** Whether the limit opens its sentence: "By 5 May, you must …". */
export const opens = (r: Reading, s: Setting): boolean => {
  const lead = s.cue!.first - s.from
  return (
    lead === 0 ||
    lowerAt(r, s.cue!.first - 1) === 'that' ||
    (lead <= 3 && /^(?:and|but|therefore|accordingly|,|\(|-|•)$/.test(lowerAt(r, s.cue!.first - 1)))
  )
}

/** The clause that the limit closes begins after a semicolon, a colon that lists nothing, or "and" with a subject of its own. */
function clauseStart(r: Reading, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) if (lowerAt(r, k) === ';') return k + 1
  return from
}

/** "The goal is to finish by June" binds nobody. */
const AIMS = new Set(
  'goal aim plan purpose idea objective task job mission challenge hope point target way intention ambition step'.split(
    ' ',
  ),
)

/** The last word of duty between the tokens that nothing takes back, or null. */
function dutyBetween(r: Reading, from: number, to: number): number | null {
  for (let k = to - 1; k >= from; k--) {
    const word = lowerAt(r, k)
    const next = lowerAt(r, k + 1)
    if (/^(?:said|says|but|because|which|while|whereas|although)$/.test(word) && k < to - 1 && word !== 'said')
      return null
    if ((word === 'has' || word === 'have' || word === 'had') && next === 'to') return negated(r, k, from) ? null : k
    if (
      (word === 'is' || word === 'are') &&
      next === 'to' &&
      !AIMS.has(lowerAt(r, k - 1)) &&
      tagAt(r, k + 2).startsWith('VB') &&
      (lowerAt(r, k + 2) !== 'be' || FORMAL.has(lowerAt(r, k + 3)))
    )
      return k
    if (word === 'should' && formal(r, k, to)) return k
    if (word === 'you' && POLITE.has(lowerAt(r, k - 1)) && asks(r, k, to)) return k - 1
    if (word === 'you' && POLITE.has(next) && lowerAt(r, k - 1) === 'if' && isThanked(r, k - 2, from)) return k
    if (word === 'will' && /^(?:need|have)$/.test(next) && lowerAt(r, k + 2) === 'to') return k + 1
    // "I would be grateful for your reply by Thursday"
    if (
      THANKED.has(word) &&
      (next === 'for' || next === 'of') &&
      /^(?:PRP\$|DT|NN|JJ)/.test(tagAt(r, k + 2)) &&
      /^(?:i|we)$/.test(lowerAt(r, k - 3))
    )
      return k
    // "Given notice to quit"
    if (word === 'notice' && next === 'to' && tagAt(r, k + 2) === 'VB') return k
    if (isWished(r, k)) return negated(r, k, from) ? null : k
    if (isAwaited(r, k)) return negated(r, k, from) ? null : k
    if (
      !DUTIES.has(word) ||
      (word === 'order' && lowerAt(r, k - 1) === 'in') ||
      (word === 'demand' && lowerAt(r, k - 1) === 'in')
    )
      continue
    if (negated(r, k, from)) return null
    // "the votes needed to win"
    if (word === 'needed' && tagAt(r, k - 1).startsWith('NN') && (tagAt(r, k) === 'VBN' || hasVerb(r, from, k - 1)))
      continue
    // Analysts expect; only the writer's expectation binds.
    if (word.startsWith('expect') && !/^(?:we|i)$/.test(lowerAt(r, k - 1)) && lowerAt(r, k - 2) !== 'we') continue
    if (!NEED_INFINITIVE.has(word)) return k
    // "I expect an answer by Friday", "we need the parts by Monday": what the writer expects is wanted.
    const own =
      /^(?:i|we)$/.test(lowerAt(r, k - 1)) || (/^(?:i|we)$/.test(lowerAt(r, k - 2)) && tagAt(r, k - 1) === 'MD')
    if ((word === 'expect' || (word === 'need' && own)) && /^(?:CD|DT|JJ|NN|PRP)/.test(tagAt(r, k + 1))) return k
    // "A decision is needed by Friday"
    if (word === 'needed' && /^(?:are|be|is)$/.test(lowerAt(r, k - 1)) && k === to - 1) return k
    if (leadsToInfinitive(r, k, to)) return k
  }
  return null
}

/** "I look forward to hearing from you by", "we look forward to your reply within", "I await your answer by": what the writer waits for is wanted. */
function isAwaited(r: Reading, k: number): boolean {
  if (/^await(?:ing)?$/.test(lowerAt(r, k))) return lowerAt(r, k + 1) === 'your'
  if (lowerAt(r, k) !== 'forward' || !/^look(?:ing)?$/.test(lowerAt(r, k - 1)) || lowerAt(r, k + 1) !== 'to')
    return false
  const next = lowerAt(r, k + 2)
  if (next === 'hearing') return lowerAt(r, k + 3) === 'from' && lowerAt(r, k + 4) === 'you'
  return next === 'receiving' || (/^(?:an?|your)$/.test(next) && [k + 3, k + 4].some(at => ANSWERS.has(lowerAt(r, at))))
}
const ANSWERS = new Set(
  'answer cheque comments confirmation decision payment proposals refund remittance reply response views'.split(' '),
)

/** "I would like |your answer|", "we want |it mended|", "I'd love to have |it|", "I trust |you will reply|": the writer's wish. */
function isWished(r: Reading, k: number): boolean {
  const word = lowerAt(r, k)
  if (!/^(?:like|love|trust|want)$/.test(word)) return false
  const would = /^(?:['’]d|should|would)$/.test(lowerAt(r, k - 1)) ? 1 : 0
  if (!/^(?:i|we)$/.test(lowerAt(r, k - 1 - would))) return false
  if (word === 'trust') return ['that', 'you', 'your'].includes(lowerAt(r, k + 1))
  const comes = lowerAt(r, k + 1) === 'to' && /^(?:get|have|hear|receive|see)$/.test(lowerAt(r, k + 2))
  return (would === 1 || word === 'want') && (comes || /^(?:CD|DT|JJ|NN|PRP)/.test(tagAt(r, k + 1)))
}

const POLITE = new Set(['can', 'could', 'will', 'would'])

/** "Grateful", "appreciate it", just before "if you would". */
const isThanked = (r: Reading, k: number, from: number): boolean => {
  for (let n = k; n >= Math.max(from, k - 2); n--) if (THANKED.has(lowerAt(r, n))) return true
  return false
}

/** Whether a finite verb stands between the tokens: what follows a noun after it only describes that noun. */
function hasVerb(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:MD|VBD|VBZ|VBP)$/.test(tagAt(r, k))) return true
  return false
}

const negated = (r: Reading, k: number, from: number): boolean => {
  if (NEGATIONS.has(lowerAt(r, k + 1)) && lowerAt(r, k) !== 'must' && lowerAt(r, k) !== 'shall') return true
  // "Don't feel that you have to" reaches further than "are not required to".
  const reach = /^ha(?:s|ve|d)$/.test(lowerAt(r, k)) ? 6 : 2
  for (let n = k - 1; n >= Math.max(from, k - reach); n--) if (NEGATIONS.has(lowerAt(r, n))) return true
  return false
}

/** "Could you send it": a verb follows at once. */
function asks(r: Reading, you: number, to: number): boolean {
  for (let n = you + 1; n < Math.min(to, you + 4); n++) {
    if (/^VBP?$/.test(tagAt(r, n))) return lowerAt(r, n) !== 'be'
    if (tagAt(r, n) !== 'RB' && lowerAt(r, n) !== 'please') return false
  }
  return false
}

/** "asked him to reply by", "called on it to act by", "told to leave by", "called for a reply by", "recommends adults get it by". */
function leadsToInfinitive(r: Reading, k: number, to: number): boolean {
  const next = lowerAt(r, k + 1)
  if (lowerAt(r, k).startsWith('call') && next === 'for') return true
  const willing = WILLING.has(lowerAt(r, k))
  if (next === 'that') return willing
  const bare = /^(?:recommend|advise)/.test(lowerAt(r, k))
  for (let n = k + 1; n < Math.min(to, k + 14); n++) {
    // "call upon you to within 48 hours cease"
    if (lowerAt(r, n) === 'to' && (n + 1 === to || !/^(?:DT|PRP|NNP|CD|JJ|IN)/.test(tagAt(r, n + 1)))) return true
    if (bare && n > k + 1 && /^VBP?$/.test(tagAt(r, n))) return true
    // "told the paper that the move suggested an effort to …": another clause.
    if (n > k + 1 && (/^(?:VBD|VBZ|MD)$/.test(tagAt(r, n)) || /^(?:that|who|which)$/.test(lowerAt(r, n)))) return false
    if (/^[;,]$/.test(lowerAt(r, n)) && n > k + 1) return false
  }
  return false
}

/** "should reply", "should be received": of a person spoken to, or of something formal. */
function formal(r: Reading, k: number, to: number): boolean {
  if (/^(?:you|applicants|candidates|parties|members|claimants|landlords|tenants|employers)$/.test(lowerAt(r, k - 1)))
    return true
  // "Drivers who are owed money should file a claim"
  if (/^(?:arrive|reach)$/.test(lowerAt(r, k + 1)) || RIGHTS.has(lowerAt(r, k + 1))) return true
  for (let n = k + 1; n < Math.min(to, k + 5); n++)
    if (lowerAt(r, n) === 'be' && (FORMAL.has(lowerAt(r, n + 1)) || FORMAL.has(lowerAt(r, n + 2)))) return true
  return false
}
