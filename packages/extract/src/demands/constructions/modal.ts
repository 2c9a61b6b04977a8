import type { Demand } from '@gravamen/document'
import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import {
  canAct,
  isBase,
  isFinite,
  isMark,
  isNot,
  phraseAt,
  sentenceOf,
  skipAdverbs,
  verbGroupAt,
  wordsAt,
} from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { quotationAt } from '../speaker.js'
import { saysUrgent, trimAction } from '../phrases/trim-action.js'
import { modalHead } from './modal-head.js'

/** Words of obligation, with their strength and whether "to" follows. */
const DUTIES: ReadonlyMap<string, { strength: Demand['strength']; to: boolean; not?: true }> = new Map([
  ['are', { strength: 'require', to: true, not: true }],
  ['has', { strength: 'require', to: true }],
  ['have', { strength: 'require', to: true }],
  ['may', { strength: 'require', to: false, not: true }],
  ['must', { strength: 'require', to: false }],
  ['need', { strength: 'require', to: true }],
  ['needs', { strength: 'require', to: true }],
  ['ought', { strength: 'urge', to: true }],
  ['shall', { strength: 'require', to: false }],
  ['should', { strength: 'urge', to: false }],
])

/** Helpers before "have to" and "need to" that make the duty one that may come. */
const COMPOUND = new Set([
  "'d",
  '’d',
  'would',
  'will',
  "'ll",
  'may',
  'might',
  'could',
  'did',
  'do',
  'does',
  'not',
  "n't",
  'n’t',
  'to',
  'not',
])
/** Kinds of document whose author speaks to a reader. */
const PERSONAL = new Set(['email', 'letter', 'notice', 'other'])
const BINDING = new Set(['must', 'shall', 'should'])
const PRONOUNS = new Set(['he', 'it', 'she', 'they'])

/** Subjects of general rules. */
const GENERIC = new Set([
  'anyone',
  'everybody',
  'everyone',
  'licensee',
  'licensees',
  'licensor',
  'nobody',
  'one',
  'people',
  'someone',
  'somebody',
  'user',
  'users',
])
const RULES = new Set([
  'act',
  'code',
  'guidance',
  'guidelines',
  'law',
  'regulation',
  'regulations',
  'rules',
  'section',
  'statute',
])
/** Words of licence terms, which a letter quotes. */
const LICENCES = new Set([
  'licence',
  'license',
  'licensed',
  'permission',
  'redistribution',
  'redistributions',
  'sublicense',
])
/** "should be used only with a valid licence" */
function isLicensed(r: Reading, verb: number, end: number): boolean {
  let only = false
  for (let k = verb; k < Math.min(end, verb + 10); k++) {
    if (lowerAt(r, k) === 'only') only = true
    if (only && LICENCES.has(lowerAt(r, k))) return true
  }
  return false
}
/** What a thing does that the reader is to send: "your answer must reach us". */
const COMING = new Set(['arrive', 'reach'])
const READ = new Set('construe interpret mistake read regard see take understand view'.split(' '))
const SENT = new Set(
  'appeal application balance cheque claim consignment deposit form goods instalment invoice keys letter money notice parcel premium remittance rent report returns sum'.split(
    ' ',
  ),
)
const FALSE_NEXT = new Set(['be', 'have', 'note', 'know', 'see', 'find', 'not', 'consider', 'receive'])

/** What a modal asks, told to somebody or reported as said: "you must pay", "the images should be deleted", "ministers need to act". */
export function modal(r: Reading, i: number, limit: number, voiced: boolean): readonly Candidate[] {
  const duty = DUTIES.get(lowerAt(r, i))
  if (!duty || (duty.to && tagAt(r, i).startsWith('NN')) || (COMPOUND.has(lowerAt(r, i - 1)) && duty.to)) return []
  const sentence = sentenceOf(r, i)
  if (lowerAt(r, sentence.end - 1) === '?' || lowerAt(r, limit - 1) === '?') return []
  if (lowerAt(r, i) === 'should' && i > sentence.first && opensClause(r, i)) return []
  const head = modalHead(r, i, limit, duty.to)
  if (!head) return []
  const { verb: k, start } = head
  const subject = withParticiple(r, subjectOf(r, i), sentence.first)
  if (!subject || supposed(r, subject.first, sentence.first) || isUnsaid(r, subject.first, sentence.first)) return []
  const person = lowerAt(r, subject.end - 1)
  if (/^(?:do|does|did)$/.test(lowerAt(r, subject.first - 1))) return []
  if (isReducedRelative(r, subject.first, sentence.first) || isMergedRelative(r, subject, k)) return []
  if (lowerAt(r, k) === 'have' && lowerAt(r, k + 1) === 'to') return []
  if (lowerAt(r, k) === 'get' && tagAt(r, k + 1) === 'DT' && lowerAt(r, i) === 'should') return []
  const personal = PERSONAL.has(r.kind.value)
  const told = PRONOUNS.has(person) ? toldBefore(r, subject.first, sentence.first) : null
  const negated = head.negated || lowerAt(r, subject.first) === 'no'
  if (duty.not && !negated) return []
  if (lowerAt(r, i) === 'may' && !personal && person !== 'you') return []
  if (!personal && duty.strength === 'require' && duty.to && (isGoal(r, sentence) || isGuess(r, i))) return []
  if (
    tagAt(r, subject.first - 1) === 'VB' ||
    person === 'i' ||
    person === 'we' ||
    (person === 'it' &&
      !told &&
      !(personal && isDemandDone(r, k, limit)) &&
      !(voiced && /^(?:must|needs)$/.test(lowerAt(r, i)) && DEMAND_VERBS.has(lemmaAt(r, k)))) ||
    person === 'there' ||
    person === 'that' ||
    person === 'this' ||
    GENERIC.has(person)
  )
    return []
  for (let j = sentence.first; j < i; j++)
    if (
      RULES.has(lowerAt(r, j)) ||
      (personal && LICENCES.has(lowerAt(r, j))) ||
      (lowerAt(r, j) === 'article' && tagAt(r, j + 1) === 'CD')
    )
      return []
  if (personal && isLicensed(r, k, sentence.end)) return []
  const you = person === 'you'
  const quoted = quotationAt(r, i) !== null
  // In a report "you" outside quotations is everybody: "to see why, you have to go back to 2008".
  if (you && !quoted && r.kind.value === 'article') return []
  if (you && quoted && lowerAt(r, i) !== 'must' && lowerAt(r, i) !== 'shall') return []
  if (duty.to && !quoted && !told && PRONOUNS.has(person)) return []
  const urgent = saysUrgent(r, { first: i, end: k })
  const cue = { first: i, end: i + 1 }
  const shared = { cue, negated, direct: true, strength: duty.strength }
  const participle = lowerAt(r, k) === 'be' ? skipAdverbs(r, k + 1, limit) : -1
  if (participle > 0 && tagAt(r, participle) === 'VBN' && !you) {
    const told = personal && !quoted && DEED_NOUNS.has(lowerAt(r, nounOf(r, subject))) && BINDING.has(lowerAt(r, i))
    if (
      isReading(r, participle) ||
      !(
        definite(r, subject) ||
        told ||
        (personal && !quoted && isDemandAtHead(r, subject, participle)) ||
        isBound(r, subject, participle)
      ) ||
      (OWN.has(lowerAt(r, subject.first)) && !DEMAND_VERBS.has(lemmaAt(r, participle))) ||
      (EMPTY_VERBS.has(lemmaAt(r, participle)) && !told)
    )
      return []
    const action = trimAction(r, {
      first: predicated(r, subject, i) ? i : nounsFrom(r, sentence.first, Math.max(subject.first, sentence.first)),
      end: actionEnd(r, participle, limit, true),
    })
    return [
      candidate({ rule: 'demand/modal/passive', action, ...shared, urgent: urgent || action.urgent, weight: 0.75 }),
    ]
  }
  if (personal && !quoted && lowerAt(r, i) === 'must' && COMING.has(lemmaAt(r, k)) && isSent(r, subject)) {
    const action = trimAction(r, { first: subject.first, end: actionEnd(r, k, limit, true) })
    return [
      candidate({ rule: 'demand/modal/passive', action, ...shared, urgent: urgent || action.urgent, weight: 0.7 }),
    ]
  }
  const caused = lowerAt(r, k) === 'have' && hasDone(r, k, limit)
  if (
    !caused &&
    ((EMPTY_VERBS.has(lemmaAt(r, k)) && !(lowerAt(r, k) === 'look' && lowerAt(r, k + 1) === 'into')) ||
      (FALSE_NEXT.has(lowerAt(r, k)) && lowerAt(r, k) !== 'not'))
  )
    return []
  if (
    !you &&
    !told &&
    person !== 'it' &&
    (!canAct(r, subject) || (!voiced && !definite(r, subject) && !isCharged(r, i, subject) && !isSpecific(r, k)))
  )
    return []
  if (!you && !definite(r, subject) && isAlways(r, i, k)) return []
  return verbActions(r, start, limit).map(action =>
    candidate({
      rule: 'demand/modal/active',
      action,
      addressee: told ?? subject,
      ...shared,
      urgent: urgent || action.urgent,
      weight: you ? 0.8 : definite(r, subject) ? 0.7 : 0.55,
    }),
  )
}

/** "She did not say that ministers should resign": what was not said is not asked. */
function isUnsaid(r: Reading, subject: number, first: number): boolean {
  for (let k = subject - 1; k >= Math.max(first, subject - 4); k--) {
    if (!hasClass(r, k, WORD_CLASS.saying) || !tagAt(r, k).startsWith('VB')) continue
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (group?.negated) return true
    for (let j = group?.first ?? k; j < k; j++) if (isNot(lowerAt(r, j))) return true
    if (tagAt(r, k) !== 'VB' || group?.modal) return false
    for (let j = k - 1; j >= Math.max(first, k - 5); j--) if (isNot(lowerAt(r, j))) return true
    return false
  }
  return false
}

/** Whether a mark right before the word opens a clause with it: "writes: [Should he win]". */
const opensClause = (r: Reading, i: number): boolean =>
  /^["“‘(:;–—-]$/.test(lowerAt(r, i - 1)) && (lowerAt(r, i - 1) !== '"' || r.tokens.end[i - 1] === r.tokens.start[i])

/** "Our apps need to be bought in the shop" tells a rule of one's own. */
const OWN = new Set(['my', 'our'])

/** "It should be taken down": done, and often demanded. */
function isDemandDone(r: Reading, verb: number, limit: number): boolean {
  const participle = lowerAt(r, verb) === 'be' ? skipAdverbs(r, verb + 1, limit) : -1
  return participle > 0 && tagAt(r, participle) === 'VBN' && DEMAND_VERBS.has(lemmaAt(r, participle))
}

/** "Repository and history must be deleted": in a letter a deed that is often demanded, done to what opens the sentence. */
const isDemandAtHead = (r: Reading, subject: Words, participle: number): boolean =>
  DEMAND_VERBS.has(lemmaAt(r, participle)) &&
  !['address', 'make', 'return', 'send', 'submit'].includes(lemmaAt(r, participle)) &&
  nounsFrom(r, sentenceOf(r, participle).first, subject.first) === sentenceOf(r, participle).first

/** "Operators should be required to …": who is to be bound needs no article. */
const isBound = (r: Reading, subject: Words, participle: number): boolean =>
  ['allow', 'ban', 'compel', 'force', 'make', 'oblige', 'prohibit', 'require'].includes(lemmaAt(r, participle)) &&
  lowerAt(r, participle + 1) === 'to' &&
  canAct(r, subject)

/** "He has been held and should be freed": a verb of another predicate stands between the subject and the modal. */
function predicated(r: Reading, { end }: Words, modal: number): boolean {
  for (let k = end; k < modal - 1; k++) if (isFinite(tagAt(r, k)) && lowerAt(r, modal - 1) === 'and') return true
  return false
}

/** Where the sentence begins, when all before the subject belongs to it: "[Entire repository under] X", "[Codes /] scripts"; else the subject. */
function nounsFrom(r: Reading, first: number, subject: number): number {
  let from = first
  while (from < subject && /^["“'‘*•-]+$/.test(lowerAt(r, from))) from++
  if (!/^(?:NN|JJ|DT|PRP\$|CD)/.test(tagAt(r, from)) || subject - from > 8) return subject
  for (let k = from + 1; k < subject; k++)
    if (!/^(?:NN|JJ|DT|PRP\$|CC|CD|IN|HYPH|``|'')/.test(tagAt(r, k)) && !/^(?:\/|["“”]|https?:.*)$/.test(lowerAt(r, k)))
      return subject
  return lowerAt(r, subject - 1) === ',' ? subject : from
}

const TELLING = new Set('inform notify remind tell warn'.split(' '))

/** Who was told that the pronoun at `subject` must act: "told [the carrier] that it must pay". */
function toldBefore(r: Reading, subject: number, from: number): Words | null {
  const end = lowerAt(r, subject - 1) === 'that' ? subject - 1 : subject
  const phrase = end > from ? phraseAt(r, end - 1) : null
  return phrase && phrase.end === end && phrase.first > from && TELLING.has(lemmaAt(r, phrase.first - 1))
    ? phrase
    : null
}

/** "To win, candidates need to …": what a goal takes, told of others. */
const isGoal = (r: Reading, { first }: Words): boolean =>
  wordsAt(r, first, ['in', 'order', 'to']) || (lowerAt(r, first) === 'to' && isBase(tagAt(r, first + 1)))

/** "probably need to" */
const isGuess = (r: Reading, i: number): boolean =>
  ['likely', 'maybe', 'perhaps', 'possibly', 'probably'].includes(lowerAt(r, i - 1))

/** "Retailers must remove the batches": what a statement tells all of a kind to do. */
const isCharged = (r: Reading, modal: number, { end }: Words): boolean =>
  r.kind.value === 'statement' && lowerAt(r, modal) === 'must' && tagAt(r, end - 1) === 'NNS'

/** "MPs should vote down the regulations": a thing that is meant here right after the verb. */
const isSpecific = (r: Reading, verb: number): boolean =>
  [verb + 1, verb + 2].some(k => ['it', 'the', 'them', 'these', 'this', 'those'].includes(lowerAt(r, k)))

/** "homeowners should always check": advice for all times. */
function isAlways(r: Reading, modal: number, verb: number): boolean {
  for (let k = modal + 1; k < verb; k++)
    if (['always', 'generally', 'never', 'usually'].includes(lowerAt(r, k))) return true
  return false
}

/** The head of a subject: of "assurance of compliance" its first noun. */
const nounOf = (r: Reading, { first }: Words): number =>
  (phraseAt(r, first) ?? phraseAt(r, first + 1) ?? { end: first + 1 }).end - 1

/** "should not be taken as", "must be understood as": advice on what a thing means. */
const isReading = (r: Reading, participle: number): boolean =>
  READ.has(lemmaAt(r, participle)) && ['as', 'seriously', 'with'].includes(lowerAt(r, participle + 1))

/** What the reader can send: a deed, a paper or money, or something of "yours". */
const isSent = (r: Reading, subject: Words): boolean => {
  const head = lowerAt(r, nounOf(r, subject))
  return DEED_NOUNS.has(head) || SENT.has(head) || (lowerAt(r, subject.first) === 'your' && !canAct(r, subject))
}

/** "have the boiler repaired": a noun phrase with a participle right after it. */
function hasDone(r: Reading, have: number, limit: number): boolean {
  const phrase = phraseAt(r, have + 1)
  return phrase?.first === have + 1 && phrase.end < limit && /^VB[ND]$/.test(tagAt(r, phrase.end))
}

/** "If you must go", "whether they should pay". */
function supposed(r: Reading, subject: number, first: number): boolean {
  for (let k = subject - 1; k >= Math.max(first, subject - 3) && lowerAt(r, k) !== ','; k--)
    if (
      [
        'if',
        'whatever',
        'whoever',
        'whenever',
        'whether',
        'who',
        'what',
        'which',
        'why',
        'when',
        'where',
        'how',
        'that',
      ].includes(lowerAt(r, k))
    )
      return lowerAt(r, k) !== 'that'
  return false
}

/** "Reported content": a participle before the noun belongs to the subject. */
function withParticiple(r: Reading, subject: Words | null, from: number): Words | null {
  if (!subject) return null
  let { first } = subject
  while (first > from && (tagAt(r, first - 1) === 'VBN' || tagAt(r, first - 1) === 'VBG')) {
    // "is revealing a truth he should heed": the phrase is an object, and what follows it a relative clause.
    const group = r.verbGroups[verbGroupAt(r, first - 1)]
    if (group && group.first < first - 1) {
      if (tagAt(r, first - 1) === 'VBG') return null
      break
    }
    first--
  }
  return { first, end: subject.end }
}

/** "one vote she must win": the noun just before the subject is what the clause is about. */
const isReducedRelative = (r: Reading, subject: number, from: number): boolean =>
  subject > from && (tagAt(r, subject - 1).startsWith('NN') || tagAt(r, subject - 1) === 'WDT')

/** "one less vote Clinton must match.": a common noun before the name, and a verb that lacks its object. */
function isMergedRelative(r: Reading, { first, end }: Words, verb: number): boolean {
  if (!tagAt(r, end - 1).startsWith('NNP') || !/^(?:DT|CD)$/.test(tagAt(r, first)) || STAYS.has(lemmaAt(r, verb)))
    return false
  if (!isMark(lowerAt(r, verb + 1))) return false
  for (let k = first; k < end - 1; k++) if (tagAt(r, k) === 'NN' || tagAt(r, k) === 'NNS') return true
  return false
}
/** Verbs that stand without an object. */
const STAYS = new Set([
  'act',
  'apologise',
  'apologize',
  'go',
  'intervene',
  'quit',
  'resign',
  'respond',
  'retire',
  'return',
])

/** A subject that is meant here, not a kind of thing: with an article, a name, a pronoun, "all", a possessive. */
function definite(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++) {
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (tag === 'PRP' || tag === 'PRP$' || tag.startsWith('NNP')) return true
    if (
      [
        'the',
        'this',
        'these',
        'those',
        'that',
        'all',
        'any',
        'both',
        'such',
        'said',
        'following',
        'above',
        'attached',
        'no',
        'reported',
        'infringing',
        'entire',
        'please',
      ].includes(word)
    )
      return true
  }
  return false
}
