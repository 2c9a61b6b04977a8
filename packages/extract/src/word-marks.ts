import { englishRows, type Reading } from '@gravamen/language'

/** What a rule wants to know of the words of a text: a number (0 to 254) for each distinct word, by its index in `tokens.words`. */
export type WordMarks = (reading: Pick<Reading, 'tokens'>) => Uint8Array

/** So many rules share a table. */
const WIDTH = 32

/**
 * The marks that some rules give to words, 1 added and 0 where the rule was not asked yet: a row for each number that a word has in every text, a
 * column for each rule. All rules look at the same words one after the other, and so find them where the first of them has just looked.
 */
interface Table {
  values: Uint8Array
}

/** The table that the last rule belongs to, and how many belong to it. */
let table: Table = { values: new Uint8Array(0) }
let columns = 0

/**
 * Marks words by `of`, which is asked once a word and process: a rule that looks at every token then reads an array where it
 * would look up a string.
 */
export function wordMarks(of: (lower: string, word: string) => number): WordMarks {
  if (columns === WIDTH) {
    table = { values: new Uint8Array(0) }
    columns = 0
  }
  const [own, column] = [table, columns++]
  // Some rules ask again and again about one text.
  let asked: readonly string[] | null = null
  let marks: Uint8Array = new Uint8Array(0)
  return ({ tokens }) => {
    if (asked !== tokens.words) {
      marks = marksOf(tokens, own, column, of)
      asked = tokens.words
    }
    return marks
  }
}

/** One function for all rules, so that it is compiled once. */
function marksOf(
  { words, lowers }: Pick<Reading['tokens'], 'words' | 'lowers'>,
  own: Table,
  column: number,
  of: (lower: string, word: string) => number,
): Uint8Array {
  const { number } = englishRows(words, lowers)
  const marks = new Uint8Array(words.length)
  let { values } = own
  for (let w = 0; w < words.length; w++) {
    const at = number[w]! * WIDTH + column
    if (at >= values.length) values = widened(own, at)
    // Words beyond those that have a number are looked at anew.
    if (number[w] === 0 || values[at] === 0) values[at] = of(lowers[w]!, words[w]!) + 1
    marks[w] = values[at]! - 1
  }
  return marks
}

function widened(own: Table, at: number): Uint8Array {
  const wider = new Uint8Array(2 * at + 1024 * WIDTH)
  wider.set(own.values)
  own.values = wider
  return wider
}

/** The tokens whose words are marked, in order: most rules go from one to the next, and few texts have many. */
export function markedTokens({ tokens }: Pick<Reading, 'tokens'>, marks: Uint8Array): readonly number[] {
  const found: number[] = []
  let w = 0
  while (w < marks.length && marks[w] === 0) w++
  if (w === marks.length) return found
  const { word } = tokens
  for (let i = 0; i < word.length; i++) if (marks[word[i]!] !== 0) found.push(i)
  return found
}
