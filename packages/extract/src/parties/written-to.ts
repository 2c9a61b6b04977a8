import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'

/** What a letter does to its reader. Sorted. */
const ASKING: ReadonlySet<string> = new Set(
  'advise ask beg beseech command entreat exhort implore inform instruct invite order plead press remind request tell urge warn'.split(
    ' ',
  ),
)
/** Verbs and nouns of writing and speaking that take "to". Sorted. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'appeal complaint e-mail email letter memo message note petition post reply request respond send speak text turn write'.split(
    ' ',
  ),
)
/** How far before the verb of asking its reader is named. */
const REACH = 16

/** In "She has written to the minister asking her to …" whom the pronoun at `i` means: the one written to, as token numbers; null anywhere else. */
export function writtenTo(reading: Reading, i: number): { readonly first: number; readonly end: number } | null {
  if (!/^(?:her|him|it|them)$/.test(lowerAt(reading, i)) || tagAt(reading, i) === 'PRP$') return null
  const verb = i - 1
  if (verb < 2 || !ASKING.has(lemmaAt(reading, verb)) || !/^VBG?$/.test(tagAt(reading, verb))) return null
  const from = Math.max(reading.sentences.first[reading.tokens.sentence[i]!]!, verb - REACH)
  for (let k = verb - 2; k > from; k--) {
    if (lowerAt(reading, k) !== 'to' || !ADDRESSING.has(lemmaAt(reading, k - 1))) continue
    const phrase = reading.nounPhrases.find(({ first, end }) => first === k + 1 && end <= verb)
    return phrase ? { first: phrase.first, end: phrase.end } : null
  }
  return null
}
