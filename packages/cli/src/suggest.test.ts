import { expect, test } from 'vitest'
import { nearest } from './suggest.js'

const KNOWN = ['format', 'output', 'offsets', 'only', 'date', 'jobs', 'skip']
const cases: [word: string, meant: string | null][] = [
  ['fromat', 'format'],
  ['Format', 'format'],
  ['outptu', 'output'],
  ['offset', 'offsets'],
  ['form', 'format'],
  ['job', 'jobs'],
  ['dat', 'date'],
  ['colour', null],
  ['x', null],
  ['', null],
]
test.each(cases)('%j: %s', (word, meant) => {
  expect(nearest(word, KNOWN)).toBe(meant)
})
