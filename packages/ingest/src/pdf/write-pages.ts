import type { Block, BlockKind, SourceMap } from '@gravamen/document'
import { pageHeads } from '../office/page-heads.js'
import { textBuilder } from '../text-builder.js'
import { lineJoint } from './join-lines.js'
import { markTitle, type SizedHeading } from './mark-title.js'
import type { Row, Segment } from './page-lines.js'
import { columnParagraphs, commonest, type Paragraph } from './paragraphs.js'
import { readingOrder } from './reading-order.js'
import { runningLines } from './running-lines.js'

interface Page {
  readonly rows: readonly Row[]
  readonly turned: readonly string[]
  readonly height: number
}

/** What stands beside the running text: written after the paragraph that it interrupts. */
interface Aside {
  readonly text: string
  readonly page: number
  readonly line: number
  readonly kind: BlockKind
  /** Null for a letterhead, which is no boilerplate. */
  readonly reason: string | null
}

/**
 * Makes one text of a PDF's pages: columns in reading order, paragraphs joined over lines, columns and pages, words over
 * line-end hyphens; running headers, footers and page numbers as blocks of their own, marked as boilerplate.
 */
export function writePages(
  pages: readonly Page[],
  hyphenated: ReadonlySet<string>,
  limit: number,
  title: string | null = null,
): { text: string; blocks: Block[]; source: SourceMap } {
  const builder = textBuilder(limit)
  const running = runningLines(
    pages.map(({ rows }) => rows),
    pages.map(({ height }) => height),
  )
  const everything: Segment[] = pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments))
  const bodySize = commonest(everything, ({ size }) => Math.round(size * 2) / 2) || 10

  const headings: SizedHeading[] = []
  const head = pageHeads()
  let open: Paragraph | null = null
  let asides: Aside[] = []
  let lastKind = ''
  const flushAsides = () => {
    for (const { text, page, line, kind, reason } of asides) {
      builder.begin('\n\n')
      builder.flow(text, line, page)
      builder.end(kind, { boilerplate: reason })
    }
    asides = []
  }
  const flush = () => {
    if (open) {
      const { kind, level, marker, lines } = open
      builder.begin(kind === 'list-item' && lastKind === 'list-item' ? '\n' : '\n\n')
      if (marker !== null) builder.lead(marker)
      for (const [i, { text: whole, page, line }] of lines.entries()) {
        const next = lines[i + 1]
        const text = i === 0 && marker !== null ? whole.slice(marker.length) : whole
        if (!next) builder.flow(text, line, page)
        else {
          const { between, cut } = lineJoint(text, next.text, hyphenated)
          builder.flow((cut ? text.slice(0, -1) : text) + between, line, page)
        }
      }
      const made = builder.end(kind, { level, marker })
      if (kind === 'heading' && lines[0]!.page === 1)
        for (const block of made) headings.push({ block, size: open.size })
      lastKind = kind
      open = null
    }
    flushAsides()
  }
  const add = (paragraph: Paragraph) => {
    const goesOn =
      open?.open &&
      (paragraph.continues ||
        (open.cutOff && paragraph.kind === 'paragraph' && paragraph.lines[0]!.page !== open.lines.at(-1)!.page))
    if (
      open &&
      goesOn &&
      Math.abs(open.size - paragraph.size) < 0.1 * open.size &&
      (paragraph.kind === 'paragraph' || paragraph.kind === open.kind)
    )
      open = { ...open, lines: [...open.lines, ...paragraph.lines], open: paragraph.open, cutOff: paragraph.cutOff }
    else {
      flush()
      open = paragraph
    }
  }

  for (const [i, { rows, turned }] of pages.entries()) {
    const page = i + 1
    const numbers = new Map<Segment, number>()
    for (const [n, row] of rows.entries()) for (const segment of row.segments) numbers.set(segment, n + 1)
    const body = rows.filter(row => !running.has(row))
    let headers: Aside[] = []
    for (const [n, row] of rows.entries()) {
      const reason = running.get(row)
      if (reason)
        headers.push({
          text: row.segments.map(({ text }) => text).join(' '),
          page,
          line: n + 1,
          kind: reason === 'page-header' || (reason === 'page-number' && n === 0) ? 'page-header' : 'page-footer',
          reason,
        })
    }
    const { kind, boilerplate } = head(headers.filter(({ reason }) => reason === 'page-header').map(({ text }) => text))
    headers = headers.map(aside => (aside.reason === 'page-header' ? { ...aside, kind, reason: boilerplate } : aside))
    asides.push(...headers.filter(({ kind }) => kind !== 'page-footer'))
    for (const region of readingOrder(body)) {
      if (region.kind === 'column')
        for (const paragraph of columnParagraphs(region, {
          page,
          bodySize,
          lineOf: segment => numbers.get(segment) ?? 1,
        }))
          add(paragraph)
      else {
        flush()
        for (const [r, cells] of region.rows.entries())
          for (const [c, cell] of cells.entries()) {
            if (!cell) continue
            builder.begin(cells.slice(0, c).some(Boolean) ? '\t' : r === 0 ? '\n\n' : '\n')
            builder.flow(cell.text, numbers.get(cell) ?? r + 1, page)
            builder.end('table-cell', { cell: { row: r, column: c } })
          }
        lastKind = 'table-cell'
      }
    }
    asides.push(...headers.filter(({ kind }) => kind === 'page-footer'))
    for (const text of turned.slice(0, 200))
      asides.push({ text, page, line: Math.max(1, rows.length), kind: 'page-footer', reason: 'margin' })
  }
  flush()
  const written = builder.finish()
  return { ...written, blocks: markTitle(written.text, written.blocks, headings, bodySize, title) }
}
