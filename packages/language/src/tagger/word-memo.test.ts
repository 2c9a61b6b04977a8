import { expect, test } from 'vitest'
import { memoNumber, newWordMemo } from './word-memo.js'

test('a word has one number, as long as there is room; words with one hash in common are apart', () => {
  const memo = newWordMemo(3, 2, 100)
  const words = Array.from({ length: 100 }, (_, k) => [k % 10, k] as const)
  const numbers = words.map(([hash, other]) => memoNumber(memo, hash, other))
  expect(new Set(numbers).size).toBe(100)
  expect(words.map(([hash, other]) => memoNumber(memo, hash, other))).toEqual(numbers)
  expect(memo.sums.length).toBeGreaterThanOrEqual(100 * 6)
  for (let k = 100; k < 1000; k++) memoNumber(memo, 1, k)
  expect(memoNumber(memo, 1, 5000)).toBe(-1)
  expect(memoNumber(memo, ...words[42]!)).toBe(numbers[42])
})
