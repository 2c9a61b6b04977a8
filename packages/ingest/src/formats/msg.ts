import type { Contents, Inner, Input } from '../content.js'
import { Unreadable } from '../failure.js'
import { type Entry, readCompoundFile } from '../compound/compound-file.js'
import { decompressRtf } from '../msg/decompress-rtf.js'
import { properties } from '../msg/properties.js'
import type { Address } from '../mail/message.js'
import { NESTED_FILES } from '../limits.js'
import { writeMessage } from '../mail/write-message.js'
import { readRtf } from './rtf.js'
import { decodeAs } from '../text/windows-1252.js'
import { harmlessName } from '../zip/harmless-name.js'

/** The numbers of the properties that we read (MS-OXPROPS). */
const SUBJECT = '0037'
const SUBMITTED = 0x0039
const DELIVERED = 0x0e06
const HEADERS = '007D'
const SENDER_NAME = '0C1A'
const SENDER_ADDRESS = '0C1F'
const SENDER_SMTP = '5D01'
const BODY = '1000'
const BODY_HTML = '1013'
const BODY_RTF = '1009'
const DISPLAY_NAME = '3001'
const ADDRESS = '3003'
const SMTP = '39FE'
const RECIPIENT_TYPE = 0x0c15
const ATTACHED_DATA = '3701'
const SHORT_NAME = '3704'
const LONG_NAME = '3707'

const address = (name: string | null, ...addresses: (string | null)[]): Address => {
  const found = addresses.find(candidate => candidate?.includes('@')) ?? ''
  return { name: name ?? '', address: found === name ? '' : found }
}

/** 100-nanosecond ticks since 1601 as a mail header writes a date. */
function dateOf(ticks: bigint | null): string | null {
  if (ticks === null || ticks <= 0n) return null
  const date = new Date(Number(ticks / 10_000n - 11_644_473_600_000n))
  return Number.isNaN(date.getTime()) ? null : date.toUTCString()
}

/** Reads a message that Outlook saved (MS-OXMSG). Embedded messages and attachments are documents of their own. */
export function readMsg(input: Input): Contents {
  const root = readCompoundFile(input.bytes, input.limits)
  return read(root, input, 0)
}

function read(root: Entry, input: Input, depth: number): Contents {
  input.checkTime()
  const top = properties(root, depth === 0 ? 32 : 24)
  const to: Address[] = []
  const copied: Address[] = []
  const attachments: Inner[] = []
  const children = [...root.children].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const child of children) {
    if (child.name.startsWith('__recip_version1.0_')) {
      const recipient = properties(child, 8)
      const who = address(recipient.text(DISPLAY_NAME), recipient.text(SMTP), recipient.text(ADDRESS))
      if (recipient.number(RECIPIENT_TYPE) === 1) to.push(who)
      else if (recipient.number(RECIPIENT_TYPE) === 2) copied.push(who)
    } else if (child.name.startsWith('__attach_version1.0_')) {
      const attachment = properties(child, 8)
      const name = harmlessName(
        attachment.text(LONG_NAME) ??
          attachment.text(SHORT_NAME) ??
          attachment.text(DISPLAY_NAME) ??
          `attachment-${attachments.length + 1}`,
      ).replaceAll('/', '_')
      const embedded = child.children.find(({ name }) => name.toUpperCase() === '__SUBSTG1.0_3701000D')
      if (embedded && depth < NESTED_FILES) {
        const contents = read(embedded, input, depth + 1)
        attachments.push({
          name: `${name}.msg`,
          bytes: new TextEncoder().encode(contents.content?.text ?? name),
          ready: { format: 'msg', contents },
        })
      }
      const data = attachment.binary(ATTACHED_DATA)
      if (data && !/\.(?:png|jpe?g|gif|bmp|ico|svg|mp[34]|wav)$/i.test(name)) attachments.push({ name, bytes: data })
    }
  }
  const headers = top.text(HEADERS) ?? ''
  const sent =
    /^Date:[ \t]*(\S[^\r\n]{5,80})/im.exec(headers)?.[1] ?? dateOf(top.time(SUBMITTED) ?? top.time(DELIVERED))
  const from = address(top.text(SENDER_NAME), top.text(SENDER_SMTP), top.text(SENDER_ADDRESS))
  const rtf = top.binary(BODY_RTF)
  let text = top.text(BODY)
  const htmlBytes = top.binary(BODY_HTML)
  const html = htmlBytes ? decodeHtml(htmlBytes) : top.text(BODY_HTML)
  if (!text?.trim() && !html?.trim() && rtf) {
    const plain = decompressRtf(rtf, input.limits.bytes)
    text = plain ? (readRtf({ ...input, bytes: plain }).content?.text ?? null) : null
  }
  const message = {
    from: from.name || from.address ? [from] : [],
    to,
    copied,
    subject: top.text(SUBJECT),
    date: sent,
    text,
    html,
    attachments,
  }
  if (message.from.length === 0 && message.subject === null && text === null && html === null)
    throw new Unreadable('damaged', 'the message has neither a sender nor a subject nor a text')
  return writeMessage(input, message)
}

/** HTML bodies are stored as bytes in the code page that they name themselves. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /charset\s*=[\s"']*([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return decodeAs(bytes, new TextDecoder(label).encoding)
  } catch {
    return decodeAs(bytes, 'windows-1252')
  }
}
