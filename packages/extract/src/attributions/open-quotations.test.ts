import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import type { FoundAttribution } from './attribution.js'
import { openQuotations } from './open-quotations.js'

const SAID = '“The bridge was never safe,” said Anna Kern.'

/** The attribution of `SAID` at the start of a text. */
function said(text: string): FoundAttribution[] {
  if (!text.startsWith(SAID)) return []
  const { tokens } = readText(text)
  const at = (offset: number): number => tokens.start.findIndex(start => start >= offset)
  const cue = at(SAID.indexOf('said'))
  return [
    {
      source: { first: cue + 1, end: cue + 3 },
      cue: { first: cue, end: cue + 1 },
      head: cue,
      pieces: [{ first: 0, end: cue }],
      confidence: 0.9,
    },
  ]
}

/** `source | quotation` of each quotation without a cue. */
const CASES: readonly (readonly [text: string, ...open: string[]])[] = [
  [
    `${SAID}\n\n“Nobody told the ferry company that it would be closed.”`,
    'Anna Kern | “Nobody told the ferry company that it would be closed.”',
  ],
  [`${SAID}\n\nThe play “The Last Ferry” opens on Friday.`],
  [
    `${SAID}\n\nRain fell.\n\n“Nobody told the ferry company that it would be closed.”`,
    '- | “Nobody told the ferry company that it would be closed.”',
  ],
  [
    'The inquiry was blunt: “nobody at the company had read the plans before the work began.”',
    '- | “nobody at the company had read the plans before the work began.”',
  ],
  [SAID],
]

test.each(CASES)('quotations without a cue in %j', (text, ...expected) => {
  const reading = readText(text)
  const { start, end } = reading.tokens
  const shown = openQuotations(reading, said(text)).map(({ source, piece }) =>
    [source, piece].map(span => (span ? text.slice(start[span.first], end[span.end - 1]) : '-')).join(' | '),
  )
  expect(shown).toEqual(expected)
})
