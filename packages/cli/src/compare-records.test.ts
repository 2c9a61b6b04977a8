import type { Analysis } from '@gravamen/document'
import { expect, test } from 'vitest'
import { sampleAnalysis } from '../../../test/support/sample-analysis.js'
import { compareRecords } from './compare-records.js'

const { analysis } = sampleAnalysis()
const [money, claim, demand] = [analysis.money[0]!, analysis.claims[0]!, analysis.demands[0]!]

const cases: [what: string, now: Analysis, differences: string[]][] = [
  ['the same', analysis, []],
  ['another path', { ...analysis, document: { ...analysis.document, path: 'b.txt' } }, []],
  ['a lost item', { ...analysis, claims: [] }, ['lost claim line 1 [47–57]']],
  [
    'an added item',
    { ...analysis, money: [money, { ...money, id: 'money-2', start: 0, end: 4, text: 'Mill' }] },
    ['added money line 1 [0–4]'],
  ],
  [
    'a changed field',
    { ...analysis, money: [{ ...money, amount: '901' }] },
    ['changed money line 1 [30–34] amount: "900" → "901"'],
  ],
  [
    'a moved border',
    { ...analysis, claims: [{ ...claim, end: 58, text: 'face court.' }] },
    ['changed claim line 1 [47–58] end: 57 → 58; text: "face court" → "face court."'],
  ],
  [
    'a renumbering',
    { ...analysis, money: [{ ...money, id: 'money-7' }], demands: [{ ...demand, money: ['money-7'] }] },
    ['changed record  form: the same findings in another order, numbering or text'],
  ],
  [
    'a broken link',
    { ...analysis, demands: [{ ...demand, deadline: null }] },
    ['changed demand line 1 [26–34] deadline: "“by 3 May” at 35" → null'],
  ],
  ['another omission', { ...analysis, omitted: [{ start: 0, end: 4, reason: 'advert' }] }, ['added omitted ']],
  [
    'another date',
    { ...analysis, document: { ...analysis.document, date: { value: '2020-01-01', basis: 'byline' } } },
    ['changed document  date: null → {"value":"2020-01-01","basis":"byline"}'],
  ],
  [
    'text that was not there',
    { ...analysis, text: 'x' },
    ['changed record  form: the same findings in another order, numbering or text'],
  ],
]
test.each(cases)('%s', (_, now, differences) => {
  const found = compareRecords(analysis, now)
  expect(
    found.map(
      ({ change, subject, place, fields }) =>
        `${change} ${subject} ${place}${fields.length > 0 ? ` ${fields.join('; ')}` : ''}`,
    ),
  ).toEqual(differences)
})

test('a document that can no longer be read', () => {
  const failure = {
    schemaVersion: 1 as const,
    document: { id: null, path: 'letters/a.txt', format: null, parent: null },
    error: { code: 'crashed', message: 'x' },
  }
  expect(compareRecords(analysis, failure).map(({ subject }) => subject)).toEqual(['document', 'error'])
  expect(compareRecords(failure, failure)).toEqual([])
})
