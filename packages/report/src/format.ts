import type { DocumentRecord, ItemKind } from '@gravamen/document'

export interface ReportOptions {
  /** The kinds of item to show. */
  readonly kinds: readonly ItemKind[]
  /** Whether the terminal shows colours. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** One file, or stream, for a whole run: its head, then every record in turn, then its tail. */
export interface Sheet {
  /** The file's name without its extension, where a run has several sheets. */
  readonly name: string
  readonly head: string
  readonly row: (record: DocumentRecord, index: number) => string
  readonly tail: string
}

/** A way to write records down. Pure: the same records give the same characters. */
export interface Format {
  readonly name: string
  /** One line of help. */
  readonly summary: string
  /** Whether it writes sentences, in which an item names the actors, limits and sums that it is linked to: their kinds are then needed, though not shown. */
  readonly inSentences: boolean
  /** Of its files, with the dot. */
  readonly extension: string
  /** The whole run as one sheet, or as several that only a folder can hold. */
  readonly sheets: (options: ReportOptions) => readonly Sheet[]
  /** The file of one document, where a folder mirrors the input tree; null where it holds the sheets. */
  readonly document: ((record: DocumentRecord, options: ReportOptions) => string) | null
}
