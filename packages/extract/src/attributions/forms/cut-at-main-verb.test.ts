import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findAttributions } from '../find-attributions.js'
import { cutAtMainVerb } from './cut-at-main-verb.js'

test.each([
  [
    'Engineers who wrote the report recommended that the bridge be closed.',
    'wrote',
    'Engineers who wrote the report | recommended | that the bridge be closed',
  ],
  ['Drivers who say that the road is safe were angry.', 'say', 'who | say | that the road is safe'],
  ['Drivers who say that the road is safe.', 'say', 'who | say | that the road is safe'],
])('"%s" after its relative clause', (text, cue, expected) => {
  const r = readText(text)
  const at = (word: string): number => text.split(' ').indexOf(word)
  const first = at(cue)
  const attribution = {
    source: { first: first - 1, end: first },
    cue: { first, end: first + 1 },
    head: first,
    pieces: [{ first: first + 1, end: r.tokens.count - 1 }],
    confidence: 0.5,
  }
  const slice = (span: { first: number; end: number }): string =>
    text.slice(r.tokens.start[span.first], r.tokens.end[span.end - 1])
  expect(
    cutAtMainVerb(r, [attribution]).map(({ source, cue, pieces }) => [source!, cue, ...pieces].map(slice).join(' | ')),
  ).toEqual([expected])
})

test('what the tagger finds is cut so', () => {
  const r = readText('Engineers who say that the bridge is safe were overruled.')
  for (const { pieces } of findAttributions(r)) expect(pieces[0]!.end).toBeLessThanOrEqual(9)
})
