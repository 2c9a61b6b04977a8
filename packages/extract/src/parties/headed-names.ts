import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { ORGANIZATION_HEADS } from './lexicon/organization-heads.js'
import { isTitle } from './lexicon/titles.js'
import { isCapitalized, isSmall } from './letter-case.js'
import type { Mention } from './mention.js'

/** Words of a name between its capitals: "Trades and Labour Council". */
const INNER = new Set(['&', 'and', 'for'])

const SURE = 0.8
const LIKELY = 0.6

const isHead = wordMarks((lower, word) => (ORGANIZATION_HEADS.has(lower) && isCapital(word) ? 1 : 0))

/** Names that end in what the body is ("Southmere Borough Council", "Aire Building Society"), where the tagger saw none, doubts them, or saw a part. */
export function headedNames(reading: Reading, tagged: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  const { sentences, tokens } = reading
  for (const i of markedTokens(reading, isHead(reading))) {
    const s = tokens.sentence[i]!
    const from = sentences.first[s]!
    const end = sentences.end[s]!
    if (i + 1 < end && (isCapital(wordAt(reading, i + 1)) || lowerAt(reading, i + 1) === 'of')) continue
    const first = nameStart(reading, i, from, tagged)
    if (first === i || tagged.some(name => name.confidence > SURE && name.first === first && name.end === i + 1))
      continue
    if (!isTitleCase(reading, from, end))
      found.push({ first, end: i + 1, kind: 'organization', type: 'name', confidence: SURE, rule: 'headed-name' })
  }
  return found
}

const isCapital = (word: string): boolean => isCapitalized(word) && /^\p{Lu}[\p{L}.’'-]+$/u.test(word)

/** Where the run of capitals before the head begins; the head itself when nothing names the body ("The Council"). A name that ends before "and" is another. */
function nameStart(reading: Reading, head: number, from: number, tagged: readonly Mention[]): number {
  let first = head
  for (let k = head - 1; k >= from && head - k < 7; k--) {
    if (
      isCapital(wordAt(reading, k)) &&
      !isTitle(lowerAt(reading, k)) &&
      !OPENERS.has(lowerAt(reading, k)) &&
      !hasClass(reading, k, WORD_CLASS.month | WORD_CLASS.weekday)
    )
      first = k
    else if (!INNER.has(lowerAt(reading, k)) || !isCapital(wordAt(reading, k - 1))) break
    else if (tagged.some(name => name.confidence > LIKELY && name.end === k)) break
  }
  return first
}

/** Words that are capital because they begin a sentence. */
const OPENERS = new Set(
  'a after all an and as at before both but by dear each for from his her if in its many messrs most my no on one our some that the their these this those to when while with your'.split(
    ' ',
  ),
)

/** A headline or a line of capitals, where a capital tells nothing: no verb is small. */
function isTitleCase(reading: Reading, from: number, end: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = from; i < end; i++) {
    const word = wordAt(reading, i)
    if (isSmall(word) && /^(?:VB|MD)/.test(tagAt(reading, i))) return false
    if (!/^\p{L}{4,}/u.test(word)) continue
    words++
    if (/^\p{Lu}/u.test(word)) capitals++
  }
  return words > 4 && capitals / words > 0.7
}
