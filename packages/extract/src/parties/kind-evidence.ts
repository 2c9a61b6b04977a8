import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isSpeaking } from './acting-subject.js'
import { ACTING_VERBS } from './lexicon/acting-verbs.js'
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
export function kindEvidence(reading: Reading, { first, end }: Mention): KindEvidence {
  const { tokens } = reading
  const same = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === tokens.sentence[first]
  const word = (i: number): string => (same(i) ? lowerAt(reading, i) : '')
  const joined = /^(?:and|&|or)$/.test(word(first - 1)) || /^(?:and|&|or)$/.test(word(end))
  let organization = 0
  if (!joined) {
    const before = word(first - 1) === ',' ? word(first - 2) : word(first - 1)
    if (PROFESSIONALS.has(before)) organization += 6
    if (/^(?:are|were|have)$/.test(word(end)) && first === reading.sentences.first[tokens.sentence[first]!])
      organization += 4
    if (word(end) === ',' && word(end + 1) === 'who' && /^(?:act|are|have|were|represent)$/.test(word(end + 2)))
      organization += 6
  }
  // "River Action North, which has asked …"
  if (end - first > 1 && word(end) === ',' && word(end + 1) === 'which' && isDone(reading, end + 2)) organization += 4
  if (isClub(reading, first, end)) organization += 4
  if (/^(?:is|was)$/.test(word(end)) && isCalledOrganization(reading, end + 1, same)) organization += 6
  if (/^(?:spokesman|spokesperson|spokeswoman)$/.test(word(first - 2)) && word(first - 1) === 'for')
    organization += 0.75
  if (isOwner(reading, end, same)) organization += 3
  let person = 0
  if (same(end) && hasClass(reading, end, WORD_CLASS.saying) && tagAt(reading, end).startsWith('VB')) {
    const at = word(end + 1) === 'that' ? end + 2 : end + 1
    const after = word(at)
    if (/^(?:he|she|his|her)$/.test(after)) person += 3
    if (after === 'its' || (after === 'it' && /^(?:VB[DPZ]|MD)$/.test(tagAt(reading, at + 1)))) organization += 2
  }
  return { person, organization }
}

/** What only a body has, besides a chief executive. Sorted. */
const OF_BODIES = new Set('ceo headquarters shareholders workforce'.split(' '))
const CHIEFS =
  /^(?:chief (?:executive|financial|operating|technology)|managing director|(?:human resources|parent) \p{L}+|head of)$/u

/** "Tarn's chief executive", "Novi's shareholders", "Tarn shares fell". */
function isOwner(reading: Reading, end: number, same: (i: number) => boolean): boolean {
  if (!same(end + 1)) return false
  if (/^['’]s?$/.test(wordAt(reading, end)))
    return (
      OF_BODIES.has(lowerAt(reading, end + 1)) ||
      (same(end + 2) && CHIEFS.test(`${lowerAt(reading, end + 1)} ${lowerAt(reading, end + 2)}`))
    )
  return lowerAt(reading, end) === 'shares' && tagAt(reading, end) === 'NNS' && tagAt(reading, end + 1).startsWith('V')
}

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
const CLUB_PEOPLE =
  /^(?:boss|captain|chairman|coach|defender|fans?|forward|goalkeeper|manager|midfielder|owners?|players?|striker|supporters?|winger)$/
const CLUB_ENDS = /^(?:albion|athletic|city|county|hotspur|rovers|town|united|wanderers)$/

function isClub(reading: Reading, first: number, end: number): boolean {
  if (end - first < 2 || !CLUB_ENDS.test(lowerAt(reading, end - 1))) return false
  const after = /^['’]s?$/.test(wordAt(reading, end)) ? end + 1 : end
  return (
    (lowerAt(reading, first - 1) === 'of' && CLUB_PEOPLE.test(lowerAt(reading, first - 2))) ||
    CLUB_PEOPLE.test(lowerAt(reading, after))
  )
}

/** "a law firm", "the largest charity": what stands after "is". */
function isCalledOrganization(reading: Reading, from: number, same: (i: number) => boolean): boolean {
  if (!/^(?:a|an|the)$/.test(lowerAt(reading, from))) return false
  for (let i = from + 1; i < from + 6 && same(i); i++) {
    if (!/^(?:JJ|NN|VB[GN]|HYPH|RB)/.test(tagAt(reading, i)) && wordAt(reading, i) !== '-') return false
    if (ORGANIZATION_NOUNS.has(lowerAt(reading, i)) && !tagAt(reading, i + 1).startsWith('NN')) return true
  }
  return false
}
