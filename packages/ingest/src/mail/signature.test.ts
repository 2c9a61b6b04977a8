import { plainBlocks } from '@gravamen/document'
import { expect, it } from 'vitest'
import { markSignature } from './signature.js'

const BODY = 'We deny that anything is due.'

it.each<[string, string[]]>([
  ['Sent from my iPhone', ['Sent from my iPhone']],
  ['Sent from Yahoo Mail on Android', ['Sent from Yahoo Mail on Android']],
  ['Gesendet von meinem iPhone', ['Gesendet von meinem iPhone']],
  ['Get Outlook for iOS', ['Get Outlook for iOS']],
  ['-- \nAnn Lee\nLee & Co', ['--', 'Ann Lee', 'Lee & Co']],
  ['Sent from your office on 4 May by mail, and never answered: our letter.', []],
  ['Sent by post and by mail', []],
  ['The letter was sent from my iPhone', []],
])('below a message, %j', (end, expected) => {
  const text = `${BODY}\n\n${end}`
  const signed = markSignature(text, plainBlocks(text)).filter(({ boilerplate }) => boilerplate === 'signature')
  expect(signed.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
