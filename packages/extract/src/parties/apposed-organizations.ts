import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCapitalized } from './letter-case.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { THING_HEADS } from './lexicon/thing-heads.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'

/** Words inside names: "Parents for Reading", "Save Our Green", "Friends of the Fell". */
const INNER = /^(?:&|and|for|of|our|the|to)$/
const LONGEST = 6
const MODIFIERS = 4
const isNoun = wordMarks(lower => (ORGANIZATION_NOUNS.has(lower) || lower === 'body' ? 1 : 0))

/** Names that the text itself says are organizations', right behind them: "Save Our Green, a campaign group, …", "Wool UK, the trade body, said". */
export function apposedOrganizations(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const nouns = markedTokens(reading, isNoun(reading))
  const found: Mention[] = []
  if (nouns.length === 0) return found
  const taken = new Uint8Array(tokens.count)
  for (const { first, end, kind, confidence } of names)
    if (kind === 'person' || confidence > 0.75) taken.fill(1, first, end)
  for (const i of nouns) {
    if (i < 4 || isCapitalized(wordAt(reading, i)) || tagAt(reading, i) === 'NNS') continue
    const comma = commaBefore(reading, i)
    const first = comma < 0 ? -1 : nameStart(reading, comma, taken)
    if (first >= 0 && closes(reading, i + 1))
      found.push({ first, end: comma, kind: 'organization', type: 'name', confidence: 0.85, rule: 'apposed' })
  }
  return found
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** The comma before the article of the phrase that the noun at `i` ends; or -1. */
function commaBefore(reading: Reading, i: number): number {
  for (let k = i - 1; k >= i - MODIFIERS - 1 && k > 0; k--) {
    if (ARTICLES.has(lowerAt(reading, k)))
      return wordAt(reading, k - 1) === ',' && reading.tokens.sentence[k - 1] === reading.tokens.sentence[i]
        ? k - 1
        : -1
    if (!/^(?:JJ|NN|VB[GN]|HYPH)/.test(tagAt(reading, k)) && wordAt(reading, k) !== '-') return -1
  }
  return -1
}

/** Whether nothing that names somebody else follows: "…, the company Tarn Foods". */
const closes = (reading: Reading, end: number): boolean =>
  /^(?:,|\.|which|that|who|of|for|in|with|based|set|run|founded|and|-|–|—)$/.test(lowerAt(reading, end))

/** Where the name before the comma begins; -1 where there is none that nobody has found. */
function nameStart(reading: Reading, comma: number, taken: Uint8Array): number {
  const { tokens, sentences } = reading
  const from = sentences.first[tokens.sentence[comma]!]!
  let first = comma
  for (let k = comma - 1; k >= from && comma - k <= LONGEST; k--) {
    if (taken[k] === 1) return -1
    if (isCapitalized(wordAt(reading, k)) && /^\p{Lu}[\p{L}\d’'&.-]*$/u.test(wordAt(reading, k))) first = k
    else if (!INNER.test(wordAt(reading, k))) break
  }
  if (first < comma && lowerAt(reading, first) === 'the') first++
  const words = comma - first
  if (words < 2 || isTitle(lowerAt(reading, first)) || THING_HEADS.has(lowerAt(reading, comma - 1))) return -1
  return /^(?:IN|CC|RB|WRB|PRP|DT)$/.test(tagAt(reading, first)) ? -1 : first
}
