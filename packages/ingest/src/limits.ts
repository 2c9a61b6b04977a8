/** What one file may cost. Every limit that is reached is reported: as a failure where nothing can be read, else as a warning. */
export interface Limits {
  /** Size of one file, and of everything unpacked from it, in bytes. */
  readonly bytes: number
  /** Length of a document's text, in UTF-16 code units. */
  readonly characters: number
  readonly pages: number
  /** Depth of elements, lists and quoted messages within a document, and of files within files. */
  readonly depth: number
  /** Files that one archive, mailbox or message may give. */
  readonly entries: number
  /** How many times its size an archive may unpack to (archives under a megabyte of output are exempt). */
  readonly expansion: number
  /** Time for one file with all that is in it, looked at between its pages and parts. */
  readonly milliseconds: number
}

export const LIMITS: Limits = {
  bytes: 256 * 2 ** 20,
  characters: 20_000_000,
  pages: 5000,
  depth: 256,
  entries: 10_000,
  expansion: 200,
  milliseconds: 60_000,
}

/** How deep files may lie in files (a message in a zip in a message …), whatever `depth` says. */
export const NESTED_FILES = 8
