import type { BlockKind } from '@gravamen/document'
import type { Segment } from './page-lines.js'
import type { Region } from './reading-order.js'

/** A line with its place in the file. */
export interface PlacedLine {
  readonly text: string
  readonly page: number
  readonly line: number
}

/** A paragraph, heading, list item or footnote as its lines. */
export interface Paragraph {
  readonly kind: BlockKind
  readonly level: number | null
  readonly marker: string | null
  readonly lines: readonly PlacedLine[]
  /** Whether it may go on in the next column or on the next page. */
  readonly open: boolean
  /** Whether its last line is full and ends in the middle of a sentence, so that it surely goes on. */
  readonly cutOff: boolean
  /** Whether its first line looks like the middle of a paragraph. */
  readonly continues: boolean
  readonly size: number
}

const MARKER =
  /^(?:[•‣▪●○◦–—*·\uF0B7-]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\S)/iu
const ENDS_SENTENCE = /[.!?:;]["'”’)\]]*$/
const STARTS_LOWER = /^[\p{Ll}(,]/u

/** The commonest value of what `of` gives, weighted by length of text. */
export function commonest(lines: readonly Segment[], of: (line: Segment) => number): number {
  const weights = new Map<number, number>()
  for (const line of lines) weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length)
  let best = 0
  let most = -1
  for (const [value, weight] of weights)
    if (weight > most) {
      best = value
      most = weight
    }
  return best
}

/** The usual distance between the baselines of the column's lines, in font sizes. */
function leading(lines: readonly Segment[]): number {
  const gaps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const gap = (lines[i]!.y - lines[i - 1]!.y) / lines[i]!.size
    if (gap > 0.8 && gap < 3) gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  return gaps[gaps.length >> 2] ?? 1.2
}

export interface PageFacts {
  readonly page: number
  readonly bodySize: number
  /** The line's number on its page. */
  readonly lineOf: (segment: Segment) => number
}

/** Whether all lines stand in from the left, and the text is in quotation marks, or set in from both sides after a colon. */
function isQuotation(
  group: readonly Segment[],
  before: string,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  if (!group.every(({ x, size }) => x - left > size * 1.2)) return false
  const narrow = group.length > 1 && group.every(line => right - line.right > line.size)
  return /^[“"«]/.test(group[0]!.text) ? /[”"»]\W{0,2}$/.test(group.at(-1)!.text) : before.endsWith(':') && narrow
}

/** Cuts a column into paragraphs: at wider gaps, indented first lines, list markers, changes of size, and after lines that end early. */
export function columnParagraphs(
  region: Extract<Region, { kind: 'column' }>,
  { page, bodySize, lineOf }: PageFacts,
): Paragraph[] {
  const { lines, left, right } = region
  const usual = leading(lines)
  const groups: Segment[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const group = groups.at(-1)
    if (!before || !group) {
      groups.push([line])
      continue
    }
    const gap = (line.y - before.y) / Math.max(line.size, before.size)
    const width = right - left
    const firstWord =
      (line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ')) / Math.max(1, line.text.length)
    const room = right - before.right - firstWord * (line.right - line.x) - line.size * 0.3
    const breaks =
      gap > usual * 1.3 ||
      gap < -0.5 ||
      Math.abs(line.size - before.size) > 0.12 * before.size ||
      (line.bold !== before.bold && group.every(({ bold }) => bold === before.bold) && room > 0) ||
      MARKER.test(line.text) ||
      (line.x - before.x > line.size * 0.9 &&
        Math.abs(before.x - left) < line.size &&
        ENDS_SENTENCE.test(before.text) &&
        !MARKER.test(group[0]!.text)) ||
      (room > width * 0.08 && !STARTS_LOWER.test(line.text)) ||
      (room > width * 0.25 && before.x - left < line.size * 2)
    if (breaks) groups.push([line])
    else group.push(line)
  }
  return groups.map((group, i) => {
    const first = group[0]!
    const last = group.at(-1)!
    const marker = MARKER.exec(first.text)
    const length = group.reduce((sum, { text }) => sum + text.length, 0)
    const large = first.size > bodySize * 1.15
    const heading =
      !ENDS_SENTENCE.test(last.text) && length < 200 && (large || (group.length < 3 && group.every(({ bold }) => bold)))
    const footnote = first.size < bodySize * 0.9 && /^(?:\d{1,3}|[*†‡§])\s*[\p{L}“"]/u.test(first.text)
    const kind: BlockKind = heading
      ? 'heading'
      : footnote
        ? 'footnote'
        : marker
          ? 'list-item'
          : isQuotation(group, groups[i - 1]?.at(-1)?.text ?? '', region)
            ? 'quotation'
            : 'paragraph'
    return {
      kind,
      level: heading ? (first.size > bodySize * 1.5 ? 1 : large ? 2 : 3) : kind === 'list-item' ? 1 : null,
      marker: kind === 'list-item' ? marker![0].trim() : footnote ? /^(?:\d{1,3}|.)/u.exec(first.text)![0] : null,
      lines: group.map(segment => ({ text: segment.text, page, line: lineOf(segment) })),
      open: !heading && !footnote && !ENDS_SENTENCE.test(last.text) && right - last.right < (right - left) * 0.3,
      cutOff:
        !heading &&
        !footnote &&
        !ENDS_SENTENCE.test(last.text) &&
        right - last.right < (right - left) * 0.12 &&
        group.length > 1,
      continues: !marker && STARTS_LOWER.test(first.text),
      size: first.size,
    }
  })
}
