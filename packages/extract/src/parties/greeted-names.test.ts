import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const recipients = (greeting: string): string[] =>
  findParties(readText(`${greeting}\n\nI cancelled in May. Please refund me.\n\nYours,\nAnn Fell\n`))
    .filter(({ parts }) => parts.includes('recipient'))
    .map(({ name, kind }) => `${name} (${kind})`)

const cases: [greeting: string, ...recipients: string[]][] = [
  ['Dear Tolland Gyms,', 'Tolland Gyms (organization)'],
  ['Dear Jane Porter,', 'Jane Porter (person)'],
  ['Dear Customer Services,'],
  ['Dear Home Secretary,'],
  ['Dear Sirs,'],
]

test.each(cases)('%s', (greeting, ...expected) => {
  expect(recipients(greeting)).toEqual(expected)
})
