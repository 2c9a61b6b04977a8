import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

/** [text, the name asked about, its kind]. */
const cases: [text: string, name: string, kind: 'person' | 'organization'][] = [
  ['His solicitors, Ward Hadlow, wrote to the council in May.', 'Ward Hadlow', 'organization'],
  ['Ward Hadlow, who act for Mr Tom Reed, have written to the council.', 'Ward Hadlow', 'organization'],
  ['Ward Hadlow said the claim would go ahead. Ward Hadlow are based in Leeds.', 'Ward Hadlow', 'organization'],
  ['Lawyers Carter Ruck said that their client would sue.', 'Carter Ruck', 'organization'],
  ['Hanley said he would resign. Hanley leads the group.', 'Hanley', 'person'],
  ['Tom Reed and Ada Marsh are based in Leeds.', 'Ada Marsh', 'person'],
  ['Tom Reed, who is a firm friend, has written to the council.', 'Tom Reed', 'person'],
  ['The lawyers Ada Marsh and Tom Reed said that their client would sue.', 'Ada Marsh', 'person'],
  [
    'Fishers met on Monday. Pambansang Mangingisda chair Rodel Aquino said the ban had cut catches.',
    'Pambansang Mangingisda',
    'organization',
  ],
  ['Boats left. Sauti Wavuvi executive director Joan Otieno said they must return.', 'Sauti Wavuvi', 'organization'],
  ['Drivers struck on Friday. Trundo CEO Ida Lane said that fares would rise.', 'Ida Lane', 'person'],
  ['The fishers met on Friday. Hillary Clinton director Ann Bell spoke.', 'Hillary Clinton', 'person'],
  ['The fishers met on Friday. Karsten spokesman Neil Gow said that Karsten was ill.', 'Karsten', 'person'],
]
test.each(cases)('%s → %s is a %3$s', (text, name, kind) => {
  expect(findParties(readText(text)).find(party => party.name === name)?.kind).toBe(kind)
})
