/** A piece of text on a page as the PDF draws it: left edge, baseline (from the top), width and font size, in points. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** Fragments that stand on one baseline with no more than word spaces between them. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

/** The segments that share a baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** A gap wider than this many font sizes parts two columns or two cells. */
const COLUMN_GAP = 1.6
/** A gap wider than this many font sizes is a space, where none is written. */
const WORD_GAP = 0.16

/** Whether a small raised figure refers to a footnote: it stands after a word or a punctuation mark, not after a unit ("km²"). */
const isNoteMark = (text: string, size: number, around: number, before: string): boolean =>
  size < around * 0.75 && /^(?:\d{1,3}|[*†‡])$/.test(text.trim()) && /(?:\p{L}{3}|[.,;:!?)”’"'])$/u.test(before)

function toSegments(fragments: readonly Fragment[]): Segment[] {
  const segments: Segment[] = []
  let open: {
    texts: string[]
    x: number
    right: number
    y: number
    size: number
    bold: number
    length: number
  } | null = null
  /** Whether the PDF itself says that a space stands here, however narrow. */
  let spaced = false
  const close = () => {
    spaced = false
    if (!open) return
    const text = open.texts.join('').trimEnd()
    if (text !== '')
      segments.push({
        text,
        x: open.x,
        right: open.right,
        y: open.y,
        size: open.size,
        bold: open.bold > open.length / 2,
      })
    open = null
  }
  for (const { text, x, y, width, size, bold } of fragments) {
    if (text.trim() === '') {
      spaced = true
      continue
    }
    if (open && isNoteMark(text, size, open.size, open.texts.at(-1)!)) {
      open.right = Math.max(open.right, x + width)
      continue
    }
    const gap: number = open ? x - open.right : 0
    if (open && gap < COLUMN_GAP * Math.max(size, open.size) && gap > -size) {
      const last = open.texts.at(-1)!
      const raised = open.size < size * 0.75 && /^\d{1,3}$/.test(last)
      if ((raised || (spaced && gap > 0) || gap > WORD_GAP * size) && !/\s$/.test(last) && !/^\s/.test(text))
        open.texts.push(' ')
    } else close()
    spaced = false
    open ??= { texts: [], x, right: x, y, size, bold: 0, length: 0 }
    open.texts.push(open.texts.length === 0 ? text.trimStart() : text)
    open.right = Math.max(open.right, x + width)
    if (text.length > 1) open.size = Math.max(open.size, size)
    if (bold) open.bold += text.length
    open.length += text.length
  }
  close()
  return segments
}

/** Sorts the fragments of a page into rows. A raised or lowered figure (a footnote's mark) belongs to the row that it touches. */
export function pageRows(fragments: readonly Fragment[]): Row[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: { y: number; size: number; fragments: Fragment[] }[] = []
  for (const fragment of sorted) {
    const row = rows.at(-1)
    const reach = row ? Math.max(row.size, fragment.size) * 0.45 : 0
    if (row && fragment.y - row.y <= reach) {
      row.fragments.push(fragment)
      if (fragment.size > row.size) {
        row.size = fragment.size
        row.y = fragment.y
      }
    } else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] })
  }
  return rows
    .map(({ y, size, fragments }) => ({ y, size, segments: toSegments(fragments.sort((a, b) => a.x - b.x)) }))
    .filter(({ segments }) => segments.length > 0)
}
