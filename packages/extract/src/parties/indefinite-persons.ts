import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'

/** The tokens of persons whom the text brings in without a name, as those who act: "a man", "another delegate", "each candidate". */
export function indefinitePersons(reading: Reading): number[] {
  const { clauses, nounPhrases } = reading
  const found = new Set<number>()
  for (const { subject } of clauses) {
    if (subject < 0) continue
    const { first, head } = nounPhrases[subject]!
    if (isIndefinitePerson(reading, first, head)) found.add(head)
  }
  return [...found].sort((a, b) => a - b)
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'each', 'every', 'one', 'some'])

/** Whether the phrase brings in a person: "a man", "another delegate". */
export const isIndefinitePerson = (reading: Reading, first: number, head: number): boolean =>
  tagAt(reading, head) === 'NN' &&
  INDEFINITE.has(lowerAt(reading, first)) &&
  (hasClass(reading, head, WORD_CLASS.role) || isPersonNoun(lowerAt(reading, head)))

/** What persons are called. Sorted. */
const PERSONS: ReadonlySet<string> = new Set(
  'adult aide boy brother bystander caller child daughter delegate friend girl guest husband lady man member neighbour neighbor parent patient person sister son stranger supporter voter wife woman'.split(
    ' ',
  ),
)

/** Whether a person is called by the noun (in lower case): "neighbour", "fisherman". */
export const isPersonNoun = (noun: string): boolean =>
  PERSONS.has(noun) || (noun.length > 3 && noun.endsWith('man') && /^\w+$/.test(noun))
