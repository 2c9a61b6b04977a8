import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from './places.js'
import { isFuture, isRefusal, threatens } from './threat-words.js'
import { type Threat, pastTeller, some, threat, withoutTeller } from './threat.js'

/** "You have been warned: unless …", "… , but if you refuse, …": the condition opens a further clause. */
export function afterBreak(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 5; k++) {
    const at = BREAKS.has(lowerAt(r, k)) ? k + 1 : -1
    const found = at > 0 && CONDITIONS.has(lowerAt(r, at)) ? leading(r, at, end) : null
    if (found) return found
  }
  return null
}
const BREAKS = new Set([':', ';', '-', '–', '—', 'and', 'but'])
/** Words that open a condition. Sorted. */
export const CONDITIONS = new Set(['if', 'should', 'unless'])

/** Words that open a condition which stands first. */
export const OPENERS = new Set([
  'absent',
  'failing',
  'if',
  'in',
  'should',
  'unless',
  'until',
  'upon',
  'where',
  'without',
])
/** How many tokens after its beginning a main clause shows that it threatens. */
export const SUBJECT = 12

/** "If you do not …, we will …": the condition up to a comma, or up to the writer's own "we will". */
export function leading(r: Reading, first: number, end: number): Threat | null {
  const word = lowerAt(r, first)
  if (!OPENERS.has(word)) return null
  for (let k = first + 1; k < end - 2; k++) {
    const aims = lowerAt(r, k - 1) === 'so' || (lowerAt(r, k - 1) === 'that' && lowerAt(r, k - 2) === 'so')
    const own =
      /^(?:i|we|you)$/.test(lowerAt(r, k)) &&
      !aims &&
      k > first + (word === 'without' ? 1 : 3) &&
      tagAt(r, k + 1) === 'MD' &&
      isFuture(r, k + 1)
    const subject = own ? -1 : mainSubject(r, first, k)
    if (subject >= 0) {
      const condition = { first, end: subject }
      return isRefusal(r, condition) && threatens(r, subject, end) ? threat(r, subject, end, condition) : null
    }
    if (!own && lowerAt(r, k) !== ',') continue
    // "If you refuse, or if we hear nothing, we will …", "If I do not like it, or do not get it, …"
    if (!own && /^(?:and|or)$/.test(lowerAt(r, k + 1)) && goesOn(r, k + 2)) continue
    const from = own ? k : k + 1
    // "…, where she may recover her costs" hangs on a place.
    if (RELATIVES.has(lowerAt(r, from)) || !threatens(r, from, Math.min(end, from + SUBJECT))) continue
    const condition = { first, end: k }
    // "Until this is done I will not pay" threatens, "until then we will store it" does not.
    if (
      word === 'until' &&
      !some({ first: from, end: Math.min(end, from + 4) }, at => /^(?:not|n['’]t|no)$/.test(lowerAt(r, at)))
    )
      return null
    return isRefusal(r, condition) ? threat(r, from, end, condition) : null
  }
  return null
}

/** "Should you fail to pay by Friday |the bank| will …": where the main clause begins that no comma parts from its condition; -1 where it is not told. */
function mainSubject(r: Reading, first: number, modal: number): number {
  if (!/^(?:shall|will)$/.test(lowerAt(r, modal))) return -1
  let k = modal - 1
  while (k > first + 3 && /^(?:JJ|NN)/.test(tagAt(r, k))) k--
  return k > first + 3 && k < modal - 1 && /^(?:DT|PRP\$)$/.test(tagAt(r, k)) ? k : -1
}

/** Whether the token opens a further condition, or a further verb of the same subject. */
const goesOn = (r: Reading, k: number): boolean => CONDITIONS.has(lowerAt(r, k)) || /^(?:VB|MD)/.test(tagAt(r, k))

const RELATIVES = new Set(['where', 'which', 'who', 'whom', 'whose'])

/** "We will sue if you do not comply", "You may be fined unless this is done". */
export function trailing(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 3; k < end - 2; k++) {
    const word = lowerAt(r, k)
    if (word !== 'if' && word !== 'unless' && !(word === 'in' && lowerAt(r, k + 2) === 'event')) continue
    const condition = { first: k, end: withoutTeller(r, k, end) }
    const past = lowerAt(r, k - 1) === ',' ? k - 1 : k
    const from = pastTeller(r, first, past)
    const said = sayingNo(r, first, past)
    if (said) return isRefusal(r, condition) ? threat(r, said.first, said.end, condition) : null
    return threatens(r, from, Math.min(past, from + SUBJECT)) && isRefusal(r, condition)
      ? threat(r, from, past, condition)
      : null
  }
  return null
}

/** "I do not want to have to |go to court|, but I will (if …)": the deed that "will" leaves to be understood. */
function sayingNo(r: Reading, first: number, past: number): Words | null {
  if (!/^(?:['’]ll|shall|will)$/.test(lowerAt(r, past - 1)) || lowerAt(r, past - 3) !== 'but') return null
  const end = lowerAt(r, past - 4) === ',' ? past - 4 : past - 3
  for (let k = end - 2; k > first; k--)
    if (lowerAt(r, k) === 'to' && tagAt(r, k + 1) === 'VB') return { first: k + 1, end }
  return null
}
