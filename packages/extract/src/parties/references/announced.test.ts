import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from '../find-parties.js'

const article = (lead: string, rest: string): string =>
  `Row over the line\n\nBy Ann Lee\n\n${lead}\n\n${rest}\n\nThe depot at the edge of the town was opened in 1990 and has been for sale ever since, the mayor said on Monday in the hall.\n\nNobody came to see it in the first week after that, and the gates were kept shut until the end of the year.`

test.each([
  [
    "Britain's rail watchdog shut the line on Monday.",
    'The Office of Rail Safety found cracks.',
    'Office of Rail Safety',
    "Britain's rail watchdog",
  ],
  ['Tarn Water must return £9m, the regulator said on Monday.', 'Ofwat found leaks.', 'Ofwat', 'the regulator'],
  [
    'A federal judge blocked the order on Monday.',
    'District Judge Nora Quill called it cruel.',
    'Nora Quill',
    'A federal judge',
  ],
  // Two that it may be.
  ['Tarn Water must return £9m, the regulator said on Monday.', 'Ofwat and Ofgem met.', 'Ofwat', null],
])('%s %s', (lead, rest, party, called) => {
  const found = findParties(readText(article(lead, rest))).find(({ name }) => name === party)
  expect(found?.mentions.find(({ type }) => type === 'role')?.text ?? null).toBe(called)
})
