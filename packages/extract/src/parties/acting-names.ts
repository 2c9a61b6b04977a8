import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isSpeaking } from './acting-subject.js'
import { isCommonWord, isFamilyName, isGivenName, isPlaceWord } from './known-word.js'
import { isCapitalized, isSmall } from './letter-case.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { ADDRESSED_VERBS, DEEDS, DONE_TO_SOMEBODY } from './lexicon/deeds.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { PLURAL_LABELS } from './lexicon/plural-labels.js'
import { ADJECTIVES, THING_HEADS } from './lexicon/thing-heads.js'
import { isTitle, RANKS } from './lexicon/titles.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import { lowersOf, type Mention } from './mention.js'
import { roleAfter } from './roles.js'

/** A name that the tagger is as sure of needs no help. */
const SURE = 0.75
/** From here on the tagger's guess at the kind is better than ours. */
const GUESSED = 0.6
const LONGEST = 6
/** Small words inside names: "Muungano wa Wanavijiji", "Bank of Tarn". Sorted. */
const INNER = new Set('& an da de del di do du for la na nam of wa ya yr'.split(' '))
/** Those of them that as often stand between two names. */
const LINKS = new Set('& an da de for of'.split(' '))
const LEADING = /^(?:the|a|an|republican|democrat|libertarian|tory)$/
const isAccording = wordMarks(lower => (lower === 'according' ? 1 : 0))
const NOT_PARTS = WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role | WORD_CLASS.title

/**
 * Names that no tagger knows, by what they do or what is done to them: the subject of a verb that only somebody can be the subject of
 * ("Palantir declined to comment"), or whom one tells, urges, sues ("told VnExpress that").
 */
export function actingNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { clauses, verbGroups, nounPhrases, tokens } = reading
  const taken = new Uint8Array(tokens.count)
  for (const { first, end, confidence } of names) if (confidence >= SURE) taken.fill(1, first, end)
  const isCalled = (run: { first: number; end: number }) =>
    run.end - run.first === 1 &&
    names.some(
      ({ first, end, kind }) =>
        kind === 'person' && end - first > 1 && wordAt(reading, first) === wordAt(reading, run.first),
    )
  const found: Mention[] = []
  const add = (run: { first: number; end: number } | null) => {
    if (!run) return
    const guessed = names.find(
      ({ first, end, kind, confidence }) =>
        kind !== 'place' && confidence > GUESSED && first < run.end && run.first < end,
    )
    found.push({
      first: run.first,
      end: run.end,
      kind: guessed?.kind ?? (isCalled(run) ? 'person' : kindOf(reading, run)),
      type: 'name',
      confidence: 0.85,
      rule: 'acting-name',
    })
    taken.fill(1, run.first, run.end)
  }
  for (const { verb, subject, kind } of clauses) {
    const group = verbGroups[verb]
    // In a headline, where verbs have capitals, a capital tells nothing.
    if (!group || !isSmall(wordAt(reading, group.head))) continue
    if (group.passive ? !DONE_TO_SOMEBODY.has(lemmaAt(reading, group.head)) : !isDeed(reading, group.head)) continue
    if (!group.passive && ADDRESSED_VERBS.has(lemmaAt(reading, group.head))) add(runFrom(reading, group.end, taken))
    if (kind === 'infinitive') continue
    // A subject that the tags hide stands right before the verb.
    for (const head of [nounPhrases[subject]?.head ?? -1, wordBefore(reading, group.first)]) {
      const run = head < 0 ? null : runTo(reading, head, taken)
      add(run)
      // "NatWest and HSBC have refused"
      const other = (run?.first ?? head) - 2
      if (other >= 0 && /^(?:and|&)$/.test(lowerAt(reading, other + 1))) add(runTo(reading, other, taken))
    }
  }
  // "according to the Harlow Mail"
  for (const i of markedTokens(reading, isAccording(reading)))
    if (lowerAt(reading, i + 1) === 'to') add(runFrom(reading, i + 2, taken))
  return found.filter(({ first, end }) => isName(reading, first, end))
}

/** The word before a verb group, past what stands inside it ("have today filed"). */
function wordBefore(reading: Reading, first: number): number {
  const from = reading.sentences.first[reading.tokens.sentence[first]!]!
  let i = first - 1
  while (i >= from && first - i < 4 && INSIDE_GROUPS.has(wordAt(reading, i))) i--
  return i >= from ? i : -1
}

const INSIDE_GROUPS: ReadonlySet<string> = new Set(
  'already also had has have now since then today yesterday'.split(' '),
)

const isDeed = (reading: Reading, head: number): boolean => {
  const lemma = lemmaAt(reading, head)
  return DEEDS.has(lemma) || (isSpeaking(reading, head) && !LOOSE.has(lemma))
}

/** Verbs of saying, wanting and the like whose subjects are things as well. Sorted. */
const LOOSE = new Set('guarantee imply include indicate mean need prove require reveal show signal suggest'.split(' '))

function isPart(reading: Reading, i: number, taken: Uint8Array): boolean {
  if (taken[i] !== 0) return false
  const word = wordAt(reading, i)
  return isCapitalized(word) && word !== 'I' && !RANKS.has(word) && /^[\p{L}\p{N}.’'&]+$/u.test(word)
}

/** The run of capitals that ends at the head of the subject, or right behind it ("Clean Seas Now"). */
function runTo(reading: Reading, at: number, taken: Uint8Array): { first: number; end: number } | null {
  const { tokens } = reading
  if (!isPart(reading, at, taken)) return null
  let head = at
  while (tagAt(reading, head + 1) === 'RB' && isPart(reading, head + 1, taken)) head++
  const from = reading.sentences.first[tokens.sentence[head]!]!
  let first = head
  for (let k = head - 1; k >= from && head - k < LONGEST; k--)
    if (isPart(reading, k, taken)) first = k
    else if (!INNER.has(lowerAt(reading, k)) || k - 1 < from || !isPart(reading, k - 1, taken)) break
  while (first <= head && LEADING.test(lowerAt(reading, first))) first++
  // "Mr ap Iorwerth"
  if (/^(?:ab|ap|bin|de|van|von)$/.test(wordAt(reading, first - 1))) return null
  // "Bòrd na Gàidhlig"
  let end = head + 1
  while (
    end - first < LONGEST &&
    INNER.has(wordAt(reading, end)) &&
    !LINKS.has(wordAt(reading, end)) &&
    isPart(reading, end + 1, taken)
  )
    end += 2
  // "The Problem With Hillary": a title goes on.
  if (first > head || (taken[end] === 0 && isTitleWord(reading, end))) return null
  // A name before it is one with it: what the tagger cut is not ours to complete.
  if (first > from && taken[first - 1] === 1) return null
  return { first, end }
}

/** A preposition with a capital. */
const isTitleWord = (reading: Reading, i: number): boolean =>
  isCapitalized(wordAt(reading, i)) && /^(?:IN|TO|CC)$/.test(tagAt(reading, i))

/** The run of capitals from the object of the verb on. */
function runFrom(reading: Reading, at: number, taken: Uint8Array): { first: number; end: number } | null {
  const first = lowerAt(reading, at) === 'the' ? at + 1 : at
  const { tokens } = reading
  if (first >= tokens.count || tokens.sentence[first] !== tokens.sentence[at - 1]) return null
  const to = Math.min(reading.sentences.end[tokens.sentence[at]!]!, first + LONGEST)
  let end = first
  for (let k = first; k < to; k++)
    if (isPart(reading, k, taken)) end = k + 1
    else if (!INNER.has(lowerAt(reading, k)) || end !== k) break
  if (end === first || taken[end] === 1 || /^['’]s?$|^-$/.test(wordAt(reading, end))) return null
  return { first, end }
}

/** Whether the run is a name: not the capital of a sentence's first word, no office, no group of people, no thing. */
function isName(reading: Reading, first: number, end: number): boolean {
  const { tokens, sentences } = reading
  const last = lowerAt(reading, end - 1)
  const opens = sentences.first[tokens.sentence[first]!] === first
  const words = lowersOf(reading, first, end)
  const whole = words.join(' ')
  if (words.every(word => !/\p{L}{2}/u.test(word))) return false
  // Words of a headline in capitals, and a town.
  if (
    words.length > 1 &&
    words.every((word, k) => wordAt(reading, first + k) !== word && isCapitals(reading, first + k))
  )
    return false
  // "Co Antrim"
  if (/^(?:co|county)$/.test(words[0]!)) return false
  if (words.every(isPlaceWord) || words.some((_, k) => isTitleWord(reading, first + k))) return false
  if (NO_PARTY.has(whole) || PLURAL_LABELS.has(last) || THING_HEADS.has(last) || COUNTRY_WORDS.has(whole)) return false
  if (words.every(word => isNationality(word) || ADJECTIVES.has(word) || GENERIC_WORDS.has(word))) return false
  if (hasClass(reading, end - 1, NOT_PARTS) || last === 'rapporteur' || isTitle(last) || isTitle(words[0]!))
    return false
  if (hasClass(reading, first, NOT_PARTS) || lowerAt(reading, first - 1) === '-') return false
  const acronym = /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(wordAt(reading, end - 1))
  // "Supporters said", "House Republicans vowed"
  if (/^NN(?:P?S)$/.test(tagAt(reading, end - 1)) && !acronym && isCommonWord(last.replace(/s$/, ''))) return false
  // "Clean Seas Now welcomed", but not "Angry Tories welcomed"
  const opening = words.length > 2 ? /^(?:DT|IN|RB|CC|PRP\$?|WRB|WP|UH)$/ : /^(?:DT|IN|RB|CC|PRP\$?|WRB|WP|UH|JJ)$/
  if (words.length > 1) return !(opens && opening.test(tagAt(reading, first)) && isCommonWord(words[0]!))
  if (ORGANIZATION_NOUNS.has(last) || last.length < 3 || isCommonWord(last)) return false
  return !opens || acronym || /^(?:NNP|NNPS)$/.test(tagAt(reading, first))
}

const isCapitals = (reading: Reading, i: number): boolean => !/\p{Ll}/u.test(wordAt(reading, i))

function kindOf(reading: Reading, { first, end }: { first: number; end: number }): 'person' | 'organization' {
  if (/^\p{Lu}\.$/u.test(wordAt(reading, first))) return 'person'
  if (end - first > 1 && roleAfter(reading, { first, end, kind: 'person' })) return 'person'
  // "Singapore's Tharman Shanmugaratnam"
  if (end - first > 1 && /^['’]s$/.test(wordAt(reading, first - 1)) && isPlaceWord(lowerAt(reading, first - 2)))
    if (!isCommonWord(lowerAt(reading, first)) && !isCommonWord(lowerAt(reading, end - 1))) return 'person'
  const given = lowerAt(reading, first)
  const last = lowerAt(reading, end - 1)
  if (!isGivenName(given) || isCommonWord(given) || end - first > 3) return 'organization'
  if (end - first === 1) return isPlaceWord(given) ? 'organization' : 'person'
  for (let i = first; i < end; i++) if (INNER.has(lowerAt(reading, i))) return 'organization'
  if (TRADE_WORDS.has(last) || ORGANIZATION_NOUNS.has(last) || isCommonWord(last)) return 'organization'
  return isFamilyName(last) || !isPlaceWord(given) ? 'person' : 'organization'
}
