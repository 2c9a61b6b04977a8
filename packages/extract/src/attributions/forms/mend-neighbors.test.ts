import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import type { FoundAttribution } from '../attribution.js'
import { mendNeighbors } from './mend-neighbors.js'

test.each([
  [
    'The inquest heard she had asked for help.',
    ['The inquest | heard | she', 'she | had asked for | help'],
    ['The inquest | heard | she had asked for help'],
  ],
  [
    'The footage of which the mayor said that it was false was shown.',
    ['The footage | of | the mayor', 'the mayor | said | that it was false'],
    ['the mayor | said | that it was false'],
  ],
  [
    'Analysts estimate that the drug sells well and warn that it may not.',
    ['Analysts | estimate | that the drug sells well', 'the drug | warn | that it may not'],
    ['Analysts | estimate | that the drug sells well', 'Analysts | warn | that it may not'],
  ],
  ['That said, the bridge is old.', ['That | said | the bridge is old'], []],
  [
    'That letter said, the bridge is old.',
    ['That letter | said | the bridge is old'],
    ['That letter | said | the bridge is old'],
  ],
])('%s', (text, before, after) => {
  const r = readText(text)
  const spanOf = (part: string): { first: number; end: number } => {
    const start = text.indexOf(part)
    const tokens = [...r.tokens.start.keys()].slice(0, r.tokens.count)
    const inside = tokens.filter(i => r.tokens.start[i]! >= start && r.tokens.end[i]! <= start + part.length)
    return { first: inside[0]!, end: inside.at(-1)! + 1 }
  }
  const found = before.map((row): FoundAttribution => {
    const [source, cue, piece] = row.split(' | ').map(spanOf)
    return { source: source!, cue: cue!, head: cue!.end - 1, pieces: [piece!], confidence: 0.5 }
  })
  const slice = (span: { first: number; end: number }): string =>
    text.slice(r.tokens.start[span.first], r.tokens.end[span.end - 1])
  expect(
    mendNeighbors(r, found).map(({ source, cue, pieces }) => [source!, cue, ...pieces].map(slice).join(' | ')),
  ).toEqual(after)
})
