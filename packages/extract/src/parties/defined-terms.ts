import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { CASE_ROLES } from './lexicon/case-roles.js'
import { isTitle } from './lexicon/titles.js'
import { lowersOf, type Mention, mentionText, wordsOf } from './mention.js'
import { abbreviates } from './organization-name.js'

/** A term that the text defines for a name: `Pearson Education, Inc. ("IP Owner")`, `Acme Ltd (the "Company")`, `Human Rights Watch (HRW)`. */
export interface DefinedTerm {
  /** Index of the named mention. */
  readonly of: number
  /** Token numbers of the term, without "the" and quotation marks. */
  readonly first: number
  readonly end: number
}

const QUOTE = /^["“”'‘’]$/
const LEAD =
  /^(?:the|our|my|hereinafter|hereafter|herein|collectively|together|referred|to|as|also|known|or|called|“|"|‘|')$/

/** The terms that stand in brackets right after a name. */
export function definedTerms(reading: Reading, mentions: readonly Mention[]): DefinedTerm[] {
  const found: DefinedTerm[] = []
  for (const [of, { end }] of mentions.entries()) {
    if (wordAt(reading, end) !== '(') continue
    let close = end + 1
    while (close < reading.tokens.count && close - end < 12 && wordAt(reading, close) !== ')') close++
    if (wordAt(reading, close) !== ')') continue
    for (const piece of pieces(reading, end + 1, close)) {
      const term = termIn(reading, piece.first, piece.end, mentions[of]!)
      if (term) found.push({ of, ...term })
    }
  }
  return found
}

/** `("Aire Mutual" or the "Firm")`: each of them. */
function pieces(reading: Reading, first: number, end: number): { first: number; end: number }[] {
  const cut: { first: number; end: number }[] = []
  let from = first
  for (let i = first; i <= end; i++) {
    const next = lowerAt(reading, i + 1)
    if (
      i < end &&
      !(lowerAt(reading, i) === 'or' && QUOTE.test(wordAt(reading, i - 1)) && /^(?:the|["“'‘])$/.test(next))
    )
      continue
    cut.push({ first: from, end: i })
    from = i + 1
  }
  return cut
}

/** The term between the marks of a piece of a bracket. */
function termIn(
  reading: Reading,
  from: number,
  close: number,
  named: Pick<Mention, 'first' | 'end'>,
): { first: number; end: number } | null {
  let first = from
  let quoted = false
  while (first < close && LEAD.test(lowerAt(reading, first))) {
    if (QUOTE.test(wordAt(reading, first))) quoted = true
    // ("our client"): the whole is the term.
    if (quoted && isClient(reading, first)) break
    first++
  }
  let last = close
  while (last > first && (QUOTE.test(wordAt(reading, last - 1)) || /^[,.;]$/.test(wordAt(reading, last - 1)))) last--
  // "(the "Claimant", i.e. "Smith")": the first of them.
  for (let k = first; k < last; k++) if (QUOTE.test(wordAt(reading, k))) last = k
  if (last <= first || last - first > 4 || isTitle(lowerAt(reading, first))) return null
  // "Department for Environment, Food and Rural Affairs (Defra)"
  const short = last - first === 1 && abbreviates(wordAt(reading, first), mentionText(reading, named))
  return short || isTerm(reading, first, last, quoted) ? { first, end: last } : null
}

/** "our client", "my client". */
const isClient = (reading: Reading, i: number): boolean =>
  /^(?:my|our)$/.test(lowerAt(reading, i)) && lowerAt(reading, i + 1) === 'client'

function isTerm(reading: Reading, first: number, end: number, quoted: boolean): boolean {
  if (isClient(reading, first)) return true
  for (let i = first; i < end; i++)
    if (!/^[\p{Lu}\d&-]/u.test(wordAt(reading, i)) && !/^(?:of|and)$/.test(wordAt(reading, i))) return false
  const word = wordAt(reading, first)
  if (end - first === 1 && /^[\p{Lu}&\d.]{2,8}$/u.test(word)) return /\p{Lu}/u.test(word)
  return quoted || (end - first === 1 && CASE_ROLES.has(lowerAt(reading, first)))
}

/** Every later place where the term stands as written, as token numbers. */
export function occurrences(
  reading: Reading,
  { first, end }: Pick<DefinedTerm, 'first' | 'end'>,
): { first: number; end: number }[] {
  const client = isClient(reading, first)
  const at = (i: number) => (client ? lowerAt(reading, i) : wordAt(reading, i))
  const words = client ? lowersOf(reading, first, end) : wordsOf(reading, first, end)
  const found: { first: number; end: number }[] = []
  for (let i = first; i + words.length <= reading.tokens.count; i++)
    if (words.every((word, k) => at(i + k) === word)) found.push({ first: i, end: i + words.length })
  return found
}
