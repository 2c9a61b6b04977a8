import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import {
  DUE_NOUNS,
  DUTIES,
  ENDING,
  EXPIRING,
  FORMAL,
  LIMIT_NOUNS,
  LIMIT_PAIRS,
  NEED_INFINITIVE,
  NEGATIONS,
  RIGHTS,
  STANDING,
  TERMS,
} from './duty-words.js'
import type { LimitCue } from './limit-cues.js'

/** Where a time expression stands: tokens `[first, end)` in the sentence `[from, to)`, with the limiting words before it. */
export interface Setting {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly cue: LimitCue | null
  readonly period: boolean
}

/** Why a time is a deadline. */
export interface Ground {
  readonly rule: string
  readonly confidence: number
  /** The token of the word that binds (must, has, ordered, expires), or -1. */
  readonly binder: number
  /** Where the words that make it a limit begin. */
  readonly first: number
  /** Where they end, past the time. */
  readonly end: number
}

const ground = (
  s: Setting,
  rule: string,
  confidence: number,
  binder: number,
  first = s.cue?.first ?? s.first,
  end = s.end,
): Ground => ({
  rule: `deadline-${rule}`,
  confidence,
  binder,
  first,
  end,
})

/** The ground on which the time is a deadline, or null: the first of the rules below that holds, the surest first. */
export function groundOf(r: Reading, s: Setting): Ground | null {
  if (isNotBefore(r, s) || isOver(r, s)) return null
  return (
    limitNoun(r, s) ??
    given(r, s) ??
    expiry(r, s) ??
    due(r, s) ??
    (s.cue === null
      ? null
      : (duty(r, s) ?? imperative(r, s) ?? strong(r, s) ?? condition(r, s) ?? threat(r, s) ?? right(r, s)))
  )
}

/** "Had been due to expire", "was scheduled to end": a limit that was. */
function isOver(r: Reading, { first, from }: Setting): boolean {
  for (let k = first - 1; k >= Math.max(from, first - 8); k--) {
    const word = lowerAt(r, k)
    const arranged = word === 'due' || word === 'scheduled' || word === 'set' || word === 'supposed'
    if (arranged && /^(?:was|were|been|originally|previously)$/.test(lowerAt(r, k - 1)) && lowerAt(r, k - 2) !== 'has')
      return true
  }
  return false
}

/** "until after the election", "not before 5 May", "no earlier than", "from Monday until Friday". */
function isNotBefore(r: Reading, { first, from, cue }: Setting): boolean {
  const at = cue?.first ?? first
  const before = lowerAt(r, at - 1)
  if (lowerAt(r, first - 1) === 'after' || lowerAt(r, first - 1) === 'since') return true
  if (
    cue?.bound === 'before' &&
    (before === 'not' || before === 'until' || before === 'never') &&
    lowerAt(r, cue.first) !== 'not'
  )
    return true
  if (before === 'earlier' || lowerAt(r, first - 2) === 'earlier' || lowerAt(r, first - 2) === 'sooner') return true
  if (cue?.bound === 'until')
    for (let k = at - 1; k >= Math.max(from, at - 4); k--) if (lowerAt(r, k) === 'from') return true
  return false
}

const HAVING = new Set(['has', 'have', 'had', "'ve", 'having', 'got'])
const GIVING = new Set([
  'give',
  'gives',
  'gave',
  'given',
  'giving',
  'grant',
  'grants',
  'granted',
  'granting',
  'allow',
  'allows',
  'allowed',
  'set',
  'leaving',
  'leaves',
])
const LITTLE = new Set([
  'only',
  'just',
  'now',
  'up',
  'to',
  'a',
  'further',
  'another',
  'until',
  'still',
  'also',
  'at',
  'least',
  'the',
  'period',
  'of',
  'an',
  'additional',
  'exactly',
  'then',
  'maximum',
  'initial',
  'extra',
  'more',
  'than',
  'no',
  'till',
  'next',
  '(',
  'within',
])

/** "has until Monday to reply", "gave the company until May", "you have 30 days to appeal", "given 14 days in which to pay". */
function given(r: Reading, s: Setting): Ground | null {
  const until = s.cue?.bound === 'until'
  if (!until && !(s.period && opensAction(r, s))) return null
  if (!until && s.cue !== null && s.cue.bound === 'before') return null
  let at = (until ? s.cue!.first : s.first) - 1
  while (at >= s.from && LITTLE.has(lowerAt(r, at))) at--
  if (at < s.from) return null
  const word = lowerAt(r, at)
  if (HAVING.has(word)) return ground(s, 'given', 0.95, at)
  if (GIVING.has(word)) return ground(s, 'given', 0.92, at)
  // The one who is given the time stands between: "gives the Government until".
  for (let k = at; k >= Math.max(s.from, at - 8); k--) {
    if (GIVING.has(lowerAt(r, k))) return lowerAt(r, k) === 'set' ? null : ground(s, 'given', 0.93, k)
    if (!/^(?:NN|DT|JJ|PRP|CD|IN|POS|CC|VBN|HYPH|TO)/.test(tagAt(r, k)) || lowerAt(r, k) === 'to') return null
  }
  return null
}

/** "to appeal", "in which to pay", "from receipt of this letter to reply" after the period. */
function opensAction(r: Reading, { end, to }: Setting): boolean {
  for (let k = end; k < Math.min(to, end + 12); k++) {
    if (lowerAt(r, k) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k + 1))) return true
    if (lowerAt(r, k) === 'which' && (lowerAt(r, k - 1) === 'in' || lowerAt(r, k - 1) === 'within')) return true
    if (/^[,;:]$/.test(lowerAt(r, k)) || /^(?:VB|MD)/.test(tagAt(r, k))) return lowerAt(r, k) === 'or'
    if (lowerAt(r, k) === 'or') return true
  }
  return false
}

const FAR = 12
const GONE = new Set(['missed', 'passed', 'expired', 'past', 'after', 'previous', 'original'])
const ARRANGED = new Set([
  'is',
  'was',
  'of',
  'for',
  'on',
  ':',
  '-',
  '–',
  '—',
  'as',
  'set',
  'to',
  'at',
  'by',
  'extended',
  'until',
  'fixed',
  'moved',
  'being',
  'will',
  'be',
  'has',
  'been',
  'remains',
  'the',
  'now',
  'not',
  'later',
  'than',
  'no',
  'falls',
])

/** "the deadline for replies is 5 May", "a Friday deadline", "closing date: 3 June", "the last day for filing is". */
function limitNoun(r: Reading, s: Setting): Ground | null {
  const after = lowerAt(r, s.end)
  const pairAfter = LIMIT_PAIRS.get(after)
  if (LIMIT_NOUNS.has(after) || after === 'ultimatum' || pairAfter?.has(lowerAt(r, s.end + 1))) {
    for (let k = s.first - 1; k >= Math.max(s.from, s.first - 4); k--) if (GONE.has(lowerAt(r, k))) return null
    return ground(
      s,
      'noun',
      0.85,
      -1,
      s.first,
      pairAfter === undefined || LIMIT_NOUNS.has(after) ? s.end + 1 : s.end + 2,
    )
  }
  if (
    s.period &&
    s.cue === null &&
    lowerAt(r, s.first - 1) !== ':' &&
    lowerAt(r, s.first - 1) !== 'of' &&
    lowerAt(r, s.first - 1) !== 'is'
  )
    return null
  let linked = false
  for (let k = s.first - 1; k >= Math.max(s.from, s.first - FAR); k--) {
    const word = lowerAt(r, k)
    const pair = LIMIT_PAIRS.get(word)?.has(lowerAt(r, k + 1)) ?? false
    if (LIMIT_NOUNS.has(word) || pair) {
      if (GONE.has(lowerAt(r, k - 1)) || (!linked && k < s.first - 2)) return null
      const next = k + (pair ? 2 : 1)
      for (let n = next; n < s.first; n++)
        if (GONE.has(lowerAt(r, n)) || (/^VBD$/.test(tagAt(r, n)) && lowerAt(r, n) !== 'was')) return null
      const near = s.first - next <= 3
      return ground(s, 'noun', 0.9, -1, near ? k : (s.cue?.first ?? s.first))
    }
    if (ARRANGED.has(word) && /^(?:is|was|be|been|:|of|to|until|-|–|—|falls|remains)$/.test(word)) linked = true
    if (/^[;.]$/.test(word)) return null
  }
  return null
}

/** "the offer expires on 1 June", "the consultation closes at noon on Friday", "valid until 3 May". */
function expiry(r: Reading, s: Setting): Ground | null {
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
  if (STANDING.has(word) && s.cue?.bound === 'until') {
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
  if (infinite && !['will', 'shall', 'to', "'ll", 'automatically', 'may', 'must'].includes(modal)) return null
  if (word.endsWith('ing') && !EXPIRING.has(word)) return null
  if (EXPIRING.has(word) && (!infinite || modal !== 'may')) return ground(s, 'expiry', 0.92, verb, verb)
  // "The term ends in June" tells a season, not a limit.
  if (lowerAt(r, s.first - 1) === 'in') return null
  for (let k = verb - 1; k >= Math.max(s.from, verb - 8); k--) {
    if (TERMS.has(lowerAt(r, k))) return ground(s, 'expiry', 0.85, verb, verb)
    if (/^[,;:]$/.test(lowerAt(r, k))) return null
  }
  return null
}

/** "payment is due by 5 May", "payable within 30 days", "rent due on 1 June". */
function due(r: Reading, s: Setting): Ground | null {
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
  if (s.cue !== null || s.period || !/^(?:on|at|:)$/.test(lowerAt(r, s.first - 1))) return null
  for (let k = at - 1; k >= Math.max(s.from, at - 8); k--) {
    if (DUE_NOUNS.has(lowerAt(r, k))) return ground(s, 'due', 0.85, at, at)
    if (/^[,;]$/.test(lowerAt(r, k)) || /^(?:VBD)$/.test(tagAt(r, k))) return null
  }
  return null
}

/** A duty in the clause before the limit, or after it when the limit opens the sentence. */
function duty(r: Reading, s: Setting): Ground | null {
  const cue = s.cue!
  if (cue.bound === 'until' || lowerAt(r, cue.first) === 'in' || lowerAt(r, cue.first) === 'during') {
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
        binder,
      )
}

/** How far a duty is looked for after a limit that opens the sentence: not past a verb that tells what happened. */
function mainClauseEnd(r: Reading, { end, to }: Setting): number {
  for (let k = end; k < Math.min(to, end + 16); k++) if (tagAt(r, k) === 'VBD' && !DUTIES.has(lowerAt(r, k))) return k
  return Math.min(to, end + 16)
}

/** Whether the limit opens its sentence: "By 5 May, you must …". */
const opens = (r: Reading, s: Setting): boolean => {
  const lead = s.cue!.first - s.from
  return lead === 0 || (lead <= 3 && /^(?:and|but|therefore|accordingly|,|\(|-|•)$/.test(lowerAt(r, s.cue!.first - 1)))
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
      lowerAt(r, k + 2) !== 'be'
    )
      return k
    if (word === 'should' && formal(r, k, to)) return k
    if (word === 'will' && /^(?:need|have)$/.test(next) && lowerAt(r, k + 2) === 'to') return k + 1
    if (
      !DUTIES.has(word) ||
      (word === 'order' && lowerAt(r, k - 1) === 'in') ||
      (word === 'demand' && lowerAt(r, k - 1) === 'in')
    )
      continue
    if (negated(r, k, from)) return null
    // Analysts expect; only the writer's expectation binds.
    if (word.startsWith('expect') && !/^(?:we|i)$/.test(lowerAt(r, k - 1)) && lowerAt(r, k - 2) !== 'we') continue
    if (!NEED_INFINITIVE.has(word)) return k
    if (leadsToInfinitive(r, k, to)) return k
  }
  return null
}

const negated = (r: Reading, k: number, from: number): boolean => {
  if (NEGATIONS.has(lowerAt(r, k + 1)) && lowerAt(r, k) !== 'must' && lowerAt(r, k) !== 'shall') return true
  for (let n = k - 1; n >= Math.max(from, k - 2); n--) if (NEGATIONS.has(lowerAt(r, n))) return true
  return false
}

/** "asked him to reply by", "called on it to act by", "told to leave by", "called for a reply by". */
function leadsToInfinitive(r: Reading, k: number, to: number): boolean {
  const next = lowerAt(r, k + 1)
  if (lowerAt(r, k).startsWith('call') && next === 'for') return true
  if (next === 'that') return true
  for (let n = k + 1; n < Math.min(to, k + 14); n++) {
    if (lowerAt(r, n) === 'to' && !/^(?:DT|PRP|NNP|CD|JJ|IN)/.test(tagAt(r, n + 1))) return true
    if (/^[;,]$/.test(lowerAt(r, n)) && n > k + 1) return false
  }
  return false
}

/** "should reply", "should be received": of a person spoken to, or of something formal. */
function formal(r: Reading, k: number, to: number): boolean {
  if (/^(?:you|applicants|candidates|parties|members|claimants|landlords|tenants|employers)$/.test(lowerAt(r, k - 1)))
    return true
  for (let n = k + 1; n < Math.min(to, k + 5); n++)
    if (lowerAt(r, n) === 'be' && (FORMAL.has(lowerAt(r, n + 1)) || FORMAL.has(lowerAt(r, n + 2)))) return true
  return false
}

/** "no later than 5 May", "by Friday at the latest": a limit by its own words, unless the sentence only tells what happened. */
function strong(r: Reading, s: Setting): Ground | null {
  const latest = lowerAt(r, s.end) === 'at' && lowerAt(r, s.end + 1) === 'the' && lowerAt(r, s.end + 2) === 'latest'
  if (!s.cue!.strong && !latest) return null
  for (let k = s.cue!.first - 1; k >= s.from; k--) {
    const word = lowerAt(r, k)
    if (/^(?:may|might|could|estimated|probably|perhaps|believed|dated|dating)$/.test(word)) return null
    if (tagAt(r, k) === 'VBD' || word === 'was' || word === 'were') return null
    if (/^(?:MD|VBZ|VBP|VB)$/.test(tagAt(r, k))) break
  }
  return ground(s, 'strong', 0.88, -1, s.cue!.first, latest ? s.end + 3 : s.end)
}

/** "unless you pay by Friday", "if we do not hear from you within 7 days", "failing payment by 5 May". */
function condition(r: Reading, s: Setting): Ground | null {
  if (s.cue!.bound === 'until' || lowerAt(r, s.cue!.first) === 'in' || lowerAt(r, s.cue!.first) === 'during')
    return null
  let negative = false
  for (let k = s.cue!.first - 1; k >= s.from; k--) {
    const word = lowerAt(r, k)
    if (/^(?:not|n't|no|fail|fails|failed|refuse|refuses|nothing|never|without)$/.test(word)) negative = true
    if (
      word === 'unless' ||
      word === 'failing' ||
      (word === 'failure' && lowerAt(r, k + 1) === 'to' && threatens(r, s))
    )
      return ground(s, 'condition', 0.85, k)
    if ((word === 'if' || word === 'should' || word === 'event') && negative) return ground(s, 'condition', 0.85, k)
    if (word === ';' || (word === ',' && negative)) return null
    if (word === ',' && k < s.cue!.first - 10) return null
  }
  return null
}

/** Whether something is said to follow: "will", "may", "shall" after the limit. */
function threatens(r: Reading, { end, to }: Setting): boolean {
  for (let k = end; k < to; k++) if (/^(?:will|may|shall)$/.test(lowerAt(r, k))) return true
  return false
}

/** "by Friday or face legal action", "within seven days, failing which …". */
function threat(r: Reading, s: Setting): Ground | null {
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

const LEADS = new Set(['please', 'and', 'then', '-', '•', '*', '"', '“', '(', ':', ',', 'or'])

/** "Reply by Friday", "Pay the balance within 14 days": a command at the head of its sentence. */
function imperative(r: Reading, s: Setting): Ground | null {
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
function right(r: Reading, s: Setting): Ground | null {
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
