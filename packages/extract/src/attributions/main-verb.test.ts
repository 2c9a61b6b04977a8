import { readText, wordAt } from '@gravamen/language'
import { expect, test } from 'vitest'
import { mainVerb } from './main-verb.js'

/** The main verb of each text; '' for none. */
const CASES: readonly (readonly [text: string, verb: string])[] = [
  ['the bridge was closed', 'was'],
  ['the many residents who had left the town', ''],
  ['a future that they had hoped to see', ''],
  ['the amount it is paying for the film', ''],
  ['residents who had left the town were poor', 'were'],
  ['last year they won the cup', 'won'],
  ['what he saw was a fox', 'saw'],
  ['the rise in prices', ''],
  ['a rise in prices because rain is late', ''],
  ['if rain is late, prices rise', 'is'],
  ['the town where she was born', ''],
]

test.each(CASES)('the main verb of %j', (text, verb) => {
  const reading = readText(text)
  const at = mainVerb(reading, [{ first: 0, end: reading.tokens.count }])
  expect(at < 0 ? '' : wordAt(reading, at)).toBe(verb)
})
