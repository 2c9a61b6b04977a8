import { expect, it } from 'vitest'
import { fuzz } from './run-fuzz.js'

it('reads or reports every one of 400 mutated files', { timeout: 120_000 }, async () => {
  const { faults, read, reported } = await fuzz(400, 20_240, 10_000)
  expect(faults).toEqual([])
  expect(read + reported).toBe(400)
})
