import type { Demand } from '@gravamen/document'
import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, skipAdverbs } from '../phrases/scan.js'
import { thatActions } from '../phrases/that-clause.js'
import { isEffort, isEverybody, isFate, isState } from '../phrases/vague.js'
import { thing } from './wanted-thing.js'

/** Adjectives of necessity with their strength. Sorted. */
export const NECESSITY: ReadonlyMap<string, Demand['strength']> = new Map([
  ['best', 'urge'],
  ['better', 'urge'],
  ['crucial', 'urge'],
  ['duty', 'require'],
  ['essential', 'require'],
  ['fair', 'urge'],
  ['imperative', 'require'],
  ['important', 'urge'],
  ['mandatory', 'require'],
  ['necessary', 'require'],
  ['responsibility', 'require'],
  ['right', 'urge'],
  ['sense', 'urge'],
  ['time', 'urge'],
  ['urgent', 'urge'],
  ['vital', 'urge'],
  ['wise', 'urge'],
])

/** What asks for something with "only" alone: "it is only fair that you pay half". */
const JUST = new Set(['fair', 'right'])

/** "It is imperative that you …", "it is vital for them to …", "it is time for the minister to resign", "it is time that …". */
export function impersonal(r: Reading, i: number, limit: number): readonly Candidate[] {
  const strength = NECESSITY.get(lowerAt(r, i))
  if (!strength || !afterItIs(r, i) || (JUST.has(lowerAt(r, i)) && lowerAt(r, i - 1) !== 'only')) return []
  const cue = { first: i, end: i + 1 }
  const at = skipAdverbs(r, i + 1, limit)
  const shared = { cue, strength, direct: true }
  if (lowerAt(r, at) === 'that' || (lowerAt(r, i) === 'time' && lowerAt(r, at) !== 'for' && lowerAt(r, at) !== 'to'))
    return thatActions(r, lowerAt(r, at) === 'that' ? at + 1 : at, limit, 'any')
      .map(x => (x.addressee && !canAct(r, x.addressee) ? whole(r, x, x.addressee) : x))
      .filter(x => x.addressee || r.kind.value !== 'article' || isDeed(r, x.action))
      .filter(x => !x.addressee || (canAct(r, x.addressee) && !isFate(r, x.action.first)))
      .filter(x => !x.addressee || !/^(?:everybody|everyone|i|it|one|people|we)$/.test(lowerAt(r, x.addressee.end - 1)))
      .map(x => ({ ...x, ...shared, rule: 'demand/impersonal', weight: 0.7 }))
  if (YOURS.has(lowerAt(r, i))) return ofReader(r, i, at, limit)
  if (lowerAt(r, at) !== 'for') return []
  const infinitive = findInfinitive(r, at + 1, limit)
  if (infinitive?.object) {
    if (!canAct(r, infinitive.object) || /^(?:me|us)$/.test(lowerAt(r, infinitive.object.first))) return []
    if (
      isFate(r, infinitive.verb) ||
      isState(r, infinitive.verb) ||
      (isEffort(r, infinitive.verb) && isEverybody(r, infinitive.object))
    )
      return []
    return verbActions(r, infinitive.verb, limit).map(action =>
      candidate({
        rule: 'demand/impersonal',
        action,
        addressee: infinitive.object,
        urgent: action.urgent,
        ...shared,
        weight: 0.7,
      }),
    )
  }
  return lowerAt(r, i) === 'time'
    ? thing(r, at + 1, limit, true).map(x => ({ ...x, ...shared, rule: 'demand/impersonal', weight: 0.55 }))
    : []
}

/** Whether something that is often demanded is in it: "it is time that the road was reopened", but not "that the gates of hell were plundered". */
const isDeed = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++) if (tagAt(r, k).startsWith('VB') && DEMAND_VERBS.has(lemmaAt(r, k))) return true
  return false
}

/** What lies with the reader: "it is your responsibility to have it cleaned". */
const YOURS = new Set(['duty', 'responsibility'])

function ofReader(r: Reading, i: number, at: number, limit: number): readonly Candidate[] {
  const infinitive = lowerAt(r, i - 1) === 'your' && r.kind.value !== 'article' ? findInfinitive(r, at, limit) : null
  if (!infinitive || infinitive.object) return []
  return verbActions(r, infinitive.verb, limit).map(action =>
    candidate({
      rule: 'demand/impersonal',
      cue: { first: i, end: i + 1 },
      action,
      addressee: { first: i - 1, end: i },
      strength: 'require',
      urgent: action.urgent,
      direct: true,
      weight: 0.65,
    }),
  )
}

/** "It is essential that [the talks resume]": what cannot act is wanted with what it is to do. */
const whole = (r: Reading, found: Candidate, subject: Words): Candidate =>
  /^(?:the|these|this|those|your)$/.test(lowerAt(r, subject.first)) && r.kind.value !== 'article'
    ? { ...found, action: { first: subject.first, end: found.action.end }, addressee: null }
    : found

/** "She said (that) it was time for them to …" */
const isSaid = (r: Reading, k: number): boolean => hasClass(r, lowerAt(r, k) === 'that' ? k - 1 : k, WORD_CLASS.saying)

/** What asks for something with "it would … for" alone. */
const ADVISABLE = new Set(['best', 'better', 'sense', 'wise'])

const DEEMING = new Set(['believe', 'consider', 'deem', 'feel', 'find', 'think'])

/** "it is", "it's", "it remains" before the adjective, with adverbs between. */
function afterItIs(r: Reading, i: number): boolean {
  let k = i - 1
  while (
    k > 0 &&
    (tagAt(r, k).startsWith('RB') || ['about', 'also', 'high', 'past', 'the', 'your'].includes(lowerAt(r, k)))
  )
    k--
  // "It would make sense for the charity to stop", "it would be wise for her to go"
  if (ADVISABLE.has(lowerAt(r, i)))
    return (
      lowerAt(r, k) === (lowerAt(r, i) === 'sense' ? 'make' : 'be') &&
      lowerAt(r, k - 1) === 'would' &&
      lowerAt(r, k - 2) === 'it' &&
      lowerAt(r, i + 1) === 'for'
    )
  // "We think it only fair that …"
  if (lowerAt(r, k) === 'it') return DEEMING.has(lemmaAt(r, k - 1))
  if (lowerAt(r, k) === 'was' && lowerAt(r, i) === 'time')
    return lowerAt(r, k - 1) === 'it' && (['high', 'past'].includes(lowerAt(r, i - 1)) || isSaid(r, k - 2))
  return ['is', "'s", '’s', 'remains', 'seems'].includes(lowerAt(r, k)) && ['it', 'now'].includes(lowerAt(r, k - 1))
}
