import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] =>
  findParties(readText(text)).map(({ name, parts }) => `${name}: ${parts.join(' ')}`)

const cases: [text: string, ...parties: string[]][] = [
  [
    'From: lee.fell@gmail.com\nTo: help@brightbox.example\nSubject: Refund\n\nHi,\n\nI cancelled my Brightbox subscription. I also wrote to Gmail.\n\nLee Fell',
    'Brightbox: recipient',
    'Lee Fell: author',
  ],
  // Whose address bears the person's own name.
  [
    'From: jane@janehollis.example\nTo: help@mail.example\n\nHi,\n\nPlease reply.\n\nJane Hollis',
    'Jane Hollis: author',
  ],
]

test.each(cases)('%#', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
