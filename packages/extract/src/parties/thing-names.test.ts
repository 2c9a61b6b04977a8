import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ['I act for the author of the paid product Typexa.'],
  ['We made a product called the “Evolve Software”. The Evolve Software is ours.'],
  ['Please remove the channel Tarn TV from your site.'],
  ['It happened when the tanker Corran Star came within 40 metres of a ferry.'],
  [
    'Novexa Media Ltd made the films. Novexa Media Content is ours, and Novexa Media Content was copied.',
    'Novexa Media Ltd (organization)',
  ],
  ['Evolve Software declined to comment.', 'Evolve Software (organization)'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
