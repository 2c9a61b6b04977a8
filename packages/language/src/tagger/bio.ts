/** The labels of span tagging: `O`, then `B-x` and `I-x` for each type x. */
export const bioLabels = (types: readonly string[]): readonly string[] => [
  'O',
  ...types.flatMap(type => [`B-${type}`, `I-${type}`]),
]

/** Which label may follow which: `allowed[previous * labels.length + label]`, with the last row for the start of a sequence. */
export function bioConstraints(labels: readonly string[]): Uint8Array {
  const count = labels.length
  const allowed = new Uint8Array((count + 1) * count).fill(1)
  for (let next = 0; next < count; next++) {
    const label = labels[next]!
    if (!label.startsWith('I-')) continue
    const type = label.slice(2)
    for (let previous = 0; previous <= count; previous++) {
      const before = labels[previous]
      if (before !== `B-${type}` && before !== `I-${type}`) allowed[previous * count + next] = 0
    }
  }
  return allowed
}

/** A tagged span: token numbers, half-open. */
export interface TaggedSpan {
  readonly first: number
  readonly end: number
  readonly type: string
}

/** The spans of a labelled sequence `[from, to)`. An `I-x` that follows nothing of its type begins a span. */
export function bioSpans(labels: readonly string[], labelled: Uint8Array, from: number, to: number): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let first = from
  let open: string | null = null
  for (let i = from; i <= to; i++) {
    const label = i < to ? labels[labelled[i]!]! : 'O'
    const type = label === 'O' ? null : label.slice(2)
    if (open !== null && label.startsWith('I-') && type === open) continue
    if (open !== null) spans.push({ first, end: i, type: open })
    first = i
    open = type
  }
  return spans
}

/** The labels of spans that do not overlap, written into `into`. */
export function bioEncode(labels: readonly string[], spans: readonly TaggedSpan[], into: Uint8Array): void {
  for (const { first, end, type } of spans) {
    for (let i = first; i < end; i++) into[i] = labels.indexOf(i === first ? `B-${type}` : `I-${type}`)
  }
}
