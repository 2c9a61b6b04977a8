import { expect, test } from 'vitest'
import { calibrated } from './calibrated.js'

const KNOTS = [
  [0.2, 0.3],
  [0.6, 0.7],
  [0.8, 1],
] as const

test.each([
  [0, 0.3],
  [0.2, 0.3],
  [0.4, 0.5],
  [0.6, 0.7],
  [0.7, 0.85],
  [0.95, 1],
])('a raw score of %d is right in %d of cases', (raw, right) => {
  expect(calibrated(KNOTS, raw)).toBeCloseTo(right)
})

test('without knots the raw score stays as it is', () => {
  expect(calibrated([], 0.42)).toBe(0.42)
})
