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

const EMAIL =
  'From: Jane Porter <jane@acme.example>\nTo: Tom Reed <tom@sea.example>\nSubject: Invoice 442\n\nDear Tom,\n\nI have not been paid. We will go to court. ' +
  'Our company is small.\n\nRegards,\nJane Porter\nHead of Finance\nAcme Widgets Ltd'
const OPEN_LETTER =
  'Dear Prime Minister,\n\nWe are alarmed at the cuts to library services, which hurt us all. Please restore the funding at once.\n\nYours sincerely,\n\n' +
  'Nora Quill\nTom Reed\nAda Finch'
const FIRM =
  'Ward Hadlow\nSandgate House, 102 Quayside, Newcastle upon Tyne NE1 3DX\n\nSeafront Lettings\n14 Marine Parade\nBrighton BN2 1TL\n\n3 May 2024\n\nDear Sirs\n\n' +
  'Flat 3, 22 Marine Parade, Brighton\n\nWe act for Ms Dana Fell. You have failed to protect the deposit. Our client also asks that you return her keys. This firm holds them.\n\n' +
  'Yours faithfully\n\nWard Hadlow\nFor and on behalf of Dana Fell'
const NOTICE =
  'Dear GitHub,\n\nI am the in-house counsel for Stripe Widgets, Inc. We ask that you remove the files from your site.\n\nI swear that the information in this notice is accurate.'
const DIRECTOR =
  "Your officer, Mr Colin Ash, came. Union leaders met on Monday. Its director, Graham Pell, spoke first. Mexico's envoy to the talks, Ana Ruiz, left. Shell, BP and Tom Reed stayed. Shell, Hexo, Norva and Vela Air paid."

const body =
  'For twenty years the county has promised to mend the bridge at Harlow, and for twenty years it has done nothing at all. I have crossed it every day of my life, and I know what it costs.\n\n' +
  'The engineer, Tom Reed, said that the piers were rotten and that "I would not let my children walk there" without a helmet. The council should close it before somebody is killed.'
const COLUMN = `Why the county must close the old bridge now\nRachel Quinn\n\n${body}`
const DATED = `Why the county must close the old bridge now\n\nRachel Quinn\nThu 6 Mar 2025 08.05 AEDT\n\n${body}`
const UNSIGNED = `Why the county must close the old bridge now\n\n${body}`
const APPOSED =
  "Tarn Foods's managing director, Ruth Dale, urged pickers to wait. A loss adjuster and organiser, Ned Pym of Fell Surveys, spoke first. " +
  "The trust's chair, Aunty Nora Quill, left. The port's harbour minister, Dr Ivo Kent MP, should act. The bishop, Tom Reed, and Jim Hart sat down. " +
  'Two inspectors, Ana Ruiz, and others came. Its treasurer, Orla Quinn from the University of Hale, resigned.'

const RELATIVE =
  '"Eels are dying," said its director, Joan Abara, who called on ministers to ban the sale of eels. Executives of Tarn Quarries, which owns it, disagreed. ' +
  '"It is a shame," said Leo Marsh, whose farm lies beside Hale Holdings.'

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
  [DIRECTOR, 'Your officer, Mr Colin Ash', 'Colin Ash'],
  [NEWS, "Privacy International's behalf", null],
  [LETTER, 'We', 'Eleanor Marsh'],
  [LETTER, 'our client', 'Eleanor Marsh'],
  [LETTER, 'You', 'Ashdown Kitchens Limited'],
  [LETTER, 'Mrs Eleanor Marsh', 'Eleanor Marsh'],
  [LETTER, 'Unit 6', null],
  [EMAIL, 'I', 'Jane Porter'],
  [EMAIL, 'We', 'Acme Widgets Ltd'],
  [EMAIL, 'Our company', 'Acme Widgets Ltd'],
  [OPEN_LETTER, 'We', 'Nora Quill'],
  [OPEN_LETTER, 'us', 'Nora Quill'],
  [FIRM, 'We', 'Dana Fell'],
  [FIRM, 'You', 'Seafront Lettings'],
  [FIRM, 'Our client', 'Dana Fell'],
  [FIRM, 'her', 'Dana Fell'],
  [FIRM, 'This firm', 'Ward Hadlow'],
  [NOTICE, 'We', 'Stripe Widgets, Inc.'],
  [NOTICE, 'you', 'GitHub'],
  [DIRECTOR, 'Its director, Graham Pell', 'Graham Pell'],
  [DIRECTOR, "Mexico's envoy to the talks, Ana Ruiz", 'Ana Ruiz'],
  [COLUMN, 'I', 'Rachel Quinn'],
  [DATED, 'I', 'Rachel Quinn'],
  [UNSIGNED, 'I', null],
  [APPOSED, 'managing director', 'Ruth Dale'],
  [APPOSED, "Tarn Foods's managing director, Ruth Dale", 'Ruth Dale'],
  [APPOSED, 'A loss adjuster and organiser', 'Ned Pym'],
  [APPOSED, "The trust's chair, Aunty Nora Quill", 'Nora Quill'],
  [APPOSED, "The trust's chair", 'Nora Quill'],
  [APPOSED, "The port's harbour minister", 'Ivo Kent'],
  [APPOSED, "The port's harbour minister, Dr Ivo Kent MP", 'Ivo Kent'],
  [APPOSED, 'Its treasurer, Orla Quinn from the University of Hale', 'Orla Quinn'],
  [APPOSED, 'Its treasurer', 'Orla Quinn'],
  [APPOSED, 'The bishop', null],
  [APPOSED, 'Two inspectors', null],
  [DIRECTOR, 'Shell, BP and Tom Reed', null],
  [DIRECTOR, 'Shell, Hexo, Norva and Vela Air', null],
  [RELATIVE, 'its director, Joan Abara, who called on ministers to ban the sale of eels', 'Joan Abara'],
  [RELATIVE, 'Leo Marsh, whose farm lies beside Hale Holdings', 'Leo Marsh'],
  [RELATIVE, 'Executives of Tarn Quarries, which owns it', null],
  ['Campaign group Human Rights Watch said that it had asked.', 'Campaign group Human Rights', 'Human Rights Watch'],
]
test.each(cases)('%#: %s → %s → %s', (text, span, expected) => {
  const reading = readText(text)
  const parties = findParties(reading)
  const at = text.search(new RegExp(`\\b${span}\\b`))
  const reference = resolveReference(indexParties(parties), reading, { start: at, end: at + span.length })
  expect(reference.text).toBe(span)
  expect(parties.find(({ id }) => id === reference.party)?.name ?? null).toBe(expected)
})
