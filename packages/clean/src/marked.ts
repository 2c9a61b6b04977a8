import type { Marked } from './merge-omissions.js'
import type { Line } from './rule.js'

/** What ingest already knows to be boilerplate: running headers, page numbers, hidden text, quoted messages. */
export const marked = (lines: readonly Line[]): Marked[] =>
  lines.flatMap(({ block }, index) => (block.boilerplate === null ? [] : [{ index, reason: block.boilerplate }]))
