import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { extract } from '../../extract.js'

/** [passage, the name of the party that each demand is made of (null: nobody known), the demand that each one repeats (null: none)]. */
const ROWS: readonly [text: string, addressees: readonly (string | null)[], repeats: readonly (string | null)[]][] = [
  [
    'The Ministry of Health refused to comment.\n\n"You [the Ministry of Health] have hidden the figures. We ask that you publish them in full," the letter states.',
    ['Ministry of Health'],
    [null],
  ],
  ['"We ask that you publish the figures," the letter states.', [null], [null]],
  [
    '"You [and many others] have hidden the figures. We ask that you publish them in full," the letter states.',
    [null],
    [null],
  ],
  [
    'HALE – Members pressed drug makers on Tuesday.\n\n"Will you commit today to cutting the price?" Sen. Martha Beck asked Corvane CEO William Trask.\n\n"You must publish the report," Judge Lena Ford told the company\'s lawyer, Peter Holm.\n\n"You must answer," Ms. Beck told reporters.',
    ['William Trask', 'Peter Holm', null],
    [null, null, null],
  ],
  [
    'Dear Mr Holt\n\nPlease return the stolen laptop.\n\nPlease confirm that you will return the stolen laptop.\n\nYours sincerely\n\nAda Marsh',
    ['Holt', 'Holt'],
    [null, null],
  ],
  [
    'Dear Mr Holt\n\nPlease return the stolen laptop.\n\nI repeat: please return the stolen laptop.\n\nYours sincerely\n\nAda Marsh',
    ['Holt', 'Holt'],
    [null, 'demand-1'],
  ],
]

test('a notice is made by the body that heads it', () => {
  const { demands, parties } = extract(
    readText('MARITIME SAFETY BOARD\nProhibition notice No. 2023/9\n\nTarn Ferries must replace the life rafts.'),
  )
  expect(demands.map(({ demander }) => parties.find(({ id }) => id === demander?.party)?.name)).toEqual([
    'Maritime Safety Board',
  ])
})

test.each(ROWS)('%j', (text, addressees, repeats) => {
  const { demands, parties } = extract(readText(text))
  const name = (id: string | null | undefined) => parties.find(party => party.id === id)?.name ?? null
  expect(demands.map(demand => name(demand.addressee?.party))).toEqual(addressees)
  expect(demands.map(demand => demand.sameAs)).toEqual(repeats)
})

test('who answers in an interview is the one person named before the first answer', () => {
  const { claims, parties } = extract(
    readText(
      'An interview with Ada Moss\n\nQ: You left early. Why?\n\nA: I was tired of the bank.\n\nQ: Is that all?\n\nA: Anna Kern was tired too.\n',
    ),
  )
  expect(claims.map(({ source }) => parties.find(({ id }) => id === source?.party)?.name)).toEqual([
    'Ada Moss',
    'Ada Moss',
  ])
})

/** [passage, the names behind the sources of its claims]. */
const SPEAKERS: readonly [text: string, names: readonly (string | null)[]][] = [
  [
    'Dear Ms Ode,\n\nMiss Anna Ferris told me that an engineer would call. Nobody came. On 12 December she said that the part was on order.\n\nYours sincerely,\n\nAda Moss\n',
    ['Anna Ferris', 'Anna Ferris'],
  ],
  [
    'Ruth Pell said that staffing was adequate.\n\nA man from the insurers then came. She said that the roof was wet. The minister, who says she was misled, has ordered a review, which she promised would be quick.\n',
    ['Ruth Pell', null, null, null],
  ],
]

test.each(SPEAKERS)('speakers of %j', (text, names) => {
  const { claims, parties } = extract(readText(text))
  expect(
    claims
      .filter(({ kind }) => kind === 'attributed')
      .map(({ source }) => parties.find(({ id }) => id === source?.party)?.name ?? null),
  ).toEqual(names)
})
