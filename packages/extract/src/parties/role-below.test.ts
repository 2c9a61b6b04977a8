import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const rolesOf = (signed: string): string[] =>
  findParties(readText(`Dear Mr Reed,\n\nPlease call me about the roof.\n\nYours sincerely,\n\n${signed}\n`)).flatMap(
    ({ name, roles }) => roles.map(role => `${name}: ${role}`),
  )

const cases: [signed: string, ...roles: string[]][] = [
  ['Jane Porter\nFinance Manager | Tarn Logistics Ltd', 'Jane Porter: Finance Manager'],
  ['Jane Porter\nHead of Repairs', 'Jane Porter: Head of Repairs'],
  ['Jane Porter\nTarn Logistics Ltd'],
  ['Jane Porter\n14 Director Street'],
]

test.each(cases)('%s', (signed, ...roles) => {
  expect(rolesOf(signed)).toEqual(roles)
})
