/** Precision, recall and counts of one label. */
export interface LabelScore {
  readonly label: string
  readonly gold: number
  readonly precision: number
  readonly recall: number
  /** What it was most often taken for. */
  readonly confused: string
}

export interface LabelScores {
  readonly count: number
  readonly accuracy: number
  readonly labels: readonly LabelScore[]
}

/** Scores labels against the right ones. */
export function scoreLabels(labels: readonly string[], gold: Uint8Array, guess: Uint8Array): LabelScores {
  const size = labels.length
  const pairs = new Uint32Array(size * size)
  for (let i = 0; i < gold.length; i++) pairs[gold[i]! * size + guess[i]!]!++
  const at = (g: number, p: number) => pairs[g * size + p]!
  let right = 0
  const scores = labels.map((label, k): LabelScore => {
    let golds = 0
    let guesses = 0
    let worst = -1
    for (let j = 0; j < size; j++) {
      golds += at(k, j)
      guesses += at(j, k)
      if (j !== k && at(k, j) > 0 && (worst < 0 || at(k, j) > at(k, worst))) worst = j
    }
    right += at(k, k)
    const confused = worst < 0 ? '' : `${labels[worst]} ${at(k, worst)}`
    return { label, gold: golds, precision: at(k, k) / guesses || 0, recall: at(k, k) / golds || 0, confused }
  })
  return { count: gold.length, accuracy: right / gold.length, labels: scores.filter(s => s.gold > 0) }
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

/** The scores as a table, the frequent labels first. */
export function scoreTable({ count, accuracy, labels }: LabelScores): string {
  const rows = [...labels]
    .sort((a, b) => b.gold - a.gold)
    .map(
      ({ label, gold, precision, recall, confused }) =>
        `${label.padEnd(6)} ${String(gold).padStart(6)} ${percent(precision)} ${percent(recall)}  ${confused}`,
    )
  return [
    `${count} tokens, accuracy ${percent(accuracy).trim()} %`,
    'label    gold   prec    rec  taken for',
    ...rows,
  ].join('\n')
}
