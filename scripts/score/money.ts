import { readText } from '@gravamen/language'
import { findMoney } from '@inside/extract/money/index.js'
import { type Figures, figures, matchOverlaps, type Scored, trimEdges } from './spans.js'

interface GoldMoney extends Scored {
  readonly value: number | null
  /** The currency by name. */
  readonly unit: string
  readonly units: readonly string[]
  /** How many of the written unit make one of the currency (100 for cents). */
  readonly sub: number
}

/** A line of `money/currency.jsonl`. */
export interface MoneyCase {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldMoney[]
}

export interface MoneyScore {
  readonly overlap: Figures
  readonly exact: Figures
  readonly value: Figures
  readonly all: Figures
  /** The cases with a span, value or unit that differs, for reading. */
  readonly wrong: readonly string[]
}

/** An amount as it is scored; the unit an ISO 4217 code, or the name that the data gives. */
export interface PredictedMoney extends Scored {
  readonly value: string | null
  readonly unit: string | null
}

/** What `extractMoney` finds, as spans with a value. A range gives its lower end. */
export const predictMoney = (text: string): PredictedMoney[] =>
  findMoney(readText(text)).map(({ start, end, amount, min, max, currency }) => ({
    start,
    end,
    value: amount ?? min ?? max,
    unit: currency,
  }))

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.abs(b) + 1e-9

/** Spans, then value and unit of amounts. Gold without a number is not asked for, nor are predictions without one. */
export function scoreMoney(
  cases: readonly MoneyCase[],
  predict: (text: string) => readonly PredictedMoney[] = predictMoney,
): MoneyScore {
  const count = { overlap: 0, exact: 0, value: 0, all: 0, predicted: 0, gold: 0 }
  const wrong: string[] = []
  for (const { text, gold: marked } of cases) {
    const open = marked.filter(g => g.value === null || g.value === undefined)
    const gold = marked.filter(g => !open.includes(g)).map(g => trimEdges(text, g))
    const predicted = predict(text)
      .filter(p => p.value !== null)
      .map(p => trimEdges(text, p))
      .filter(p => !open.some(g => p.start < g.end && g.start < p.end))
    count.gold += gold.length
    count.predicted += predicted.length
    let right = 0
    for (const [i, j] of matchOverlaps(gold, predicted)) {
      const g = gold[i]!
      const p = predicted[j]!
      const exact = g.start === p.start && g.end === p.end
      const value = [g.value!, g.value! / g.sub].some(v => near(Number(p.value), v))
      const all = exact && value && p.unit !== null && (g.units.includes(p.unit) || g.unit === p.unit)
      count.overlap++
      if (exact) count.exact++
      if (exact && value) count.value++
      if (all) right++
    }
    count.all += right
    if (right < gold.length || predicted.length > right) {
      const show = predicted.map(p => `[${text.slice(p.start, p.end)}] ${p.value} ${p.unit}`)
      wrong.push(
        `${text}\n    want ${gold.map(g => `[${text.slice(g.start, g.end)}] ${g.value}`).join(' ')}\n    have ${show.join(' ')}`,
      )
    }
  }
  const of = (right: number) => figures(right, count.predicted, count.gold)
  return { overlap: of(count.overlap), exact: of(count.exact), value: of(count.value), all: of(count.all), wrong }
}
