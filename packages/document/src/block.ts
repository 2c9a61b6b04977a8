import type { Span } from './span.js'

/** What a block of a document is. Blocks are the leaves of its structure: sorted, without overlaps, never starting or ending on white space. */
export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'table-cell',
  'caption',
  'byline',
  'date',
  'code',
  'footnote',
  'header-field',
  'letterhead',
  'reference',
  'recipient',
  'salutation',
  'subject',
  'valediction',
  'signature',
  'quoted-message',
  'page-header',
  'page-footer',
] as const

export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One block. The fields that only some formats can fill are null elsewhere, so that `clean` needs neither a DOM nor the format. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** 1 to 6 of a heading, the nesting depth (from 1) of a list item, the depth of quoting of a quoted message; else null. */
  readonly level: number | null
  /** The marker of a list item as written ("1.", "(a)", "-"); else null. In plain text it stands right before the block's span; HTML has none in its text. */
  readonly marker: string | null
  /** Row and column (from 0) of a table cell; else null. */
  readonly cell: { readonly row: number; readonly column: number } | null
  /** HTML only: the tags from the root to the block with ids, classes and roles ("html body main#content.article p"); else null. */
  readonly path: string | null
  /** HTML only: the share (0 to 1) of the block's characters that stand in links; else null. */
  readonly linkDensity: number | null
  /** Who wrote a quoted message, as far as its introduction says; else null. */
  readonly author: string | null
  /** Why ingest already knows that the block is boilerplate (a running header, a page number, a quoted message); else null. */
  readonly boilerplate: string | null
}

/** A block with every optional fact absent, except those given. */
export const block = (
  kind: BlockKind,
  span: Span,
  facts: Partial<Omit<Block, 'kind' | 'start' | 'end'>> = {},
): Block => ({
  start: span.start,
  end: span.end,
  kind,
  level: null,
  marker: null,
  cell: null,
  path: null,
  linkDensity: null,
  author: null,
  boilerplate: null,
  ...facts,
})
