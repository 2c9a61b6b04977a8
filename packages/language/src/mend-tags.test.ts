import { expect, test } from 'vitest'
import { tagAt } from './at.js'
import { readText } from './read.js'

test.each([
  ['We will sue them.', 2, 'VB'],
  ['He wants to sue.', 3, 'VB'],
  ['They could bank on it.', 2, 'VB'],
  ['He saw Sue.', 2, 'NNP'],
  ['You are kindly asked to leave.', 2, 'RB'],
  ['They are friendly people.', 2, 'JJ'],
  ['The court imposed a fine of £500.', 4, 'NN'],
  ['It was a fine house.', 3, 'JJ'],
  ['She must be tired after the trip.', 3, 'JJ'],
  ['We demand that he halt the sale.', 4, 'VB'],
  ['We require that they pay the fee.', 4, 'VB'],
  ['They have demanded that the company scrap a plan.', 6, 'VB'],
  ['They have demanded that the company car be sold.', 6, 'NN'],
  ['It says that you sell copies.', 4, 'VBP'],
  ['They want it to freeze rents and build homes.', 7, 'VB'],
  ['It repaired the roof and walls of the house.', 5, 'NNS'],
  ['The nurse told them to rest and drink water.', 5, 'VB'],
  ['A judge ordered the mining giant to hand over emails.', 7, 'VB'],
  ['He told us on the way to work.', 7, 'NN'],
  ['The letter claims that export controls have failed.', 2, 'VBZ'],
  ['The letter claims that export controls have failed.', 4, 'NN'],
  ['The damage claims that were filed are old.', 2, 'NNS'],
  ['Union asks for a freeze as rents double', 7, 'VBP'],
  ['He listened to music and drank tea.', 3, 'NN'],
  ['Publishing the names of patients is a crime.', 0, 'VBG'],
  ['Bring the keys to the office.', 0, 'VB'],
  ['String the beads on a wire.', 0, 'VB'],
])('%s', (text, token, tag) => {
  expect(tagAt(readText(text), token)).toBe(tag)
})
