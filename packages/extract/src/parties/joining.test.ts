import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { JOINING } from './cases/joining.js'
import { findParties } from './find-parties.js'

test('a hundred cases and more, a third of them where nothing may be joined', () => {
  expect(JOINING.length).toBeGreaterThanOrEqual(100)
  expect(JOINING.filter(({ party }) => party === null).length * 3).toBeGreaterThanOrEqual(JOINING.length)
})

test.each(JOINING)('$text → $party', ({ text: marked, party }) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const found = findParties(readText(text)).filter(({ mentions }) =>
    mentions.some(mention => mention.start < end && start < mention.end),
  )
  const names = found.flatMap(({ name, aliases }) => [name, ...aliases])
  if (party === null) expect(names).toEqual([])
  else {
    expect(found.length).toBe(1)
    expect(names).toContain(party)
  }
})
