import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isSpeaking } from './acting-subject.js'
import { ACTING_VERBS } from './lexicon/acting-verbs.js'
import { nameGender } from './lexicon/given-names.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { LIKELY_VERBS } from './lexicon/subject-verbs.js'
import type { Mention } from './mention.js'

/** What firms of professionals are called: "his solicitors, Ward Hadlow". In lower case, sorted. */
const PROFESSIONALS = new Set(
  'accountants agents architects attorneys auditors barristers consultants lawyers solicitors surveyors'.split(' '),
)

/** How strongly the words around a name say what it is, as votes for a person and for an organization. */
export interface KindEvidence {
  readonly person: number
  readonly organization: number
}

/**
 * What a name is by its sentence: a firm after "solicitors", before "who act for", "are based in" or "is a law firm"; a person who
 * "said he", an organization that "said its".
 */
export function kindEvidence(reading: Reading, mention: Mention): KindEvidence {
  const { first, end } = mention
  const { tokens, sentences } = reading
  const s = tokens.sentence[first]!
  const from = sentences.first[s]!
  const to = sentences.end[s]!
  const word = (i: number): string => (i >= from && i < to ? lowerAt(reading, i) : '')
  const before = word(first - 1)
  const next = word(end)
  let organization = 0
  if (!JOINING.has(before) && !JOINING.has(next)) {
    if (PROFESSIONALS.has(before === ',' ? word(first - 2) : before)) organization += 6
    if (SEVERAL.has(next) && first === from) organization += 4
    if (next === ',' && word(end + 1) === 'who' && OF_FIRMS.has(word(end + 2))) organization += 6
  }
  // "River Action North, which has asked …"
  if (end - first > 1 && next === ',' && word(end + 1) === 'which' && isDone(reading, end + 2)) organization += 4
  if (isClub(reading, first, end)) organization += 4
  if ((next === 'is' || next === 'was') && isCalledOrganization(reading, end + 1, to)) organization += 6
  if (before === 'for' && SPEAKERS.has(word(first - 2))) organization += 0.75
  if (isOwner(reading, end, to) || (mention.kind === 'person' && isLed(reading, mention, to))) organization += 3
  let person = 0
  if (end < to && hasClass(reading, end, WORD_CLASS.saying) && tagAt(reading, end).startsWith('VB')) {
    const at = word(end + 1) === 'that' ? end + 2 : end + 1
    const after = word(at)
    if (PERSONAL.has(after)) person += 3
    if (after === 'its' || (after === 'it' && /^(?:VB[DPZ]|MD)$/.test(tagAt(reading, at + 1)))) organization += 2
  }
  return { person, organization }
}

const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'or'])
const SEVERAL: ReadonlySet<string> = new Set(['are', 'have', 'were'])
/** What is said of a firm behind "who". */
const OF_FIRMS: ReadonlySet<string> = new Set(['act', 'are', 'have', 'represent', 'were'])
const SPEAKERS: ReadonlySet<string> = new Set(['spokesman', 'spokesperson', 'spokeswoman'])
const PERSONAL: ReadonlySet<string> = new Set(['he', 'her', 'his', 'she'])

/** What only a body has, besides a chief executive. Sorted. */
const OF_BODIES = new Set('ceo headquarters shareholders workforce'.split(' '))
const CHIEFS =
  /^(?:chief (?:executive|financial|operating|technology)|managing director|(?:human resources|parent) \p{L}+|head of|(?:former|interim|new|then) (?:boss|ceo|chief|head))$/u

const POSSESSIVE: ReadonlySet<string> = new Set(["'", "'s", '’', '’s'])

/** "Tarn's chief executive", "Novi's shareholders", "Tarn shares fell". */
function isOwner(reading: Reading, end: number, to: number): boolean {
  if (end + 1 >= to) return false
  if (POSSESSIVE.has(wordAt(reading, end)))
    return (
      OF_BODIES.has(lowerAt(reading, end + 1)) ||
      (end + 2 < to && CHIEFS.test(`${lowerAt(reading, end + 1)} ${lowerAt(reading, end + 2)}`))
    )
  return lowerAt(reading, end) === 'shares' && tagAt(reading, end) === 'NNS' && tagAt(reading, end + 1).startsWith('V')
}

/** "Sauti Wavuvi chair Joan Otieno", "Tarn executive director Tom Reed": who leads it, by name; "Rosa Reed, President" without its comma is a person. A spokesman may be a person's. */
function isLed(reading: Reading, { first, end }: Mention, to: number): boolean {
  if (nameGender(lowerAt(reading, first)) !== null) return false
  const role = RANKED.has(lowerAt(reading, end)) ? end + 1 : end
  return role + 1 < to && LEADERS.has(lowerAt(reading, role)) && /^\p{Lu}\p{Ll}/u.test(wordAt(reading, role + 1))
}
const LEADERS = new Set(
  'ceo chair chairman chairperson chairwoman director leader president secretary-general'.split(' '),
)
const RANKED = new Set('acting deputy executive general interim managing national vice'.split(' '))

/** "has asked", "monitors": what only somebody does. */
function isDone(reading: Reading, from: number): boolean {
  let verb = from
  while (/^(?:also|has|had|have|is|now|was)$/.test(lowerAt(reading, verb))) verb++
  if (!tagAt(reading, verb).startsWith('VB')) return false
  return (
    isSpeaking(reading, verb) || ACTING_VERBS.has(lemmaAt(reading, verb)) || LIKELY_VERBS.has(lemmaAt(reading, verb))
  )
}

/** What clubs that are called like places have: "the owner of Hale Town", "Hale United's manager". Sorted. */
const CLUB_PEOPLE: ReadonlySet<string> = new Set(
  'boss captain chairman coach defender fan fans forward goalkeeper manager midfielder owner owners player players striker supporter supporters winger'.split(
    ' ',
  ),
)
const CLUB_ENDS: ReadonlySet<string> = new Set(
  'albion athletic city county hotspur rovers town united wanderers'.split(' '),
)

function isClub(reading: Reading, first: number, end: number): boolean {
  if (end - first < 2 || !CLUB_ENDS.has(lowerAt(reading, end - 1))) return false
  const after = /^['’]s?$/.test(wordAt(reading, end)) ? end + 1 : end
  return (
    (lowerAt(reading, first - 1) === 'of' && CLUB_PEOPLE.has(lowerAt(reading, first - 2))) ||
    CLUB_PEOPLE.has(lowerAt(reading, after))
  )
}

/** "a law firm", "the largest charity": what stands after "is". */
function isCalledOrganization(reading: Reading, from: number, to: number): boolean {
  if (!/^(?:a|an|the)$/.test(lowerAt(reading, from))) return false
  for (let i = from + 1; i < from + 6 && i < to; i++) {
    if (!/^(?:JJ|NN|VB[GN]|HYPH|RB)/.test(tagAt(reading, i)) && wordAt(reading, i) !== '-') return false
    if (ORGANIZATION_NOUNS.has(lowerAt(reading, i)) && !tagAt(reading, i + 1).startsWith('NN')) return true
  }
  return false
}
