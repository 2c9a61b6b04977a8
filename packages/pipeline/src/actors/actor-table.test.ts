import { expect, test } from 'vitest'
import { actorTable, type Entry } from './actor-table.js'
import { type Overrides, readOverrides } from './overrides.js'

const entry = (path: string, name: string, kind: Entry['kind'], aliases: string[] = []): Entry => ({
  path,
  party: 'party-1',
  name,
  kind,
  public: false,
  aliases,
  roles: [],
  parts: ['mentioned'],
  mentions: 1,
})
const person = (path: string, name: string, ...aliases: string[]) => entry(path, name, 'person', aliases)
const body = (path: string, name: string, ...aliases: string[]) => entry(path, name, 'organization', aliases)
const none: Overrides = { merge: [], split: [], rename: {}, drop: [] }

const cases: [why: string, entries: Entry[], rows: string[]][] = [
  ['one full name', [person('a', 'Jane Porter'), person('b', 'Jane Porter')], ['Jane Porter: a b']],
  ['a middle initial', [person('a', 'Jane Porter'), person('b', 'Jane B. Porter')], ['Jane B. Porter: a b']],
  [
    'a family name alone proves nothing',
    [person('a', 'Jane Porter'), person('b', 'Porter')],
    ['Jane Porter: a', 'Porter: b'],
  ],
  [
    'initials that contradict',
    [person('a', 'John A. Smith'), person('b', 'John B. Smith'), person('c', 'John Smith')],
    ['John A. Smith: a', 'John B. Smith: b', 'John Smith: c'],
  ],
  ['legal forms apart', [body('a', 'Acme Widgets Ltd'), body('b', 'Acme Widgets')], ['Acme Widgets Ltd: a b']],
  [
    'a short form elsewhere',
    [body('a', 'Acme Widgets Ltd', 'Acme'), body('b', 'Acme')],
    ['Acme Widgets Ltd: a', 'Acme: b'],
  ],
  ['what many are called', [body('a', 'Council'), body('b', 'Council')], ['Council: a', 'Council: b']],
  ['another kind', [body('a', 'Ford'), person('b', 'Ford')], ['Ford: a', 'Ford: b']],
  [
    'a common name proves nothing by itself',
    [person('a', 'John Smith'), person('b', 'John Smith')],
    ['John Smith: a', 'John Smith: b'],
  ],
  [
    'a common name in the same company',
    [
      person('a', 'John Smith'),
      body('a', 'Acme Widgets Ltd'),
      person('b', 'John Smith'),
      person('c', 'John Smith'),
      body('c', 'Acme Widgets'),
    ],
    ['John Smith: a c', 'Acme Widgets Ltd: a c', 'John Smith: b'],
  ],
  [
    'courts of which every district has one',
    [body('a', 'Federal District Court'), body('b', 'Federal District Court'), body('a', 'Supreme Court')],
    ['Federal District Court: a', 'Federal District Court: b', 'Supreme Court: a'],
  ],
  [
    'what two towns call theirs',
    [body('a', 'Borough Council'), body('b', 'Borough Council')],
    ['Borough Council: a', 'Borough Council: b'],
  ],
  [
    'a body that every state has',
    [body('a', 'Ministry of Health'), body('b', 'Ministry of Health'), body('c', 'Ministry of Health of Kenya')],
    ['Ministry of Health: a', 'Ministry of Health: b', 'Ministry of Health of Kenya: c'],
  ],
  [
    'a body that every state has, beside the same other',
    [
      body('a', 'Ministry of Health'),
      body('a', 'Acme Widgets Ltd'),
      body('b', 'Ministry of Health'),
      body('b', 'Acme Widgets'),
    ],
    ['Ministry of Health: a b', 'Acme Widgets Ltd: a b'],
  ],
  [
    'a party that everybody knows',
    [body('a', 'Conservative Party'), body('b', 'Conservative Party')],
    ['Conservative Party: a b'],
  ],
  [
    'a short name that everybody knows',
    [body('a', 'GitHub Trust & Safety', 'GitHub'), body('b', 'GitHub')],
    ['GitHub Trust & Safety: a b'],
  ],
  [
    'by the full alias',
    [body('a', 'HRW', 'Human Rights Watch'), body('b', 'Human Rights Watch')],
    ['Human Rights Watch: a b'],
  ],
]
const rows = (entries: Entry[], overrides: Overrides) =>
  actorTable(entries, overrides).map(({ name, documents }) => `${name}: ${documents.map(({ path }) => path).join(' ')}`)

test.each(cases)('%s', (_, entries, expected) => {
  expect(rows(entries, none)).toEqual(expected)
})

const two = [body('a', 'Acme'), body('b', 'Acme'), body('c', 'Widget Works')]
const decisions: [overrides: string, rows: string[]][] = [
  ['{}', ['Acme: a b', 'Widget Works: c']],
  ['{ "merge": [["Widget Works", "Acme"]] }', ['Widget Works: a b c']],
  ['{ "split": [{ "name": "Acme", "path": "b" }] }', ['Acme: a', 'Acme: b', 'Widget Works: c']],
  ['{ "rename": { "acme": "Acme plc" } }', ['Acme plc: a b', 'Widget Works: c']],
  ['{ "drop": ["ACME"] }', ['Widget Works: c']],
]
test.each(decisions)('by hand: %s', async (json, expected) => {
  expect(rows(two, await readOverrides(json, 'overrides.json'))).toEqual(expected)
})

test('each merge says why', () => {
  const [actor] = actorTable([person('a', 'Jane Porter'), person('b', 'Jane Porter')], none)
  expect(actor?.documents.map(({ reason }) => reason)).toEqual([null, 'both are called Jane Porter'])
})

test.each(['[1]', '{ "merge": [["alone"]] }', '{ "join": [] }', 'no'])(
  'an overrides file that is none: %s',
  async json => {
    await expect(readOverrides(json, 'overrides.json')).rejects.toThrow('overrides.json')
  },
)
