import { readFileSync } from 'node:fs'
import { figures, formatFigures, matchOverlaps, percent, type Scored, trimEdges } from './spans.js'

type Pair = readonly [start: number, end: number]

/** An attribution of PolNeAR, with the share of its content that stands in quotation marks. */
export interface GoldAttribution {
  readonly content: readonly Pair[]
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly direct: number
}

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

export interface PredictedAttribution {
  readonly content: readonly Pair[]
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
}

/** Reads a file of PolNeAR in the form of the data folder: a document a line. */
export const readGold = (file: string): GoldDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(text => {
      const row = JSON.parse(text) as { id: string; text: string; meta: { attributions: GoldAttribution[] } }
      return { id: row.id, text: row.text, attributions: row.meta.attributions }
    })

interface KindSpan extends Scored {
  readonly direct: number
}

/** Counts of a comparison. */
export interface Counts {
  right: number
  predicted: number
  gold: number
}
const noCounts = (): Counts => ({ right: 0, predicted: 0, gold: 0 })
export const f1Of = ({ right, predicted, gold }: Counts): number => figures(right, predicted, gold).f1

const ROLES = ['content', 'source', 'cue'] as const
const KINDS = ['direct', 'mixed', 'indirect'] as const
const kindOf = (direct: number): (typeof KINDS)[number] =>
  direct >= 0.95 ? 'direct' : direct > 0 ? 'mixed' : 'indirect'

export interface AttributionScores {
  readonly content: Counts
  readonly source: Counts
  readonly cue: Counts
  readonly words: Counts
  readonly link: Counts
  /** By kind of gold content: how many there are, how many overlap a predicted one, how many are exact. */
  readonly kinds: Readonly<Record<(typeof KINDS)[number], { gold: number; overlap: number; exact: number }>>
}

/** Scores predictions as is customary for PolNeAR: exact spans (edge punctuation apart), words in contents, contents joined to their source. */
export function scoreAttributions(
  documents: readonly GoldDocument[],
  predictions: readonly (readonly PredictedAttribution[])[],
): AttributionScores {
  const scores: AttributionScores = {
    content: noCounts(),
    source: noCounts(),
    cue: noCounts(),
    words: noCounts(),
    link: noCounts(),
    kinds: {
      direct: { gold: 0, overlap: 0, exact: 0 },
      mixed: { gold: 0, overlap: 0, exact: 0 },
      indirect: { gold: 0, overlap: 0, exact: 0 },
    },
  }
  for (const [i, document] of documents.entries()) scoreDocument(scores, document, predictions[i]!)
  return scores
}

function scoreDocument(
  scores: AttributionScores,
  gold: GoldDocument,
  predicted: readonly PredictedAttribution[],
): void {
  const { text, attributions } = gold
  const spansOf = (list: readonly PredictedAttribution[], role: 'content' | 'source' | 'cue'): KindSpan[] =>
    trimmed(
      text,
      list.flatMap(a => a[role].map(([start, end]) => ({ start, end, direct: (a as GoldAttribution).direct ?? 0 }))),
    )
  for (const role of ROLES) {
    const g = spansOf(attributions, role)
    const p = spansOf(predicted, role)
    scores[role].right += sameSpans(g, p)
    scores[role].gold += g.length
    scores[role].predicted += p.length
    if (role !== 'content') continue
    scoreWords(scores.words, text, g, p)
    const pairs = new Map(matchOverlaps(g, p))
    for (const [n, span] of g.entries()) {
      const kind = scores.kinds[kindOf(span.direct)]
      kind.gold++
      const found = pairs.get(n)
      if (found === undefined) continue
      kind.overlap++
      if (p[found]!.start === span.start && p[found]!.end === span.end) kind.exact++
    }
  }
  scoreLinks(scores.link, attributions, firstUses(predicted))
}

/** A gold attribution with a source counts when a predicted one touches both its content and its source. */
function scoreLinks(
  counts: Counts,
  gold: readonly GoldAttribution[],
  predicted: readonly PredictedAttribution[],
): void {
  counts.predicted += predicted.filter(a => a.source.length > 0 && a.content.length > 0).length
  for (const a of gold) {
    if (a.source.length === 0) continue
    counts.gold++
    if (predicted.some(b => touch(b.content, a.content) && touch(b.source, a.source))) counts.right++
  }
}

/** The attributions with each source span left to the first that has it, since spans are counted once. */
function firstUses(predicted: readonly PredictedAttribution[]): PredictedAttribution[] {
  const seen = new Set<string>()
  return predicted.map(attribution => {
    const source = attribution.source.filter(pair => !seen.has(pair.join(' ')))
    for (const pair of source) seen.add(pair.join(' '))
    return { ...attribution, source }
  })
}

/** Spans without punctuation at their ends; empty ones and doubles are dropped. */
function trimmed(text: string, spans: readonly KindSpan[]): KindSpan[] {
  const kept = new Map<string, KindSpan>()
  for (const span of spans.map(span => trimEdges(text, span)))
    if (span.end > span.start && !kept.has(`${span.start} ${span.end}`)) kept.set(`${span.start} ${span.end}`, span)
  return [...kept.values()]
}

function sameSpans(gold: readonly Scored[], predicted: readonly Scored[]): number {
  const keys = new Set(gold.map(({ start, end }) => `${start} ${end}`))
  return predicted.filter(({ start, end }) => keys.has(`${start} ${end}`)).length
}

const touch = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))

function scoreWords(counts: Counts, text: string, gold: readonly Scored[], predicted: readonly Scored[]): void {
  const covered = (spans: readonly Scored[]): Uint8Array => {
    const mask = new Uint8Array(text.length)
    for (const { start, end } of spans) mask.fill(1, start, end)
    return mask
  }
  const g = covered(gold)
  const p = covered(predicted)
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.gold += g[index]!
    counts.predicted += p[index]!
    counts.right += g[index]! & p[index]!
  }
}

const line = (name: string, { right, predicted, gold }: Counts): string =>
  `${name.padEnd(16)} ${formatFigures(figures(right, predicted, gold))}`

/** The scores as lines to print. */
export const attributionLines = (scores: AttributionScores): string[] => [
  line('source exact', scores.source),
  line('cue exact', scores.cue),
  line('content exact', scores.content),
  line('content words', scores.words),
  line('content+source', scores.link),
  ...KINDS.map(kind => {
    const { gold, overlap, exact } = scores.kinds[kind]
    return `  ${kind.padEnd(14)} recall: overlap ${percent(overlap / gold)} exact ${percent(exact / gold)} of ${gold}`
  }),
]

type Pairs = readonly Pair[]

const shared = (a: Pairs, b: Pairs): number =>
  a.reduce(
    (sum, [start, end]) => sum + b.reduce((n, [s, e]) => n + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0),
    0,
  )
const size = (pairs: Pairs): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

/** Whether a predicted attribution is right: it shares half of the characters of both contents with the gold one, and touches its source. */
export function agrees(gold: PredictedAttribution, found: PredictedAttribution): boolean {
  const both = shared(gold.content, found.content)
  const content = 2 * both >= size(gold.content) && 2 * both >= size(found.content)
  return content && (gold.source.length === 0 ? found.source.length === 0 : shared(gold.source, found.source) > 0)
}
