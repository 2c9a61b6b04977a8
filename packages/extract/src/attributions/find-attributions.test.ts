import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import type { TokenSpan } from './attribution.js'
import { findAttributions } from './find-attributions.js'

/** `source | cue | content | second content` of each attribution of a text. */
const CASES: readonly (readonly [text: string, ...attributions: string[]])[] = [
  ['“The plan has failed,” Mary Webb said.', 'Mary Webb | said | “The plan has failed,”'],
  ['Mr. Obi said that the board had approved the loan.', 'Mr. Obi | said | that the board had approved the loan'],
  [
    '“We were never asked,” said Anna Kern, the mayor. “They simply built it.”',
    'Anna Kern, the mayor | said | “We were never asked,” | “They simply built it.”',
  ],
  ['According to the report, costs rose by a third.', 'the report | According to | costs rose by a third'],
  [
    '“They simply built it, and nobody asked us.” — Anna Kern',
    'Anna Kern | — | “They simply built it, and nobody asked us.”',
  ],
  [
    'CHAIR: Was the bridge safe?\n\nMS. KERN: It was not.\n\nCHAIR: Thank you all for coming.',
    'CHAIR | : | Was the bridge safe?',
    'MS. KERN | : | It was not.',
    'CHAIR | : | Thank you all for coming.',
  ],
  ['Opening hours: Monday to Friday\n\nPrice: £4\n\nPrice: £3 for members\n\nAddress: 4 Mill Lane'],
  ['The bridge was closed at noon on Friday after heavy rain.'],
  [''],
]

test.each(CASES)('attributions of %j', (text, ...expected) => {
  const reading = readText(text)
  const { start, end } = reading.tokens
  const shown = (span: TokenSpan | null): string => (span ? text.slice(start[span.first], end[span.end - 1]) : '-')
  const found = findAttributions(reading).map(({ source, cue, pieces }) =>
    [source, cue, ...pieces].map(shown).join(' | '),
  )
  expect(found).toEqual(expected)
})

test('attributions are the same at every call, in the order of their cues, with a confidence from 0 to 1', () => {
  const reading = readText('He said it was late. “Go home,” she told him. Both claimed that nobody had listened.')
  const found = findAttributions(reading)
  expect(findAttributions(reading)).toEqual(found)
  expect(found.length).toBeGreaterThan(1)
  expect(found.map(({ cue }) => cue.first)).toEqual(found.map(({ cue }) => cue.first).sort((a, b) => a - b))
  for (const { confidence } of found) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})
