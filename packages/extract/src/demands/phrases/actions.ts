import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { words } from '../lexicons/words.js'
import { actionEnd } from './action-end.js'
import { furtherTo } from './joints.js'
import { isBase, isMark, isNoun, pastAside, phraseAt, skipAdverbs, verbGroupAt, wordsAt } from './scan.js'
import { type Trimmed, trimAction } from './trim-action.js'

/**
 * The actions of a verb phrase whose verb in its base form is at `first`: one for each coordinated verb that has a complement of its
 * own ("remove the page and confirm …"), one for verbs that share their object ("review and sign the form").
 */
export function verbActions(r: Reading, first: number, limit: number): readonly Trimmed[] {
  if (isToDo(r, first, limit) || isToldBelow(r, first)) return []
  const end = actionEnd(r, first, limit, true)
  const next = Math.max(afterSemicolon(r, first, end, limit), afterAside(r, first, end, limit))
  return next < 0 ? phraseActions(r, first, end) : [...phraseActions(r, first, end), ...verbActions(r, next, limit)]
}

/** "What I want you to [do is] …": what is to be done follows "is" (see `cleft`). */
export const isToDo = (r: Reading, i: number, limit: number): boolean =>
  lowerAt(r, i) === 'do' && /^(?:is|was|['’]s)$/.test(lowerAt(r, skipAdverbs(r, i + 1, limit)))

/** "We ask you to do three things. First, …", "please do the following": what is to be done is told below. */
const isToldBelow = (r: Reading, i: number): boolean =>
  lowerAt(r, i) === 'do' &&
  (wordsAt(r, i + 1, ['the', 'following']) || (tagAt(r, i + 1) === 'CD' && lowerAt(r, i + 2) === 'things'))

/** The verb in its base form that goes on after a semicolon: "withdraw the notice; and (b) repay the fee"; -1 when none does. */
function afterSemicolon(r: Reading, first: number, end: number, limit: number): number {
  if (end >= limit - 2 || lowerAt(r, end) !== ';' || lowerAt(r, first) === 'not' || lowerAt(r, first) === 'do')
    return -1
  let k = skipMarker(r, afterJoint(r, end + 1, limit))
  k = afterJoint(r, k, limit)
  const listed = lowerAt(r, k - 1) === ')' && DEMAND_VERBS.has(lowerAt(r, k))
  const base = listed || isBase(tagAt(r, k)) || isMisread(r, k, limit)
  return k < limit - 1 && base && (listed || verbGroupAt(r, k - 1) !== verbGroupAt(r, k)) ? k : -1
}

/** The verb that goes on after an aside of its object: "(ordered it) to pay the tenant, who was ill, and to |mend| the roof"; -1 when none does. */
function afterAside(r: Reading, first: number, end: number, limit: number): number {
  if (lowerAt(r, first - 1) !== 'to') return -1
  const past = pastAside(r, end, limit)
  const goesOn = past > end && lowerAt(r, past) === 'and' && lowerAt(r, past + 1) === 'to'
  return goesOn && isBase(tagAt(r, past + 2)) ? past + 2 : -1
}

/** Past the marker of an item: "(b)", "(iii)". */
const skipMarker = (r: Reading, i: number): number =>
  lowerAt(r, i) === '(' && lowerAt(r, i + 2) === ')' && lowerAt(r, i + 1).length < 5 ? i + 3 : i

function phraseActions(r: Reading, first: number, end: number): readonly Trimmed[] {
  const cuts: number[] = []
  if (first > 0 && lowerAt(r, first - 1) === 'either') return [trimAction(r, { first: first - 1, end })]
  if (lowerAt(r, first) !== 'either') {
    let depth = 0
    let bare = -1
    for (let i = first + 1; i < end - 1; i++) {
      if (lowerAt(r, i) === '(' || lowerAt(r, i) === '[') depth++
      else if (lowerAt(r, i) === ')' || lowerAt(r, i) === ']') depth--
      else if (depth === 0 && isJoint(r, i, end) && !isNested(r, first, i, end)) {
        const verb = afterJoint(r, i, end)
        const goesOn = bare >= 0 && i <= bare + 2
        bare = (goesOn || hasComplement(r, first, i, false)) && isBare(r, verb) ? verb : -1
        if (bare < 0 && !goesOn) cuts.push(i)
      }
    }
  }
  const parts: Words[] = []
  let from = first
  for (const cut of [...cuts, end]) {
    const next = cut
    if (hasComplement(r, from, next, cut === end)) {
      parts.push({ first: from, end: next })
      from = afterJoint(r, next, end)
    } else if (cut === end) {
      const last = parts.pop()
      parts.push(last ? { first: last.first, end } : { first: from, end })
    }
  }
  return parts.map(part => trimAction(r, part))
}

/** Whether a coordinator or a comma at `i` joins another verb in its base form. */
function isJoint(r: Reading, i: number, end: number): boolean {
  const word = lowerAt(r, i)
  if (word !== 'and' && word !== ',' && word !== 'then') return false
  if (word === ',' && lowerAt(r, i + 1) === 'or') return false
  if (word !== 'and' && tagAt(r, i) === 'RB') return false
  if (i > 0 && word === 'and' && lowerAt(r, i - 1) === ',') return false
  const verb = afterJoint(r, i, end)
  // "the check-in and check-out inventories"
  if (/-(?:in|off|on|out|up)$/.test(lowerAt(r, verb))) return false
  const listed = lowerAt(r, verb - 1) === ')' && skipMarker(r, verb - 3) === verb && DEMAND_VERBS.has(lowerAt(r, verb))
  const base =
    listed || isBase(tagAt(r, verb)) || (word !== 'then' && (isMisread(r, verb, end) || isMisreadAfterTo(r, verb, end)))
  return verb < end && base && verb > i && !startsNounish(r, verb, end) && !endsNounList(r, i, verb, end)
}

/** "…, surrender his passport and report to the police": a verb of a demand that was read as a noun, with its object or "to" after it. */
const isMisread = (r: Reading, i: number, end: number): boolean =>
  i + 1 < end &&
  tagAt(r, i) === 'NN' &&
  DEMAND_VERBS.has(lowerAt(r, i)) &&
  (/^(?:DT|PRP\$?)$/.test(tagAt(r, i + 1)) || (lowerAt(r, i + 1) === 'to' && lowerAt(r, i - 1) !== ','))

/** "…, to ring-fence £12m, and to meet us": a verb after a further "to" that was read as a noun, with its object after it. */
function isMisreadAfterTo(r: Reading, i: number, end: number): boolean {
  if (i + 1 >= end || lowerAt(r, i - 1) !== 'to' || !/^(?:JJR?|NN)$/.test(tagAt(r, i))) return false
  const object = tagAt(r, i + 1) === 'HYPH' ? i + 3 : i + 1
  return object < end && /^(?:CD|DT|PRP\$?|\$)$/.test(tagAt(r, object))
}

/**
 * Whether the joint at `i` goes on with an infinitive inside the action: "your duty [to remove it and] to refrain from …", "stop using it to cause, [and] aid …".
 * Where the action itself follows "to", a further "to" is its own.
 */
function isNested(r: Reading, first: number, i: number, end: number): boolean {
  if (first > 0 && lowerAt(r, first - 1) === 'to') return false
  const verb = afterJoint(r, i, end)
  if (lowerAt(r, first) === 'not' && lowerAt(r, first + 1) === 'to' && lowerAt(r, verb - 1) === 'to') return false
  let to = -1
  for (let k = first + 1; k < i && to < 0; k++) if (tagAt(r, k) === 'TO' && isInfinitiveAfter(r, k, i)) to = k
  if (to < 0) return false
  if (lowerAt(r, verb - 1) === 'to') return true
  for (let k = to + 1; k < i; k++)
    if (
      !(
        isBase(tagAt(r, k)) ||
        tagAt(r, k).startsWith('RB') ||
        tagAt(r, k) === 'CC' ||
        [',', 'to'].includes(lowerAt(r, k))
      )
    )
      return false
  return true
}

/** Whether nothing follows the verb that it could act on: "…, enable, …", "…, contribute to, …". */
const isBare = (r: Reading, verb: number): boolean =>
  lowerAt(r, verb + 1) === ',' || (lowerAt(r, verb + 2) === ',' && isPreposition(r, verb + 1))

/** Whether a verb in its base form follows the "to", past adverbs and what joins them. */
function isInfinitiveAfter(r: Reading, to: number, end: number): boolean {
  let k = to + 1
  while (k < end && (tagAt(r, k).startsWith('RB') || tagAt(r, k) === 'CC')) k++
  return k < end && (isBase(tagAt(r, k)) || (tagAt(r, k) === 'NN' && tagAt(r, k - 1).startsWith('RB')))
}

/** "all wage records, time sheets and dispatch logs": after a conjunct that is a bare noun phrase, a bare noun goes on with the list. */
function endsNounList(r: Reading, and: number, verb: number, end: number): boolean {
  if (lowerAt(r, and) !== 'and' || tagAt(r, verb) !== 'VBP' || verb + 1 >= end || !tagAt(r, verb + 1).startsWith('NN'))
    return false
  const conjunct = phraseAt(r, and - 1)
  return conjunct !== null && conjunct.end === and && conjunct.first > 0 && lowerAt(r, conjunct.first - 1) === ','
}

/** The verb after the joint: past "and", "then", "to", "not", "please" and adverbs. */
function afterJoint(r: Reading, i: number, end: number): number {
  const to = furtherTo(r, i, end)
  let k = to < 0 ? i : to
  while (k < end && (JOINTS.has(lowerAt(r, k)) || tagAt(r, k) === 'RB')) {
    if (lowerAt(r, k) === 'do' && lowerAt(r, k + 1) !== 'not' && lowerAt(r, k + 1) !== "n't") break
    if ((lowerAt(r, k) === 'do' && k + 1 < end) || lowerAt(r, k) === 'not') return k
    k++
  }
  const item = k > i ? skipMarker(r, k) : k
  return item > k && item < end ? item : k
}
const JOINTS = new Set(['and', ',', 'or', 'then', 'to', 'please', 'do', 'also'])

/** A word tagged as a verb that is followed by another verb form is more likely a noun ("and return is …"). */
const startsNounish = (r: Reading, i: number, end: number): boolean =>
  i + 1 < end && ['VBZ', 'VBD', 'MD'].includes(tagAt(r, i + 1))

/** Whether the verb phrase `[from, to)` has an object or a clause of its own; for the last one anything but a bare verb or particle will do. */
function hasComplement(r: Reading, from: number, to: number, last: boolean): boolean {
  for (let i = from + 1; i < to; i++) {
    const tag = tagAt(r, i)
    if (isNoun(tag) || tag === 'WP' || tag === 'WRB' || tag === 'WDT')
      return !last || i <= from + 1 || !isPreposition(r, from + 1) || ALONE.has(lemmaAt(r, from))
    if (i === to - 1 && (tag === 'DT' || (tag === 'JJ' && tagAt(r, i - 1) === 'DT'))) return true
    if (
      tag === 'VBG' ||
      tag === 'VBN' ||
      (tag === 'VB' && !JOINTS.has(lowerAt(r, i - 1)) && lowerAt(r, i - 1) !== 'not')
    )
      return true
  }
  return false
}

/** Verbs without an object, so that what a preposition adds is a complement of their own: "wait for the results", but not "remove from the site". */
const ALONE = words(`
abide act adhere agree apologise apologize appeal appear apply campaign check comply confer cooperate deal desist engage go liaise listen look meet
negotiate participate proceed refrain reply report resign respond return revert speak stay step talk travel vote wait write
`)

const isPreposition = (r: Reading, i: number): boolean =>
  tagAt(r, i) === 'IN' && !isMark(lowerAt(r, i)) && lowerAt(r, i) !== 'that' && lowerAt(r, i) !== 'whether'
