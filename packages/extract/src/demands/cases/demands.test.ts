import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { extract } from '../../extract.js'
import { DATED } from './dated.js'
import { DIRECT } from './direct.js'
import { LETTERS } from './letters.js'
import { NOTHING } from './nothing.js'
import { NO_PRESS, PRESS } from './press.js'
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

/** What makes a report of a case: a headline and a paragraph before it. */
const article = (body: string): string =>
  `Row over the depot\n\nBy Ann Lee\n\nThe depot at the edge of the town was opened in 1990 and has been for sale ever since, the mayor said on Monday in the hall.\n\nNobody came to see it in the first week after that, and the gates were kept shut until the end of the year.\n\n${body}`

test.each(PRESS)('in an article: %s', row => {
  const { text, demands: expected } = parseRow(row)
  const { demands, deadlines } = extract(readText(article(text)))
  const texts = new Map(deadlines.map(deadline => [deadline.id, deadline.text]))
  expect(demands.map((demand, i) => observed(demand, texts, expected[i]?.kind !== null))).toEqual(expected)
})

test.each(NO_PRESS)('no demand in an article: %s', text => {
  expect(extract(readText(article(text))).demands.map(demand => `${demand.rule}: ${demand.text}`)).toEqual([])
})

test('no demands in a recipe', () => {
  const steps = [
    'Peel the pears.',
    'Add the sugar.',
    'Stir the pot.',
    'Fill the jars.',
    'Close the lids.',
    'Let them cool.',
  ]
  const text = `Pear jam for the winter\n\n${'Jam is a gift that anybody can make at home. '.repeat(50)}\n\n${steps.join(' ')} ${steps.join(' ')}`
  expect(extract(readText(text)).demands).toEqual([])
})
