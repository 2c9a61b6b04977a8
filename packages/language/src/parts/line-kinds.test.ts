import { expect, test } from 'vitest'
import * as lines from './line-kinds.js'

test.each([
  [true, 'Dear Sir or Madam,'],
  [true, 'Dear Mr Jones'],
  [true, '**To Whom It May Concern:**'],
  [true, 'Hi Sam,'],
  [true, 'Good morning, all'],
  [false, 'Dear friends of mine have told me that you lie'],
  [false, 'Hello Kitty is a brand of the company Sanrio.'],
  [false, 'Hi there was the only answer that we ever got'],
])('salutation %s: %s', (is, line) => {
  expect(lines.isSalutation(line)).toBe(is)
})

test.each([
  [true, 'To the directors of Regency Coast Lettings:'],
  [true, "To GitHub's Copyright Agent:"],
  [false, 'To the directors of the firm he said nothing.'],
  [false, 'To start with:'],
])('addressee %s: %s', (is, line) => {
  expect(lines.isAddressee(line)).toBe(is)
})

test.each([
  [2, 'Yours sincerely,'],
  [2, 'Best regards'],
  [2, 'Very truly yours.'],
  [2, 'Kind regards, and thank you,'],
  [1, 'Thanks,'],
  [1, 'Thank you very much!'],
  [0, 'Thank you for your prompt attention to this matter.'],
  [0, 'Best practice requires a response.'],
  [0, 'And you'],
])('leave taking %i: %s', (sure, line) => {
  expect(lines.leaveTaking(line)).toBe(sure)
})

test.each([
  [true, '3 May 2024'],
  [true, 'May 3rd, 2024'],
  [true, 'Date: 03/05/2024'],
  [true, 'London, 3 May 2024'],
  [true, 'Friday, 3 May 2024, 10:30 am'],
  [true, '2024-05-03'],
  [true, 'Tue 4 Mar 2025 07.15 AEDT'],
  [false, 'May 3 is the deadline'],
  [false, '12 High Street'],
  [false, 'Invoice of 3 May 2024'],
  [false, '3'],
])('date line %s: %s', (is, line) => {
  expect(lines.isDateLine(line)).toBe(is)
})

test.each([
  [true, 'Our ref: AB/12'],
  [true, 'Claim No. 2024-118'],
  [false, 'Case closed yesterday'],
])('reference %s: %s', (is, line) => {
  expect(lines.isReference(line)).toBe(is)
})
