import { type Block, type BlockKind, block } from './block.js'
import { endsIn, isWrapped } from './line-break.js'
import { headingLevel, isBold, isCapitals, isRule, quoteDepth } from './line-markup.js'
import { countsOn, type Marker, readMarker } from './list-marker.js'
import { type Line, splitLines } from './plain-lines.js'
import { wrapWidth } from './wrap-width.js'

export interface PlainOptions {
  /** Whether a line that starts with ">" quotes a text (Markdown) or an earlier message (plain text, e-mail). Default false: an earlier message. */
  readonly markdown?: boolean
}

interface Draft {
  readonly kind: BlockKind
  start: number
  end: number
  readonly level: number | null
  readonly marker: string | null
}

/**
 * The blocks of a plain text: paragraphs, list items, headings, code, quoted lines. Paragraphs are parted by blank lines;
 * a single line break parts them too, unless the line was broken by wrapping: the next line starts in lower case, or the
 * text is wrapped at a width that the next word would have overrun. The span of a list item starts after its marker.
 * Linear in the text.
 */
export function plainBlocks(text: string, options: PlainOptions = {}): Block[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  const drafts: Draft[] = []
  /** The block that the next line may go on with, and the line that stood last in it, or null where nothing goes on. */
  let current: Draft | null = null
  let last: Line | null = null
  let fenced = false
  const begin = (
    kind: BlockKind,
    start: number,
    end: number,
    level: number | null = null,
    marker: string | null = null,
  ): Draft => {
    const draft = { kind, start, end, level, marker }
    drafts.push(draft)
    return draft
  }

  for (const [number, line] of lines.entries()) {
    const before: Line | null = last
    last = null
    const isFence = text.startsWith('```', line.start) || text.startsWith('~~~', line.start)
    if (isFence) fenced = !fenced
    if (fenced && !isFence) {
      if (current) current.end = Math.max(current.end, line.end)
      else if (line.end > line.start) current = begin('code', line.start, line.end)
      continue
    }
    if (isFence || line.end === line.start || isRule(text, line)) {
      current = null
      continue
    }
    const depth = quoteDepth(text, line)
    if (depth > 0) {
      const kind = options.markdown ? 'quotation' : 'quoted-message'
      if (current && current.kind === kind && current.level === depth) current.end = line.end
      else current = begin(kind, line.start, line.end, depth)
      continue
    }
    const level = headingLevel(text, line)
    if (level > 0) {
      current = begin('heading', line.start + level + 1, line.end, level)
      continue
    }
    const continues = before !== null && current !== null && isWrapped(text, before, line, width)
    const marked = readMarker(text, line)
    const next = marked && current?.marker ? countsOn(current.marker, text.slice(marked.start, marked.stop)) : false
    const marker: Marker | null = continues && !next && !mayBeginList(text, lines, number) ? null : marked
    last = line
    if (marker) {
      // A marker on a line of its own belongs to the line that follows.
      const isAlone = marker.end >= line.end
      const start = isAlone ? line.end : marker.end
      current = begin('list-item', start, line.end, 1 + (line.indent >> 1), text.slice(marker.start, marker.stop))
    } else if (current?.kind === 'list-item' && current.start === current.end) {
      current.start = line.start
      current.end = line.end
    } else if (current && (continues || (current.kind === 'list-item' && before && line.indent > before.indent))) {
      current.end = line.end
    } else {
      const isLoud = isCapitals(text, line)
      const isHeading = isLoud || isBold(text, line)
      current = begin(isHeading ? 'heading' : 'paragraph', line.start, line.end)
      if (isHeading && !isLoud) last = null
    }
  }
  const blocks: Block[] = []
  for (const { kind, start, end, level, marker } of drafts)
    if (end > start) blocks.push(block(kind, { start, end }, { level, marker }))
  return blocks
}

/** Whether a list may begin with the line, although the one before is long enough to have been wrapped: after punctuation, after "; and", or in a run of bullets. */
function mayBeginList(text: string, lines: readonly Line[], number: number): boolean {
  const before = lines[number - 1]
  if (!before || endsIn(text, before, '.:;!?,') || /[;,] (?:and|or)$/i.test(text.slice(before.end - 5, before.end)))
    return true
  const mark = text[lines[number]!.start]!
  if (/[\w(]/.test(mark)) return false
  return [before, lines[number + 1]].some(
    line => line !== undefined && line.end > line.start && text[line.start] === mark,
  )
}
