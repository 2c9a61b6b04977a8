/** A span of a gold standard or of a prediction. */
export interface Scored {
  readonly start: number
  readonly end: number
}

/** Precision, recall and F1 of counts. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

export function figures(right: number, predicted: number, gold: number): Figures {
  const precision = predicted ? right / predicted : 0
  const recall = gold ? right / gold : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, right, predicted, gold }
}

export const percent = (share: number): string => (100 * share).toFixed(1)

/** "P  90.1  R  88.0  F1  89.0  (right 10, predicted 11, gold 12)". */
export const formatFigures = (f: Figures): string =>
  `P ${percent(f.precision).padStart(5)}  R ${percent(f.recall).padStart(5)}  F1 ${percent(f.f1).padStart(5)}  (right ${f.right}, predicted ${f.predicted}, gold ${f.gold})`

const EDGE = /[\s"'“”‘’«»`.,;:!?()[\]{}…–—-]/

/** The span less white space, quotation marks and punctuation at its ends, so that extents are compared on the words. */
export function trimEdges<S extends Scored>(text: string, span: S): S {
  let { start, end } = span
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return { ...span, start, end }
}

/** One-to-one pairs `[gold, predicted]` of spans that share a character, the largest overlap first; exact ones before others. */
export function matchOverlaps(gold: readonly Scored[], predicted: readonly Scored[]): [number, number][] {
  const order = predicted.map((_, i) => i).sort((a, b) => predicted[a]!.start - predicted[b]!.start)
  const candidates: [weight: number, gold: number, predicted: number][] = []
  for (const [i, g] of gold.entries())
    for (const j of order) {
      const p = predicted[j]!
      if (p.start >= g.end) break
      const shared = Math.min(g.end, p.end) - Math.max(g.start, p.start)
      if (shared > 0) candidates.push([shared + (g.start === p.start && g.end === p.end ? 0.5 : 0), i, j])
    }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: [number, number][] = []
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue
    usedGold.add(i)
    usedPredicted.add(j)
    pairs.push([i, j])
  }
  return pairs
}
