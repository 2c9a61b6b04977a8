import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const named = (text: string): string[] => findParties(readText(text)).map(({ name, kind }) => `${name} (${kind})`)

const cases: [text: string, ...parties: string[]][] = [
  ['A report by TenantsUnited agreed with it.', 'TenantsUnited (organization)'],
  ['The fine was paid by WaterMind.', 'WaterMind (organization)'],
  // Where code is spoken of, such words are products and files.
  ['The fork copies the source code of FrameKit.'],
]

test.each(cases)('%s', (text, ...parties) => {
  expect(named(text)).toEqual(parties)
})
