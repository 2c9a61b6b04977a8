import {
  type Block,
  type Document,
  mapLines,
  NO_METADATA,
  type Omission,
  plainBlocks,
  type Span,
} from '@gravamen/document'
import { lemmatize } from './lemma/lemmatize.js'
import { classify } from './lexicon/classify.js'
import { documentKind } from './parts/document-kind.js'
import { markParts } from './parts/mark-parts.js'
import { findClauses } from './phrases/clauses.js'
import { findNounPhrases } from './phrases/noun-phrases.js'
import { findVerbGroups } from './phrases/verb-groups.js'
import { findQuotations } from './quotations/find-quotations.js'
import type { Reading, Sentences, Tokens } from './reading.js'
import { findSentences, wordKinds } from './sentences/find-sentences.js'
import { tagPartsOfSpeech } from './tagger/pos.js'
import { type TokenList, tokenList } from './tokens/token-list.js'
import { tokenize } from './tokens/tokenize.js'

/** Reads a document once, for all extractors. What is omitted has no tokens. */
export function read(document: Document, omissions: readonly Omission[] = []): Reading {
  const { text } = document
  const parts = markParts(document)
  const { blocks } = parts
  const list = tokenList(text)
  const { sentences, sentenceOf } = cut(list, blocks, omissions)
  const tokens = label(list, sentences, sentenceOf)
  const lemmaOf = (i: number): string => tokens.lemmas[tokens.lemma[i]!]!
  const nounPhrases = findNounPhrases(tokens, sentences)
  const verbGroups = findVerbGroups(tokens, sentences, lemmaOf)
  return {
    document,
    text,
    omissions,
    blocks,
    kind: documentKind(document, parts),
    tokens,
    sentences,
    quotations: findQuotations(text, tokens, sentences, blocks),
    nounPhrases,
    verbGroups,
    clauses: findClauses(tokens, sentences, nounPhrases, verbGroups, lemmaOf),
  }
}

/** Reads a plain text as a document of its own. */
export function readText(text: string): Reading {
  return read({
    id: '0'.repeat(64),
    path: '',
    format: 'text',
    text,
    blocks: plainBlocks(text),
    source: mapLines(text),
    pages: null,
    metadata: NO_METADATA,
    parent: null,
    warnings: [],
  })
}

/** Cuts the blocks, less what is omitted, into tokens and sentences. */
function cut(list: TokenList, blocks: readonly Block[], omissions: readonly Omission[]) {
  const first: number[] = []
  const end: number[] = []
  const blockOf: number[] = []
  const stretches: { from: number; to: number; block: number }[] = []
  let omission = 0
  for (const [number, block] of blocks.entries()) {
    for (const span of withoutOmissions(block)) {
      const from = list.count
      tokenize(list, span.start, span.end)
      if (list.count > from) stretches.push({ from, to: list.count, block: number })
    }
  }
  function* withoutOmissions(block: Block): Generator<Span> {
    let at = block.start
    if (block.marker !== null && list.text.startsWith(block.marker, at)) at += block.marker.length
    while (omission < omissions.length && omissions[omission]!.end <= at) omission++
    for (let k = omission; k < omissions.length && omissions[k]!.start < block.end; k++) {
      if (omissions[k]!.start > at) yield { start: at, end: omissions[k]!.start }
      at = Math.max(at, omissions[k]!.end)
    }
    if (at < block.end) yield { start: at, end: block.end }
  }
  const kinds = wordKinds(list.words)
  for (const { from, to, block } of stretches)
    findSentences(list, kinds, from, to, (a, b) => {
      first.push(a)
      end.push(b)
      blockOf.push(block)
    })
  const sentenceOf = new Uint32Array(list.count)
  for (let s = 0; s < first.length; s++) sentenceOf.fill(s, first[s], end[s])
  const sentences: Sentences = {
    count: first.length,
    first: Uint32Array.from(first),
    end: Uint32Array.from(end),
    block: Uint32Array.from(blockOf),
  }
  return { sentences, sentenceOf }
}

/** Tags the tokens and looks up their lemmas and classes. */
function label(list: TokenList, sentences: Sentences, sentenceOf: Uint32Array): Tokens {
  const { count, words } = list
  const lowers = words.map(word => word.toLowerCase())
  const word = list.word.slice(0, count)
  const tag = tagPartsOfSpeech({ word, words, lowers }, sentences)
  const lemmas = lemmatize(word, lowers, tag)
  return {
    count,
    start: list.start.slice(0, count),
    end: list.end.slice(0, count),
    word,
    tag,
    lemma: lemmas.lemma,
    sentence: sentenceOf,
    classes: classify(lemmas, tag),
    words,
    lowers,
    lemmas: lemmas.lemmas,
  }
}
