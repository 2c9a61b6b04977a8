import { expect, test } from 'vitest'
import { tokenList } from './token-list.js'
import { tokenize } from './tokenize.js'

const tokens = (text: string): string => {
  const list = tokenList(text)
  tokenize(list, 0, text.length)
  return Array.from({ length: list.count }, (_, i) => text.slice(list.start[i], list.end[i])).join(' ')
}

test.each([
  // Words, clitics, possessives.
  ["Cable's plan", "Cable 's plan"],
  ['Cable’s plan', 'Cable ’s plan'],
  ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
  ["We'll, you're, I've, she'd", "We 'll , you 're , I 've , she 'd"],
  ["the companies' books", "the companies ' books"],
  ["O'Brien at five o'clock", "O'Brien at five o'clock"],
  ["the '90s", "the '90s"],
  ["the U.S.'s role", "the U.S. 's role"],
  ['We cannot and are gonna', 'We can not and are gon na'],
  // Hyphens.
  ['a long-term co-founder', 'a long - term co-founder'],
  ['a 15-year-old girl', 'a 15 - year - old girl'],
  ['$10-12 million', '$ 10 - 12 million'],
  ['10–12', '10 – 12'],
  ['2024-05-09', '2024-05-09'],
  ['call 713-853-3989 or 555-0199', 'call 713-853-3989 or 555-0199'],
  ['under INV-2024-017', 'under INV-2024-017'],
  // Numbers, times, money.
  ['$3,000.50, £1.2m and 5%', '$ 3,000.50 , £ 1.2m and 5 %'],
  ['at 10:30 on 3/4/2012, .5 of it', 'at 10:30 on 3/4/2012 , .5 of it'],
  ['the 21st, 1990s', 'the 21st , 1990s'],
  // Abbreviations.
  ['Mr. J. Smith of Acme Inc. paid.', 'Mr. J. Smith of Acme Inc. paid .'],
  ['No. 5, p. 3, s. 12(3)', 'No. 5 , p. 3 , s. 12 ( 3 )'],
  ['Is it? No. Not now.', 'Is it ? No . Not now .'],
  ['the F.B.I. at 5 p.m. e.g. this', 'the F.B.I. at 5 p.m. e.g. this'],
  ['on Sept. 11 he sat.', 'on Sept. 11 he sat .'],
  ['[2012] EWHC 123', '[ 2012 ] EWHC 123'],
  // Addresses and files.
  ['See https://example.com/a_(b)?x=1#y.', 'See https://example.com/a_(b)?x=1#y .'],
  ['(http://example.com/)', '( http://example.com/ )'],
  ['www.example.org/x, example.com/y and example.com.', 'www.example.org/x , example.com/y and example.com .'],
  ['mail j.doe+x@mail.example.co.uk!', 'mail j.doe+x@mail.example.co.uk !'],
  ['in license.lic or src/a/b.min.js', 'in license.lic or src/a/b.min.js'],
  ['and/or', 'and / or'],
  ['@user wrote #tag', '@user wrote #tag'],
  ['AT&T', 'AT&T'],
  // Signs.
  ['Well... no -- yes — "so"', 'Well ... no -- yes — " so "'],
  ['What?! [sic]', 'What ?! [ sic ]'],
  ['imposed.The end', 'imposed . The end'],
  ['confirmation...that', 'confirmation ... that'],
  ['ok 👍🏽👨‍👩‍👧 🇬🇧!', 'ok 👍🏽 👨‍👩‍👧 🇬🇧 !'],
  ['café cafe\u0301 naïve', 'café cafe\u0301 naïve'],
  ['日本語 и русский', '日本語 и русский'],
])('%s', (text, expected) => {
  expect(tokens(text)).toBe(expected)
})
