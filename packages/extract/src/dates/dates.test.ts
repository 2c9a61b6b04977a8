import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { readDates } from './read-dates.js'

/** "[text] value" of each expression, in a document of that date. Wednesday 13 March 2024 unless said otherwise. */
const show = (text: string, date: string | null = '2024-03-13'): string =>
  readDates(readText(text), date === null ? {} : { date })
    .rows.map(row => `[${row.text}] ${row.value}`)
    .join('; ')

const cases: [text: string, dates: string][] = [
  // calendar dates in any order
  ['On 6 August 2012 it ended.', '[6 August 2012] 2012-08-06'],
  ['On the 6th of August, 2012, it ended.', '[the 6th of August, 2012] 2012-08-06'],
  ['On August 6, 2012 it ended.', '[August 6, 2012] 2012-08-06'],
  ['On Aug. 6, 2012, it ended.', '[Aug. 6, 2012] 2012-08-06'],
  ['On Monday, 6 August 2012 it ended.', '[Monday, 6 August 2012] 2012-08-06'],
  ['On Monday (6 August 2012) it ended.', '[Monday (6 August 2012)] 2012-08-06'],
  ['On 2012-08-06 it ended.', '[2012-08-06] 2012-08-06'],
  ['At 2012-08-06T17:30:00Z it ended.', '[2012-08-06T17:30:00Z] 2012-08-06T17:30'],
  ['On 31/08/2012 it ended.', '[31/08/2012] 2012-08-31'],
  ['On 08/31/2012 it ended.', '[08/31/2012] 2012-08-31'],
  ['On 31.8.2012 it ended.', '[31.8.2012] 2012-08-31'],
  ['On 03/04/2024 it ended.', '[03/04/2024] null'],
  ['It ran from 31/01/2024 to 03/04/2024.', '[31/01/2024] 2024-01-31; [03/04/2024] 2024-04-03'],
  ['It ran from 01/31/2024 to 03/04/2024.', '[01/31/2024] 2024-01-31; [03/04/2024] 2024-03-04'],
  ['On 6-Aug-2012 it ended.', '[6-Aug-2012] 2012-08-06'],
  ['the fifteenth of March', '[the fifteenth of March] 2024-03-15'],
  ['On March twenty-first it ends.', '[March twenty-first] 2024-03-21'],
  ['On 3–5 May 2024 they met.', '[3–5 May 2024] 2024-05-03/2024-05-05'],
  ['On May 3-5, 2024 they met.', '[May 3-5, 2024] 2024-05-03/2024-05-05'],
  ['In August 2012 it ended.', '[August 2012] 2012-08'],
  ['In 1988 it ended.', '[1988] 1988'],
  ['It was nineteen ninety-six? In nineteen ninety-six.', '[nineteen ninety-six] 1996'],
  // times of day
  ['At 5pm on 3 May 2024.', '[5pm on 3 May 2024] 2024-05-03T17:00'],
  ['On 3 May 2024 at 5:30 p.m.', '[3 May 2024 at 5:30 p.m.] 2024-05-03T17:30'],
  ['By 17:00 on 3 May 2024.', '[17:00 on 3 May 2024] 2024-05-03T17:00'],
  ['By 12 noon on 3 May 2024.', '[12 noon on 3 May 2024] 2024-05-03T12:00'],
  ['By midnight on 9 May 2024.', '[midnight on 9 May 2024] 2024-05-09'],
  ['By close of business on 3 May 2024.', '[close of business on 3 May 2024] 2024-05-03'],
  // from the day of writing
  ['It ended yesterday.', '[yesterday] 2024-03-12'],
  ['It ends tomorrow morning.', '[tomorrow morning] 2024-03-14'],
  ['It ends the day after tomorrow.', '[the day after tomorrow] 2024-03-15'],
  ['He arrived on Friday.', '[Friday] 2024-03-08'],
  ['He will arrive on Friday.', '[Friday] 2024-03-15'],
  ['He arrived last Friday.', '[last Friday] 2024-03-08'],
  ['He will come next Tuesday.', '[next Tuesday] 2024-03-19'],
  ['He will come next Friday.', '[next Friday] null'],
  ['He will come a week on Tuesday.', '[a week on Tuesday] 2024-03-26'],
  ['He will come on the 15th of next month.', '[the 15th of next month] 2024-04-15'],
  ['It ended last week.', '[last week] 2024-03-04/2024-03-10'],
  ['It ends next month.', '[next month] 2024-04'],
  ['It ended last year.', '[last year] 2023'],
  ['It ended two days ago.', '[two days ago] 2024-03-11'],
  ['It ended on 20 February.', '[20 February] 2024-02-20'],
  ['It ended last April.', '[last April] 2023-04'],
  ['It ends at the end of the month.', '[the end of the month] 2024-03-31'],
  ['It ended early this year.', '[early this year] 2024'],
  // parts of a year
  ['In the third quarter of 2021 it fell.', '[the third quarter of 2021] 2021-35'],
  ['In Q3 2021 it fell.', '[Q3 2021] 2021-35'],
  ['In the summer of 1994 it fell.', '[the summer of 1994] 1994-22'],
  ['In the 1980s it fell.', '[the 1980s] 198X'],
  ['In the 20th century it fell.', '[the 20th century] 19XX'],
  ['On Christmas Day 2023 it fell.', '[Christmas Day 2023] 2023-12-25'],
  ['On Good Friday 2024 it fell.', '[Good Friday 2024] 2024-03-29'],
  // durations
  ['It took fifteen (15) working days.', '[fifteen (15) working days] P15D'],
  ['It took 48 hours.', '[48 hours] PT48H'],
  ['It took two and a half years.', '[two and a half years] P2.5Y'],
  ['It took a fortnight.', '[a fortnight] P2W'],
  ['It took 2 years and 6 months.', '[2 years and 6 months] P2Y6M'],
  ['It took several years.', '[several years] null'],
  ['It took the past three years.', '[the past three years] P3Y'],
  ['A two-year study.', '[two-year] P2Y'],
]
test.each(cases)('%s', (text, dates) => {
  expect(show(text)).toBe(dates)
})

const nothing = [
  'You may go. They march on. The sun sat.',
  'See section 5.2.1 and version 3.4.12.',
  'He paid $1988 and 1,990 euros for 1950 shares.',
  'Call 020-7946-0958 or 555-1234.',
  'On page 1988 of No. 1990.',
  'A second chance and a quarter of it.',
]
test.each(nothing)('no time expression: %s', text => {
  expect(show(text)).toBe('')
})

const unknown: [text: string, dates: string][] = [
  ['On 6 August it ends.', '[6 August] XXXX-08-06'],
  ['On Monday it ends.', '[Monday] null'],
  ['In August it ends.', '[August] XXXX-08'],
  ['It ended yesterday.', '[yesterday] null'],
]
test.each(unknown)('without a date of the document: %s', (text, dates) => {
  expect(show(text, null)).toBe(dates)
})

test.each([
  ['On 03/04/2024 it ended.', 'null written'],
  ['On 03/04/2024 it ended, and on 31/05/2024.', '2024-04-03 written, day-first'],
  ['2 Mill Lane, York YO1 7AA\n\nOn 03/04/2024 it ended.', '2024-04-03 written, day-first'],
  ['One Bay Road, Boston, MA 02110\n\nOn 03/04/2024 it ended.', '2024-03-04 written, month-first'],
  ['One Bay Road, Boston, MA 02110\n\nYork YO1 7AA\n\nOn 03/04/2024 it ended.', 'null written'],
])('the order of %j', (text, wanted) => {
  const row = readDates(readText(text)).rows.find(({ text: words }) => words === '03/04/2024')
  expect(`${row?.value} ${row?.basis}`).toBe(wanted)
})

const elsewhere: [text: string, dates: string][] = [
  [
    'We wrote on 4 May 2023. You replied on 6 August.',
    '[4 May 2023] 2023-05-04 written; [6 August] 2023-08-06 context',
  ],
  [
    'We wrote on 4 May 2023 and 5 June 2022. You replied on 6 August.',
    '[4 May 2023] 2023-05-04 written; [5 June 2022] 2022-06-05 written; [6 August] XXXX-08-06 written',
  ],
  [
    'We wrote on 4 May 2011 and 5 June 2012. You replied on Monday 6 August.',
    '[4 May 2011] 2011-05-04 written; [5 June 2012] 2012-06-05 written; [Monday 6 August] 2012-08-06 weekday, context',
  ],
  [
    'We wrote on 4 May 2013. You replied on Monday 6 August.',
    '[4 May 2013] 2013-05-04 written; [Monday 6 August] XXXX-08-06 weekday',
  ],
  ['We wrote on 4 May 2023. You replied in August.', '[4 May 2023] 2023-05-04 written; [August] 2023-08 context'],
  [
    'He was born on 4 May 1923. You replied on 6 August.',
    '[4 May 1923] 1923-05-04 written; [6 August] XXXX-08-06 written',
  ],
]
test.each(elsewhere)('a year from elsewhere in %j', (text, wanted) => {
  const { rows } = readDates(readText(text))
  expect(rows.map(row => `[${row.text}] ${row.value} ${row.basis}`).join('; ')).toBe(wanted)
})

const problems: [text: string, code: string][] = [
  ['It is due on Monday 7 August 2012.', 'weekday-contradiction'],
  ['It is due on 31 June 2012.', 'impossible-date'],
]
test.each(problems)('%s: %s', (text, code) => {
  expect(readDates(readText(text)).warnings.map(warning => warning.code)).toEqual([code])
})

/** Paragraphs that take what follows out of the head of a document. */
const LONG = 'We wrote to you on 4 May 2023.\n\n'.repeat(20)
const documents: [text: string, date: string | null][] = [
  ['Smith & Co\n\n12 March 2024\n\nDear Sirs\n\nOn 4 May 2023 we wrote.\n', '2024-03-12 letterhead'],
  ['Rent freeze\n\nBRISTOL, 8 November 2022 – The union today called for it.\n', '2022-11-08 dateline'],
  ['Rent freeze\n\nCORK (March 3, 2018) - The union called for it.\n', '2018-03-03 dateline'],
  ['A story\n\nThe fire of Cork (March 3, 2018) killed nobody.\n', null],
  ['Notice\n\nIssued by the Authority on 3 June 2024\n\nThe Authority finds this.\n', '2024-06-03 byline'],
  ['A story\n\nThe fire of 3 June 2024 killed nobody.\n', null],
  ['Rent freeze\n\nBRISTOL, 8 November – The union wrote to it on 3 June 2022.\n', '2022-11-08 dateline, context'],
  ['Rent freeze\n\nBRISTOL, 8 November – The union called for it.\n', null],
  [`Dear Sirs\n\n${LONG}Yours faithfully\n\nJo Bell\nDated: 12 March 2024\n`, '2024-03-12 signature'],
  [`Dear Sirs\n\n${LONG}Yours faithfully\n\nJo Bell\nfounded on 12 March 2004\n`, null],
]
test.each(documents)('the date of %j is %s', (text, date) => {
  const found = readDates(readText(text)).date
  expect(found && `${found.value} ${found.basis}`).toBe(date)
})

test.each([
  ['12 March 2024\n\nDear Sirs\n', '2020-02-29', ['date-conflict']],
  ['12 March 2024\n\nDear Sirs\n', '2024-03-13', []],
  ['Dear Sirs\n\nWe wrote on 12 March 2024.\n', '2020-02-29', []],
])('%j given as of %s', (text, date, codes) => {
  expect(readDates(readText(text), { date }).warnings.map(({ code }) => code)).toEqual(codes)
})

test('a given date overrides, and must be a day', () => {
  expect(readDates(readText('12 March 2024\n'), { date: '2020-02-29' }).date).toEqual({
    value: '2020-02-29',
    basis: 'option',
  })
  expect(() => readDates(readText(''), { date: '2021-02-29' })).toThrow('YYYY-MM-DD')
})
