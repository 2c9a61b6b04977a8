import { expect, test } from 'vitest'
import { mergeSorted } from './merge-sorted.js'

async function* of(...entries: string[]): AsyncGenerator<string> {
  yield* entries
}

const cases: [sequences: string[][], merged: string][] = [
  [[], ''],
  [[['a', 'c'], ['b']], 'abc'],
  [
    [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ],
    'abc',
  ],
  [[[], ['a']], 'a'],
  [[['b'], ['a'], ['c']], 'abc'],
]
test.each(cases)('%j: %s', async (sequences, merged) => {
  let all = ''
  for await (const entry of mergeSorted(
    sequences.map(sequence => of(...sequence)),
    entry => entry,
  ))
    all += entry
  expect(all).toBe(merged)
})
