import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { canAct } from '../demands/phrases/scan.js'
import { isFuture, isRefusal } from './threat-words.js'
import { type Threat, threat } from './threat.js'
import { AGAIN } from './threat-failures.js'

/** Pronouns for whoever does something. Sorted. */
export const WHOEVER = new Set(['anybody', 'anyone', 'those'])
/** Determiners for whichever it is. Sorted. */
export const ANY = new Set(['all', 'any', 'each', 'every'])
/** What marks out those of "any vessel" who do as they were told not to. */
const MARKED = new Set('caught defying failing found ignoring refusing remaining seen still that who'.split(' '))
/** How many words a phrase with "any" may have before what marks it out. */
const PHRASE = 5

/** "Anyone who does so will be fined", "Those who ignore the warning face prosecution", "Any vessel still there will be sunk" */
export function whoever(r: Reading, first: number, end: number): Threat | null {
  const isAny = isAnyone(r, first) && !AGAIN.has(lowerAt(r, first + 1))
  let at = first + 1
  if (isAny) while (at < first + PHRASE && /^(?:JJ|NN)/.test(tagAt(r, at))) at++
  const relative = tagAt(r, first) === 'NNS' ? /^(?:that|which|who)$/ : /^who$/
  const marked = isAny ? MARKED.has(lowerAt(r, at)) && isMovable(r, first, at) : relative.test(lowerAt(r, at))
  const refuses = tagAt(r, first) === 'NNS' && /^(?:did|do|fail|failed|have|refuse)$/.test(lowerAt(r, at + 1))
  if (!marked || !(isAny || refuses || WHOEVER.has(lowerAt(r, first)))) return null
  for (let k = at + 1; k < end - 1; k++)
    if (isFuture(r, k) || (/^(?:are|faces?|is|risks?)$/.test(lowerAt(r, k)) && !isAsked(r, k))) {
      const condition = { first, end: k }
      return !refuses || isRefusal(r, condition)
        ? threat(r, lemmaAt(r, k) === 'face' ? k : k + 1, end, condition)
        : null
    }
  return null
}

/** "Any vessel", "a person": not one that is known. */
const isAnyone = (r: Reading, first: number): boolean =>
  ANY.has(lowerAt(r, first)) || (lowerAt(r, first) === 'a' && lowerAt(r, first + 1) === 'person')

/** "Those who have not paid |are asked to| ring us": asked again, and not threatened. */
const isAsked = (r: Reading, be: number): boolean =>
  /^(?:advised|asked|encouraged|invited|reminded|requested|required|urged)$/.test(lowerAt(r, be + 1))

/** "Any vessel", "any company", "a person": what can stay, come or go; no comment or claim. */
const isMovable = (r: Reading, first: number, end: number): boolean =>
  end > first + 1 &&
  (lowerAt(r, end - 1) === 'person' || VEHICLES.has(lemmaAt(r, end - 1)) || canAct(r, { first: first + 1, end }))
const VEHICLES = new Set(['aircraft', 'boat', 'car', 'lorry', 'plane', 'ship', 'truck', 'vehicle', 'vessel'])
