import { expect, test } from 'vitest'
import { extract } from '../extract.js'

const cases: [
  text: string,
  demands: readonly (readonly [demander: string | null, addressee: string | null, text: string])[],
][] = [
  // The one written to is asked.
  [
    'The mayor, Ruth Dale, opened the session. She has written to the housing minister begging her to release the grant.',
    [['Ruth Dale', null, 'the housing minister']],
  ],
  ['Tom Reed wrote to Ada Moss on Friday urging her to resign.', [['Tom Reed', 'Ada Moss', 'Ada Moss']]],
  [
    'Nora Quill runs the clinic. In March she sent a letter to Ruth Dale asking her to pay the nurses.',
    [['Nora Quill', 'Ruth Dale', 'Ruth Dale']],
  ],
  // Another's pronoun stays what it was.
  ['Ada Moss left on Friday. Tom Reed asked her to return the keys.', [['Tom Reed', 'Ada Moss', 'her']]],
]
test.each(cases)('%#: %s', (text, demands) => {
  const found = extract(text)
  const nameOf = (id: string | null | undefined) => found.parties.find(party => party.id === id)?.name ?? null
  expect(
    found.demands.map(({ demander, addressee }) => [
      nameOf(demander?.party),
      nameOf(addressee?.party),
      addressee?.text ?? null,
    ]),
  ).toEqual(demands)
})

test.each([
  'Ada Moss spoke to reporters. She urged her to return the keys.',
  'Ada Moss met Ruth Dale and Nora Quill. She asked her to sign the lease.',
  'Tom Reed went home. He had asked him to sell the boat.',
])('nobody asks himself: %s', text => {
  const { demands } = extract(text)
  expect(demands.length).toBe(1)
  const { demander, addressee } = demands[0]!
  expect(addressee?.party === null || addressee?.party !== demander?.party).toBe(true)
})

test.each([
  ['We ask you to pay £40. Please send it to our office.', 'Tarn Foods Ltd'],
  ['I am writing about my parcel. Please send it back.', 'Ada Reed'],
])('who asks in a letter with a letterhead and a signature: %s', (body, name) => {
  const { demands, parties } = extract(
    `Tarn Foods Ltd\nCustomer Services\n\nMr P Holt\n9 Hill Road\nDerby\n\n3 May 2024\n\nDear Mr Holt\n\n${body}\n\nYours sincerely\n\nAda Reed\n`,
  )
  expect(new Set(demands.map(({ demander }) => parties.find(({ id }) => id === demander?.party)?.name))).toEqual(
    new Set([name]),
  )
})
