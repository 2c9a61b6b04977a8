import PostalMime, { type Address as MimeAddress, type Attachment, type Email } from 'postal-mime'
import type { Contents, Inner, Input } from '../content.js'
import { Unreadable } from '../failure.js'
import type { Address } from '../mail/message.js'
import { writeMessage } from '../mail/write-message.js'
import { harmlessName } from '../zip/harmless-name.js'

const flat = (addresses: readonly MimeAddress[] | undefined): Address[] =>
  (addresses ?? []).flatMap(entry =>
    entry.group
      ? entry.group.map(({ name, address }) => ({ name, address }))
      : [{ name: entry.name, address: entry.address ?? '' }],
  )

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
}
/** Pictures in the body, signatures of keys and the like: part of the mail's machinery, not documents. */
const isMachinery = ({ mimeType, related, filename }: Attachment): boolean =>
  (related === true && !mimeType.startsWith('message/')) ||
  /^(?:image|audio|video|font)\//.test(mimeType) ||
  /^application\/(?:pgp-|x?-?pkcs7-signature|ics)/.test(mimeType) ||
  mimeType === 'text/calendar' ||
  /^(?:smime\.p7s|signature\.asc|winmail\.dat)$/i.test(filename ?? '')

function attachmentOf(attachment: Attachment, index: number): Inner {
  const { filename, mimeType, content } = attachment
  const name = harmlessName(filename ?? `attachment-${index + 1}${EXTENSIONS[mimeType] ?? ''}`)
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : content instanceof Uint8Array
        ? content
        : new Uint8Array(content)
  return { name: name.replaceAll('/', '_'), bytes }
}

/** Reads an Internet message (RFC 5322, MIME). Attached messages are documents of their own; nothing that the mail links to is fetched. */
export async function readEml({ bytes, limits, ...rest }: Input): Promise<Contents> {
  let email: Email
  try {
    email = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: Math.min(256, limits.depth),
      maxHeadersSize: 2 ** 21,
    })
  } catch (error) {
    throw new Unreadable(
      'damaged',
      `the message could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? null
  const attachments = email.attachments.filter(attachment => !isMachinery(attachment)).map(attachmentOf)
  const taken = new Map<string, number>()
  const named = attachments.map(({ name, bytes }) => {
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { name: count === 1 ? name : `${count}-${name}`, bytes }
  })
  return writeMessage(
    { bytes, limits, ...rest },
    {
      from: flat(email.from ? [email.from] : email.sender ? [email.sender] : []),
      to: flat(email.to),
      copied: flat(email.cc),
      subject: email.subject ?? null,
      date,
      text: email.text ?? null,
      html: email.html ?? null,
      attachments: named,
    },
  )
}
