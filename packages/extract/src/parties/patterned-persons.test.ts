import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ['The letter names Gwilym ap Tudur and Saoirse Ní Bhroin.', 'Gwilym ap Tudur (person)', 'Saoirse Ní Bhroin (person)'],
  ["We met Calum Mac a' Bhreatnaich on Monday.", "Calum Mac a' Bhreatnaich (person)"],
  ['The court heard Kang Min-seo and Ji-woo Bae.', 'Kang Min-seo (person)', 'Ji-woo Bae (person)'],
  ['Police want Kevin "Spud" Harker.', 'Kevin "Spud" Harker (person)'],
  ['They saw Salim bin Nasser Al Habsi in court.', 'Salim bin Nasser Al Habsi (person)'],
  // Neither a computer nor a compound is a person.
  ['I use a Mac at work. The Anglo-french talks and a Long-term plan failed.'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
