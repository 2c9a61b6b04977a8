import { expect, test } from 'vitest'
import { contextColumns } from './context-columns.js'

/** A text of one sentence a line, its tokens parted by spaces or `|` (no space there). */
function columnsOf(text: string) {
  const tokens = [...text.matchAll(/[^\s|]+/g)]
  const solid = text.replaceAll('|', '')
  const words = tokens.map(([token]) => token)
  const start = tokens.map(({ index }) => index - (text.slice(0, index).split('|').length - 1))
  const lines = text.split('\n').map(line => line.split(/[\s|]+/).filter(Boolean).length)
  const ends = lines.map((_, k) => lines.slice(0, k + 1).reduce((a, b) => a + b, 0))
  expect(solid.slice(start.at(-1)!)).toBe(words.at(-1))
  const columns = contextColumns(
    {
      word: Uint32Array.from(words.keys()),
      start: Uint32Array.from(start),
      end: Uint32Array.from(start, (offset, k) => offset + words[k]!.length),
      words,
      lowers: words.map(word => word.toLowerCase()),
    },
    { count: lines.length, first: Uint32Array.from([0, ...ends.slice(0, -1)]), end: Uint32Array.from(ends) },
  )
  return columns
}

const cases: [text: string, casing: string, variant: string, glue: string][] = [
  ['The court ruled|.', '2222', '1000', '1132'],
  ['the court ruled', '111', '000', '111'],
  ['Court Rules Against Ministers\nthe court', '333311', '211100', '111111'],
  ['PAY THE SUM NOW', '4444', '1111', '1111'],
  ['(|Acme|)', '333', '010', '342'],
  ['A|B|C', '333', '111', '342'],
]
test.each(cases)('%j: casing %s, variant %s, glue %s', (text, casing, variant, glue) => {
  const found = columnsOf(text)
  expect([found.casing.join(''), found.variant.join(''), found.glue.join('')]).toEqual([casing, variant, glue])
})
