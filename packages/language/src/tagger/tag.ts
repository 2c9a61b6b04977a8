import { type TaggedSpan, bioSpans } from './bio.js'
import type { Columns } from './template.js'
import type { Model } from './model.js'
import { forwardBackward, newMarginals, pathProbability } from './marginals.js'
import { score } from './score.js'
import { openTagger } from './tagger.js'
import type { WordMemo } from './word-memo.js'
import { newViterbiRoom, viterbi } from './viterbi.js'

/** Sequences of tokens, half-open: sequence `k` is `[first[k], end[k])`. `Sentences` are such. */
export interface Sequences {
  readonly count: number
  readonly first: Uint32Array
  readonly end: Uint32Array
}

/** The best labels of every token by the Viterbi algorithm: indexes into the model's labels. Tokens outside the sequences get 0. For the memo see `openTagger`. */
export function tagSequences(model: Model, columns: Columns, sequences: Sequences, memo?: WordMemo): Uint8Array {
  const labels = new Uint8Array(columns.word.length)
  const tagger = openTagger(model, columns, memo)
  const room = newViterbiRoom()
  for (let k = 0; k < sequences.count; k++) {
    const from = sequences.first[k]!
    viterbi(score(tagger, from, sequences.end[k]!), room, labels, from)
  }
  return labels
}

/** A tagged span with the probability (0 to 1) that a conditional random field with the model's weights gives it. */
export interface ScoredSpan extends TaggedSpan {
  readonly confidence: number
}

/** The spans of the best labelling of every sequence, by a model whose labels are `O`, `B-x` and `I-x`, with their confidence. For the memo see `openTagger`. */
export function tagSpans(model: Model, columns: Columns, sequences: Sequences, memo?: WordMemo): ScoredSpan[] {
  const { labels, scale } = model.header
  const labelled = new Uint8Array(columns.word.length)
  const tagger = openTagger(model, columns, memo)
  const room = newViterbiRoom()
  const marginals = newMarginals()
  const found: ScoredSpan[] = []
  for (let k = 0; k < sequences.count; k++) {
    const from = sequences.first[k]!
    const to = sequences.end[k]!
    if (to === from) continue
    const lattice = score(tagger, from, to)
    viterbi(lattice, room, labelled, from)
    const spans = bioSpans(labels, labelled, from, to)
    if (spans.length === 0) continue
    forwardBackward(lattice, scale, marginals)
    for (const span of spans) {
      const { first, end, type } = span
      const goesOn = labels.indexOf(`I-${type}`)
      const confidence = pathProbability(lattice, marginals, first - from, labelled, first, end - first, goesOn)
      found.push({ first, end, type, confidence })
    }
  }
  return found
}
