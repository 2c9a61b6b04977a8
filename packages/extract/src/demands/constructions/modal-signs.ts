import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { canAct, isBase, phraseAt, sentenceOf, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'
import { nounOf, nounsFrom } from './modal-subject.js'

/* What tells a duty that is laid on somebody here from rules, goals, guesses and advice. */

/** Words of licence terms, which a letter quotes. */
export const LICENCES = new Set([
  'licence',
  'license',
  'licensed',
  'permission',
  'redistribution',
  'redistributions',
  'sublicense',
])

/** "should be used only with a valid licence" */
export function isLicensed(r: Reading, verb: number, end: number): boolean {
  let only = false
  for (let k = verb; k < Math.min(end, verb + 10); k++) {
    if (lowerAt(r, k) === 'only') only = true
    if (only && LICENCES.has(lowerAt(r, k))) return true
  }
  return false
}

const READ = new Set('construe interpret mistake read regard see take understand view'.split(' '))

const SENT = new Set(
  'amount arrears appeal application applications balance cheque claim claims comments check cheques consignment contribution contributions deposit documents entries fee fees form forms goods instalment invoice invoices keys letter money notice objections parcel premium proposals receipts remittance rent report request requests returns submissions sum'.split(
    ' ',
  ),
)

/** Whether a mark right before the word opens a clause with it: "writes: [Should he win]". */
export const opensClause = (r: Reading, i: number): boolean =>
  /^["“‘(:;–—-]$/.test(lowerAt(r, i - 1)) && (lowerAt(r, i - 1) !== '"' || r.tokens.end[i - 1] === r.tokens.start[i])

/** "It should be taken down": done, and often demanded. */
export function isDemandDone(r: Reading, verb: number, limit: number): boolean {
  const participle = lowerAt(r, verb) === 'be' ? skipAdverbs(r, verb + 1, limit) : -1
  return participle > 0 && tagAt(r, participle) === 'VBN' && DEMAND_VERBS.has(lemmaAt(r, participle))
}

/** "Repository and history must be deleted": in a letter a deed that is often demanded, done to what opens the sentence. */
export const isDemandAtHead = (r: Reading, subject: Words, participle: number): boolean =>
  DEMAND_VERBS.has(lemmaAt(r, participle)) &&
  !['address', 'make', 'return', 'send', 'submit'].includes(lemmaAt(r, participle)) &&
  nounsFrom(r, sentenceOf(r, participle).first, subject.first) === sentenceOf(r, participle).first

/** "Operators should be required to …": who is to be bound needs no article. */
export const isBound = (r: Reading, subject: Words, participle: number): boolean =>
  ['allow', 'ban', 'compel', 'force', 'make', 'oblige', 'prohibit', 'require'].includes(lemmaAt(r, participle)) &&
  lowerAt(r, participle + 1) === 'to' &&
  canAct(r, subject)

/** "To win, candidates need to …": what a goal takes, told of others. */
export const isGoal = (r: Reading, { first }: Words): boolean =>
  wordsAt(r, first, ['in', 'order', 'to']) || (lowerAt(r, first) === 'to' && isBase(tagAt(r, first + 1)))

/** "probably need to" */
export const isGuess = (r: Reading, i: number): boolean =>
  ['likely', 'maybe', 'perhaps', 'possibly', 'probably'].includes(lowerAt(r, i - 1))

/** "Retailers must remove the batches": what a statement tells all of a kind to do. */
export const isCharged = (r: Reading, modal: number, { end }: Words): boolean =>
  r.kind.value === 'statement' && ['must', 'should'].includes(lowerAt(r, modal)) && tagAt(r, end - 1) === 'NNS'

/** "MPs should vote down the regulations", "must repay £900": a thing or a sum that is meant here right after the verb. */
export const isSpecific = (r: Reading, verb: number): boolean =>
  tagAt(r, verb + 1) === '$' ||
  [verb + 1, verb + 2].some(k =>
    ['it', 'me', 'our', 'the', 'them', 'these', 'this', 'those', 'us'].includes(lowerAt(r, k)),
  )

/** "must necessarily differ": follows, and is not asked. */
export function isNecessary(r: Reading, modal: number, verb: number): boolean {
  for (let k = modal + 1; k < verb; k++) if (lowerAt(r, k) === 'necessarily') return true
  return false
}

/** "homeowners should always check": advice for all times. */
export function isAlways(r: Reading, modal: number, verb: number): boolean {
  for (let k = modal + 1; k < verb; k++)
    if (['always', 'generally', 'never', 'usually'].includes(lowerAt(r, k))) return true
  return false
}

/** "should not be taken as", "must be understood as": advice on what a thing means. */
export const isReading = (r: Reading, participle: number): boolean =>
  READ.has(lemmaAt(r, participle)) && ['as', 'seriously', 'with'].includes(lowerAt(r, participle + 1))

/** What the reader can send: a deed, a paper or money, or something of "yours". */
export const isSent = (r: Reading, subject: Words): boolean => {
  const head = lowerAt(r, nounOf(r, subject))
  return DEED_NOUNS.has(head) || SENT.has(head) || (lowerAt(r, subject.first) === 'your' && !canAct(r, subject))
}

/** "have the boiler repaired": a noun phrase with a participle right after it. */
export function hasDone(r: Reading, have: number, limit: number): boolean {
  const phrase = phraseAt(r, have + 1)
  return phrase?.first === have + 1 && phrase.end < limit && /^VB[ND]$/.test(tagAt(r, phrase.end))
}

/** "[You] are to return the keys": an order to the reader of a letter, where "if you are to succeed" gives none. */
const isTold = (r: Reading, { first, end }: Words): boolean =>
  lowerAt(r, end - 1) === 'you' && quotationAt(r, first) === null && !/^(?:IN|W)/.test(tagAt(r, first - 1))

/**
 * "[Payment] is to be made by cheque", "[your pass] is to be handed in", "[The Firm] is to cease trading": what the reader is to do, in the form of what is to
 * come; "a meeting is to be held", "the road is to be closed" tell plans.
 */
export function isOrdered(r: Reading, subject: Words, verb: number): boolean {
  if (isTold(r, subject)) return true
  if (!['email', 'letter', 'notice'].includes(r.kind.value) || quotationAt(r, verb) !== null) return false
  if (lowerAt(r, verb) !== 'be') {
    const capital = /^\p{Lu}/u.test(wordAt(r, subject.end - 1))
    return r.kind.value === 'notice' && capital && canAct(r, subject) && DEMAND_VERBS.has(lemmaAt(r, verb))
  }
  const participle = skipAdverbs(r, verb + 1, r.tokens.count)
  if (tagAt(r, participle) !== 'VBN' || !DEMAND_VERBS.has(lemmaAt(r, participle))) return false
  return (
    /^(?:all|any|every|no|your)$/.test(lowerAt(r, subject.first)) ||
    (isSent(r, subject) && !HAPPENS.has(lemmaAt(r, participle)))
  )
}
/** What also happens to what the reader can send without him: "the report is to be published". Lemmas. */
const HAPPENS = new Set(['approve', 'discuss', 'issue', 'publish', 'release', 'review'])

/** Whether the sentence speaks of whoever writes or reads. */
export function isOfOurs(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++) if (OURS.has(lowerAt(r, k))) return true
  return false
}
const OURS = new Set(['me', 'my', 'our', 'us', 'you', 'your'])

/** "You should make no mistake" warns. */
export const isIdiom = (r: Reading, k: number): boolean =>
  lowerAt(r, k) === 'make' && lowerAt(r, k + 1) === 'no' && /^mistakes?$/.test(lowerAt(r, k + 2))
