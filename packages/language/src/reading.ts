import type { Block, Document, DocumentKind, Omission, Span } from '@gravamen/document'

/**
 * The tokens of a text, as parallel columns indexed by token number. They are sorted, do not overlap, and cover every
 * character that is neither white space nor omitted. No string is cut out until somebody asks for it.
 */
export interface Tokens {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** The distinct word (as written) of each token: an index into `words`, `lowers`. */
  readonly word: Uint32Array
  /** The part of speech: an index into `TAGS`. */
  readonly tag: Uint8Array
  /** The number of the sentence that each token belongs to. */
  readonly sentence: Uint32Array
  /** The lexicon classes of each token's lemma, a set of `WORD_CLASS` bits. */
  readonly classes: Uint32Array
  /** The distinct words, as written. */
  readonly words: readonly string[]
  /** The same in lower case. */
  readonly lowers: readonly string[]
}

/** The sentences, as parallel columns. A sentence never spans two blocks or an omission. */
export interface Sentences {
  readonly count: number
  /** Number of the first token. */
  readonly first: Uint32Array
  /** One past the number of the last token. */
  readonly end: Uint32Array
  /** Index into `Reading.blocks` of the block that holds the sentence. */
  readonly block: Uint32Array
}

/** A stretch between paired quotation marks. `start` and `end` take in the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span
  /** 0 for an outermost quotation, 1 for one inside it … */
  readonly depth: number
  /** The spans between the marks, one a paragraph, when the quotation runs over several paragraphs; else the one `inner`. */
  readonly paragraphs: readonly Span[]
}

/** A noun phrase without the clauses that follow its head: token numbers, half-open. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  /** The token of its head noun. */
  readonly head: number
}

/** A verb group ("would not have been paid"): token numbers, half-open. */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** The token of its main verb. */
  readonly head: number
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'participle' | 'imperative'
  readonly passive: boolean
  /** The lemma of its modal ("must"), or null. */
  readonly modal: string | null
  readonly negated: boolean
}

/** A clause: token numbers, half-open, with the verb group that it is built on. */
export interface Clause {
  readonly first: number
  readonly end: number
  /** Index into `verbGroups`, or -1. */
  readonly verb: number
  /** Index into `nounPhrases` of its subject, or -1. */
  readonly subject: number
  readonly kind: 'main' | 'subordinate' | 'relative' | 'complement' | 'infinitive' | 'participle'
}

/** What every extractor stands on: a document read once. Made by `read`. */
export interface Reading {
  readonly document: Document
  readonly text: string
  readonly omissions: readonly Omission[]
  /** The blocks of the document, with the parts of a letter marked. */
  readonly blocks: readonly Block[]
  readonly kind: { readonly value: DocumentKind; readonly evidence: string }
  readonly tokens: Tokens
  readonly sentences: Sentences
  readonly quotations: readonly Quotation[]
  readonly nounPhrases: readonly NounPhrase[]
  readonly verbGroups: readonly VerbGroup[]
  readonly clauses: readonly Clause[]
}
