import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'
import { indexParties } from './party-index.js'
import { resolveReference } from './resolve-reference.js'

const NEWS =
  'Privacy International wants the Government to introduce controls. The group has enlisted the help of legal firm Bhatt Murphy, ' +
  "who has written to the business secretary Vince Cable on Privacy International's behalf. The letter claims that controls have failed. " +
  'He has not replied. A spokesman for Acme Widgets Ltd said nothing. Analysts were surprised.'
const LETTER =
  'Hargreave & Lowe LLP\n14 Castle Street, Norwich\n\nAshdown Kitchens Limited\nUnit 6, Ipswich IP2 8JL\n\n12 March 2024\n\nDear Sirs\n\n' +
  'We act for Mrs Eleanor Marsh ("our client"). You have failed to pay our client.\n\nYours faithfully\n\nHargreave & Lowe LLP'

const cases: [text: string, span: string, party: string | null][] = [
  [NEWS, 'Privacy International', 'Privacy International'],
  [NEWS, 'the Government', 'Government'],
  [NEWS, 'The group', 'Privacy International'],
  [NEWS, 'the business secretary Vince Cable', 'Vince Cable'],
  [NEWS, 'legal firm Bhatt Murphy', 'Bhatt Murphy'],
  [NEWS, 'The letter', 'Privacy International'],
  [NEWS, 'He', 'Vince Cable'],
  [NEWS, 'A spokesman for Acme Widgets Ltd', null],
  [NEWS, 'Analysts', null],
  [NEWS, "Privacy International's behalf", null],
  [LETTER, 'We', 'Eleanor Marsh'],
  [LETTER, 'our client', 'Eleanor Marsh'],
  [LETTER, 'You', 'Ashdown Kitchens Limited'],
  [LETTER, 'Mrs Eleanor Marsh', 'Eleanor Marsh'],
  [LETTER, 'Unit 6', null],
]
test.each(cases)('%#: %s → %s → %s', (text, span, expected) => {
  const reading = readText(text)
  const parties = findParties(reading)
  const at = text.search(new RegExp(`\\b${span}\\b`))
  const reference = resolveReference(indexParties(parties), reading, { start: at, end: at + span.length })
  expect(reference.text).toBe(span)
  expect(parties.find(({ id }) => id === reference.party)?.name ?? null).toBe(expected)
})
