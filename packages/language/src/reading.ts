import type { Block, Document, DocumentKind, Omission, Span } from '@gravamen/document'

/**
 * The tokens of a text, as parallel columns indexed by token number. They are sorted, do not overlap, and cover every
 * character of a block that is neither white space, nor omitted, nor the marker of a list item. No string is cut out until somebody asks for it.
 */
export interface Tokens {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** The distinct word (as written) of each token: an index into `words`, `lowers`. */
  readonly word: Uint32Array
  /** The part of speech: an index into `TAGS`. */
  readonly tag: Uint8Array
  /** The lemma of each token: an index into `lemmas`. */
  readonly lemma: Uint32Array
  /** The number of the sentence that each token belongs to. */
  readonly sentence: Uint32Array
  /** The lexicon classes of each token's lemma, a set of `WORD_CLASS` bits. */
  readonly classes: Uint32Array
  /** The distinct words, as written. */
  readonly words: readonly string[]
  /** The same in lower case. */
  readonly lowers: readonly string[]
  /** The distinct lemmas, in lower case. */
  readonly lemmas: readonly string[]
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

/** A noun phrase without what follows its head: token numbers, half-open. A possessor belongs to it ("Cable's plan"). Pronouns and relative pronouns are noun phrases. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  /** The token of its head noun. */
  readonly head: number
}

/**
 * A verb group ("would not have been paid"): token numbers, half-open. In a question the subject stands inside it
 * ("could you confirm"). "Have to", "ought to" and "be going to" belong to the verb that follows.
 */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** The token of its main verb. */
  readonly head: number
  /** The tense of its first verb; `future` with "will", "shall" or "going to"; `imperative` without a subject. */
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'participle' | 'imperative'
  readonly passive: boolean
  /** The lemma of its modal ("must", "will", "have to", "ought to"), or null. */
  readonly modal: string | null
  readonly negated: boolean
}

/**
 * A clause: token numbers, half-open, with its opening word ("that", "if", "to", "and") and the clauses that depend on
 * it, without punctuation at its ends. Clauses are sorted by `first`, the longer first.
 */
export interface Clause {
  readonly first: number
  readonly end: number
  /** Index into `verbGroups`. */
  readonly verb: number
  /** Index into `nounPhrases` of its subject (of an infinitive or participle, of who is to act, where the text tells), or -1. */
  readonly subject: number
  /**
   * `main`; `coordinate`: a further predicate of the subject of its parent ("… and left"); `subordinate` ("if …", "because …");
   * `relative` ("which …"); `complement` ("[that] …" after a verb or noun of saying and the like, "whether …"); `infinitive`; `participle`.
   */
  readonly kind: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'complement' | 'infinitive' | 'participle'
  /** Index into `clauses` of the clause that it depends on, or -1. */
  readonly parent: number
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
