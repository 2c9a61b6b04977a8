import { expect, test } from 'vitest'
import { cut } from './atoms.js'
import { formatDecimal } from './decimal.js'
import { numberAt } from './number-at.js'
import { VOCABULARY } from './vocabulary.js'

/** The number at the start of the text, with what is left after it. */
function read(text: string): string {
  const atoms = cut(text, [], [], VOCABULARY)
  const found = numberAt(atoms, 0)
  if (found === null || found.value === null) return 'none'
  const rest = found.end < atoms.count ? atoms.text.slice(atoms.start[found.end]!) : ''
  return rest === '' ? formatDecimal(found.value) : `${formatDecimal(found.value)} + ${rest}`
}

const cases: [text: string, value: string][] = [
  ['5', '5'],
  ['007', '7'],
  ['1,234', '1234'],
  ['1,234.50', '1234.5'],
  ['1.234,50', '1234.5'],
  ['1 234,50', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ["1'234.50", '1234.5'],
  ['1’234’567', '1234567'],
  ['12,34,567', '1234567'],
  ['12,34,567.89', '1234567.89'],
  ['1.234.567', '1234567'],
  ['12,50', '12.5'],
  ['1.234', '1.234'],
  ['0.1', '0.1'],
  ['2008,300', '2008 + ,300'],
  ['1.2.3', 'none'],
  ['1,2,3', 'none'],
  ['192.168.1.1', 'none'],
  [`${'9'.repeat(40)}`, 'none'],
  ['5k', '5000'],
  ['5K', '5000'],
  ['1.2m', '1200000'],
  ['1.2mn', '1200000'],
  ['3.75bn', '3750000000'],
  ['2 tn', '2000000000000'],
  ['5 m', '5 + m'],
  ['5mins', '5 + mins'],
  ['5 million', '5000000'],
  ['5-million', '5000000'],
  ['5 hundred', '500'],
  ['3 hundred thousand', '300000'],
  ['5 lakh crore', '5000000000000'],
  ['5 crore 20 lakh', '52000000'],
  ['1 million 200 thousand', '1200000'],
  ['½', '0.5'],
  ['2½', '2.5'],
  ['2 1/2', '2.5'],
  ['2-1/2', '2.5'],
  ['1/2', '0.5'],
  ['1/3', '1 + /3'],
  ['3 1/2 million', '3500000'],
  ['one', '1'],
  ['twenty-one', '21'],
  ['twenty one', '21'],
  ['four five', '4 + five'],
  ['a hundred and five', '105'],
  ['a hundred', '100'],
  ['a cat', 'none'],
  ['one hundred twenty', '120'],
  ['two hundred and thirty-four thousand', '234000'],
  ['two hundred thirty four thousand five hundred and six', '234506'],
  ['three million two hundred thousand', '3200000'],
  ['two and a half million', '2500000'],
  ['two-and-a-half million', '2500000'],
  ['one million and a half', '1500000'],
  ['half a million', '500000'],
  ['half million', '500000'],
  ['a quarter million', '250000'],
  ['a quarter of a million', '250000'],
  ['three quarters of a million', '750000'],
  ['three-quarters of a million', '750000'],
  ['one point five million', '1500000'],
  ['two point two five billion', '2250000000'],
  ['two and a half', '2.5'],
  ['five and the', '5 + and the'],
  ['a hundred thirty million', '130000000'],
  ['twelve hundred', '1200'],
  ['a million and one', '1000001'],
  ['a thousand million', '1000000000'],
  ['several million', 'none'],
  ['first', 'none'],
]
test.each(cases)('%j is %s', (text, value) => {
  expect(read(text)).toBe(value)
})
