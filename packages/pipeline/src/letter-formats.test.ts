import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ingest } from '@gravamen/ingest'
import { read } from '@gravamen/language'
import { analyze } from './analyze.js'

/** The letter that LibreOffice saved in each format (scripts/fixtures.ts): its head stands in the header of the page. */
const bytesOf = (format: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../ingest/fixtures/letter.${format}`, import.meta.url)))
const FORMATS = ['docx', 'doc', 'odt', 'rtf', 'pdf', 'html']

const PARTS = [
  'letterhead: Tolland Marsh Water Users Association',
  'letterhead: Registered charity 402118',
  'letterhead: 9 Sluice Road, Burnham TA8 2XW',
  'letterhead: Tel. 01278 555 0147 · office@tollandmarsh.example',
  'recipient: Ms Philippa Grange',
  'recipient: Operations Director',
  'recipient: Severn Valley Drainage plc',
  'recipient: 40 Mill Lane',
  'recipient: Gloucester GL1 5RR',
  'date: 3 February 2022',
  'reference: Our ref: TM/22/014',
  'salutation: Dear Ms Grange',
  'subject: Re: flooding of 19 and 20 January 2022',
  'valediction: Yours sincerely',
  'signature: Walter Ashdown',
  'signature: Chairman',
  'header-field: cc: Environment Agency',
  'reference: Enc. list of losses',
]

it.each(FORMATS)('finds the parts of a letter in %s', async format => {
  const { documents } = await ingest(bytesOf(format), `letter.${format}`)
  const { text, blocks } = read(documents[0]!)
  const parts = blocks.filter(({ kind }) => !/^(?:paragraph|list-item|footnote|page-footer)$/.test(kind))
  expect(parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(PARTS)
})

it.each(FORMATS)('finds who writes to whom, and when, in %s', async format => {
  const record = await analyze({ bytes: bytesOf(format), name: `letter.${format}` })
  if ('error' in record) throw new Error(record.error.message)
  const { author, recipients, date, title } = record.document
  expect([author, recipients.includes('Severn Valley Drainage plc'), date?.value, title]).toEqual([
    'Tolland Marsh Water Users Association',
    true,
    '2022-02-03',
    'flooding of 19 and 20 January 2022',
  ])
})
