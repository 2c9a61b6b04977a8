import type { Deadline } from '@gravamen/document'
import { matchOverlaps, type Scored, trimEdges } from './spans.js'

/** A stretch `[start, end)`, null when the text has none, or `?` when the annotators left it open. */
export type Marked = readonly [start: number, end: number] | '?' | null

/** A deadline as annotated. An optional one is arguable: to find it is neither right nor wrong. */
export interface GoldDeadline extends Scored {
  readonly optional?: boolean
  /** EDTF, null when nothing can be said, `?` when the definitions leave it open. */
  readonly due?: string | null
  /** ISO 8601, of a period. */
  readonly duration?: string
  readonly obligated?: Marked
  readonly action?: Marked
  readonly consequence?: Marked
}

const PARTS = ['obligated', 'action', 'consequence'] as const
type Part = (typeof PARTS)[number]

/** How often a part was given, wanted, and right (by a shared character, and word for word). */
export interface PartCount {
  found: number
  gold: number
  right: number
  exact: number
}

/** Running totals over documents; `scoreDeadlines` adds to them. */
export interface DeadlineTotals {
  readonly gold: number
  readonly found: number
  readonly right: number
  /** Matched ones with an annotated value, and how many have it right. */
  readonly valued: number
  readonly values: number
  readonly parts: Readonly<Record<Part, Readonly<PartCount>>>
  /** Precision by confidence, in steps of 0.05. */
  readonly bands: ReadonlyMap<number, { readonly right: number; readonly all: number }>
  /** What differs, in words. */
  readonly notes: readonly string[]
}

interface Annotated {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldDeadline[]
  readonly found: readonly Deadline[]
}

const none = (): PartCount => ({ found: 0, gold: 0, right: 0, exact: 0 })

/** Scores deadlines by overlap of their spans, one to one, and of the matched ones the values and parts. */
export function scoreDeadlines(documents: readonly Annotated[]): DeadlineTotals {
  const total = { gold: 0, found: 0, right: 0, valued: 0, values: 0 }
  const parts = { obligated: none(), action: none(), consequence: none() }
  const bands = new Map<number, { right: number; all: number }>()
  const notes: string[] = []
  for (const { id, text, gold, found } of documents) {
    const pairs = matchOverlaps(
      gold.map(g => trimEdges(text, g)),
      found.map(d => trimEdges(text, d)),
    )
    const goldOf = new Map(pairs.map(([g, f]) => [f, gold[g]!]))
    const matched = new Set(pairs.map(([g]) => g))
    const note = (what: string, { start, end }: Scored, more = ''): void => {
      notes.push(`${what} ${id}: …${around(text, start, end)}…${more}`)
    }
    gold.forEach((g, i) => {
      if (g.optional) return
      total.gold++
      if (!matched.has(i)) note('missed', g)
    })
    found.forEach((d, i) => {
      const g = goldOf.get(i)
      if (g?.optional) return
      total.found++
      const key = Math.floor(d.confidence * 20 + 1e-9) / 20
      const band = bands.get(key) ?? { right: 0, all: 0 }
      bands.set(key, { right: band.right + Number(g !== undefined), all: band.all + 1 })
      if (g === undefined) {
        note('wrong', d, `  ${d.rule} ${d.confidence}`)
        return
      }
      total.right++
      if (g.due !== '?') {
        total.valued++
        if (d.due === (g.due ?? null) && d.duration === (g.duration ?? null)) total.values++
        else note('value', d, `  want ${g.due} ${g.duration ?? ''} have ${d.due} ${d.duration ?? ''}`)
      }
      for (const part of PARTS) {
        const wanted = g[part] ?? null
        if (wanted === '?') continue
        const have = d[part]
        const count = parts[part]
        count.gold += Number(wanted !== null)
        count.found += Number(have !== null)
        const words = wanted === null ? '' : text.slice(...wanted)
        const right = have !== null && wanted !== null && agrees(have, wanted, words)
        count.right += Number(right)
        count.exact += Number(right && have.text === words)
        if (!right && (have ?? wanted) !== null) note(part, d, `  want “${words}” have “${have?.text ?? ''}”`)
      }
    })
  }
  return { ...total, parts, bands, notes }
}

/** A reference may stand where the actor is named elsewhere: the same words count as the same one. */
const agrees = (have: Scored & { readonly text: string }, [start, end]: readonly [number, number], words: string) =>
  (have.start < end && start < have.end) || have.text.toLowerCase() === words.toLowerCase()

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 80), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`.replace(
    /\s+/g,
    ' ',
  )
