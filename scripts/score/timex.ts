import type { DateExpression } from '@gravamen/document'
import { type Figures, figures, matchOverlaps, type Scored, trimEdges } from './spans.js'

interface GoldTimex extends Scored {
  readonly type: string
  readonly value: string
}

/** A line of `deadlines/timebank.jsonl`. */
export interface TimexCase {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldTimex[]
  readonly meta: { readonly dct: string }
}

export interface TimexScore {
  readonly strict: Figures
  readonly relaxed: Figures
  /** Of the gold dates with a full day: how many, how many found, how many with the right value. */
  readonly days: { readonly gold: number; readonly found: number; readonly right: number }
  readonly missed: readonly string[]
  readonly spurious: readonly string[]
  readonly extents: readonly string[]
  readonly values: readonly string[]
}

const unique = <S extends Scored>(spans: readonly S[]): S[] => {
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const key = `${start} ${end}`
    if (end <= start || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const FULL = /^\d{4}-\d\d-\d\d$/

/** Scores extents (strict and relaxed) and the values of full dates. */
export function scoreTimex(
  cases: readonly TimexCase[],
  predict: (text: string, date: string) => readonly DateExpression[],
): TimexScore {
  const count = { strict: 0, relaxed: 0, predicted: 0, gold: 0 }
  const days = { gold: 0, found: 0, right: 0 }
  const lists = { missed: [] as string[], spurious: [] as string[], extents: [] as string[], values: [] as string[] }
  for (const { text, gold: marked, meta } of cases) {
    const gold = unique(marked.map(g => trimEdges(text, g)))
    const predicted = unique(predict(text, meta.dct).map(p => trimEdges(text, p)))
    count.gold += gold.length
    count.predicted += predicted.length
    const around = ({ start, end }: Scored) =>
      `${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 30)}`.replace(
        /\s+/g,
        ' ',
      )
    const pairs = new Map(matchOverlaps(gold, predicted))
    const used = new Set(pairs.values())
    count.relaxed += pairs.size
    gold.forEach((g, i) => {
      const p = pairs.has(i) ? predicted[pairs.get(i)!]! : null
      if (p === null) lists.missed.push(around(g))
      else if (p.start === g.start && p.end === g.end) count.strict++
      else lists.extents.push(`${around(g)}  have «${text.slice(p.start, p.end)}»`)
      if (g.type !== 'DATE' || !FULL.test(g.value)) return
      days.gold++
      if (p === null) return
      days.found++
      if (p.value === g.value) days.right++
      else lists.values.push(`${around(g)}  want ${g.value} have ${p.value} (written ${meta.dct})`)
    })
    predicted.forEach((p, j) => {
      if (!used.has(j)) lists.spurious.push(around(p))
    })
  }
  const of = (right: number) => figures(right, count.predicted, count.gold)
  return { strict: of(count.strict), relaxed: of(count.relaxed), days, ...lists }
}
