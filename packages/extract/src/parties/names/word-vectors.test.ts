import { hashText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { decodeVectors, encodeVectors, writeCodes } from './word-vectors.js'

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
  const found = new Uint32Array(1 + codes.length).fill(99)
  writeCodes(decodeVectors(encodeVectors(CODES)), hashText(word), found, 1)
  expect([...found]).toEqual([99, ...codes])
})
