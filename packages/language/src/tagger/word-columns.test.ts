import { expect, test } from 'vitest'
import { type WordColumns, wordColumns } from './word-columns.js'

const cases: [a: string, b: string, column: keyof WordColumns, same: boolean][] = [
  ['Cable', 'cable', 'word', false],
  ['Cable', 'cable', 'lower', true],
  ['Cable', 'Table', 'suffix4', true],
  ['cable', 'able', 'suffix4', false],
  ['Cable', 'Fable', 'prefix1', false],
  ['Cable', 'Fable', 'shape', true],
  ['Westminster', 'Ox', 'shape', false],
  ['Westminster', 'Oxford', 'shape', true],
  ['Westminster', 'Ox', 'shortShape', true],
  ['GUM-12', 'XYZ-9', 'shortShape', true],
  ['Émile', 'Emile', 'shape', true],
  ['UK', 'Uk', 'traits', false],
  ['U.K.', 'UK', 'traits', false],
  ['McDonald', 'Macdonald', 'traits', false],
  ['12', '99', 'traits', true],
]
test.each(cases)('%s and %s: the same %s is %s', (a, b, column, same) => {
  const values = wordColumns([a, b], [a.toLowerCase(), b.toLowerCase()])[column]
  expect(values[0] === values[1]).toBe(same)
})

test('an affix of the whole word says nothing', () => {
  const { suffix2, suffix1, prefix2, word } = wordColumns(['is'], ['is'])
  expect([suffix2[0], prefix2[0]]).toEqual([0, 0])
  expect([suffix1[0], word[0]].every(Boolean)).toBe(true)
})
