import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertOffsets, OFFSET_UNITS } from './offsets.js'
import { analysisOf } from '../../../test/support/sample-analysis.js'

const cases: [text: string, offset: number, codepoint: number, utf8: number][] = [
  ['abc', 2, 2, 2],
  ['é1', 1, 1, 2],
  ['€1', 1, 1, 3],
  ['🙂1', 2, 1, 4],
  ['e\u0301x', 2, 2, 3],
  ['שלום!', 4, 4, 8],
]
test.each(cases)('%j: code unit %i is code point %i and byte %i', (text, offset, codepoint, utf8) => {
  const record = { ...analysisOf(text), omitted: [{ start: 0, end: offset, reason: 'test' }] }
  expect(convertOffsets(record, text, 'codepoint').omitted[0]?.end).toBe(codepoint)
  expect(convertOffsets(record, text, 'utf8').omitted[0]?.end).toBe(utf8)
})

test('every offset cuts the same words out, whatever it counts', () => {
  const pieces = fc.array(fc.constantFrom('a', 'é', '€', '🙂', 'ש', '\r\n', 'e\u0301'), { maxLength: 20 })
  fc.assert(
    fc.property(pieces, pieces, (before, inside) => {
      const text = [...before, ...inside, 'z'].join('')
      const start = before.join('').length
      const end = start + inside.join('').length
      const excerpt = text.slice(start, end)
      const record = { ...analysisOf(text), dates: [{ start, end, text: excerpt, value: null, basis: null }] }
      const [utf16, codepoint, utf8] = OFFSET_UNITS.map(unit => convertOffsets(record, text, unit).dates[0]!)
      expect(text.slice(utf16!.start, utf16!.end)).toBe(excerpt)
      expect([...text].slice(codepoint!.start, codepoint!.end).join('')).toBe(excerpt)
      expect(Buffer.from(text).subarray(utf8!.start, utf8!.end).toString()).toBe(excerpt)
      expect(convertOffsets(record, text, 'utf8').document.length).toBe(Buffer.byteLength(text))
    }),
  )
})
