import { expect, it } from 'vitest'
import { readLines } from './read-lines.js'

const word = (text: string, confidence: number) => ({ text, confidence, bbox: { x0: 10, x1: 50, y0: 80, y1: 100 } })
const answer = (...words: ReturnType<typeof word>[]): string =>
  JSON.stringify({
    blocks: [
      {
        paragraphs: [
          { lines: [{ words, baseline: { x0: 0, x1: 9, y0: 100, y1: 102 }, rowAttributes: { rowHeight: 27 } }] },
        ],
      },
    ],
  })

it.each<[string, string, unknown]>([
  [
    'a line',
    answer(word('Pay', 96), word(' £40 ', 80)),
    [
      {
        words: [
          { text: 'Pay', x: 10, width: 40, certainty: 0.96 },
          { text: '£40', x: 10, width: 40, certainty: 0.8 },
        ],
        baseline: 101,
        height: 27,
      },
    ],
  ],
  ['specks', answer(word('~', 90), word('—', 90)), []],
  ['a pen stroke', answer(word('vVw', 12), word('J', 30)), []],
  ['an empty page', '{}', []],
])('reads %s', (_, json, lines) => expect(readLines(json)).toEqual(lines))
