import { englishRows, type Reading } from '@gravamen/language'

/** What a rule wants to know of the words of a text: a number (0 to 255) for each distinct word, by its index in `tokens.words`. */
export type WordMarks = (reading: Pick<Reading, 'tokens'>) => Uint8Array

const UNKNOWN = 256

/**
 * Marks words by `of`, which is asked once a word and process: a rule that looks at every token then reads an array where it
 * would look up a string.
 */
export function wordMarks(of: (lower: string, word: string) => number): WordMarks {
  /** The marks of words by the number that they have in every text. */
  let known = new Uint16Array(0)
  return ({ tokens: { words, lowers } }) => {
    const { number } = englishRows(words, lowers)
    const marks = new Uint8Array(words.length)
    for (let w = 0; w < words.length; w++) {
      const n = number[w]!
      if (n >= known.length) {
        const wider = new Uint16Array(2 * n + 1024).fill(UNKNOWN)
        wider.set(known)
        known = wider
      }
      // Words beyond those that have a number are looked at anew.
      if (n === 0 || known[n] === UNKNOWN) known[n] = of(lowers[w]!, words[w]!)
      marks[w] = known[n]!
    }
    return marks
  }
}
