import { type Block, type Metadata, NO_METADATA, plainBlocks, type Stated, type Warning } from '@gravamen/document'
import type { Contents, Input } from '../content.js'
import { readHtml } from '../formats/html.js'
import { lineCounter } from '../text/line-counter.js'
import { withoutControls } from '../text/windows-1252.js'
import { textBuilder } from '../text-builder.js'
import { isQuotePath } from './html-quotes.js'
import { mailDate, spellDate } from './mail-date.js'
import type { Address, Message } from './message.js'
import { markQuoted, QUOTED } from './quoting.js'
import { markSignature } from './signature.js'

/** "Roe, Jane" as people call her, but not "Acme, Inc.". */
const inOrder = (name: string): string => {
  const found = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2})$/u.exec(name)
  return found && !/^(?:co|corp|inc|llc|llp|ltd|limited|plc|gmbh|sa|esq|jr|sr|phd|md|qc|kc)\.?$/i.test(found[2]!)
    ? `${found[2]} ${found[1]}`
    : name
}
const show = ({ name, address }: Address): string =>
  name && address ? `${inOrder(name)} <${address}>` : inOrder(name) || address
const nameOf = (address: Address): string => inOrder(address.name) || address.address
const stated = (value: string): Stated => ({ value: withoutControls(value), basis: 'header' })

/** Whether the plain alternative says as much as the HTML one. */
const isFull = (text: string, htmlText: string): boolean =>
  text.replace(/\s+/g, '').length > htmlText.replace(/\s+/g, '').length * 0.6

/**
 * Makes a document of a message: its header fields, one a line, then its body; the plain alternative where it is whole, as
 * its author typed it, else the HTML one. Quoted earlier messages are marked with their authors.
 */
export function writeMessage(input: Input, message: Message): Contents {
  const builder = textBuilder(input.limits.characters)
  const field = (name: string, value: string) => {
    if (value === '') return
    builder.begin('\n')
    builder.flow(`${name}: ${withoutControls(value)}`, 1)
    builder.end('header-field')
  }
  field('From', message.from.map(show).join(', '))
  field('To', message.to.map(show).join(', '))
  field('Cc', message.copied.map(show).join(', '))
  field('Date', spellDate(message.date ?? ''))
  field('Subject', message.subject ?? '')
  const head = builder.finish()
  const date = mailDate(message.date ?? '')
  const html =
    message.html === null
      ? null
      : readHtml({ ...input, bytes: new TextEncoder().encode(withoutControls(message.html)) }, 'utf-8').content
  const warnings: Warning[] = []
  let body = ''
  let blocks: Block[] = []
  let language: Stated | null = null
  let starts: Uint32Array
  let lines: Uint32Array
  const plain = withoutControls(message.text ?? '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
  if (html && (plain.trim() === '' || !isFull(plain, html.text))) {
    body = html.text
    blocks = html.blocks.map(block =>
      isQuotePath(block.path ?? '') ? { ...block, kind: 'quoted-message', level: 1, boilerplate: QUOTED } : block,
    )
    // A title is the subject's business; what looks like the page's byline or caption is text here.
    blocks = blocks.map(block =>
      block.kind === 'title' || block.kind === 'byline' || block.kind === 'date' || block.kind === 'standfirst'
        ? { ...block, kind: 'paragraph' }
        : block,
    )
    language = html.metadata.language
    starts = html.source.starts
    lines = html.source.lines
    warnings.push(...html.warnings)
  } else {
    body = plain
    blocks = plainBlocks(body)
    const count = lineCounter(body)
    const found = [0]
    for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) found.push(at + 1)
    starts = Uint32Array.from(found)
    lines = starts.map(start => count(start))
  }
  const gap = head.text === '' ? '' : '\n\n'
  const shift = head.text.length + gap.length
  const text = head.text + gap + body
  const all = [
    ...head.blocks,
    ...blocks.map(block => ({ ...block, start: block.start + shift, end: block.end + shift })),
  ]
  const headLines = head.blocks.length
  const metadata: Metadata = {
    ...NO_METADATA,
    title: message.subject ? stated(message.subject) : null,
    author: message.from[0] ? stated(nameOf(message.from[0])) : null,
    recipients: message.to.map(address => stated(nameOf(address))),
    copied: message.copied.map(address => stated(nameOf(address))),
    date: date ? stated(date) : null,
    language,
  }
  return {
    content: {
      text,
      blocks: markSignature(text, markQuoted(text, all, headLines)),
      source: {
        starts: Uint32Array.from([
          ...head.blocks.map(({ start }) => start),
          ...(headLines === 0 ? [] : [head.text.length]),
          ...starts.map(start => start + shift),
        ]),
        lines: Uint32Array.from([
          ...head.blocks.map((_, i) => i + 1),
          ...(headLines === 0 ? [] : [headLines + 1]),
          ...lines.map(line => line + headLines + (headLines > 0 ? 1 : 0)),
        ]),
        pages: new Uint32Array(head.blocks.length + (headLines === 0 ? 0 : 1) + starts.length),
      },
      pages: null,
      metadata,
      warnings,
    },
    inner: message.attachments,
    lost: [],
  }
}
