import { expect, test } from 'vitest'
import { isCalendarDate } from './calendar-date.js'

const cases: [text: string, real: boolean][] = [
  ['2012-07-20', true],
  ['2012-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2013-02-29', false],
  ['2012-13-01', false],
  ['2012-00-10', false],
  ['2012-04-31', false],
  ['2012-04-00', false],
  ['2012-7-2', false],
  ['20120720', false],
  ['2012-07-20T10:00', false],
  ['', false],
]
test.each(cases)('%j: %s', (text, real) => {
  expect(isCalendarDate(text)).toBe(real)
})
