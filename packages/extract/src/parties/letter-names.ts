import { hasClass, lowerAt, type Reading, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import type { LetterLine } from './letter-lines.js'
import { nameGender } from './lexicon/given-names.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { isTitle } from './lexicon/titles.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import type { Mention } from './mention.js'

/** Words of lines above an address that say who is to read it or how it is sent, and name nobody. Sorted. */
const NO_NAME: ReadonlySet<string> = new Set(
  'accounts attention attn billing care claims complaints confidential copy customer customers delivery department dept desk division email fao final from important legal letter notice office our personal post prejudice private re recorded ref reference resources sir special support team the to unit urgent url via without your'.split(
    ' ',
  ),
)

const LONGEST = 5
const LONGEST_BODY = 8

/** Names on lines of their own above an address in a letterhead or a recipient's block ("Seafront Lettings / 14 Marine Parade"), and first in a signature. */
export function letterNames(reading: Reading, lines: readonly LetterLine[], names: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const line of lines) {
    if (line.kind === 'signature' ? line.number > 0 : !line.addressed) continue
    let first = tokenAtOffset(reading, line.start)
    let end = tokenAtOffset(reading, line.end)
    while (end > first && /^[,.;:]$/.test(wordAt(reading, end - 1))) end--
    // "Messrs Kettle Dunning"
    const firm = /^messrs\.?$/.test(lowerAt(reading, first))
    if (firm || (lowerAt(reading, first) === 'the' && end - first > 2)) first++
    const longest = ORGANIZATION_NOUNS.has(lowerAt(reading, end - 1)) ? LONGEST_BODY : LONGEST
    if (end - first < 2 || end - first > longest || !isName(reading, first, end)) continue
    if (!firm && names.some(name => isKnown(name, first, end))) continue
    if (line.kind === 'signature' && (nameGender(lowerAt(reading, first)) === null || end - first > 3)) continue
    const trade = TRADE_WORDS.has(lowerAt(reading, end - 1))
    const person = !firm && nameGender(lowerAt(reading, first)) !== null && end - first < 4 && !trade
    found.push({
      first,
      end,
      kind: person ? 'person' : 'organization',
      type: 'name',
      confidence: firm || trade || person ? 0.85 : 0.7,
      rule: 'letter-line',
    })
  }
  return found
}

/** What the tagger doubts is not known. */
const DOUBTFUL = 0.6

const isKnown = (name: Mention, first: number, end: number): boolean =>
  name.kind !== 'place' && name.confidence >= DOUBTFUL && name.first <= first && name.end >= end

function isName(reading: Reading, first: number, end: number): boolean {
  if (isTitle(lowerAt(reading, first))) return false
  // "Harbour View Residents' Group" is no office, though a resident is somebody.
  const isBody = ORGANIZATION_NOUNS.has(lowerAt(reading, end - 1))
  const unnamed = WORD_CLASS.month | WORD_CLASS.weekday | (isBody ? 0 : WORD_CLASS.role)
  for (let i = first; i < end; i++) {
    const word = wordAt(reading, i)
    if (/^(?:&|and|of|-|['’]s?)$/.test(word) && i > first && i < end - 1) continue
    if (!/^\p{Lu}[\p{L}’'.-]*$/u.test(word) || NO_NAME.has(word.toLowerCase())) return false
    if (hasClass(reading, i, unnamed)) return false
  }
  return true
}
