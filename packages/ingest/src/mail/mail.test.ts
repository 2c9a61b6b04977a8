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

/** A message of ours above the head of the one that is answered. */
const head = (...fields: string[]) => `We deny it.\n\n${fields.join('\n')}\n\nWhere is our money?`

describe('what Outlook quotes', () => {
  it.each<[string, string]>([
    ['English', head('From: Ann Lee', 'Sent: 6 August 2012 09:00', 'To: Bob Ray', 'Subject: Money')],
    ['German', head('Von: Ann Lee', 'Gesendet: Montag, 6. August 2012 09:00', 'An: Bob Ray', 'Betreff: Geld')],
    ['French', head('De : Ann Lee', 'Envoyé : lundi 6 août 2012 09:00', 'À : Bob Ray', 'Objet : Argent')],
    ['Spanish', head('De: Ann Lee', 'Enviado el: lunes, 6 de agosto de 2012 9:00', 'Para: Bob Ray', 'Asunto: Dinero')],
    ['Italian', head('Da: Ann Lee', 'Inviato: lunedì 6 agosto 2012 09:00', 'A: Bob Ray', 'Oggetto: Soldi')],
    ['Dutch', head('Van: Ann Lee', 'Verzonden: maandag 6 augustus 2012 9:00', 'Aan: Bob Ray', 'Onderwerp: Geld')],
    ['Polish', head('Od: Ann Lee', 'Wysłano: poniedziałek, 6 sierpnia 2012 09:00', 'Do: Bob Ray', 'Temat: Pieniądze')],
    ['Chinese', head('发件人: Ann Lee', '发送时间: 2012年8月6日 9:00', '收件人: Bob Ray', '主题: 钱')],
    ['a divider', 'We deny it.\n\n-----Ursprüngliche Nachricht-----\nVon: Ann Lee\nAn: Bob Ray\n\nWhere is our money?'],
  ])('is told by its head in %s', async (_, body) => {
    const mail = `From: Bob Ray <bob@example.com>\nTo: ann@example.com\nSubject: Money\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`
    const { documents } = await ingest(new TextEncoder().encode(mail), 'a.eml')
    const { text, blocks } = documents[0]!
    const quoted = blocks.filter(({ kind }) => kind === 'quoted-message')
    expect(quoted.map(({ author }) => author)).toContain('Ann Lee')
    expect(text.slice(quoted[0]!.start - 13, quoted[0]!.start)).toBe('We deny it.\n\n')
    expect(text.slice(0, quoted.at(-1)!.end)).toMatch(/Where is our money\?$/)
  })
  it.each([
    'From: Ann Lee\nTo: Bob Ray\nSubject: Money\n\nWe deny it.\n\n> Where is our money?',
    'We deny it.\n\n> On 6 Aug 2012, Bob Ray wrote:\n> Where is our money?',
  ])('is told in a pasted message: %j', async text => {
    const { documents } = await ingest(new TextEncoder().encode(text), 'a.txt')
    const quoted = documents[0]!.blocks.filter(({ boilerplate }) => boilerplate === 'quoted-message')
    expect(quoted.map(({ start }) => start)).toEqual([text.indexOf('>')])
  })
  it('is no list of who wants what in a letter', async () => {
    const body = 'We want:\n\nA: the money\n\nDo: nothing\n\nTo: be left alone'
    const { documents } = await ingest(new TextEncoder().encode(body), 'a.txt')
    expect(documents[0]!.blocks.some(({ kind }) => kind === 'quoted-message')).toBe(false)
  })
  it.each([
    'MEMORANDUM\n\nTo: The Board\nFrom: Ann Lee\nDate: 6 August 2012\nSubject: Money\n\nPay us.',
    'MEMORANDUM\n\nFrom: Ann Lee\nTo: The Board\nDate: 6 August 2012\n\nPay us.',
    'Memo\n\nFrom: Ann Lee\n\nTo: The Board\n\nDate: 6 August 2012\n\nPay us.',
    'Lee & Ray Ltd\n\nTo: The Board\nFrom: Ann Lee\nSubject: Money\n\nPay us.',
  ])('is not what a memo is headed with: %j', async memo => {
    const { documents } = await ingest(new TextEncoder().encode(memo), 'memo.txt')
    expect(documents[0]!.blocks.some(({ kind }) => kind === 'quoted-message')).toBe(false)
  })
})

describe('the author of what is quoted', () => {
  it.each<[string, string | null]>([
    ['On Sun, 5 Aug 2012 at 10:00, Jane Roe <jane@example.com> wrote:', 'Jane Roe'],
    ['On Mon, Aug 6, 2012 at 9:00 AM Bob Ray <bob@example.com> wrote:', 'Bob Ray'],
    ['From: "Lee, Ann" <ann@example.org>', 'Lee, Ann'],
    ['From: Ann Lee [mailto:ann@example.org]', 'Ann Lee'],
    ['Am 5. August 2012 schrieb Jürgen Groß:', 'Jürgen Groß'],
    ['Am Mo., 6. Aug. 2012 um 09:00 Uhr schrieb Jane Roe <jane@example.com>:', 'Jane Roe'],
    ['Op ma 6 aug. 2012 om 09:00 schreef Jan de Wit <jan@example.nl>:', 'Jan de Wit'],
    ['Le lun. 6 août 2012 à 09:00, Zoé Roy <zoe@example.fr> a écrit :', 'Zoé Roy'],
    ['El lun, 6 ago 2012 a las 9:00, Ana Ruiz (<ana@example.es>) escribió:', 'Ana Ruiz'],
    ['Von: Groß, Jürgen <j.gross@example.de>', 'Groß, Jürgen'],
    ['Expéditeur: Zoé Roy <zoe@example.fr>', 'Zoé Roy'],
    ['差出人: 田中 <tanaka@example.jp>', '田中'],
    ['He wrote to us in May.', null],
  ])('%j is %j', (line, author) => expect(quotedAuthor(line)).toBe(author))
})
