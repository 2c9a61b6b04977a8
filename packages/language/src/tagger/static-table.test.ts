import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishHash } from './hash.js'
import { packKeys, readTable, valueOf } from './static-table.js'

const keysFrom = (first: number, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, k) => finishHash(first + k)).sort()

test('every key has its value, and no other key has one', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 3000 }), (first, count) => {
      const keys = keysFrom(first, count)
      const packed = packKeys(keys)
      let value = 0
      const table = readTable(packed, () => value++)
      expect(Array.from(keys, key => valueOf(table, key))).toEqual([...keys.keys()])
      const others = keysFrom(first + count, 1000).filter(key => !keys.includes(key))
      expect(others.filter(key => valueOf(table, key) !== -1)).toHaveLength(0)
      expect(packed.slots).toBeLessThan(1.6 * count + 4)
    }),
    { numRuns: 20 },
  )
})

test('keys that are no hashes are refused', () => {
  expect(() => packKeys(Uint32Array.from({ length: 300 }, (_, k) => k + 1))).toThrow('no finished hashes')
})
