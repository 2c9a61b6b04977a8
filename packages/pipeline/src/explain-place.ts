import {
  type Analysis,
  type Excerpt,
  excerpt,
  ITEM_KINDS,
  locate,
  overlaps,
  type Place,
  type Span,
} from '@gravamen/document'
import { lemmaAt, type Reading, sentenceSpan, tagAt, tokenSpan } from '@gravamen/language'
import { analyzeFully, ingestContent } from './analyze-document.js'
import { LIMIT_BYTES } from './limits.js'
import { type AnalyzeOptions, checkOptions } from './options.js'
import { checkRecognition } from './recognition.js'
import { readSource } from './read-source.js'
import { nameOf, type Source } from './source.js'

export interface ExplainedToken extends Excerpt {
  readonly tag: string
  readonly lemma: string
}

/** A layer of the reading that rules stand on ("verb group", "quotation" …), with its facts. */
export interface ExplainedLayer extends Excerpt {
  readonly layer: string
  readonly facts: string
}

export interface ExplainedSentence extends Excerpt {
  readonly at: Place
  /** The kind of block that it stands in. */
  readonly block: string
  readonly tokens: readonly ExplainedToken[]
  readonly layers: readonly ExplainedLayer[]
}

/** One row of the record: what found it, and from what it was derived. */
export type ExplainedItem = Analysis[(typeof ITEM_KINDS)[number]][number]

export interface Explanation {
  readonly name: string
  readonly sentences: readonly ExplainedSentence[]
  readonly items: readonly ExplainedItem[]
  /** Why the place is left out of the analysis, or null. */
  readonly omitted: string | null
}

const itemsOf = (analysis: Analysis): ExplainedItem[] => ITEM_KINDS.flatMap<ExplainedItem>(kind => analysis[kind])

/** The stretch that is asked about: the item's, or one character. */
function spanAsked(asked: string, text: string, items: readonly ExplainedItem[]): Span {
  if (/^\d+$/.test(asked)) {
    const start = Number(asked)
    if (start < text.length) return { start, end: start + 1 }
    throw new RangeError(`the offset ${asked} lies outside the text, which has ${text.length} characters`)
  }
  const item = items.find(({ id }) => id === asked)
  if (item) return item
  const known = items.map(({ id }) => id).join(', ')
  throw new RangeError(`there is no "${asked}" in it: use an offset, or one of ${known || '(nothing was found)'}`)
}

function layersOf(reading: Reading, within: Span): ExplainedLayer[] {
  const { text, nounPhrases, verbGroups, clauses, quotations } = reading
  const layer = (name: string, span: Span, facts: readonly (string | null | false)[]): ExplainedLayer => ({
    ...excerpt(text, span),
    layer: name,
    facts: facts.filter(Boolean).join(', '),
  })
  const word = (i: number) => text.slice(reading.tokens.start[i], reading.tokens.end[i])
  const tokens = ({ first, end }: { readonly first: number; readonly end: number }) => tokenSpan(reading, first, end)
  return [
    ...quotations.map(quotation => layer('quotation', quotation, [`depth ${quotation.depth}`])),
    ...clauses.map(clause => layer('clause', tokens(clause), [clause.kind])),
    ...nounPhrases.map(phrase => layer('noun phrase', tokens(phrase), [`head ${word(phrase.head)}`])),
    ...verbGroups.map(group =>
      layer('verb group', tokens(group), [
        `head ${word(group.head)}`,
        group.tense,
        group.passive && 'passive',
        group.modal && `modal ${group.modal}`,
        group.negated && 'negated',
      ]),
    ),
  ].filter(found => overlaps(found, within))
}

function explainSentence(reading: Reading, s: number): ExplainedSentence {
  const { document, text, sentences, blocks, tokens } = reading
  const span = sentenceSpan(reading, s)
  const words: ExplainedToken[] = []
  for (let i = sentences.first[s]!; i < sentences.end[s]!; i++) {
    const token = excerpt(text, { start: tokens.start[i]!, end: tokens.end[i]! })
    words.push({ ...token, tag: tagAt(reading, i), lemma: lemmaAt(reading, i) })
  }
  return {
    ...excerpt(text, span),
    at: locate(document.source, span.start),
    block: blocks[sentences.block[s]!]?.kind ?? 'none',
    tokens: words,
    layers: layersOf(reading, span),
  }
}

/** The work of `explain`. */
export async function explainPlace(source: Source, asked: string, options: AnalyzeOptions): Promise<Explanation> {
  checkOptions(options)
  await checkRecognition(options.ocr)
  const name = nameOf(source)
  const { documents, failures } = await ingestContent(await readSource(source, LIMIT_BYTES), name, options)
  const document = documents[0]
  if (!document) throw new Error(failures[0]?.error.message ?? 'the file holds no document')
  const { analysis, reading } = analyzeFully(document, options)
  const span = spanAsked(asked, document.text, itemsOf(analysis))
  const sentences: ExplainedSentence[] = []
  for (let s = 0; s < reading.sentences.count; s++)
    if (overlaps(sentenceSpan(reading, s), span)) sentences.push(explainSentence(reading, s))
  const around = sentences.length > 0 ? sentences : [span]
  const items = itemsOf(analysis).filter(item => around.some(place => overlaps(item, place)))
  return { name, sentences, items, omitted: analysis.omitted.find(place => overlaps(place, span))?.reason ?? null }
}
