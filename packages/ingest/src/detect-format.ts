import type { Format } from '@gravamen/document'
import { listEntries } from './zip/zip-entries.js'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  doc: 'doc',
  docx: 'docx',
  eml: 'eml',
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  mbox: 'mbox',
  md: 'markdown',
  msg: 'msg',
  odt: 'odt',
  pdf: 'pdf',
  rtf: 'rtf',
  text: 'text',
  txt: 'text',
  xhtml: 'html',
  zip: 'zip',
}

const extensionOf = (path: string): string => /\.([^./\\]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** The bytes as characters of the same number, enough of them to know a format by. */
export const latin1 = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end)

function zipFormat(bytes: Uint8Array): Format | null {
  const names = listEntries(bytes).map(entry => entry.name)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  if (names.includes('[Content_Types].xml')) return names.some(name => name.startsWith('word/')) ? 'docx' : null
  return 'zip'
}

/** A name as a compound file spells it (UTF-16). */
const spelled = (name: string): string => [...name].map(char => `${char}\0`).join('')
const MESSAGE = ['__properties', '__substg'].map(spelled)
const WORD = spelled('WordDocument')

/** What a compound file is, by the names of its streams. */
function compoundFormat(bytes: Uint8Array): Format | null {
  const all = latin1(bytes)
  if (MESSAGE.some(name => all.includes(name))) return 'msg'
  return all.includes(WORD) ? 'doc' : null
}

const HEADER = /^[!-9;-~]{1,70}:[ \t]?/
const MAIL_HEADERS =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[\w-]{2,40}|content-type|content-transfer-encoding|references|in-reply-to|reply-to|thread-topic|authentication-results|arc-[\w-]{2,40}):/i
const PLAIN_HEADERS = /^(?:from|to|cc|bcc|subject|date|sent|sender):/i

/**
 * Whether the text begins with the header of an Internet message: lines of fields up to an empty line, at least one of
 * them a field that only mail programs write. A memo that a person typed ("From: … To: … Subject: …") has none, and is text.
 */
function beginsLikeMail(head: string): boolean {
  let machine = 0
  let plain = 0
  for (const line of head.split(/\r?\n/, 200)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!HEADER.test(line)) return false
    if (MAIL_HEADERS.test(line)) machine++
    else if (PLAIN_HEADERS.test(line)) plain++
  }
  return machine > 0 && machine + plain > 2
}

const HTML_START = /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const HTML_TAGS =
  /<\/?(?:p|div|span|a|br|table|tr|td|ul|ol|li|h[1-6]|body|head|meta|title|article|section)\b[^<>]{0,500}>/gi
const MARKDOWN_SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /^[-*+] \[[ x]\] /m,
  /\[[^\][\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^\s()]{1,500}\)/,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^\|(?:\s*:?-{2,}:?\s*\|)+\s*$/m,
  /^(?:[^\s#>*-].{0,200})\r?\n(?:={3,}|-{3,})\s*$/m,
]

/** The kind of text that this is, from its first characters. Only doubtful cases look at the name. */
export function detectTextFormat(head: string, path: string): Format {
  const named = BY_EXTENSION[extensionOf(path)] ?? null
  const start = head.replace(/^\s+/, '')
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (HTML_START.test(start)) return 'html'
  if (/^From \S+ .*\d/.test(start) && HEADER.test(start.slice(start.indexOf('\n') + 1))) return 'mbox'
  if (beginsLikeMail(start)) return named === 'mbox' ? 'mbox' : 'eml'
  if (named === 'eml' && HEADER.test(start)) return 'eml'
  if (named === 'markdown' || named === 'text') return named
  const tags = start.match(HTML_TAGS)?.length ?? 0
  if (tags > 5 || (named === 'html' && tags > 0)) return 'html'
  return MARKDOWN_SIGNS.filter(sign => sign.test(start)).length > 1 ? 'markdown' : 'text'
}

/** A format told by the first bytes; 'text' for anything that is text of some kind; null for what we do not read. */
export function detectBinaryFormat(bytes: Uint8Array): Format | 'unknown' | null {
  const head = latin1(bytes, 0, 1024)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes)
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return compoundFormat(bytes)
  return 'unknown'
}

/** Whether the bytes can be text in some encoding: hardly any control characters, or those of UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let control = 0
  for (const byte of head)
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 127) control++
  // A stray bell in a short note makes it no binary file.
  return control > Math.max(1, head.length / 50)
}
