import { expect, test } from 'vitest'
import { type Cell, csvCell } from './csv-cell.js'

const cases: [value: Cell, cell: string][] = [
  ['plain', 'plain'],
  [null, ''],
  [true, 'true'],
  [0.5, '0.5'],
  ['-12.50', '-12.50'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\r\nlines', 'two lines'],
  [['one', 'two'], 'one; two'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+1 234', "'+1 234"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['＝1', "'＝1"],
  [['=1'], "'=1"],
]
test.each(cases)('%j is written %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})
