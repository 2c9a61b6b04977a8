import { expect, test } from 'vitest'
import { actionForm } from './action-form.js'

test.each([
  ['pay £900', 'demand/list', 'verb'],
  ['to instruct your drivers to use the main road', 'demand/performative/infinitive', 'infinitive'],
  ['This entire fork must be taken down', 'demand/modal/passive', 'clause'],
  ['the sums above are paid', 'demand/ultimatum/unless', 'clause'],
  ['an answer within a fortnight', 'demand/reported/noun', 'noun'],
  ['your confirmation that you will stop', 'demand/polite/gratitude', 'noun'],
  ['clampdown on exports', 'demand/reported/noun', 'noun'],
  ['£900 in compensation', 'demand/performative/noun', 'noun'],
  ['removal of the page', 'demand/list', 'noun'],
  ['provide reasons', 'demand/polite/gratitude', 'verb'],
  ['rural clinics be kept open', 'demand/reported/that', 'clause'],
  ['fines imposed on the pickers be refunded', 'demand/reported/that', 'clause'],
  ['talks are held', 'demand/ultimatum/unless', 'clause'],
  ['make sure wages are paid', 'demand/reported/that', 'verb'],
  ['be removed from the list', 'demand/reported/that', 'verb'],
  ['refund members who were charged', 'demand/reported/that', 'verb'],
  ['imposes export controls', 'demand/ultimatum/unless', 'inflected'],
  ['publish its figures', 'demand/polite/expect/infinitive', 'verb'],
  ['payment in full', 'demand/polite/expect', 'noun'],
  ['gave way', 'demand/ultimatum/unless', 'inflected'],
  ['heed the warning', 'demand/list', 'verb'],
  ['discuss the plan', 'demand/list', 'verb'],
] as const)('%s (%s): %s', (text, rule, form) => {
  expect(actionForm({ text, rule })).toBe(form)
})
