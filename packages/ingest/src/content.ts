import type { Block, Format, Metadata, Recognized, SourceMap, Warning } from '@gravamen/document'
import type { Limits } from './limits.js'
import type { Recognize } from './recognize.js'

/** What a format's reader gets. */
export interface Input {
  readonly bytes: Uint8Array
  readonly path: string
  readonly limits: Limits
  /** Throws `Unreadable` once the time for this file is used up. Readers call it between pages and parts. */
  readonly checkTime: () => void
  /** Reads the words of scanned pages, where it is wanted. */
  readonly recognize?: Recognize | undefined
}

/** A file that lies within another: an attachment, a message of a mailbox, an entry of an archive. */
export interface Inner {
  /** Its name as written there, made harmless: relative, with forward slashes, without `..`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What its own format made of it already, where it has no file form of its own (a message embedded in another); `bytes` then only identify it. */
  readonly ready?: { readonly format: Format; readonly contents: Contents }
}

/** What a format's reader makes of a file: a document without its identity, or null for a mere container, and the files within. */
export interface Content {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly source: SourceMap
  readonly pages: number | null
  readonly metadata: Metadata
  readonly warnings: readonly Warning[]
  readonly recognized?: readonly Recognized[]
}

export interface Contents {
  readonly content: Content | null
  readonly inner: readonly Inner[]
  /** Inner files that could not be taken out. */
  readonly lost: readonly { readonly name: string; readonly code: string; readonly message: string }[]
}

/** One file a format: `formats/<format>.ts` exports one of these, loaded when the first such file comes. */
export type Reader = (input: Input) => Contents | Promise<Contents>

export const only = (content: Content): Contents => ({ content, inner: [], lost: [] })

/** A warning without a place, about the whole document. */
export const warning = (code: string, message: string): Warning => ({ code, message, start: null, end: null })
