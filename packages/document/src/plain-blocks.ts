import { type Block, type BlockKind, block } from './block.js'
import { type Marker, readMarker } from './list-marker.js'
import { type Line, splitLines } from './plain-lines.js'
import { wrapWidth } from './wrap-width.js'

export interface PlainOptions {
  /** Whether a line that starts with ">" quotes a text (Markdown) or an earlier message (plain text, e-mail). Default false: an earlier message. */
  readonly markdown?: boolean
}

const ends = (text: string, line: Line, marks: string): boolean => marks.includes(text[line.end - 1]!)
const isLower = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toUpperCase() && char === char.toLowerCase()

/** An address of mail or of the web, which stands on a line of its own although it begins in lower case. */
const isAddress = (word: string): boolean => word.includes('@') || /^(?:https?:|www\.)/.test(word)

/** A line that is markup alone: a rule of dashes, equals signs, asterisks, underscores, or the underline of a heading. */
const isRule = (text: string, { start, end }: Line): boolean => {
  const mark = text[start]!
  if (!'-=*_~#'.includes(mark) || end - start < 3) return false
  for (let i = start; i < end; i++) if (text[i] !== mark && text[i] !== ' ') return false
  return true
}

/** Whether the line is in capitals altogether and short enough for a heading. */
const isCapitals = (text: string, { start, end }: Line): boolean => {
  if (end - start > 90) return false
  const words = text.slice(start, end)
  return words === words.toUpperCase() && words !== words.toLowerCase() && /\p{L}{4}|\p{L} \p{L}/u.test(words)
}

/** The level of a Markdown heading ("## Background" is 2), or 0. */
const hashes = (text: string, { start, end }: Line): number => {
  let i = start
  while (i < end && text[i] === '#') i++
  return i - start > 0 && i - start <= 6 && text[i] === ' ' ? i - start : 0
}

/** Whether the line is bold from end to end, as Markdown writes the questions of a form ("**Are you the owner?**"), and no statement of the writer's own. */
const isBold = (text: string, { start, end }: Line): boolean =>
  end - start > 4 &&
  text.startsWith('**', start) &&
  text.startsWith('**', end - 2) &&
  text.indexOf('**', start + 2) === end - 2 &&
  !text.startsWith('I ', start + 2) &&
  !text.startsWith('We ', start + 2)

const quoteDepth = (text: string, { start, end }: Line): number => {
  let depth = 0
  for (let i = start; i < end && (text[i] === '>' || text[i] === ' '); i++) if (text[i] === '>') depth++
  return depth
}

interface Draft {
  kind: BlockKind
  start: number
  end: number
  level: number | null
  marker: string | null
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
  let current: Draft | null = null
  let last: Line | null = null
  let fenced = false

  const begin = (kind: BlockKind, start: number, end: number, level: number | null, marker: string | null): Draft => {
    const draft = { kind, start, end, level, marker }
    drafts.push(draft)
    return draft
  }
  /** Whether the break between the two lines comes from wrapping alone. */
  const isWrapped = (before: Line, line: Line): boolean => {
    if (before.end - before.start < 20 && ends(text, before, ',')) return false
    const lower = isLower(text[line.start]) && !isAddress(text.slice(line.start, line.start + line.firstWord))
    if (lower && !ends(text, before, '.!?:;')) return true
    if (ends(text, before, ':;') && !lower && before.end - before.start < width * 0.75) return false
    return width > 0 && before.length + 1 + line.firstWord > width
  }

  for (const line of lines) {
    if (line.end === line.start) {
      if (!fenced) current = null
      last = null
      continue
    }
    if (text.startsWith('```', line.start) || text.startsWith('~~~', line.start)) {
      current = null
      fenced = !fenced
      last = null
      continue
    }
    if (fenced) {
      if (current) current.end = line.end
      else current = begin('code', line.start, line.end, null, null)
      continue
    }
    if (isRule(text, line)) {
      current = null
      last = null
      continue
    }
    const depth = quoteDepth(text, line)
    if (depth > 0) {
      const kind = options.markdown ? 'quotation' : 'quoted-message'
      if (current && current.kind === kind && current.level === depth) current.end = line.end
      else current = begin(kind, line.start, line.end, depth, null)
      last = null
      continue
    }
    const level = hashes(text, line)
    if (level > 0) {
      const start = line.start + level + 1
      current = begin('heading', start, line.end, level, null)
      last = null
      continue
    }
    const continues = last !== null && current !== null && isWrapped(last, line)
    const marker: Marker | null = continues && !isHardBreak(text, last) ? null : readMarker(text, line)
    if (marker && marker.end < line.end) {
      current = begin('list-item', marker.end, line.end, 1 + (line.indent >> 1), text.slice(marker.start, marker.stop))
      last = line
      continue
    }
    if (marker && marker.stop === line.end) {
      // A marker on a line of its own belongs to the line that follows.
      current = begin('list-item', line.end, line.end, 1 + (line.indent >> 1), text.slice(marker.start, marker.stop))
      last = null
      continue
    }
    if (current && current.kind === 'list-item' && current.start === current.end) {
      current.start = line.start
      current.end = line.end
      last = line
      continue
    }
    if (current && (continues || (current.kind === 'list-item' && last && line.indent > last.indent))) {
      current.end = line.end
      last = line
      continue
    }
    const heading = isCapitals(text, line) || isBold(text, line)
    current = begin(heading ? 'heading' : 'paragraph', line.start, line.end, null, null)
    last = heading && !isCapitals(text, line) ? null : line
  }
  return drafts
    .filter(({ start, end }) => end > start)
    .map(({ kind, level, marker, ...span }) => block(kind, span, { level, marker }))
}

/** Whether a list may start after this line, although the line is long enough to have been wrapped. */
const isHardBreak = (text: string, line: Line | null): boolean => line === null || ends(text, line, '.:;!?,')
