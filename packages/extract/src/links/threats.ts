import { excerpt, type Excerpt } from '@gravamen/document'
import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { FREE, HELPFUL } from '../demands/lexicons/harmless.js'
import { spanBetween, type Words } from './places.js'

/** What will follow, and the words that say on what: tokens `[first, end)`. */
export interface Threat {
  readonly consequence: Excerpt
  readonly condition: Words
}

/**
 * The threat that a sentence makes: its condition stands first ("Unless …,", "If you do not …,", "Otherwise", "Failure to … will …") or last
 * ("… if you do not comply"). Null where nothing bad is said to follow.
 */
export function threatIn(r: Reading, s: number): Threat | null {
  let first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  while (first < end && PASSED.has(lowerAt(r, first))) first++
  return (
    bareCondition(r, first, end) ??
    otherwise(r, first, end) ??
    failure(r, first, end) ??
    whoever(r, first, end) ??
    leading(r, first, end) ??
    failingWhich(r, first, end) ??
    afterBreak(r, first, end) ??
    trailing(r, first, end) ??
    offence(r, s)
  )
}
const PASSED = new Set(['"', '“', '‘', "'", '``', 'and', 'but', 'however', ',', 'please', 'note', 'that', 'finally'])

const threat = (r: Reading, from: number, end: number, condition: Words): Threat => ({
  consequence: excerpt(r.text, spanBetween(r, from, withoutTeller(r, from, end))),
  condition,
})

/** "Otherwise, …", "If not, …", "Or else …" */
function bareCondition(r: Reading, first: number, end: number): Threat | null {
  const word = lowerAt(r, first)
  const next = lowerAt(r, first + 1)
  const words =
    word === 'otherwise' ? 1 : (word === 'if' && next === 'not') || (word === 'or' && next === 'else') ? 2 : 0
  if (words === 0) return null
  const at = lowerAt(r, first + words) === ',' ? first + words + 1 : first + words
  return threatens(r, at, end) ? threat(r, at, end, { first, end: first + words }) : null
}

/** "We will otherwise …" */
function otherwise(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < Math.min(end, first + SUBJECT); k++)
    if (lowerAt(r, k) === 'otherwise' && isFuture(r, k - 1) && threatens(r, first, end))
      return threat(r, first, end, { first: k, end: k + 1 })
  return null
}

/** "…, failing which we will sue" */
function failingWhich(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 3; k++) {
    if (lowerAt(r, k) !== 'failing' || lowerAt(r, k + 1) !== 'which') continue
    const at = lowerAt(r, k + 2) === ',' ? k + 3 : k + 2
    return threatens(r, at, end) ? threat(r, at, end, { first: k, end: k + 2 }) : null
  }
  return null
}

/** "You have been warned: unless …", "… , but if you refuse, …": the condition opens a further clause. */
function afterBreak(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 5; k++) {
    const at = BREAKS.has(lowerAt(r, k)) ? k + 1 : -1
    const found = at > 0 && CONDITIONS.has(lowerAt(r, at)) ? leading(r, at, end) : null
    if (found) return found
  }
  return null
}
const BREAKS = new Set([':', ';', '-', '–', '—', 'and', 'but'])
const CONDITIONS = new Set(['if', 'should', 'unless'])

const WHOEVER = new Set(['anyone', 'anybody', 'those'])

/** "Anyone who does so will be fined", "Those who ignore the warning face prosecution" */
function whoever(r: Reading, first: number, end: number): Threat | null {
  if (!WHOEVER.has(lowerAt(r, first)) || lowerAt(r, first + 1) !== 'who') return null
  for (let k = first + 2; k < end - 1; k++)
    if (isFuture(r, k) || /^(?:are|faces?|is|risks?)$/.test(lowerAt(r, k)))
      return threat(r, lemmaAt(r, k) === 'face' ? k : k + 1, end, { first, end: k })
  return null
}

const PENAL = new Set(
  'conviction court fine imprisonment liable penalty prison proceedings prosecute prosecution'.split(' '),
)

/** "It is an offence not to comply. You may be prosecuted": the sentence before says when. */
function offence(r: Reading, s: number): Threat | null {
  if (s === 0 || r.sentences.block[s - 1] !== r.sentences.block[s]) return null
  const condition = { first: r.sentences.first[s - 1]!, end: r.sentences.end[s - 1]! }
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const isOffence = some(condition, k => /^offen[cs]e$/.test(lowerAt(r, k))) && isRefusal(r, condition)
  const isPenal = some({ first, end }, k => PENAL.has(lemmaAt(r, k))) && threatens(r, first, end)
  return isOffence && isPenal ? threat(r, first, end, condition) : null
}

const some = ({ first, end }: Words, is: (k: number) => boolean): boolean => {
  for (let k = first; k < end; k++) if (is(k)) return true
  return false
}

const FAILURES = new Set([
  'breach',
  'delay',
  'default',
  'failure',
  'non-compliance',
  'noncompliance',
  'non-payment',
  'refusal',
])
/** "Any further use", "Continued publication": what was to stop goes on. */
const AGAIN = new Set(['continued', 'further', 'repeated'])
/** Verbs that lead from a failure to what it brings, whose object is the threat. */
const BRINGING = new Set(['cause', 'lead', 'mean', 'result', 'trigger'])

/** "Failure to comply may result in a fine", "Any delay will be reported": the first word but for "any" and the like names the failure. */
function failure(r: Reading, first: number, end: number): Threat | null {
  let at = first
  while (
    at < first + 3 &&
    /^(?:DT|JJ|PRP\$)$/.test(tagAt(r, at)) &&
    !AGAIN.has(lowerAt(r, at)) &&
    !FAILURES.has(lowerAt(r, at))
  )
    at++
  if (!FAILURES.has(lowerAt(r, at)) && !AGAIN.has(lowerAt(r, at))) return null
  for (let k = at + 1; k < end - 2; k++) {
    if (!isFuture(r, k)) continue
    let past = k + 1
    while (past < end - 1 && tagAt(r, past).startsWith('RB')) past++
    if (BRINGING.has(lemmaAt(r, past))) past++
    if (['in', 'to'].includes(lowerAt(r, past))) past++
    return threat(r, past, end, { first, end: k })
  }
  return null
}

const OPENERS = new Set(['absent', 'failing', 'if', 'in', 'should', 'unless', 'upon', 'where', 'without'])
const NOBODY = new Set(['nobody', 'none', 'nothing'])
/** How many tokens after its beginning a main clause shows that it threatens. */
const SUBJECT = 12

/** "If you do not …, we will …": the condition up to a comma, or up to the writer's own "we will". */
function leading(r: Reading, first: number, end: number): Threat | null {
  const word = lowerAt(r, first)
  if (!OPENERS.has(word)) return null
  for (let k = first + 1; k < end - 2; k++) {
    const own = /^(?:i|we|you)$/.test(lowerAt(r, k)) && k > first + 3 && tagAt(r, k + 1) === 'MD' && isFuture(r, k + 1)
    if (!own && lowerAt(r, k) !== ',') continue
    // "If you refuse, or if we hear nothing, we will …"
    if (!own && /^(?:and|or)$/.test(lowerAt(r, k + 1)) && CONDITIONS.has(lowerAt(r, k + 2))) continue
    const from = own ? k : k + 1
    // "…, where she may recover her costs" hangs on a place.
    if (RELATIVES.has(lowerAt(r, from)) || !threatens(r, from, Math.min(end, from + SUBJECT))) continue
    const condition = { first, end: k }
    return isRefusal(r, condition) ? threat(r, from, end, condition) : null
  }
  return null
}

const RELATIVES = new Set(['where', 'which', 'who', 'whom', 'whose'])

/** "We will sue if you do not comply", "You may be fined unless this is done". */
function trailing(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 3; k < end - 2; k++) {
    const word = lowerAt(r, k)
    if (word !== 'if' && word !== 'unless' && !(word === 'in' && lowerAt(r, k + 2) === 'event')) continue
    const condition = { first: k, end }
    const past = lowerAt(r, k - 1) === ',' ? k - 1 : k
    const from = pastTeller(r, first, past)
    return threatens(r, from, Math.min(past, from + SUBJECT)) && isRefusal(r, condition)
      ? threat(r, from, past, condition)
      : null
  }
  return null
}

/** Past "It warned that", "The minister said". */
function pastTeller(r: Reading, first: number, end: number): number {
  for (let k = first + 1; k < Math.min(end, first + TELLER); k++)
    if (hasClass(r, k, WORD_CLASS.saying) && tagAt(r, k).startsWith('VB'))
      return lowerAt(r, k + 1) === 'that' ? k + 2 : k + 1
  return first
}
const TELLER = 7

const FUTURE = new Set(
  "'ll can could intend intends may might propose reserve reserves risk risks shall will would".split(' '),
)
const READY = new Set('bound entitled forced going instructed minded obliged prepared ready'.split(' '))

const isFuture = (r: Reading, k: number): boolean =>
  FUTURE.has(lowerAt(r, k)) ||
  (/^faces?$/.test(lowerAt(r, k)) && tagAt(r, k).startsWith('VB')) ||
  (READY.has(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to') ||
  isMandated(r, k) ||
  (lowerAt(r, k) === 'no' &&
    /^(?:alternative|choice|option)$/.test(lemmaAt(r, lowerAt(r, k + 1) === 'other' ? k + 2 : k + 1)))

/** "Has authorised us to sue": told to, by the client. */
const isMandated = (r: Reading, k: number): boolean =>
  /^(?:authori[sz]ed|directed|instructed)$/.test(lowerAt(r, k)) &&
  /^(?:me|us)$/.test(lowerAt(r, k + 1)) &&
  lowerAt(r, k + 2) === 'to'

/** Whether the clause from `from` on says that something bad will or may happen: its first verb is of the future, and nothing that helps. */
function threatens(r: Reading, from: number, end: number): boolean {
  if (lowerAt(r, from) === 'please' || tagAt(r, from) === 'VB') return false
  const harmless = lowerAt(r, lowerAt(r, from) === 'then' ? from + 1 : from) === 'you' ? FREE : HELPFUL
  for (let k = from; k < end; k++) {
    if (!isFuture(r, k)) continue
    let verb = k + 1
    while (verb < end && (tagAt(r, verb).startsWith('RB') || lowerAt(r, verb) === 'be')) verb++
    if (lowerAt(r, k) === 'would' && lemmaAt(r, verb) === 'ask') return false
    return !harmless.has(lemmaAt(r, verb)) || tagAt(r, verb) === 'VBN'
  }
  return false
}

const REFUSING = new Set(
  "absence absent cease continue decline delay dissatisfied failing fail failure ignore late miss n't neglect never no not outstanding persist refuse remain still unless unhappy unpaid unresolved unsatisfied without".split(
    ' ',
  ),
)

/** Whether the condition is that something is not done. */
function isRefusal(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++)
    if (
      REFUSING.has(lowerAt(r, k)) ||
      REFUSING.has(lemmaAt(r, k)) ||
      FAILURES.has(lemmaAt(r, k)) ||
      NOBODY.has(lowerAt(r, k))
    )
      return true
  return false
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
