import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ['Tarnoxi declined to comment on Monday.', 'Tarnoxi (organization)'],
  ['Nordvik Seafoods says that eleven pallets arrived thawed.', 'Nordvik Seafoods (organization)'],
  ['The minister told VexPress that rents would rise.', 'VexPress (organization)'],
  ['Zelbank and Corvexa have refused to pay.', 'Zelbank (organization)', 'Corvexa (organization)'],
  ['Muungano wa Wakulima said that the land was theirs.', 'Muungano wa Wakulima (organization)'],
  ['Oyelaran Bankole, an activist, said that nobody had come.', 'Oyelaran Bankole (person)'],
  // No names: a group, an office, a title of a book, a headline, a place, and what begins a sentence.
  ['Supporters said that they would go. Officials refused to pay.'],
  ['Home Office officials said nothing.', 'Home Office (organization)'],
  ['Her book The Trouble With Rivers told the story of the flood.'],
  ['Why Rivers Said No To Dams'],
  ['Experts accused nobody. But I refused to go.'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
