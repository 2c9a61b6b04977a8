import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const summary = (text: string): string[] =>
  findParties(readText(text)).map(({ name, kind, public: isPublic, aliases, roles }) =>
    [name, isPublic ? 'public' : kind, aliases.join('; '), roles.join('; ')]
      .filter((part, i) => part || i < 2)
      .join(' | '),
  )

const cases: [text: string, ...parties: string[]][] = [
  [
    'Privacy International wants the Government to act. The group has enlisted the help of legal firm Bhatt Murphy, who has written to the business secretary Vince Cable.',
    'Privacy International | organization',
    'Government | public',
    'Bhatt Murphy | organization | legal firm',
    'Vince Cable | person | business secretary',
  ],
  [
    'Jane Porter, the chief executive, resigned. Ms Porter gave no reason.',
    'Jane Porter | person | Porter | chief executive',
  ],
  [
    'Human Rights Watch (HRW) published a report. HRW said that nobody had replied.',
    'Human Rights Watch | organization | HRW',
  ],
  [
    'We are instructed by Acme Widgets Ltd (the "Company"). The Company is owed £300.',
    'Acme Widgets Ltd | organization | Company',
  ],
  ['Most Democrats stayed at home.'],
  ['See https://example.com/Acme/Widgets and mail Jane@Porter.com.'],
]
test.each(cases)('%s', (text, ...parties) => {
  expect(summary(text)).toEqual(parties)
})

test('every mention is the text at its span', () => {
  const text = 'Jane Porter \u{1f600} of Acme Ltd said she\r\nwould sue. “Acme Ltd lied,” Porter wrote.'
  const parties = findParties(readText(text))
  expect(parties.map(({ name }) => name)).toEqual(['Jane Porter', 'Acme Ltd'])
  for (const { mentions } of parties)
    for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written)
})
