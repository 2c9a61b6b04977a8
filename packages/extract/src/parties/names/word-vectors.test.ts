import { hashText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { decodeVectors, encodeVectors, vectorColumns } from './word-vectors.js'

const CODES = new Map([
  [hashText('letter'), [0, 1, 2, 3, 4, 63, 62, 61, 60, 59]],
  [hashText('claim'), [63, 63, 63, 63, 63, 0, 0, 0, 0, 0]],
])

const cases: [word: string, codes: readonly number[]][] = [
  ['letter', [1, 2, 3, 4, 5, 64, 63, 62, 61, 60]],
  ['claim', [64, 64, 64, 64, 64, 1, 1, 1, 1, 1]],
  ['gravamen', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
]
test.each(cases)('the codes of "%s", from 1', (word, codes) => {
  const columns = vectorColumns(decodeVectors(encodeVectors(CODES)), Uint32Array.of(hashText(word)))
  expect(Object.values(columns).map(column => column[0])).toEqual(codes)
})
