import { expect, test } from 'vitest'
import { englishColumn, englishColumns } from './english.js'
import { wordColumns } from './word-columns.js'

const wordsOf = (from: number, count: number): string[] => Array.from({ length: count }, (_, k) => `Word${from + k}s`)
const inLower = (words: readonly string[]): string[] => words.map(word => word.toLowerCase())

test('words have the same columns in every text, also those beyond the number that is remembered', () => {
  const texts = [wordsOf(0, 20_000), wordsOf(10_000, 30_000), wordsOf(35_000, 20_000), ['Word7s', 'word', 'Word7s']]
  const found = texts.map(words => englishColumns(words, inLower(words)))
  for (const [k, words] of texts.entries()) {
    const spelling = wordColumns(words, inLower(words))
    for (const columns of [found[k]!, englishColumns(words, inLower(words))]) {
      expect(columns.shape).toEqual(spelling.shape)
      expect(columns.suffix3).toEqual(spelling.suffix3)
    }
    expect(englishColumn(words, inLower(words), 'lower')).toEqual(spelling.lower)
  }
  expect(found[0]!.number[7]).toBe(found[3]!.number[0])
  expect(found[2]!.number.at(-1)).toBe(0)
})
