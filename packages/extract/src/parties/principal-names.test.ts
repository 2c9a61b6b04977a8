import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ['An engineer from Forth Heating said that orders had been cancelled.', 'Forth Heating (organization)'],
  ['Analysts at Norbrook said that the price was hard to justify.', 'Norbrook (organization)'],
  ['The app is owned by Beijing-based Longtail.', 'Longtail (organization)'],
  ['The chairwoman of Fenham Says No wept.', 'Fenham Says No (organization)'],
  ['The charity 5Voices said it was overdue.', '5Voices (organization)'],
  // A town, a person, an office.
  ['An engineer from Sunderland said that orders had been cancelled.'],
  ["A spokesman for Fell's office said that Ada Fell was ill.", 'Ada Fell (person)'],
  ['The director of Engineering resigned.'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
