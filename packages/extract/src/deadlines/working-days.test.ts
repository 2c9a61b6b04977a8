import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { extractDeadlines } from '../extract-deadlines.js'
import { readDates } from '../dates/index.js'
import { atomsOf } from '../numbers/atoms-of.js'
import { findDeadlines } from './find-deadlines.js'
import { afterWorkingDays } from './working-days.js'

const LETTER = 'You must reply within 5 working days of the date of this letter.'
const show = (text: string, date: string, country?: string): string => {
  const reading = readText(text)
  const options = { date, ...(country === undefined ? {} : { country }) }
  const { deadlines, warnings } = findDeadlines(reading, readDates(reading, options), options)
  const [found] = deadlines
  const due = found?.ambiguous ? `{${found.candidates.join(', ')}}` : String(found?.due)
  return `${due} ${found?.basis}${warnings.map(w => ` ! ${w.code}`).join('')}`
}

test.each([
  // Good Friday and Easter Monday 2024 were 29 March and 1 April; the latter is no holiday in the United States, neither in Scotland.
  [LETTER, '2024-03-26', 'GB', '2024-04-04 letter-date, holidays GB (option)'],
  [LETTER, '2024-03-26', 'GB-SCT', '2024-04-03 letter-date, holidays GB-SCT (option)'],
  [LETTER, '2024-03-26', 'US', '2024-04-02 letter-date, holidays US (option)'],
  [LETTER, '2024-03-26', 'US-CA', '2024-04-02 letter-date, holidays US (option)'],
  [LETTER, '2024-03-26', undefined, '2024-04-02 letter-date, weekdays ! holidays-unknown'],
  [LETTER, '2024-03-26', 'QA', '2024-04-02 letter-date, weekdays ! holidays-unknown'],
  [`2 Mill Lane, York YO1 7AA\n\n${LETTER}`, '2024-03-26', undefined, '2024-04-04 letter-date, holidays GB (address)'],
  [`${LETTER} The debt is £90.`, '2024-03-26', undefined, '2024-04-04 letter-date, holidays GB (currency)'],
  [
    `Boston, MA 02110\n\nYork YO1 7AA\n\n${LETTER}`,
    '2024-03-26',
    undefined,
    '{2024-04-02, 2024-04-04} letter-date, holidays GB, US (address)',
  ],
  [
    `Boston, MA 02110\n\nYork YO1 7AA\n\n${LETTER}`,
    '2024-03-11',
    undefined,
    '2024-03-18 letter-date, holidays GB, US (address)',
  ],
  [
    `York YO1 7AA\n\nEdinburgh EH2 2AN\n\n${LETTER}`,
    '2024-03-26',
    undefined,
    '{2024-04-03, 2024-04-04} letter-date, holidays GB, GB-SCT (address)',
  ],
  // Backwards, over Christmas: 25 and 26 December.
  [
    'You must reply at least 3 working days before 30 December 2024.',
    '2024-12-01',
    'GB',
    '2024-12-23 written, holidays GB (option)',
  ],
  // A period from an unknown day needs no calendar.
  ['You must reply within 5 working days of receipt.', '2024-03-26', undefined, 'null receipt'],
])('%j, written on %s in %s', (text, date, country, wanted) => {
  expect(show(text, date, country)).toBe(wanted)
})

test('a country that is no code is refused', () => {
  expect(() => extractDeadlines(LETTER, { date: '2024-03-26', country: 'England' })).toThrow('ISO 3166')
})

test('no holidays are counted outside the years of the table', () => {
  const atoms = atomsOf(readText(''))
  expect(afterWorkingDays({ year: 2060, month: 12, day: 24 }, 1, atoms, 'GB').day).toEqual({
    year: 2060,
    month: 12,
    day: 27,
  })
})
