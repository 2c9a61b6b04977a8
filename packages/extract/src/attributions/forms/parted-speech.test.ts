import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { partedSpeech } from './parted-speech.js'

test.each([
  ['The regulator, for its part, maintains that it has no power.', 'The regulator | maintains | that it has no power'],
  ['The union, which speaks for drivers, said jobs were lost.', 'The union | said | jobs were lost'],
  ['But the firm, however, insisted it had paid.', 'the firm | insisted | it had paid'],
])('the subject of "%s" is parted from its verb', (text, expected) => {
  expect(shown(text)).toEqual([expected])
})

test.each([
  'The union, said its leader, was never asked.',
  'The mayor, who lives in Derby, found the keys.',
  'Drivers, guards, and cooks said that they were tired.',
  'In the morning it rained, and, said the mayor, the fair was off.',
])('no subject of "%s" is parted from a verb of stating', text => {
  expect(shown(text)).toEqual([])
})

function shown(text: string): string[] {
  const r = readText(text)
  const slice = (span: { first: number; end: number }): string =>
    text.slice(r.tokens.start[span.first], r.tokens.end[span.end - 1])
  return partedSpeech(r).map(({ source, cue, pieces }) => [source!, cue, ...pieces].map(slice).join(' | '))
}
