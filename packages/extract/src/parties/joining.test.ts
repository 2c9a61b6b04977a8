import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { JOINING } from './cases/joining.js'
import { REFERENCES } from './cases/references.js'
import { findParties } from './find-parties.js'

test.each([
  ['names', JOINING, 100],
  ['references', REFERENCES, 40],
] as const)('of %s as many cases, a third of them where nothing may be joined', (_, cases, least) => {
  expect(cases.length).toBeGreaterThanOrEqual(least)
  expect(cases.filter(({ party }) => party === null).length * 3).toBeGreaterThanOrEqual(cases.length)
})

test.each([...JOINING, ...REFERENCES])('$text → $party', ({ text: marked, party }) => {
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
