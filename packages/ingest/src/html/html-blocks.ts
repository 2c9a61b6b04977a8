import type { Block, BlockKind } from '@gravamen/document'
import type { TextBuilder } from '../text-builder.js'
import type { HtmlVisitor, OpenElement } from './walk-html.js'

/** Elements that part the text around them. */
const BLOCK_LEVEL = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav noscript ol option optgroup p pre section select summary table tbody td textarea tfoot th thead tr ul video audio'.split(
    ' ',
  ),
)
/** Elements whose text nobody reads. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'canvas',
  'object',
  'embed',
  'applet',
  'noscript',
  'noframes',
  'noembed',
  'iframe',
  'head',
  'title',
  'textarea',
  'select',
  'datalist',
  'audio',
  'video',
  'map',
  'rp',
])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const LISTS = new Set(['ul', 'ol', 'menu', 'dir'])
/** What a block is, by the nearest of these around it. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quotation',
  caption: 'caption',
  dd: 'list-item',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  pre: 'code',
  td: 'table-cell',
  th: 'table-cell',
}

const isHidden = ({ attributes }: OpenElement): boolean =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')

const NAMED = [
  'role',
  'itemprop',
  'itemtype',
  'rel',
  'data-testid',
  'data-component',
  'aria-label',
  'property',
] as const

/** "div#main.article.wide[role=main]:3": tag, id, classes, telling attributes, and which child of its parent it is. Names are cut where they get long. */
function describe({ tag, attributes, ordinal }: OpenElement): string {
  let text = tag
  const id = attributes.get('id')
  if (id)
    text += `#${id
      .trim()
      .slice(0, 60)
      .replace(/[\s>:.#[\]]+/g, '_')}`
  const classes = attributes.get('class')
  if (classes)
    for (const name of classes.slice(0, 160).split(/\s+/)) if (name) text += `.${name.replace(/[>:.#[\]]+/g, '_')}`
  for (const name of NAMED) {
    const value = attributes.get(name)
    if (value)
      text += `[${name}=${value
        .trim()
        .slice(0, 60)
        .replace(/[\s>:[\]]+/g, '_')}]`
  }
  return `${text}:${ordinal}`
}

/** A reference to a footnote, set high after a word or a punctuation mark. "m²" and "1st" are none. */
const NOTE_MARK = /^\s*(?:\[?\d{1,3}\]?|\[?[a-z]\]|[*†‡])\s*$/
const AFTER_WORD = /(?:\p{L}{3}|[.,;:!?)”’"'])$/u

interface ListState {
  readonly ordered: boolean
  next: number
}
interface TableState {
  row: number
  column: number
  cells: { index: number; length: number }[]
  /** Whether something in it shows that it only lays out the page. */
  layout: boolean
  /** Whether the next cell or paragraph begins its row. */
  columns: number
}

export interface HtmlBlocks extends HtmlVisitor {
  /** The blocks so far, in order; their kinds may still be refined by the caller. */
  readonly blocks: Block[]
}

/**
 * Makes blocks of the events of `walkHtml`. Every block has its path and the share of its characters that are links; hidden
 * text stays, marked as boilerplate `hidden`; the text of scripts, styles and forms' choices is not text.
 */
export function htmlBlocks(builder: TextBuilder, lineOf: (offset: number) => number): HtmlBlocks {
  const blocks: Block[] = []
  /** The descriptions of the open elements, made when a block needs them. */
  const descriptions: (string | null)[] = []
  const hiddenOnes: boolean[] = []
  const lists: ListState[] = []
  const tables: TableState[] = []
  let silent = 0
  let hidden = 0
  let links = 0
  let preformatted = 0
  let raised = 0
  let tail = ''
  let linked = 0
  let total = 0
  let begun = false
  let marker: string | null = null
  let separator = '\n\n'
  let breaks = 0

  const describeAll = (stack: readonly OpenElement[]): string => {
    for (const [i, element] of stack.entries()) descriptions[i] ??= describe(element)
    return descriptions.slice(0, stack.length).join(' ')
  }
  const flush = (stack: readonly OpenElement[]) => {
    breaks = 0
    if (!begun) return
    begun = false
    tail = ''
    let kind: BlockKind = 'paragraph'
    let level: number | null = null
    for (let i = stack.length - 1; i >= 0; i--) {
      const { tag } = stack[i]!
      const found = Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined
      if (found) {
        kind = found
        if (HEADINGS.has(tag)) level = Number(tag[1])
        break
      }
    }
    if (kind === 'list-item') level = Math.max(1, lists.length)
    const table = tables.at(-1)
    const made = builder.end(kind, {
      level,
      marker: kind === 'list-item' ? marker : null,
      cell: kind === 'table-cell' && table ? { row: Math.max(0, table.row), column: Math.max(0, table.column) } : null,
      path: describeAll(stack),
      linkDensity: total === 0 ? 0 : Math.min(1, linked / total),
      boilerplate: hidden > 0 ? 'hidden' : null,
    })
    linked = 0
    total = 0
    const first = made[0]
    if (!first) return
    if (kind === 'list-item') marker = null
    if (table && kind === 'table-cell') table.cells.push({ index: blocks.length, length: first.end - first.start })
    else if (table) table.layout = true
    blocks.push(...made)
    separator = '\n\n'
  }

  /** A table with long cells, with headings in its cells, with a single column or with tables within only lays out the page. */
  const endTable = () => {
    const table = tables.pop()
    if (!table) return
    const outer = tables.at(-1)
    if (outer) outer.layout = true
    const long = table.cells.some(({ length }) => length > 600)
    const repeated =
      table.cells.length > 0 &&
      new Set(table.cells.map(({ index }) => `${blocks[index]!.cell!.row} ${blocks[index]!.cell!.column}`)).size <
        table.cells.length * 0.6
    if (table.layout || long || repeated || table.columns < 2)
      for (const { index } of table.cells) blocks[index] = { ...blocks[index]!, kind: 'paragraph', cell: null }
  }

  return {
    blocks,
    open(element, stack, _offset) {
      const { tag } = element
      const breaksBlock = tag === 'br' ? preformatted === 0 && breaks > 0 : BLOCK_LEVEL.has(tag)
      // What was written before belongs to the elements around.
      if (breaksBlock) flush(stack.slice(0, -1))
      descriptions.push(null)
      hiddenOnes.push(isHidden(element))
      if (SILENT.has(tag)) silent++
      if (hiddenOnes.at(-1)) hidden++
      if (tag === 'a') links++
      if (tag === 'sup') raised++
      if (tag === 'br') {
        if (preformatted > 0) builder.exact('\n', 0)
        else if (breaksBlock) breaks = 2
        else {
          breaks++
          if (begun) builder.lineBreak()
        }
        return
      }
      if (!BLOCK_LEVEL.has(tag)) {
        if (tag === 'img' || tag === 'input') breaks = 0
        return
      }
      if (tag === 'pre') preformatted++
      if (LISTS.has(tag))
        lists.push({ ordered: tag === 'ol', next: Number.parseInt(element.attributes.get('start') ?? '1', 10) || 1 })
      else if (tag === 'li') {
        const list = lists.at(-1)
        marker = list?.ordered ? `${Number.parseInt(element.attributes.get('value') ?? '', 10) || list.next}.` : '-'
        if (list) list.next = (Number.parseInt(marker, 10) || list.next) + 1
        separator = '\n'
      } else if (tag === 'table')
        tables.push({
          row: -1,
          column: -1,
          cells: [],
          layout: element.attributes.get('role') === 'presentation',
          columns: 0,
        })
      else if (tag === 'tr') {
        const table = tables.at(-1)
        if (table) {
          table.row++
          table.column = -1
          separator = table.row === 0 ? '\n\n' : '\n'
        }
      } else if (tag === 'td' || tag === 'th') {
        const table = tables.at(-1)
        if (table) {
          table.column++
          table.columns = Math.max(table.columns, table.column + 1)
          if (table.column > 0) separator = '\t'
        }
      }
    },
    close(element, stack, _offset) {
      const { tag } = element
      if (BLOCK_LEVEL.has(tag)) flush(stack)
      descriptions.pop()
      if (SILENT.has(tag)) silent--
      if (hiddenOnes.pop()) hidden--
      if (tag === 'a') links--
      else if (tag === 'sup') raised--
      else if (tag === 'pre') preformatted--
      else if (LISTS.has(tag)) lists.pop()
      else if (tag === 'li') marker = null
      else if (tag === 'table') {
        endTable()
        separator = '\n\n'
      } else if (tag === 'q') breaks = 0
    },
    text(text, _stack, offset) {
      if (silent > 0) return
      if (!begun) {
        if (text.trim() === '') return
        builder.begin(separator)
        begun = true
      }
      if (text.trim() !== '') breaks = 0
      if (raised > 0 && NOTE_MARK.test(text) && AFTER_WORD.test(tail)) return
      tail = (tail + text).slice(-4)
      const before = builder.length()
      if (preformatted > 0) builder.exact(text, lineOf(offset))
      else builder.flow(text, lineOf(offset))
      const added = builder.length() - before
      total += added
      if (links > 0) linked += added
    },
  }
}
