import { expect, test } from 'vitest'
import { madeLetters } from './made-letters.js'
import { copiedLines } from './names-copies.js'
import type { NameDocument } from './names-data.js'

const text =
  'The firm Brandt & Pike wrote to Ada Oyelaran in Derby on Monday.\nShort.\nNothing was heard of Miss Lovell since.'
const spanOf = (name: string, type: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  type,
})
const DOCUMENT: NameDocument = {
  id: 'a',
  text,
  gold: [
    spanOf('Brandt & Pike', 'ORG'),
    spanOf('Ada Oyelaran', 'PER'),
    spanOf('Derby', 'LOC'),
    spanOf('Lovell', 'PER'),
  ],
}
const namesOf = ({ text, gold }: NameDocument) =>
  gold.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)

test('cased copies keep their names in place', () => {
  const copies = copiedLines(
    Array.from({ length: 40 }, () => DOCUMENT),
    { cased: 0.5, renamed: 0 },
    1,
  )
  const seen = new Set(copies.map(copy => `${copy.text} ${namesOf(copy).join(' ')}`))
  expect([...seen].sort()).toEqual([
    'NOTHING WAS HEARD OF MISS LOVELL SINCE. LOVELL/PER',
    'Nothing Was Heard of Miss Lovell Since Lovell/PER',
    'THE FIRM BRANDT & PIKE WROTE TO ADA OYELARAN IN DERBY ON MONDAY. BRANDT & PIKE/ORG ADA OYELARAN/PER DERBY/LOC',
    'The Firm Brandt & Pike Wrote to Ada Oyelaran in Derby on Monday Brandt & Pike/ORG Ada Oyelaran/PER Derby/LOC',
  ])
})

test('renamed copies have other persons and organizations in the same sentences', () => {
  const copies = copiedLines([DOCUMENT], { cased: 0, renamed: 1 }, 1)
  expect(copies).toHaveLength(2)
  const [first, second] = copies.map(copy => {
    let plain = copy.text
    for (const { start, end, type } of [...copy.gold].reverse()) plain = plain.slice(0, start) + type + plain.slice(end)
    return plain
  })
  expect(first).toBe('The firm ORG wrote to PER in LOC on Monday.')
  expect(second).toBe('Nothing was heard of Miss PER since.')
  expect(namesOf(copies[0]!)).not.toContain('Ada Oyelaran/PER')
  expect(namesOf(copies[0]!)).toContain('Derby/LOC')
})

test('made-up letters are the same for a seed, and their names stand apart from the words around them', () => {
  const letters = madeLetters(50, 5)
  expect(madeLetters(50, 5)).toEqual(letters)
  for (const { text, gold } of letters) {
    expect(text).not.toMatch(/[{}]/)
    for (const { start, end } of gold) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      expect(end).toBeGreaterThan(start)
    }
  }
})
