import type { Block } from './block.js'
import type { Warning } from './record.js'
import type { Format } from './record-words.js'
import type { SourceMap } from './source-map.js'
import type { Span } from './span.js'

/** A fact of the file itself (an e-mail header, a PDF property, a meta tag), with where it was found ("header", "meta", "pdf", "byline" …). */
export interface Stated {
  readonly value: string
  readonly basis: string
}

/** What the file says of itself. Names and dates are as written there; the extractors decide what they make of them. */
export interface Metadata {
  readonly title: Stated | null
  readonly author: Stated | null
  readonly recipients: readonly Stated[]
  readonly copied: readonly Stated[]
  /** An ISO 8601 date, or date and time. With the basis `created` it is when the file was made, which may be long after the letter was written: no evidence of the document's date. */
  readonly date: Stated | null
  /** A BCP 47 language tag. */
  readonly language: Stated | null
}

export const NO_METADATA: Metadata = {
  title: null,
  author: null,
  recipients: [],
  copied: [],
  date: null,
  language: null,
}

/** A stretch of text that was recognized in a picture of a page; `certainty` is how sure of it the recognition is, 0 to 1. */
export interface Recognized extends Span {
  readonly certainty: number
}

/**
 * One text, one coordinate system: what `ingest` makes of a file. Nobody edits the text afterwards, and every span that
 * leaves the program indexes it. For a plain-text file it is the decoded file, character for character, less a byte order mark.
 */
export interface Document {
  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly id: string
  /** As given, relative, with forward slashes. */
  readonly path: string
  readonly format: Format
  readonly text: string
  /** Sorted, without overlaps. Text between blocks is white space or markup. */
  readonly blocks: readonly Block[]
  readonly source: SourceMap
  /** The number of pages, or null where the format has none. */
  readonly pages: number | null
  readonly metadata: Metadata
  /** The id of the document that this one came in (the e-mail of an attachment), or null. */
  readonly parent: string | null
  readonly warnings: readonly Warning[]
  /** What of the text was recognized in pictures; absent where nothing was. Sorted, without overlaps. */
  readonly recognized?: readonly Recognized[]
}

/** A stretch that is left out of the analysis, with the reason ("newsletter", "related-stories", "navigation" …). Nothing is deleted. */
export interface Omission extends Span {
  readonly reason: string
}
