import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'

/** The tokens of persons whom the text brings in without a name, as those who act: "a man", "another delegate", "each candidate". */
export function indefinitePersons(reading: Reading): number[] {
  const subjects = new Set(reading.clauses.map(({ subject }) => subject))
  return reading.nounPhrases
    .filter(({ first, head }, n) => subjects.has(n) && isIndefinitePerson(reading, first, head))
    .map(({ head }) => head)
    .sort((a, b) => a - b)
}

/** Whether the phrase brings in a person: "a man", "another delegate". */
export const isIndefinitePerson = (reading: Reading, first: number, head: number): boolean =>
  /^(?:a|an|another|any|each|every|one|some)$/.test(lowerAt(reading, first)) &&
  tagAt(reading, head) === 'NN' &&
  (hasClass(reading, head, WORD_CLASS.role) || PERSON_NOUNS.test(lowerAt(reading, head)))

/** What persons are called. */
export const PERSON_NOUNS =
  /^(?:adult|aide|boy|brother|bystander|caller|child|daughter|delegate|friend|girl|guest|husband|lady|man|member|neighbour|neighbor|parent|patient|person|sister|son|stranger|supporter|voter|wife|woman|\w+(?:man|woman))$/
