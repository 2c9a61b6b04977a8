import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { nameColumns } from './columns.js'
import { nameLexicon } from './name-lexicon.js'

const cases: [text: string, form: number][] = [
  ['The council met on Monday. Nobody spoke.', 0],
  ['Dear Ms Lowe,\n\nthank you for your reply.', 1],
  ['RUGBY - Tarnby win away.\n\nThe visitors scored twice in the second half.', 2],
  // One word of sport alone, or few in much else.
  ['The cup was found in the ruins.', 0],
  [
    `The final goal is peace. ${'They met the mayor and spoke of the roads, the schools and the rent of the hall. '.repeat(9)}`,
    0,
  ],
]
test.each(cases)('%#: %s', (text, form) => {
  expect(nameColumns(readText(text), nameLexicon()).tokens['form']![0]).toBe(form)
})
