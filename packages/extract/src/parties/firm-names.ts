import type { BlockKind } from '@gravamen/document'
import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { isTitle } from './lexicon/titles.js'
import { type Mention, wordsOf } from './mention.js'

const HEADED: ReadonlySet<BlockKind> = new Set(['heading', 'letterhead', 'recipient', 'signature', 'title'])
/** What a firm of partners says that it is, in the line below its name. In lower case, sorted. */
const TRADES: ReadonlySet<string> = new Set(
  'accountants advocates architects attorneys auditors barristers counsel engineers law lawyers notaries solicitors surveyors'.split(
    ' ',
  ),
)

const isAnd = wordMarks(lower => (lower === '&' ? 1 : 0))

/** Names of firms after their partners, each a line of its own in a letter's parts: "ABEL, BAKER & COHN", "Reed & Moss" above "Solicitors". */
export function firmNames(reading: Reading): Mention[] {
  const { tokens, sentences, blocks, text } = reading
  const found: Mention[] = []
  for (const i of markedTokens(reading, isAnd(reading))) {
    const block = blocks[sentences.block[tokens.sentence[i]!]!]
    if (!block) continue
    const run = ofFamily(reading, i) ?? (HEADED.has(block.kind) ? null : inProse(reading, i))
    if (run) {
      const { first, end } = run
      found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.9, rule: 'firm-name' })
    }
    if (run || !HEADED.has(block.kind)) continue
    const breaks = (a: number) => /\n/.test(text.slice(tokens.end[a]!, tokens.start[a + 1]!))
    let first = i
    while (first > 0 && tokens.start[first - 1]! >= block.start && !breaks(first - 1)) first--
    let end = i + 1
    while (end < tokens.count && tokens.end[end]! <= block.end && !breaks(end - 1)) end++
    if (!isPartners(reading, first, i, end)) continue
    const below = [end, end + 1].some(k => k < tokens.count && TRADES.has(lowerAt(reading, k)))
    const commas = wordsOf(reading, first, i).includes(',')
    if (below || commas)
      found.push({ first, end, kind: 'organization', type: 'name', confidence: 0.93, rule: 'firm-name' })
  }
  return found
}

/** "Ruane, Moss & Pike" in a sentence: single names with commas before an ampersand. */
function inProse(reading: Reading, and: number): { first: number; end: number } | null {
  const isName = (i: number): boolean => isSurname(reading, i)
  const { tokens } = reading
  if (!isName(and + 1) || !isName(and - 1) || isName(and + 2)) return null
  let first = and - 1
  while (wordAt(reading, first - 1) === ',' && isName(first - 2) && !isName(first - 3)) first -= 2
  const together = first >= 0 && tokens.sentence[first] === tokens.sentence[and + 1]
  return together && first < and - 1 ? { first, end: and + 2 } : null
}

const isSurname = (reading: Reading, i: number): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(wordAt(reading, i)) &&
  !isTitle(lowerAt(reading, i)) &&
  lowerAt(reading, i) !== 'messrs'

/** "Brackley & Son", "Tom Reed & Sons": what a family's firm is called. */
function ofFamily(reading: Reading, and: number): { first: number; end: number } | null {
  if (!/^(?:Bros|Brothers|Co|Daughters?|Partners|Sons?)$/.test(wordAt(reading, and + 1))) return null
  const { tokens } = reading
  let first = and
  while (and - first < 3 && first > 0 && isSurname(reading, first - 1)) {
    if (tokens.sentence[first - 1] !== tokens.sentence[and]) break
    first--
  }
  return first < and && wordAt(reading, first - 1) !== ',' ? { first, end: and + 2 } : null
}

/** Names of one to three capitalized words with commas between them and an "&" before the last, and a legal form or none. */
function isPartners(reading: Reading, first: number, and: number, end: number): boolean {
  if (and === first || and + 1 >= end || end - first > 12) return false
  let run = 0
  for (let i = first; i < end; i++) {
    const word = wordAt(reading, i)
    if (word === ',' || i === and) {
      const isForm = word === ',' && i > and && isCompanyEnding(lowerAt(reading, i + 1))
      if (run === 0 || (i > and && !isForm)) return false
      run = 0
    } else if (/^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !isTitle(word.toLowerCase()) && run < 3) run++
    else return false
  }
  return run > 0
}
