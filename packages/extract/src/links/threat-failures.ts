import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { FAILURES, isFuture, isRefusal, threatens } from './threat-words.js'
import { type Threat, some, threat } from './threat.js'

/** The word for breaking the law. */
export const OFFENCE = /^offen[cs]e$/

const PENAL = new Set(
  'conviction court fine imprisonment liable penalty prison proceedings prosecute prosecution'.split(' '),
)

/** "It is an offence not to comply. You may be prosecuted": the sentence before says when. */
export function offence(r: Reading, s: number): Threat | null {
  if (s === 0 || r.sentences.block[s - 1] !== r.sentences.block[s]) return null
  const condition = { first: r.sentences.first[s - 1]!, end: r.sentences.end[s - 1]! }
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const isOffence = some(condition, k => OFFENCE.test(lowerAt(r, k))) && isRefusal(r, condition)
  const isPenal = some({ first, end }, k => PENAL.has(lemmaAt(r, k))) && threatens(r, first, end)
  return isOffence && isPenal ? threat(r, first, end, condition) : null
}

/** "Any further use", "Continued publication": what was to stop goes on. */
export const AGAIN = new Set(['continued', 'further', 'repeated'])
/** Verbs that lead from a failure to what it brings, whose object is the threat. */
const BRINGING = new Set(['cause', 'lead', 'mean', 'result', 'trigger'])

/** "Failure to comply may result in a fine", "Any delay will be reported": the first word but for "any" and the like names the failure. */
export function failure(r: Reading, first: number, end: number): Threat | null {
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
