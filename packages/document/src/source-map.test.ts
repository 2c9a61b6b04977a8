import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locate, mapLines } from './source-map.js'

const cases: [text: string, offset: number, page: number | null, line: number][] = [
  ['', 0, null, 1],
  ['a\nb', 1, null, 1],
  ['a\nb', 2, null, 2],
  ['a\r\nb', 3, null, 2],
  ['a\rb', 2, null, 2],
  ['a\fb\nc', 0, 1, 1],
  ['a\fb\nc', 2, 2, 1],
  ['a\fb\nc', 4, 2, 2],
]
test.each(cases)('%j: offset %i is on page %s, line %i', (text, offset, page, line) => {
  expect(locate(mapLines(text), offset)).toEqual({ page, line })
})

test('the line of an offset is one more than the line ends before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é') }), text => {
      const map = mapLines(text)
      for (let i = 0; i <= text.length; i++) expect(locate(map, i).line).toBe(text.slice(0, i).split('\n').length)
    }),
  )
})
