import type { BlockKind } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { STREET_WORDS } from './lexicon/street-words.js'

/** A line of a letterhead, a recipient's block or a signature. */
export interface LetterLine {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Its number among the lines of its letterhead, recipient or signature. */
  readonly number: number
  /** Of an address: it has a street, a number or a postcode, or stands below a line that has. */
  readonly address: boolean
  /** A line of an address follows in the same part of the letter. */
  readonly addressed: boolean
}

const KINDS: ReadonlySet<BlockKind> = new Set(['letterhead', 'recipient', 'signature'])
const NUMBERED = /^(?:no\.? ?|flat |unit |suite |apartment |apt\.? |floor |room |level |p\.? ?o\.? box )?\d+[a-z]?\b/i
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|^\d{4,6}$/
const REACHED = /@|\bwww\.|^(?:tel|telephone|phone|fax|e-?mail|mobile|web|website|t|f|e|m|w)\b ?[:.]/i

/** The lines of a letter's parts that hold names and addresses, in the order of the text. */
export function letterLines({ blocks, text }: Reading): LetterLine[] {
  const found: LetterLine[] = []
  for (let b = 0; b < blocks.length; ) {
    const { kind } = blocks[b]!
    let last = b
    while (last + 1 < blocks.length && blocks[last + 1]!.kind === kind) last++
    if (KINDS.has(kind)) found.push(...linesOf(text, kind, blocks.slice(b, last + 1)))
    b = last + 1
  }
  return found
}

function linesOf(text: string, kind: BlockKind, blocks: readonly { start: number; end: number }[]): LetterLine[] {
  const spans = blocks.flatMap(({ start, end }) => {
    const lines: { start: number; end: number }[] = []
    for (let from = start; from < end; ) {
      const at = text.indexOf('\n', from)
      const to = at < 0 || at > end ? end : at
      if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to })
      from = to + 1
    }
    return lines
  })
  // "Freedom House" signs, and is no house there.
  const own = spans.map(({ start, end }) => {
    const line = text.slice(start, end).trim()
    return isAddress(line) && !(kind === 'signature' && /^\D+ house$/i.test(line))
  })
  const firstOwn = own.indexOf(true)
  return spans.map(({ start, end }, number) => ({
    start,
    end,
    kind,
    number,
    address: firstOwn >= 0 && number >= firstOwn,
    addressed: firstOwn >= 0 && number < firstOwn,
  }))
}

const isAddress = (line: string): boolean =>
  !REACHED.test(line) && (NUMBERED.test(line) || POSTCODE.test(line) || isStreet(line.split(/\s+/)))

const isStreet = (words: readonly string[]): boolean =>
  words.length > 1 && STREET_WORDS.has(words.at(-1)!.toLowerCase().replace(/[.,]/g, ''))
