import type { Deadline } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { readDates } from '../dates/index.js'
import { DEADLINES, NO_DEADLINES } from './cases.js'
import { findDeadlines } from './find-deadlines.js'

const WRITTEN = '2024-03-13'

const find = (text: string, date: string | null = WRITTEN): Deadline[] => {
  const reading = readText(text)
  return findDeadlines(reading, readDates(reading, date === null ? {} : { date })).deadlines
}

/** A deadline in the notation of the cases. */
const show = (d: Deadline): string => {
  const due = d.ambiguous ? `{${d.candidates.join(', ')}}` : String(d.due)
  const parts: [string, { text: string } | null][] = [
    ['who', d.obligated],
    ['do', d.action],
    ['else', d.consequence],
    ['from', d.anchor],
  ]
  const facts = parts.flatMap(([name, part]) => (part === null ? [] : [` | ${name}: ${part.text}`]))
  return `[${d.text}] ${d.duration === null ? '' : `${d.duration} `}${due} ${d.bound}${facts.join('')}`
}

test('there are enough cases, and enough without a deadline', () => {
  expect(DEADLINES.length + NO_DEADLINES.length).toBeGreaterThanOrEqual(150)
  expect(NO_DEADLINES.length * 3).toBeGreaterThanOrEqual(DEADLINES.length + NO_DEADLINES.length)
})

test.each(DEADLINES)('%s', line => {
  const [text = '', wanted = ''] = line.split(' ⇒ ')
  expect(find(text).map(show).join('; ')).toBe(wanted)
})

test.each(NO_DEADLINES)('no deadline: %s', text => {
  expect(find(text).map(show)).toEqual([])
})

/** The example of the definitions: the standfirst says it first, a later sentence more fully. */
const STORY = `Ministers get deadline

The group gives the Government until 6 August to respond or face legal proceedings.

In a statement, the group confirmed the Government has until Monday 6 August to provide a "full answer" to the letter or face possible legal proceedings.`

test('without a year the weekday narrows the years', () => {
  const [first, second] = find(STORY, null)
  expect(first).toMatchObject({ due: 'XXXX-08-06', precision: 'day', weekday: null, candidates: [] })
  expect(second).toMatchObject({ due: 'XXXX-08-06', weekday: 'Monday', basis: 'weekday' })
  expect(second!.candidates).toEqual([1990, 2001, 2007, 2012, 2018, 2029, 2035].map(year => `${year}-08-06`))
  expect(second).toMatchObject({
    obligated: { text: 'the Government' },
    action: { text: 'provide a "full answer" to the letter' },
    consequence: { text: 'possible legal proceedings' },
  })
})

test.each([
  ['2012-07-20', '2012-08-06', []],
  ['2013-07-20', '2013-08-06', ['weekday-contradiction']],
])('written on %s it is due on %s', (date, due, codes) => {
  const reading = readText(STORY)
  const dates = readDates(reading, { date })
  const found = findDeadlines(reading, dates)
  expect(found.deadlines.map(d => d.due)).toEqual([due, due])
  expect([...dates.warnings, ...found.warnings].map(w => w.code)).toEqual(codes)
})

test.each([
  ['We wrote on 4 March 2024. You must pay by 5 April.', '2024-04-05 context', ['year-from-context']],
  ['We wrote on 4 September 2023. You must pay by 5 April.', 'XXXX-04-05 written', []],
  [
    'We wrote on 4 March 2024 and 6 May 2023. You must pay by Friday 5 April.',
    '2024-04-05 weekday, context',
    ['year-from-context'],
  ],
])('without a date of the document, of %j', (text, due, codes) => {
  const reading = readText(text)
  const found = findDeadlines(reading, readDates(reading))
  expect(found.deadlines.map(d => `${d.due} ${d.basis}`)).toEqual([due])
  expect(found.warnings.map(({ code }) => code)).toEqual(codes)
})
