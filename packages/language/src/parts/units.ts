import { type Block, block, type Document } from '@gravamen/document'
import { isCopied, isSalutation, leaveTaking } from './line-kinds.js'

/** A block while its part is being found. */
export interface Unit {
  readonly block: Block
  /** Its text on one line. */
  readonly line: string
  /** Whether a blank line stands before it (always in formats without lines of their own). */
  readonly gap: boolean
}

/** Lines longer than this are no lines of an address. */
const LONGEST_LINE = 90

/** Cuts paragraphs of short lines ("Yours sincerely,<br>Jane Doe") into their lines, and leaves the other blocks whole. */
export function unitsOf({ text, blocks, format }: Document): Unit[] {
  const isPlain = format === 'text' || format === 'markdown'
  const units: Unit[] = []
  let last = 0
  for (const whole of blocks) {
    for (const part of whole.kind === 'paragraph' ? cutLines(text, whole, isPlain) : [whole]) {
      const gap = !isPlain || breaks(text, last, part.start) > 1
      const isFirstLine = part.start === whole.start
      units.push({
        block: part,
        line: onOneLine(text.slice(part.start, part.end)),
        gap: isFirstLine ? gap : false,
      })
      last = part.end
    }
  }
  return units
}

/** The text with a single space for all white space. */
const onOneLine = (text: string): string => (/[^\S ]|  /.test(text) ? text.replaceAll(/\s+/g, ' ') : text)

function breaks(text: string, from: number, to: number): number {
  let found = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) found++
  return found
}

/**
 * In plain text the single lines were parted already, except where wrapping seemed to join them: only a salutation or a
 * valediction is cut off there. Elsewhere a line break within a paragraph was written on purpose.
 */
function cutLines(text: string, whole: Block, isPlain: boolean): readonly Block[] {
  const body = text.slice(whole.start, whole.end)
  if (!body.includes('\n')) return [whole]
  const lines: Block[] = []
  let at = whole.start
  for (const line of body.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') {
      const start = at + line.indexOf(trimmed)
      lines.push(block('paragraph', { start, end: start + trimmed.length }, { ...facts(whole) }))
    }
    at += line.length + 1
  }
  const first = text.slice(lines[0]!.start, lines[0]!.end)
  const isPart = isSalutation(first) || leaveTaking(first) === 2
  if (!isPlain && lines.every(({ start, end }) => end - start <= LONGEST_LINE)) return lines
  const copied = lines.findIndex(({ start, end }, i) => i > 0 && isCopied(text.slice(start, end)))
  if (isPlain && copied > 0) {
    const cut = { start: whole.start, end: lines[copied - 1]!.end }
    return [block('paragraph', cut, facts(whole)), ...lines.slice(copied)]
  }
  return isPart && lines.length > 1
    ? [lines[0]!, block('paragraph', { start: lines[1]!.start, end: whole.end }, facts(whole))]
    : [whole]
}

const facts = ({ path, linkDensity, boilerplate, level, marker, cell }: Block): Partial<Block> => ({
  path,
  linkDensity,
  boilerplate,
  level,
  marker,
  cell,
})
