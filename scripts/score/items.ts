import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A span of a gold standard or of a prediction. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** An item of an annotated example: its spans in the text, and what is said of it. */
export interface GoldItem {
  readonly spans: readonly Extent[]
  readonly strength?: string
}

export interface Example {
  readonly id: string
  readonly text: string
  readonly demands: readonly GoldItem[]
}

interface Quoted {
  readonly quote: string
  readonly nth?: number
}

interface Note {
  readonly demands?: readonly (Quoted & { also?: readonly Quoted[]; strength?: string })[]
}

/** The examples of a folder: `ID.txt` with `ID.json`, whose items are quotes with the number of their occurrence (`nth`). */
export function readExamples(folder: string): readonly Example[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  return files.sort().map(file => {
    const id = file.replace('.json', '')
    const text = readFileSync(path.join(folder, `${id}.txt`), 'utf8')
    const note = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Note
    const demands = (note.demands ?? []).map(item => ({
      spans: [item, ...(item.also ?? [])].flatMap(quoted => place(text, quoted)),
      ...(item.strength === undefined ? {} : { strength: item.strength }),
    }))
    return { id, text, demands }
  })
}

function place(text: string, { quote, nth = 1 }: Quoted): Extent[] {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1)
  return at < 0 ? [] : [{ start: at, end: at + quote.length }]
}

const EDGE = /[\s"'“”‘’«»`.,;:!?()[\]{}…–—-]/

/** The span without white space, quotation marks and punctuation at its ends. */
export function trimEdges<S extends Extent>(text: string, span: S): S {
  let { start, end } = span
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return { ...span, start, end }
}

/** One-to-one pairs of gold and predicted spans that share a character (or, `exactly`, their extent), the largest overlap first. */
export function pairs(gold: readonly Extent[], predicted: readonly Extent[], exactly = false): [number, number][] {
  const candidates: [number, number, number][] = []
  for (const [i, g] of gold.entries())
    for (const [j, p] of predicted.entries()) {
      const shared = Math.min(g.end, p.end) - Math.max(g.start, p.start)
      const exact = g.start === p.start && g.end === p.end
      if (shared > 0 && (exact || !exactly)) candidates.push([shared + (exact ? 0.5 : 0), i, j])
    }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const used = [new Set<number>(), new Set<number>()] as const
  return candidates.flatMap(([, i, j]): [number, number][] => {
    if (used[0].has(i) || used[1].has(j)) return []
    used[0].add(i)
    used[1].add(j)
    return [[i, j]]
  })
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** "P  76.9  R  52.6  F1  62.5  (20 right, 26 found, 38 gold)" */
export function figures(right: number, found: number, gold: number): string {
  const precision = found ? right / found : 0
  const recall = gold ? right / gold : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${right} right, ${found} found, ${gold} gold)`
}

/** "0.8 to 0.9: 12 of 14 right (85.7 %)", a line for each band of confidence that holds something. */
export function bands(found: readonly { readonly confidence: number; readonly right: boolean }[]): string[] {
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((low, i, all) => {
    const high = all[i + 1] ?? 1.001
    const inside = found.filter(({ confidence }) => confidence >= low && confidence < high)
    const right = inside.filter(one => one.right).length
    return inside.length === 0
      ? []
      : [
          `${low.toFixed(1)} to ${Math.min(high, 1).toFixed(1)}: ${right} of ${inside.length} right (${percent(right / inside.length).trim()} %)`,
        ]
  })
}
