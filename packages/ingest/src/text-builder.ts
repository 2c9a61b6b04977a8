import { type Block, type BlockKind, block, type SourceMap } from '@gravamen/document'
import { Unreadable } from './failure.js'

/** Makes the one text of a document whose format has none of its own, with its blocks and its source map. */
export interface TextBuilder {
  /** Length of the text so far. */
  length(): number
  /** Starts a block, parted from the text before by `separator`. */
  begin(separator: string): void
  /** Writes a list item's marker before the block, outside of its span. */
  lead(marker: string): void
  /** Adds text with its white space collapsed: none at the start of the block, a single space elsewhere. */
  flow(text: string, line: number, page?: number): void
  /** Adds text as it is. */
  exact(text: string, line: number, page?: number): void
  /** Ends the line within the block. */
  lineBreak(): void
  /** Ends the block and gives it: none when nothing but white space was written, one for each line of an address. */
  end(kind: BlockKind, facts?: Partial<Omit<Block, 'kind' | 'start' | 'end'>>): readonly Block[]
  /** The finished text and map. `blocks` are in the order in which they ended. */
  finish(): { text: string; blocks: Block[]; source: SourceMap }
}

const isWhite = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000
/** Characters that only tell where a word may be broken, or nothing at all. */
const isInvisible = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0xfeff || code === 0x2060 || code === 0

function collapse(text: string, afterWhite: boolean): string {
  let result = ''
  let from = 0
  let white = afterWhite
  let i = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code < 0xa0) {
      white = false
      continue
    }
    if (isInvisible(code)) {
      result += text.slice(from, i)
      from = i + 1
    } else if (isWhite(code)) {
      if (!white) result += code === 32 ? text.slice(from, i + 1) : `${text.slice(from, i)} `
      else result += text.slice(from, i)
      from = i + 1
      white = true
    } else white = false
  }
  return from === 0 ? text : result + text.slice(from)
}

/** Whether the lines of a paragraph were broken on purpose, as in an address: all short, none going on in the next. */
function areLines(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.split('\n').map(line => line.trim())
  return lines.every((line, i) => line.length < 61 && (i === 0 || !/^\p{Ll}/u.test(line)))
}

/** A builder that refuses, with `too-large`, to make a text of more than `limit` characters. */
export function textBuilder(limit: number): TextBuilder {
  const parts: string[] = []
  const starts: number[] = []
  const lines: number[] = []
  const pages: number[] = []
  const blocks: Block[] = []
  let length = 0
  let kept = 0
  let separator = ''
  let lead = ''
  let pending: string[] = []
  let pendingLength = 0
  let white = true

  const mark = (line: number, page: number) => {
    const last = starts.length - 1
    if (last >= 0 && lines[last] === line && pages[last] === page) return
    const at = length + pendingLength + (pendingLength === 0 ? lead.length + (kept > 0 ? separator.length : 0) : 0)
    if (last >= 0 && starts[last]! >= at) {
      lines[last] = line
      pages[last] = page
      return
    }
    starts.push(starts.length === 0 ? 0 : at)
    lines.push(line)
    pages.push(page)
  }
  const push = (text: string) => {
    if (text === '') return
    pending.push(text)
    pendingLength += text.length
    if (length + pendingLength > limit)
      throw new Unreadable('too-large', `the text is longer than the limit of ${limit} characters`)
  }
  return {
    length: () => length + pendingLength,
    begin(between) {
      separator = between
      lead = ''
      pending = []
      pendingLength = 0
      white = true
    },
    lead(marker) {
      lead = `${marker} `
    },
    flow(text, line, page = 0) {
      const plain = collapse(text, white)
      if (plain === '') return
      mark(line, page)
      push(plain)
      white = plain.endsWith(' ')
    },
    exact(text, line, page = 0) {
      if (text === '') return
      mark(line, page)
      push(text)
      white = false
    },
    lineBreak() {
      if (pendingLength === 0) return
      push('\n')
      white = true
    },
    end(kind, facts = {}) {
      const raw = pending.join('')
      pending = []
      pendingLength = 0
      white = true
      const text = raw.trim()
      if (text === '') return []
      const gap = kept === 0 ? '' : separator
      parts.push(gap, lead, text)
      kept++
      length += gap.length + lead.length + text.length
      const from = length - text.length
      const made: Block[] = []
      let at = 0
      for (const line of (kind === 'paragraph' || kind === 'letterhead') && areLines(text)
        ? text.split('\n')
        : [text]) {
        const plain = line.trim()
        const start = from + at + line.length - line.trimStart().length
        if (plain !== '') made.push(block(kind, { start, end: start + plain.length }, facts))
        at += line.length + 1
      }
      blocks.push(...made)
      return made
    },
    finish() {
      if (starts.length === 0) mark(1, 0)
      return {
        text: parts.join(''),
        blocks,
        source: { starts: Uint32Array.from(starts), lines: Uint32Array.from(lines), pages: Uint32Array.from(pages) },
      }
    },
  }
}
