import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ["Norjet's owner declined to comment.", 'Norjet (organization)'],
  ["Ferrolux's chief executive resigned.", 'Ferrolux (organization)'],
  ['Parents were angry after Little Acorns nursery shut its doors.', 'Little Acorns (organization)'],
  // What a place, a person or nobody in particular has.
  ["Derby's owners of dogs are angry."],
  ["Tom's owner was walking him.", 'Tom (person)'],
  ['A North London pub and a Turkish restaurant were fined.'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
