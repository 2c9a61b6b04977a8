import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { ACTOR_NOUNS } from '../lexicons/actor-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { NOT_ACTORS } from '../lexicons/not-actors.js'

/**
 * Past an aside in commas at `at`: ", Ann Lee, |until …", ", which runs the site, |30 days"; `at` itself where none stands. An
 * aside has no clause but a relative one.
 */
export function pastAside(r: Reading, at: number, limit: number): number {
  if (lowerAt(r, at) !== ',') return at
  const relative = /^(?:WDT|WP)/.test(tagAt(r, at + 1))
  for (let k = at + 1; k < Math.min(limit - 1, at + LONGEST_ASIDE); k++) {
    if (lowerAt(r, k) === ',') return k + 1
    if (!relative && /^(?:CC|MD|VB[DPZ])$/.test(tagAt(r, k))) return at
  }
  return at
}
const LONGEST_ASIDE = 12

/** Past the further members of the series whose first one ends at `end`: "gave Lark|, Merlin and Wren Air| until …"; `end` itself where no "and" closes one. */
export function pastSeries(r: Reading, end: number, limit: number): number {
  let at = end
  for (let closed = false; !closed; ) {
    const next = lowerAt(r, at) === ',' ? at + 1 : at
    const joined = lowerAt(r, next) === 'and'
    const first = joined ? next + 1 : next
    const phrase = first > at && first < limit ? phraseAt(r, first) : null
    if (!phrase || phrase.first !== first || phrase.end > limit) return end
    for (let k = next; k < phrase.end; k++) closed ||= lowerAt(r, k) === 'and'
    at = phrase.end
  }
  return at
}

/** Past the place of a report before `end`: "ROTTEN HAVEN (Wire) - |Dockers". */
export function pastDateline(r: Reading, first: number, end: number): number {
  for (let k = Math.min(end, first + 12) - 1; k > first; k--)
    if (/^(?:--?|[–—])$/.test(lowerAt(r, k)) && r.tokens.start[k]! > r.tokens.end[k - 1]!) return k + 1
  return first
}

/** Whether the tokens from `i` on are these words, in lower case. */
export function wordsAt(r: Reading, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (i + k >= r.tokens.count || lowerAt(r, i + k) !== words[k]) return false
  return true
}

/** The sentence of a token, as token numbers. */
export function sentenceOf(r: Reading, i: number): Words {
  const s = r.tokens.sentence[i]!
  return { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
}

export const isNoun = (tag: string): boolean => tag.startsWith('NN') || tag === 'PRP' || tag === 'CD'
export const isFinite = (tag: string): boolean => tag === 'MD' || tag === 'VBD' || tag === 'VBZ'
/**
 * Whether the word at `i` may be a verb in its base form although it is tagged as a noun or an adjective ("to free the poet"): what follows looks
 * like an object or ends the clause.
 */
export function mayBeBase(r: Reading, i: number, end: number, sure = true): boolean {
  const tag = tagAt(r, i)
  if (isBase(tag)) return true
  if (!(tag === 'NN' || tag === 'NNP' || tag.startsWith('JJ') || tag === 'RB' || tag === 'RP')) return false
  if (i + 1 >= end) return true
  const next = tagAt(r, i + 1)
  if (!sure)
    return tag !== 'NNP' && (['DT', 'PRP', 'PRP$', '.', 'WP'].includes(next) || DEMAND_VERBS.has(lowerAt(r, i)))
  return (
    ['DT', 'PRP', 'PRP$', 'PDT', '.', 'IN', 'RP', 'WP'].includes(next) || (tag !== 'NNP' && /^(?:NN|JJ)/.test(next))
  )
}

/** Whether the tag can be that of a verb in its base form. */
export const isBase = (tag: string): boolean => tag === 'VB' || tag === 'VBP'
/** Whether a verb in its base form begins at `i`, "double-check" among them, of which the tagger sees three words. */
export const startsBase = (r: Reading, i: number): boolean =>
  isBase(tagAt(r, i)) ||
  (/^(?:JJ|NN|RB)$/.test(tagAt(r, i)) &&
    lowerAt(r, i + 1) === '-' &&
    r.tokens.start[i + 1] === r.tokens.end[i] &&
    tagAt(r, i + 2) === 'VB' &&
    r.tokens.start[i + 2] === r.tokens.end[i + 1])
/** Whether a word in lower case has no letter, digit or sign of a currency. Most are told by their first letter. */
export const isMark = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return !(code >= 97 && code <= 122) && !/[\p{L}\p{N}$£€]/u.test(word)
}

/** The next token at or after `i` that is no adverb (and no comma around one). */
export function skipAdverbs(r: Reading, i: number, end: number): number {
  let k = i
  while (k < end && (tagAt(r, k).startsWith('RB') || ADVERBS.has(lowerAt(r, k)) || (k > i && isBridge(r, k)))) k++
  while (k > i && isBridge(r, k - 1)) k--
  return k
}
const ADVERBS = new Set([
  'please',
  'kindly',
  'also',
  'therefore',
  'hereby',
  'just',
  'then',
  'asap',
  'immediately',
  'respectfully',
  'either',
])
const isBridge = (r: Reading, k: number): boolean =>
  (lowerAt(r, k) === ',' || lowerAt(r, k) === 'and') && k + 1 < r.tokens.count && tagAt(r, k + 1).startsWith('RB')

/** The noun phrase that begins at or covers token `i`, by binary search; null when there is none. */
export function phraseAt(r: Reading, i: number): Words | null {
  const list = r.nounPhrases
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const phrase = list[middle]!
    if (phrase.end <= i) low = middle + 1
    else if (phrase.first > i) high = middle - 1
    else return phrase
  }
  return null
}

/** The verb group that covers token `i`, as its index; -1 when there is none. */
export function verbGroupAt(r: Reading, i: number): number {
  const list = r.verbGroups
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const group = list[middle]!
    if (group.end <= i) low = middle + 1
    else if (group.first > i) high = middle - 1
    else return middle
  }
  return -1
}

const QUANTIFIERS = new Set(
  'all any both dozens each hundreds many millions most none scores several some thousands'.split(' '),
)

/** Whether the phrase can act (of "the head of the union" its head): a name, a personal pronoun, or a noun for people or bodies. */
export function canAct(r: Reading, words: Words): boolean {
  const counted = QUANTIFIERS.has(lowerAt(r, words.first)) || tagAt(r, words.first) === 'CD'
  if (counted && lowerAt(r, words.first + 1) === 'of' && words.first + 2 < words.end)
    return canAct(r, { first: words.first + 2, end: words.end })
  const head = phraseAt(r, words.first) ?? phraseAt(r, Math.min(words.first + 1, words.end - 1))
  const phrase =
    head && head.end < words.end && tagAt(r, head.end) === 'IN' ? { first: words.first, end: head.end } : words
  for (let i = phrase.end - 1; i >= phrase.first; i--) {
    const tag = tagAt(r, i)
    if (tag === 'POS' || tag === 'CD') continue
    const word = lowerAt(r, i)
    if (tag.startsWith('NNP') || (i > phrase.first && isCapital(r, i) && isCapital(r, i - 1)) || isAcronym(r, i))
      return true
    if (tag === 'PRP') return word !== 'it' && word !== 'there'
    // "consumer group Watch"
    if (i > phrase.first && isCapital(r, i) && ACTOR_NOUNS.has(lowerAt(r, i - 1))) return true
    return (
      ACTOR_NOUNS.has(word) ||
      ACTOR_NOUNS.has(lemmaAt(r, i)) ||
      (/(?:ers|ors|ists|ians|ants|men|women)$/.test(word) && !NOT_ACTORS.has(word)) ||
      word === 'who'
    )
  }
  return false
}

/** "the DVLA", "MSPs": whatever its tag; but no law, licence or format. */
const isAcronym = (r: Reading, i: number): boolean =>
  /^\p{Lu}{2,6}s?$/u.test(wordAt(r, i)) && isNoun(tagAt(r, i)) && !THINGS.has(lowerAt(r, i))
const THINGS = new Set(
  'api bst ccpa cd dmca dna dvd eula faq gdp gdpr gmt gps hiv html id ids iot ip it pc pdf pin sms sql tos tv url urls vat'.split(
    ' ',
  ),
)

const isCapital = (r: Reading, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(wordAt(r, i))

/** "not", "n't" with either apostrophe, "never". */
export const isNot = (word: string): boolean => word === 'not' || word === "n't" || word === 'n’t' || word === 'never'
