import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { atomsOf } from '../numbers/atoms-of.js'
import { countriesOf } from './countries-of.js'

const countries = (text: string): string => {
  const { regions, basis } = countriesOf(atomsOf(readText(text)))
  return `${regions.join(' ')} ${basis}`.trim()
}

test.each([
  ['12 High Street\nLeeds LS1 4AB\n\nPay us.', 'GB-EAW address'],
  ['9 Princes Street, Edinburgh EH2 2AN\n\nPay us.', 'GB-SCT address'],
  ['Call +44 131 496 0000. 9 Princes Street, Edinburgh EH2 2AN', 'GB-SCT address'],
  ['9 Princes Street, Edinburgh EH2 2AN\n\nTo: 12 High Street, Leeds LS1 4AB', 'GB-EAW GB-SCT address'],
  ['4 Donegall Place, Belfast BT1 5AA', 'GB-NIR address'],
  ['One Bay Road\nBoston, MA 02110\n', 'US-MA address'],
  ['One Bay Road, Albany New York 12207-1001', 'US-NY address'],
  ['200 Front Street, Toronto M5V 2T6', 'CA-ON address'],
  ['1 George Street, Sydney NSW 2000', 'AU-NSW address'],
  ['2 Quay Street, Dublin D02 XY45', 'IE address'],
  ['Rue Vide 3\n75008 Paris\n', 'FR address'],
  ['Ring 5, D-10115 Berlin', 'DE address'],
  ['The Works\nIreland\n\nPay us.', 'IE address'],
  ['Flat 1, Manchester M1 2AB. The laws of Ireland govern this.', 'IE jurisdiction'],
  ['The courts of Scotland have jurisdiction.', 'GB-SCT jurisdiction'],
  ['You owe us £500.', 'GB currency'],
  ['You owe us CAD 500.', 'CA currency'],
  ['You owe us €500 or $600.', 'none'],
  ['He paid $1 in 2016. Berlin and Paris paid 50000.', 'none'],
  ['In version 3 AB 12 and F2 3CD3 of 94107 units, CA was first.', 'none'],
  ['Chapter 10115 Berlin tells it.', 'none'],
])('%j is of %s', (text, wanted) => {
  expect(countries(text)).toBe(wanted)
})
