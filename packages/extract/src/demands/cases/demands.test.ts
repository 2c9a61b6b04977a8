import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { extract } from '../../extract.js'
import { DATED } from './dated.js'
import { DIRECT } from './direct.js'
import { LETTERS } from './letters.js'
import { NOTHING } from './nothing.js'
import { REPORTED } from './reported.js'
import { SPANS } from './spans.js'
import { observed, parseRow } from './table.js'
import { ULTIMATUMS } from './ultimatums.js'

test.each([...DIRECT, ...LETTERS, ...DATED, ...ULTIMATUMS, ...REPORTED, ...SPANS])('%s', row => {
  const { text, demands: expected } = parseRow(row)
  const { demands, deadlines } = extract(readText(text))
  const texts = new Map(deadlines.map(deadline => [deadline.id, deadline.text]))
  expect(demands.map((demand, i) => observed(demand, texts, expected[i]?.kind !== null))).toEqual(expected)
})

test.each(NOTHING)('no demand: %s', text => {
  expect(extract(readText(text)).demands.map(demand => `${demand.rule}: ${demand.text}`)).toEqual([])
})
