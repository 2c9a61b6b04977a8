import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasClass } from '../at.js'
import { readText } from '../read.js'
import { WORD_CLASS, type WordClass } from '../word-classes.js'

const here = new URL('./', import.meta.url)
const files = readdirSync(here).filter(file => file.endsWith('.ts') && !/^(?:lookup|classify|.*\.test)\.ts$/.test(file))

test.each(files)('the lists of %s are sorted and say nothing twice', async file => {
  const lists = Object.entries((await import(new URL(file, here).href)) as Record<string, unknown>)
  expect(lists.length).toBeGreaterThan(0)
  for (const [name, list] of lists) {
    const words = typeof list === 'string' ? list.split(' ') : (list as readonly string[])
    // This one is joined from others.
    if (name !== 'CAPITALIZED') expect(words).toEqual([...new Set(words)].sort())
  }
})

test.each<[string, number, WordClass, boolean]>([
  ['They claimed damages.', 1, WORD_CLASS.saying, true],
  ['The claim failed.', 1, WORD_CLASS.saying, false],
  ['The claim failed.', 1, WORD_CLASS.speech, true],
  ['They wanted more.', 1, WORD_CLASS.wanting, true],
  ['They believed him.', 1, WORD_CLASS.believing, true],
  ['They urged us to pay.', 1, WORD_CLASS.ordering, true],
  ['They threatened us.', 1, WORD_CLASS.threatening, true],
  ['They paid the fine.', 1, WORD_CLASS.paying, true],
  ['You must leave.', 1, WORD_CLASS.modal, true],
  ['They allegedly left.', 1, WORD_CLASS.hedge, true],
  ['They never left.', 1, WORD_CLASS.negation, true],
  ["They didn't leave.", 2, WORD_CLASS.negation, true],
  ['Mr. Fox left.', 0, WORD_CLASS.title, true],
  ['Acme Ltd left.', 1, WORD_CLASS.companySuffix, true],
  ['The council met.', 1, WORD_CLASS.publicBody, true],
  ['The director left.', 1, WORD_CLASS.role, true],
  ['It ends in August.', 3, WORD_CLASS.month, true],
  ['It ends on Monday.', 3, WORD_CLASS.weekday, true],
  ['Pay immediately.', 1, WORD_CLASS.urgency, true],
])('%s %i', (text, token, wordClass, has) => {
  expect(hasClass(readText(text), token, wordClass)).toBe(has)
})
