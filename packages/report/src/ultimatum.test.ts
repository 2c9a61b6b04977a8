import { expect, test } from 'vitest'
import { sampleAnalysis } from '../../../test/support/sample-analysis.js'
import { actorOf } from './ultimatum.js'

const { analysis } = sampleAnalysis()

test.each([
  ['They', true],
  ['Residents of the town', true],
  ['Senior members', true],
  ['the mayor and the clerk', true],
  ['police', true],
  ['someone', false],
  ['the press', false],
  ['Brussels', false],
  ['Campaigners', true],
  ['a group of residents', false],
  ["the council's leader", false],
  ['the woman who runs the shops', false],
])('%s: plural %s', (text, plural) => {
  expect(actorOf(analysis, { start: 0, end: text.length, text, party: null }, 'someone').plural).toBe(plural)
})

test('a party of the record is one actor', () => {
  expect(actorOf(analysis, { start: 0, end: 4, text: 'Mill', party: 'party-1' }, 'someone').plural).toBe(false)
})
