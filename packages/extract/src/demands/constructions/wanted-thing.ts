import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { URGENT_ADJECTIVES } from '../lexicons/urgency.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isFinite, isNoun, phraseAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'

/** A thing wanted: a noun phrase with its complements; "from X" after it is the addressee, and "X to act" after "for" its actor. */
export function thing(r: Reading, at: number, limit: number, choosy: boolean): readonly Candidate[] {
  const tag = tagAt(r, at)
  const nounish =
    isNoun(tag) ||
    tag === 'DT' ||
    tag === 'PDT' ||
    tag.startsWith('JJ') ||
    tag === 'PRP$' ||
    tag === '$' ||
    tag === 'VBG' ||
    tag.startsWith('RB') ||
    /^["“‘']/.test(lowerAt(r, at)) ||
    tag === 'VBN'
  if (!nounish) return []
  const infinitive = findInfinitive(r, at, limit)
  if (
    infinitive?.object &&
    (canAct(r, infinitive.object) || ANYONE.has(lowerAt(r, infinitive.object.first))) &&
    !(lowerAt(r, infinitive.verb) === 'be' && tagAt(r, infinitive.verb + 1) === 'VBN')
  )
    return verbActions(r, infinitive.verb, limit).map(action =>
      candidate({
        rule: 'infinitive',
        action,
        strength: 'urge',
        addressee: infinitive.object,
        negated: infinitive.negated,
        urgent: action.urgent,
        weight: 0.8,
      }),
    )
  // "called for [him to be suspended]"
  if (tag === 'PRP' && infinitive?.object) {
    const whole = trimAction(r, { first: at, end: actionEnd(r, infinitive.verb, limit, true) })
    return [candidate({ rule: 'noun', action: whole, strength: 'urge', urgent: whole.urgent, weight: 0.7 })]
  }
  const end = actionEnd(r, at, limit, false)
  const head = headOf(r, at, end)
  if (lowerAt(r, head) === 'anonymity' || lowerAt(r, at) === 'nothing' || (head === at && tag === 'PRP')) return []
  if (choosy && !DEED_NOUNS.has(lowerAt(r, head)) && !isSumDue(r, at, end)) return []
  // "insist on a justice they can bear": a judge
  if (lowerAt(r, head) === 'justice' && tag === 'DT') return []
  const source = tag === 'VBG' || MOVED.has(lowerAt(r, head)) ? null : fromWhom(r, head + 1, end)
  const own = SELF_DEEDS.has(lowerAt(r, head)) ? whose(r, at, head, end) : null
  const next = source ? -1 : nextDeed(r, head, end, limit)
  const action = trimAction(r, { first: at, end: source ? source.first - 1 : next < 0 ? end : Math.min(next, end) })
  let urgent = action.urgent
  for (let k = at; k < head; k++) if (URGENT_ADJECTIVES.has(lowerAt(r, k))) urgent = true
  const deed = DEED_NOUNS.has(lowerAt(r, head)) || tag === 'VBG'
  const here = candidate({
    rule: 'noun',
    action,
    strength: 'urge',
    addressee: source ?? own,
    urgent,
    weight: deed ? 0.8 : 0.6,
  })
  return next < 0 ? [here] : [here, ...thing(r, next, limit, choosy)]
}

/** Deeds whose "from" says where something was. Sorted. */
const MOVED = new Set(['deletion', 'publication', 'release', 'removal', 'withdrawal'])

/** What only the one does whose it is. Sorted. */
const SELF_DEEDS = new Set(['abdication', 'recusal', 'resignation', 'resignations', 'surrender'])

/** "[the minister]'s resignation", "[his] resignation", "the resignation of [the minister]" */
function whose(r: Reading, at: number, head: number, end: number): Words | null {
  if (tagAt(r, at) === 'PRP$') return { first: at, end: at + 1 }
  for (let k = at + 1; k < head; k++) if (tagAt(r, k) === 'POS') return { first: at, end: k }
  const phrase = lowerAt(r, head + 1) === 'of' ? phraseAt(r, head + 2) : null
  return phrase && phrase.first === head + 2 && phrase.end <= end ? { first: phrase.first, end: phrase.end } : null
}

/** "appealed for [anyone with information] to come forward" */
const ANYONE = new Set(['anybody', 'anyone', 'those', 'whoever'])

/** How far a participle may part two things wanted: "a rise of 6 per cent, backdated to 1 April, and an end to …". */
const PARTED = 14

/** Where the next thing done begins that is wanted beside the one with this head ("an apology and [the resignation of …]"); -1 when none does. */
function nextDeed(r: Reading, head: number, end: number, limit: number): number {
  const next = deedAfter(r, head, end, limit)
  if (next < 0 || DEED_NOUNS.has(lowerAt(r, head))) return next
  // "£15 an hour, the restoration of breaks and an end to split shifts": in a series the first may be any thing.
  return deedAfter(r, headOf(r, next, limit), end, limit) < 0 ? -1 : next
}

function deedAfter(r: Reading, head: number, end: number, limit: number): number {
  const far = lowerAt(r, end) === ',' ? Math.min(limit, end + PARTED) : end
  for (let k = head + 1; k < far; k++) {
    if (isFinite(tagAt(r, k))) return -1
    if (lowerAt(r, k) !== 'and' && lowerAt(r, k) !== ',') continue
    if (!/^(?:DT|PRP\$)$/.test(tagAt(r, k + 1))) continue
    const other = headOf(r, k + 1, limit)
    if (DEED_NOUNS.has(lowerAt(r, other)) && /^(?:IN|TO)$/.test(tagAt(r, other + 1))) return k + 1
  }
  return -1
}

/** "£4m in damages", "the £360 I spent back": a sum of money that is to make something good. */
function isSumDue(r: Reading, at: number, end: number): boolean {
  let sum = false
  let due = false
  for (let k = at; k < end; k++) {
    if (
      tagAt(r, k) === '$' ||
      (tagAt(r, k) === 'CD' && k < at + 3) ||
      ['cash', 'deposit', 'money'].includes(lowerAt(r, k))
    )
      sum = true
    else if (DEED_NOUNS.has(lowerAt(r, k)) || lowerAt(r, k) === 'back') due = true
  }
  return sum && due
}

/** The head of the noun phrase that begins at `at`: its last noun before a preposition, a comma or a coordinator. */
export function headOf(r: Reading, at: number, end: number): number {
  let head = at
  for (let k = at; k < end; k++) {
    const tag = tagAt(r, k)
    // "the job [he] lost"
    if (tag === 'PRP' && k > at && tagAt(r, k - 1).startsWith('NN')) break
    if (tag.startsWith('NN') || tag === 'PRP' || tag === 'VBG') head = k
    // "a total and complete shutdown"
    else if (tag === 'CC' && tagAt(r, k - 1).startsWith('JJ') && tagAt(r, k + 1).startsWith('JJ')) continue
    else if (tag === 'IN' || tag === 'TO' || tag === 'CC' || /^[,;:]$/.test(lowerAt(r, k)) || tag.startsWith('W')) break
  }
  return head
}

function fromWhom(r: Reading, from: number, end: number): Words | null {
  for (let k = from; k + 1 < end; k++) {
    // "A copy of any letter you had from him": not from whom it is wanted.
    if (isFinite(tagAt(r, k))) return null
    if (lowerAt(r, k) === 'from') {
      // "for him to be banned from the country"
      if (tagAt(r, k + 1) === 'VBG' || /^VB[DN]?$/.test(tagAt(r, k - 1))) return null
      const phrase = { first: k + 1, end: clauseAt(r, k + 2, end) }
      return canAct(r, { first: k + 1, end: headOf(r, k + 1, end) + 1 }) ? phrase : null
    }
  }
  return null
}

/** Where a clause begins behind whom something is wanted from: "guarantees from London [that …]"; else `end`. */
function clauseAt(r: Reading, from: number, end: number): number {
  for (let k = from; k < end; k++) if (lowerAt(r, k) === 'that' && tagAt(r, k) === 'IN') return k
  return end
}

/** A thing wanted with what is to be done to it: "(wants) [him jailed]", "(would like) [the ceiling repainted]". */
export function wantedDone(r: Reading, at: number, limit: number): Words | null {
  for (let k = at; k < Math.min(limit, at + 6); k++) {
    const tag = tagAt(r, k)
    if (HELPERS.has(lowerAt(r, k))) return null
    if (
      (tag === 'VBN' || tag === 'VBD') &&
      k > at &&
      (isNoun(tagAt(r, k - 1)) || tagAt(r, k - 1) === 'CD' || k - 1 === at)
    )
      return trimAction(r, { first: at, end: actionEnd(r, k, limit, true) })
    if (!(isNoun(tag) || ['$', 'CD', 'DT', 'PRP$'].includes(tag) || tag.startsWith('JJ'))) return null
  }
  return null
}

/** Past forms that begin a clause of their own: "(I expect) he had left". */
const HELPERS = new Set(['did', 'had', 'was', 'were'])
