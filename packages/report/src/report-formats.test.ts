import type { DocumentRecord } from '@gravamen/document'
import { analysisSchema, ITEM_KINDS } from '@gravamen/document'
import { expect, test } from 'vitest'
import { sampleAnalysis } from '../../../test/support/sample-analysis.js'
import type { ReportOptions } from './format.js'
import { REPORT_FORMATS } from './report-formats.js'

const OPTIONS: ReportOptions = { kinds: ITEM_KINDS, color: false, width: 100 }
const FAILURE: DocumentRecord = {
  schemaVersion: 1,
  document: { id: null, path: 'letters/b.pdf', format: null, parent: null },
  error: { code: 'unreadable', message: 'the file is locked' },
}

/** What a format writes for a run, a text for each of its sheets. */
function written(name: string, records: readonly DocumentRecord[], options = OPTIONS): Record<string, string> {
  const sheets = REPORT_FORMATS.find(format => format.name === name)!.sheets(options)
  return Object.fromEntries(
    sheets.map(({ name: sheet, head, row, tail }) => [sheet, head + records.map(row).join('') + tail]),
  )
}

const { analysis } = sampleAnalysis()

test('the sample is a record', () => {
  expect(() => analysisSchema.parse(analysis)).not.toThrow()
})

test('a run as JSON is an array of its records, and an empty run an empty array', () => {
  expect(JSON.parse(written('json', [analysis, FAILURE])['records']!)).toEqual([analysis, FAILURE])
  expect(JSON.parse(written('json', [])['records']!)).toEqual([])
})

test('JSON Lines holds one record a line', () => {
  const lines = written('jsonl', [analysis, FAILURE])['records']!.split('\n')
  expect(lines.map(line => line && JSON.parse(line))).toEqual([analysis, FAILURE, ''])
})

test('CSV has a table for each kind with as many cells in every row, and a failure only among the documents', () => {
  const tables = written('csv', [analysis, FAILURE])
  expect(Object.keys(tables)).toEqual(['documents', ...ITEM_KINDS])
  for (const [name, table] of Object.entries(tables)) {
    const rows = table.split('\r\n').map(row => row.split(','))
    expect(rows.map(row => row.length)).toEqual([
      rows[0]!.length,
      rows[0]!.length,
      ...(name === 'documents' ? [rows[0]!.length] : []),
      1,
    ])
  }
  expect(tables['documents']).toContain('the file is locked')
  expect(tables['demands']).toContain('letters/a.txt,demand-1,')
  expect(tables['demands']).toContain('Mill Ltd,party-1,Mill Ltd,Orr,,,')
})

test('CSV of one kind is one table', () => {
  expect(Object.keys(written('csv', [analysis], { ...OPTIONS, kinds: ['money'] }))).toEqual(['money'])
})

test.each(['pretty', 'markdown'])('%s names the actors of the kinds that it shows, and no section for them', name => {
  const report = Object.values(written(name, [analysis], { ...OPTIONS, kinds: ['demands'] })).join('')
  expect(report).toContain('Mill Ltd')
  expect(report).not.toMatch(/^(?:## )?(?:Parties|Claims|Money|Deadlines)$/m)
})

test.each(['pretty', 'markdown'])('%s states an ultimatum in one sentence with the places of its parts', name => {
  const report = Object.values(written(name, [analysis]))
    .join('')
    .replaceAll('*', '')
    .replaceAll(/\s+/g, ' ')
  expect(report).toContain(
    'Mill Ltd requires Orr to “pay £900”, by 3 May (XXXX-05-03; from written), or else “face court”; at stake: £900 (900 GBP)',
  )
  expect(report).toContain('line 1 · 26–34; by deadline-1 line 1 35–43; or else 47–57; at stake money-1 line 1 30–34')
})

const HOSTILE = [
  '\u001b]0;title\u0007',
  '<img src=x onerror=alert(1)>',
  '[text](javascript:alert(1))',
  '`code` | cell',
  '\n# heading',
  '&lt;b&gt;',
  '\u202eevil',
]
test.each(HOSTILE)('no format lets %j through', name => {
  const hostile = sampleAnalysis(name).analysis
  const { records: jsonText } = written('json', [hostile])
  expect(JSON.parse(jsonText!)).toEqual([hostile])
  const { report } = written('markdown', [hostile])
  expect(report).not.toMatch(/<(?!\/?sub>)|(?<!\\)[[\]`|]|(?!\n)[\p{Cc}\u202e]|\n# heading|&lt;b/u)
  for (const text of [...Object.values(written('pretty', [hostile])), ...Object.values(written('csv', [hostile]))])
    expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u202e]/u)
})

test('the terminal has colours only where they are wanted', () => {
  expect(written('pretty', [analysis])['summary']).not.toContain('\u001b')
  expect(written('pretty', [analysis], { ...OPTIONS, color: true })['summary']).toContain('\u001b[1mMill\u001b[0m')
})

test('a line of the summary keeps to the width', () => {
  const lines = written('pretty', [analysis], { ...OPTIONS, width: 60 })['summary']!.split('\n')
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(60)
})

test.each([
  ['do not order any more work', ' demands of Orr: “do not order'],
  ['not to wait', ' requires Orr “not to wait'],
  ['The site must not be sold', ' that “The site must not be sold'],
  ['contacting those who do not pay', ' of Orr no “contacting those'],
])('a prohibition says once that it is one: %s', (text, phrase) => {
  const demand = { ...analysis.demands[0]!, negated: true, text, pieces: [] }
  const report = Object.values(written('pretty', [{ ...analysis, demands: [demand] }])).join('')
  expect(report.replace(/\s+/g, ' ')).toContain(phrase)
})

test.each([
  ['bus fares be frozen', 'demand/reported/that', 'urge', null, ' urges that “bus fares be frozen”'],
  ['bus fares be frozen', 'demand/reported/that', 'require', 'Orr', ' demands of Orr that “bus fares be frozen”'],
  ['to leave the field', 'demand/reported/infinitive', 'request', 'Orr', ' asks Orr “to leave the field”'],
  ['an early answer', 'demand/polite/awaiting', 'request', 'Orr', ' asks Orr for “an early answer”'],
  ['hearing from you', 'demand/polite/awaiting', 'request', 'Orr', ' asks Orr for “hearing from you”'],
  ['pay the bill', 'demand/polite/gratitude', 'request', 'Orr', ' asks Orr to “pay the bill”'],
  ['imposes controls', 'demand/ultimatum/unless', 'require', 'Orr', ' demands of Orr: “imposes controls”'],
  ['an answer', 'demand/reported/noun', 'urge', 'Orr', ' calls on Orr for “an answer”'],
  ['your keys', 'demand/polite/need', 'require', 'Orr', ' demands of Orr “your keys”'],
] as const)('the sentence fits the action: %s', (text, rule, strength, whom, phrase) => {
  const [first] = analysis.demands
  const addressee = whom === null ? null : first!.addressee
  const demand = { ...first!, text, rule, strength, addressee, deadline: null, pieces: [] }
  const reports = ['pretty', 'markdown'].map(name =>
    Object.values(written(name, [{ ...analysis, demands: [demand] }]))
      .join('')
      .replaceAll('*', ''),
  )
  for (const report of reports) expect(report.replaceAll(/\n\s*/g, ' ')).toContain(phrase)
})

test.each([
  ['14 days', 'within', 'P14D', null, ', within 14 days (P14D)'],
  ['within 14 days', 'within', 'P14D', null, ', within 14 days (P14D)'],
  ['until Monday', 'until', null, '2024-05-06', ', with time until Monday (2024-05-06)'],
  ['before 3 May', 'before', null, '2024-05-03', ', before 3 May (before 2024-05-03)'],
] as const)('the sentence fits the deadline: %s', (text, bound, duration, due, phrase) => {
  const deadline = { ...analysis.deadlines[0]!, text, bound, duration, due, basis: null }
  const report = Object.values(written('pretty', [{ ...analysis, deadlines: [deadline] }])).join('')
  expect(report.replaceAll(/\s+/g, ' ')).toContain(phrase)
})
