import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingest } from '../ingest.js'
import { mailDate, spellDate } from './mail-date.js'
import { quotedAuthor } from './quoting.js'

const read = (name: string) =>
  ingest(new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))), name)

it('reads a message, its attachments and whom it quotes', async () => {
  const { documents, failures } = await read('reply.eml')
  expect(failures).toEqual([])
  const [message, terms, forwarded] = documents
  expect(documents.map(({ path, format }) => `${path} ${format}`)).toEqual([
    'reply.eml eml',
    'reply.eml/terms.txt text',
    'reply.eml/attachment-2.eml eml',
  ])
  expect(message!.metadata).toMatchObject({
    title: { value: 'Re: Unpaid invoices – £48,250.75' },
    author: { value: 'Pádraig Quigley' },
    recipients: [{ value: 'Amos Tennant' }, { value: 'accounts@fernhill.example' }],
    copied: [{ value: 'Astrid Molin' }],
    date: { value: '2021-10-12T09:14+01:00' },
  })
  const quoted = message!.blocks.filter(({ boilerplate }) => boilerplate === 'quoted-message')
  expect(quoted.map(({ start, end, author }) => [message!.text.slice(start, end), author])).toEqual([
    ['On 9 October 2021 at 17:02, Amos Tennant <amos@fernhill.example> wrote:', 'Amos Tennant'],
    ['> The money will be with you on Friday. I guarantee it.', 'Amos Tennant'],
    ['>> Where is our money?', 'Amos Tennant'],
  ])
  expect(
    message!.blocks
      .filter(({ boilerplate }) => boilerplate === 'signature')
      .map(({ start, end }) => message!.text.slice(start, end)),
  ).toContain('Registered in England no. 555')
  expect(terms!.text).toBe('Interest on late payment is 8% a year – or “€20”, whichever is more.')
  expect(terms!.parent).toBe(message!.id)
  expect(forwarded!.blocks.at(-1)).toMatchObject({ boilerplate: 'quoted-message', author: 'Pádraig Quigley' })
})

it('reads what Outlook saved, with the message that is embedded', async () => {
  const { documents, failures } = await read('notice.msg')
  expect(failures).toEqual([])
  expect(documents.map(({ path }) => path)).toEqual(['notice.msg', 'notice.msg/terms.txt', 'notice.msg/Feed.msg'])
  const [message] = documents
  expect(message!.metadata).toMatchObject({
    author: { value: 'Pádraig Quigley' },
    copied: [{ value: 'Astrid Molin' }],
    date: { value: '2021-10-12T08:14Z' },
  })
  expect(message!.blocks.at(-1)).toMatchObject({ kind: 'quoted-message', author: 'Amos Tennant' })
})

it('parts a mailbox into its messages', async () => {
  const { documents } = await read('box.mbox')
  expect(documents.filter(({ parent }) => parent === null).map(({ path }) => path)).toEqual([
    'box.mbox/1.eml',
    'box.mbox/2.eml',
  ])
  expect(documents.at(-1)!.text).toContain('\nFrom now on write to our solicitors.')
})

it.each([
  ['archive.zip', ['docx', 'eml', 'html']],
  ['archive64.zip', ['doc', 'eml']],
])('reads the files of %s', async (name, formats) => {
  const { documents, failures } = await read(name)
  expect(failures).toEqual([])
  expect(
    documents
      .filter(({ parent }) => parent === null)
      .map(({ format }) => format)
      .sort(),
  ).toEqual(formats)
})

it('writes the date of a header as people do', () => {
  expect(spellDate('Mon, 6 Aug 2012 23:30:00 -0500')).toBe('Monday, 6 August 2012 23:30 -0500')
})

describe('the date of a header', () => {
  it.each<[string, string | null]>([
    ['Mon, 6 Aug 2012 23:30:00 -0500', '2012-08-06T23:30-05:00'],
    ['06 Aug 12 09:05 GMT', '2012-08-06T09:05Z'],
    ['Tue, 1 Feb 2011', '2011-02-01'],
    ['yesterday', null],
  ])('%j is %j', (field, date) => expect(mailDate(field)).toBe(date))
})

describe('the author of what is quoted', () => {
  it.each<[string, string | null]>([
    ['On Sun, 5 Aug 2012 at 10:00, Jane Roe <jane@example.com> wrote:', 'Jane Roe'],
    ['On Mon, Aug 6, 2012 at 9:00 AM Bob Ray <bob@example.com> wrote:', 'Bob Ray'],
    ['From: "Lee, Ann" <ann@example.org>', 'Lee, Ann'],
    ['From: Ann Lee [mailto:ann@example.org]', 'Ann Lee'],
    ['Am 5. August 2012 schrieb Jürgen Groß:', null],
    ['He wrote to us in May.', null],
  ])('%j is %j', (line, author) => expect(quotedAuthor(line)).toBe(author))
})
