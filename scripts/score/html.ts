/** A saved page of the article extraction benchmark: its body as people marked it. */
export interface HtmlTruth {
  readonly id: string
  readonly body: string
}

export interface HtmlScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

function shingles(text: string): Map<string, number> {
  const tokens = words(text)
  const counts = new Map<string, number>()
  if (tokens.length === 0) return counts
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const key = tokens.slice(i, i + 4).join('\u0001')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** True positives, predicted and wanted four-word shingles of one page. */
export function scorePage(wanted: string, predicted: string): { hit: number; predicted: number; wanted: number } {
  const a = shingles(wanted)
  const b = shingles(predicted)
  let hit = 0
  for (const [key, count] of b) hit += Math.min(count, a.get(key) ?? 0)
  return { hit, predicted: sum(b), wanted: sum(a) }
}

/** As the benchmark has it: precision and recall are means over the pages (those with no predicted text are left out of precision), F1 is of the two means. */
export function scoreHtml(pages: readonly HtmlTruth[], predictions: ReadonlyMap<string, string>): HtmlScore {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const { id, body } of pages) {
    const { hit, predicted, wanted } = scorePage(body, predictions.get(id) ?? '')
    if (predicted > 0) precisions.push(hit / predicted)
    if (wanted > 0) recalls.push(hit / wanted)
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall }
}
