import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

/** "agent for principal". */
const acting = (text: string): string[] => {
  const parties = findParties(readText(text))
  return parties.flatMap(({ name, actsFor }) =>
    actsFor === null ? [] : [`${name} for ${parties.find(({ id }) => id === actsFor)!.name}`],
  )
}
const letter = (body: string, signed = 'Ward Hadlow LLP'): string =>
  `Dear Sirs\n\n${body}\n\nYours faithfully\n\n${signed}\n`

const cases: [text: string, ...relations: string[]][] = [
  [letter('Our client: Mrs Olive Sugden\n\nPlease pay our client.'), 'Ward Hadlow LLP for Olive Sugden'],
  [
    letter('Our client, Tarn Foods Ltd, has instructed us to write about the unpaid bill.'),
    'Ward Hadlow LLP for Tarn Foods Ltd',
  ],
  [
    letter('We have been instructed by Ms Ada Marsh.', 'Ward Hadlow LLP\nSolicitors for Ms Ada Marsh'),
    'Ward Hadlow LLP for Ada Marsh',
  ],
  [letter('We act for Councillor Ada Marsh.'), 'Ward Hadlow LLP for Ada Marsh'],
  [
    letter('Under instructions from and on behalf of my client Shri Anil Rao, I write to you.', 'Ada Reed'),
    'Ada Reed for Anil Rao',
  ],
  [letter('I am the general counsel of Tarn Foods Ltd.', 'Ada Reed'), 'Ada Reed for Tarn Foods Ltd'],
  [letter('I write on behalf of my mother, Edith Marsh.', 'Ada Reed'), 'Ada Reed for Edith Marsh'],
  [letter('The lift is broken.', 'Ada Reed\n(on behalf of Edith Marsh)'), 'Ada Reed for Edith Marsh'],
  ["Mr Tariq's solicitor, Nadia Osei, said he was innocent.", 'Nadia Osei for Tariq'],
  // A trader's client is no principal.
  [letter('Our client Tarn Foods Ltd says that the goods were late.', 'Novi Freight Ltd')],
]

test.each(cases)('%s', (text, ...relations) => {
  expect(acting(text)).toEqual(relations)
})
