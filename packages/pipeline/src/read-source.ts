import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Source } from './source.js'

/** Why a file could not be read, with a code that a record can carry. */
export class SourceError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const REASONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['missing', 'the file does not exist'],
  EACCES: ['forbidden', 'the file may not be read: no permission'],
  EPERM: ['forbidden', 'the file may not be read: no permission'],
  EISDIR: ['folder', 'this is a folder, not a file'],
}

/** The bytes of a pipe or device, up to the limit. */
async function drain(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw new SourceError('too-large', `the file is larger than the limit of ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a document is read from: the bytes of a file, or a text that is taken as it is. */
export type Content = Uint8Array | string

/**
 * The content of a source; throws a `SourceError` when it cannot be read or has more than `limit` bytes. A plain file is
 * read in one go: four trips over the thread pool, each of which waits for the analysis in this thread, take ten times as long.
 */
export async function readSource(source: Source, limit: number): Promise<Content> {
  if (typeof source === 'string') return source
  if ('bytes' in source) return source.bytes
  try {
    const facts = statSync(source.path)
    if (facts.isDirectory()) throw new SourceError(...REASONS['EISDIR']!)
    if (!facts.isFile()) return await drain(source.path, limit)
    if (facts.size > limit) throw new SourceError('too-large', `the file is larger than the limit of ${limit} bytes`)
    return readFileSync(source.path)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new SourceError(...(REASONS[code] ?? ['unreadable', `the file could not be read (${code || String(error)})`]))
  }
}
