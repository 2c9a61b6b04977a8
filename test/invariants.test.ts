import { readdirSync, readFileSync } from 'node:fs'
import { type AnalyzeOptions, analyze } from '@gravamen/pipeline'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenInvariants } from './support/broken-invariants.js'

const EVERYTHING: AnalyzeOptions = { include: ['text', 'blocks', 'dates', 'attributions'] }

/** The record of a text as a file of this name, with all that is wrong with it. */
async function problems(bytes: Uint8Array, name: string): Promise<string[]> {
  const record = await analyze({ bytes, name }, EVERYTHING)
  if ('error' in record) return [record.error.message]
  return brokenInvariants(record, record.text ?? '')
}

const corpus = new URL('../corpus/', import.meta.url)
test.each(readdirSync(corpus))('the record of corpus/%s is sound', async name => {
  expect(await problems(readFileSync(new URL(name, corpus)), name)).toEqual([])
})

/** What documents are made of, with the characters that put offsets to the test: emoji, combining characters, right-to-left text, line ends of all kinds. */
const SENTENCES = [
  'Please pay £900 by 3 May 2024.',
  'Naïve Ltd 😀 said that it “owes nothing”.',
  '“Wir zahlen nicht,” claimed Jose\u0301 Nun\u0303ez, “before 1\u00a0June.”',
  'The Council (שלום) demands that we leave within 14 days of the date of this letter, or face court.',
  'Dr\u00a0Ann O’Neill of Mill & Sons plc estimates a loss of US$1.2m 👩‍👩‍👧.',
  'You must stop. We require that you:',
  '- remove the 🏴󠁧󠁢󠁷󠁬󠁳󠁿 page;',
  '> She wrote: “It is false',
  'مرحبا said the Ministry of Water.',
  'Dear Mr Orr,',
  'Yours faithfully,',
  'Sign up to our newsletter today',
  '12 March 2024',
  'LETTER BEFORE ACTION',
]
const BREAKS = [' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\r', '\t', '\u2028', '  ']
const STRAYS = ['\ufeff', '\u200b', '\u0007', '\ud83d', '\u202e', '”', '"', '€', '\f', '']

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...BREAKS), fc.constantFrom(...STRAYS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map(parts => parts.flat().join(''))

/** As they come out of UTF-8: halves of surrogate pairs are no text. */
const files = texts.map(text => new TextEncoder().encode(text))

test.each(['letter.txt', 'letter.md', 'letter.html'])('the record of any %s is sound', async name => {
  await fc.assert(
    fc.asyncProperty(files, async bytes => {
      expect(await problems(bytes, name)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a string is its own text, character for character, and its record is sound', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      const record = await analyze(text, EVERYTHING)
      expect(brokenInvariants(record, text)).toEqual([])
      expect(record).toMatchObject({ text, document: { length: text.length } })
    }),
    { numRuns: 60 },
  )
})

test('the same text gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      expect(await analyze(text, EVERYTHING)).toEqual(await analyze(text, EVERYTHING))
    }),
    { numRuns: 20 },
  )
})
