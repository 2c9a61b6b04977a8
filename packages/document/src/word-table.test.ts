import { expect, test } from 'vitest'
import { hashLetter, wordIn, wordTable } from './word-table.js'

const words = ['a', 'of', 'the', 'week', 'weeks', 'month', 'für']
const table = wordTable(words)

const look = (text: string, start = 0, end = text.length): number => {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashLetter(hash, text.charCodeAt(i))
  return wordIn(table, text, start, end, hash)
}

test.each([
  ...words.map((word, w) => [word, w + 1] as const),
  ['The', 3],
  ['WEEKS', 5],
  ['wee', 0],
  ['thee', 0],
  ['x', 0],
  ['fur', 0],
] as const)('%s is word %i', (word, index) => expect(look(word)).toBe(index))

test('a word is looked up where it stands', () => expect(look('two Weeks ago', 4, 9)).toBe(5))

test('an empty table holds nothing', () => expect(wordIn(wordTable([]), 'a', 0, 1, hashLetter(0, 97))).toBe(0))
