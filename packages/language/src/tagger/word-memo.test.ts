import { expect, test } from 'vitest'
import { growMemo, newWordMemo } from './word-memo.js'

test('a memo grows and keeps what it remembers', () => {
  const memo = newWordMemo(3, 2)
  memo.known[5 * 2 + 1] = 1
  memo.sums[(5 * 2 + 1) * 3 + 2] = -7
  growMemo(memo, 5000)
  expect(memo.known.length).toBeGreaterThan(5000 * 2 + 1)
  expect(memo.sums.length).toBe(memo.known.length * 3)
  expect([memo.known[11], memo.sums[35]]).toEqual([1, -7])
  const { sums } = memo
  growMemo(memo, 4999)
  expect(memo.sums).toBe(sums)
})
