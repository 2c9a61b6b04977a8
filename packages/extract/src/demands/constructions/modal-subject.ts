import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { canAct, isBase, isFinite, isMark, isNot, phraseAt, sentenceOf, verbGroupAt } from '../phrases/scan.js'

/* Who or what a modal is said of. */

/** "She did not say that ministers should resign": what was not said is not asked. */
export function isUnsaid(r: Reading, subject: number, first: number): boolean {
  for (let k = subject - 1; k >= Math.max(first, subject - 4); k--) {
    const held = lemmaAt(r, k) === 'think' || lemmaAt(r, k) === 'believe'
    if (!(held || hasClass(r, k, WORD_CLASS.saying)) || !tagAt(r, k).startsWith('VB')) continue
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (group?.negated) return true
    for (let j = group?.first ?? k; j < k; j++) if (isNot(lowerAt(r, j))) return true
    if (tagAt(r, k) !== 'VB' || group?.modal) return false
    for (let j = k - 1; j >= Math.max(first, k - 5); j--) if (isNot(lowerAt(r, j))) return true
    return false
  }
  return false
}

/** "He has been held and should be freed": a verb of another predicate stands between the subject and the modal. */
export function predicated(r: Reading, { end }: Words, modal: number): boolean {
  for (let k = end; k < modal - 1; k++) if (isFinite(tagAt(r, k)) && lowerAt(r, modal - 1) === 'and') return true
  return false
}

/** "Her neighbours, [she] said, should …": not who says it in passing, but what stands before. */
export function pastReporting(r: Reading, subject: Words | null): Words | null {
  if (!subject || lowerAt(r, subject.first - 1) !== ',' || !hasClass(r, subject.end, WORD_CLASS.saying)) return subject
  const phrase = phraseAt(r, subject.first - 2)
  return lowerAt(r, subject.end + 1) === ',' && phrase?.end === subject.first - 1 ? phrase : subject
}

/** Where the sentence begins, when all before the subject belongs to it: "[Entire repository under] X", "[Codes /] scripts"; else the subject. */
export function nounsFrom(r: Reading, first: number, subject: number): number {
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
export function toldBefore(r: Reading, subject: number, from: number): Words | null {
  const end = lowerAt(r, subject - 1) === 'that' ? subject - 1 : subject
  const phrase = end > from ? phraseAt(r, end - 1) : null
  if (!phrase || phrase.end !== end || phrase.first <= from || !TELLING.has(lemmaAt(r, phrase.first - 1))) return null
  // "Told RTÉ that he should resign": he is none of those who report it.
  return /^(?:he|she)$/.test(lowerAt(r, subject)) && isPress(r, phrase) ? null : phrase
}

/** "the BBC", "reporters", "RTÉ": who reports what he is told. */
export const isPress = (r: Reading, { end }: Words): boolean =>
  PRESS.has(lowerAt(r, end - 1)) || /^\p{Lu}{2,6}$/u.test(wordAt(r, end - 1))

/** '"You need to close it," she told the minister.': what is quoted is told to somebody who is named. */
export function isToldSomebody(r: Reading, i: number): boolean {
  const { first, end } = sentenceOf(r, i)
  for (let k = first; k < end; k++) {
    if (lowerAt(r, k) !== 'told' && lowerAt(r, k) !== 'tells') continue
    const phrase = phraseAt(r, k + 1)
    return phrase?.first === k + 1 && canAct(r, phrase) && !PRESS.has(lowerAt(r, phrase.end - 1))
  }
  return false
}
const PRESS = new Set([
  'bbc',
  'cnn',
  'express',
  'guardian',
  'herald',
  'independent',
  'journalists',
  'mirror',
  'news',
  'newspaper',
  'paper',
  'post',
  'press',
  'radio',
  'reporters',
  'telegraph',
  'times',
])

/** "Civilians must be protected", "passengers should not be charged": what is said of all of them for somebody else to see to. */
export const isSpared = (r: Reading, modal: number, { end }: Words, negated: boolean): boolean =>
  tagAt(r, end - 1) === 'NNS' && (lowerAt(r, modal) === 'must' || (negated && lowerAt(r, modal) === 'should'))

/** "Landlords who cheat should be fined": what is to befall all of a kind. */
export const isPunished = (r: Reading, subject: Words, participle: number): boolean =>
  PUNISHED.has(lemmaAt(r, participle)) && tagAt(r, nounOf(r, subject)) === 'NNS' && canAct(r, subject)
const PUNISHED = new Set(
  'arrest ban charge compensate deport evict expel fine fire imprison jail penalise penalize prosecute punish regulate sack suspend tax'.split(
    ' ',
  ),
)

/** "Customers should refuse to pay": all of a kind, in a comment. */
export const isKind = (r: Reading, modal: number, { end }: Words): boolean =>
  (r.kind.value === 'article' || isToEditor(r)) &&
  tagAt(r, end - 1) === 'NNS' &&
  /^(?:must|need|should)$/.test(lowerAt(r, modal))

/** "Dear Editor,", "To the Editor": a letter that tells the public what its writer thinks of others. */
const isToEditor = ({ blocks, kind, text }: Reading): boolean =>
  kind.value === 'letter' &&
  blocks
    .slice(0, 8)
    .some(
      ({ kind: part, start, end }) =>
        /^(?:recipient|salutation)$/.test(part) && /\b(?:editor|letters page)\b/i.test(text.slice(start, end)),
    )

/** "Firms that shouldn't be let in", "emails that she thinks should be made public": tells which are meant. */
export function isInRelative(r: Reading, modal: number): boolean {
  if (tagAt(r, modal - 1) === 'WDT') return true
  if (!/^(?:believe|feel|say|think)$/.test(lemmaAt(r, modal - 1))) return false
  for (let k = modal - 2; k > modal - 6 && k >= 0; k--)
    if (tagAt(r, k) === 'WDT' || (lowerAt(r, k) === 'that' && tagAt(r, k) === 'IN')) return true
  return false
}

/** "People in the area should stay at home" */
export const isPlaced = (r: Reading, { first }: Words): boolean =>
  lowerAt(r, first) === 'people' && /^(?:at|in|living|near|who|with)$/.test(lowerAt(r, first + 1))

/** "Those who broke the rules must be named": the rule that somebody broke tells nobody what to do. */
export function isBroken(r: Reading, rule: number): boolean {
  for (let k = rule - 1; k > rule - 4; k--)
    if (k >= 0 && /^(?:break|breach|flout|ignore|violate)$/.test(lemmaAt(r, k))) return true
  return false
}

/** The head of a subject: of "assurance of compliance" its first noun. */
export const nounOf = (r: Reading, { first }: Words): number =>
  (phraseAt(r, first) ?? phraseAt(r, first + 1) ?? { end: first + 1 }).end - 1

/** "If you must go", "whether they should pay". */
export function supposed(r: Reading, subject: number, first: number): boolean {
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
export function withParticiple(r: Reading, subject: Words | null, from: number): Words | null {
  if (!subject) return null
  let { first } = subject
  while (first > from && (tagAt(r, first - 1) === 'VBN' || tagAt(r, first - 1) === 'VBG')) {
    // "joined the call, saying states should …"
    if (tagAt(r, first - 1) === 'VBG' && hasClass(r, first - 1, WORD_CLASS.saying)) break
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
export const isReducedRelative = (r: Reading, subject: number, from: number): boolean =>
  subject > from &&
  (tagAt(r, subject - 1).startsWith('NN') ||
    tagAt(r, subject - 1) === 'WDT' ||
    ['all', 'anything', 'everything'].includes(lowerAt(r, subject - 1)))

/** "To avoid disconnection you must pay £90", "Until then you must not enter it": what opens the sentence is an adjunct without a comma, and the verb has its object. */
export const isAimed = (r: Reading, subject: number, from: number, verb: number): boolean =>
  lowerAt(r, subject) === 'you' &&
  (tagAt(r, from) === 'IN' || (lowerAt(r, from) === 'to' && isBase(tagAt(r, from + 1)))) &&
  !isMark(lowerAt(r, verb + 1)) &&
  isAfterAdjunct(r, from, subject)

/** Whether no verb but that of the adjunct's own beginning stands before the subject: "in the letter that she sent you must" does not count. */
function isAfterAdjunct(r: Reading, from: number, subject: number): boolean {
  for (let k = from + 1; k < subject; k++) if (isFinite(tagAt(r, k)) || tagAt(r, k) === 'WDT') return false
  return true
}

/** "one less vote Clinton must match.": a common noun before the name, and a verb that lacks its object. */
export function isMergedRelative(r: Reading, { first, end }: Words, verb: number): boolean {
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
export function definite(r: Reading, { first, end }: Words): boolean {
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
