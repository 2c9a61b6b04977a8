import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { closingSpeech } from './closing-speech.js'

test.each([
  ['The bridge was never safe, an inquiry has heard.', 'an inquiry | has heard | The bridge was never safe'],
  [
    'The drug works no better than a placebo, a study of 2,300 patients has found.',
    'a study of 2,300 patients | has found | The drug works no better than a placebo',
  ],
  ['The ferry will stop in May, the council said on Monday.', 'the council | said | The ferry will stop in May'],
  [
    'Jobs will be cut this week, said the chair of the firm in a letter to staff.',
    'the chair of the firm | said | Jobs will be cut this week',
  ],
  [
    'The price of bread will fall, said Mary Lee, an economist at the bank.',
    'Mary Lee, an economist at the bank | said | The price of bread will fall',
  ],
  [
    'The plan will be shown on Friday, Ms. Kern said in the letter.',
    'Ms. Kern | said | The plan will be shown on Friday',
  ],
  [
    'The trust ignored repeated warnings that beds were short, inspectors have ruled.',
    'inspectors | have ruled | The trust ignored repeated warnings that beds were short',
  ],
])('the end of "%s" says who says so', (text, expected) => {
  expect(shown(text)).toEqual([expected])
})

test.each([
  'When asked about the ferry, the council said no.',
  'After the meeting, the mayor said goodbye.',
  'It was a plan the council announced.',
  'He pointed at the bridge, an eyesore the council has criticized.',
  'The bridge, an engineer said, was never safe.',
  'The plan will be shown on Friday, said Tuesday.',
  'I act for the owner, said owner being a company named Kern Ltd.',
])('nothing at the end of "%s"', text => {
  expect(shown(text)).toEqual([])
})

function shown(text: string): string[] {
  const r = readText(text)
  const slice = (span: { first: number; end: number }): string =>
    text.slice(r.tokens.start[span.first], r.tokens.end[span.end - 1])
  return closingSpeech(r).map(({ source, cue, pieces }) => [source!, cue, ...pieces].map(slice).join(' | '))
}
