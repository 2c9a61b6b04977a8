import { type Document, type Omission, plainDocument } from '@gravamen/document'
import { cutText } from './cut-text.js'
import { labelTokens } from './label-tokens.js'
import { documentKind } from './parts/document-kind.js'
import { markParts } from './parts/mark-parts.js'
import { findClauses } from './phrases/clauses.js'
import { findNounPhrases } from './phrases/noun-phrases.js'
import { findVerbGroups } from './phrases/verb-groups.js'
import { findQuotations } from './quotations/find-quotations.js'
import type { Reading } from './reading.js'

/** Reads a document once, for all extractors. What is omitted (sorted, without overlaps) has no tokens. */
export function read(document: Document, omissions: readonly Omission[] = []): Reading {
  const { text } = document
  const parts = markParts(document)
  const { blocks } = parts
  const cut = cutText(text, blocks, omissions)
  const { sentences } = cut
  const tokens = labelTokens(cut)
  const lemma = (i: number): string => tokens.lemmas[tokens.lemma[i]!]!
  const nounPhrases = findNounPhrases(tokens, sentences)
  const verbGroups = findVerbGroups(tokens, sentences, lemma)
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
    clauses: findClauses(tokens, sentences, nounPhrases, verbGroups, lemma),
  }
}

/** Reads a plain text as a document of its own. */
export const readText = (text: string): Reading => read(plainDocument(text))
