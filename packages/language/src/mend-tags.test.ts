import { expect, test } from 'vitest'
import { tagAt } from './at.js'
import { readText } from './read.js'

test.each([
  ['We will sue them.', 2, 'VB'],
  ['He wants to sue.', 3, 'VB'],
  ['They could bank on it.', 2, 'VB'],
  ['He saw Sue.', 2, 'NNP'],
])('%s', (text, token, tag) => {
  expect(tagAt(readText(text), token)).toBe(tag)
})
