import { createHash } from 'node:crypto'
import { type Document, type Failure, type Format } from '@gravamen/document'
import type { Contents, Inner, Input, Reader } from './content.js'
import { detectBinaryFormat, detectTextFormat, looksBinary } from './detect-format.js'
import { decodeText } from './text/decode-text.js'
import { asUnreadable, Unreadable } from './failure.js'
import { withTypedText } from './typed-text.js'
import { withLanguage } from './with-language.js'
import { LIMITS, type Limits, NESTED_FILES } from './limits.js'
import type { Recognize } from './recognize.js'

export interface IngestOptions {
  /** Limits that differ from `LIMITS`. */
  readonly limits?: Partial<Limits>
  /** Reads the words of scanned pages (the package `@gravamen/ocr`); without it, such pages give a warning. */
  readonly recognize?: Recognize | undefined
}

/** What a file gives: usually one document; a message its attachments too, in their order; a mailbox or an archive many. */
export interface IngestResult {
  readonly documents: readonly Document[]
  /** The files, or files within files, that could not be read. */
  readonly failures: readonly Failure[]
}

/** To add a format: a file in `formats/`, a line here, and its signs in detect-format.ts. Each is loaded when the first such file comes. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./formats/text.js')).readText,
  markdown: async () => (await import('./formats/markdown.js')).readMarkdown,
  html: async () => (await import('./formats/html.js')).readHtml,
  pdf: async () => (await import('./formats/pdf.js')).readPdf,
  docx: async () => (await import('./formats/docx.js')).readDocx,
  doc: async () => (await import('./formats/doc.js')).readDoc,
  odt: async () => (await import('./formats/odt.js')).readOdt,
  rtf: async () => (await import('./formats/rtf.js')).readRtf,
  eml: async () => (await import('./formats/eml.js')).readEml,
  msg: async () => (await import('./formats/msg.js')).readMsg,
  mbox: async () => (await import('./formats/mbox.js')).readMbox,
  zip: async () => (await import('./formats/zip.js')).readZip,
}

function formatOf(bytes: Uint8Array, path: string): Format {
  const binary = detectBinaryFormat(bytes)
  if (binary === null)
    throw new Unreadable(
      'unsupported',
      'this is an office file of a kind that is not read (save it as DOCX, ODT or PDF)',
    )
  if (binary !== 'unknown') return binary
  const head = decodeText(bytes.subarray(0, 16_384)).text
  if (looksBinary(bytes) && hasControls(head))
    throw new Unreadable('unsupported', 'this is not a text, nor a document of a format that is read')
  return detectTextFormat(head, path)
}

/** Whether the decoded text still has what no text has: characters that could not be decoded, or control characters. */
function hasControls(head: string): boolean {
  for (let i = 0; i < Math.min(head.length, 4096); i++) {
    const code = head.charCodeAt(i)
    if (code === 0xfffd || code < 7 || (code > 13 && code < 27)) return true
  }
  return false
}

interface Job {
  readonly bytes: Uint8Array
  readonly path: string
  readonly parent: string | null
  readonly depth: number
  readonly ready: Inner['ready']
}

/**
 * Reads the bytes of a file. Never throws for what is in them: a file, or an inner file, that cannot be read is a failure
 * with a code. `path` (relative, forward slashes) names the document, and its ending decides where the content leaves the
 * format open; files within a file get their name after the outer one's (`mail.eml/report.pdf`). Touches neither disk nor network.
 */
export async function ingest(bytes: Uint8Array, path: string, options: IngestOptions = {}): Promise<IngestResult> {
  const limits = { ...LIMITS, ...options.limits }
  const documents: Document[] = []
  const failures: Failure[] = []
  const started = performance.now()
  const budget = { bytes: limits.bytes, files: limits.entries }
  const checkTime = () => {
    if (performance.now() - started > limits.milliseconds)
      throw new Unreadable('too-slow', `reading took longer than the limit of ${limits.milliseconds} ms`)
  }
  const fail = (failed: Unreadable, path: string, id: string | null, format: Format | null, parent: string | null) =>
    failures.push({
      schemaVersion: 1,
      document: { id, path, format, parent },
      error: { code: failed.code, message: failed.message },
    })

  const read = async ({ bytes, path, parent, depth, ready }: Job): Promise<void> => {
    let id: string | null = null
    let format: Format | null = null
    let contents: Contents
    try {
      if (bytes.length > budget.bytes)
        throw new Unreadable(
          'too-large',
          `the file, with what is in it, is larger than the limit of ${limits.bytes} bytes`,
        )
      budget.bytes -= bytes.length
      if (budget.files-- < 0)
        throw new Unreadable('too-many-files', `the file holds more than the limit of ${limits.entries} files`)
      checkTime()
      id = createHash('sha256').update(bytes).digest('hex')
      if (bytes.length === 0) throw new Unreadable('empty', 'the file is empty')
      format = ready?.format ?? formatOf(bytes, path)
      const input: Input = { bytes, path, limits, checkTime, recognize: options.recognize }
      contents = ready?.contents ?? (await (await READERS[format]())(input))
    } catch (error) {
      fail(asUnreadable(error, format ?? 'file'), path, id, format, parent)
      return
    }
    const { content } = contents
    if (content) {
      if (content.text.length > limits.characters)
        fail(
          new Unreadable('too-large', `the text is longer than the limit of ${limits.characters} characters`),
          path,
          id,
          format,
          parent,
        )
      else documents.push(withLanguage(withTypedText({ id, path, format, ...content, parent })))
    }
    const owner = content ? id : parent
    for (const { name, code, message } of contents.lost)
      fail(new Unreadable(code, message), `${path}/${name}`, null, null, owner)
    for (const { name, bytes, ready } of contents.inner) {
      if (depth >= NESTED_FILES)
        fail(
          new Unreadable('too-deep', `files lie more than ${NESTED_FILES} deep in each other`),
          `${path}/${name}`,
          null,
          null,
          owner,
        )
      else await read({ bytes, path: `${path}/${name}`, parent: owner, depth: depth + 1, ready })
    }
  }

  await read({ bytes, path, parent: null, depth: 0, ready: undefined })
  return { documents, failures }
}
