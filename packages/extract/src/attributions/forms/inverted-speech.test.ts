import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { invertedSpeech } from './inverted-speech.js'

test('what goes on in the next sentence is a second piece', () => {
  const text = 'Shares fell. “We have never been asked,” said Ricardo Funes. “Not once in a year.”'
  const [found] = invertedSpeech(readText(text))
  expect(found?.pieces).toHaveLength(2)
})

test.each([
  ['“We are sorry for this,” said our director, Ann Kern.', 'our director, Ann Kern'],
  [
    '“We have never been asked,” said its country manager, Ricardo Funes. “Not once.”',
    'its country manager, Ricardo Funes',
  ],
  ['“Nobody has been paid yet,” says a spokeswoman for the firm.', 'a spokeswoman for the firm'],
  ['“Who would pay for the bridge?” asked the mayor on Monday.', 'the mayor'],
  ['“We are sorry for this,” the director said.', null],
  ['They called it “an act of pure madness,” and said the mayor was wrong.', null],
])('%s', (text, source) => {
  const reading = readText(text)
  const { start, end } = reading.tokens
  expect(
    invertedSpeech(reading).map(found => text.slice(start[found.source!.first], end[found.source!.end - 1])),
  ).toEqual(source === null ? [] : [source])
})
