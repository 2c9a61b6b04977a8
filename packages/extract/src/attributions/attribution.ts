/** Tokens `[first, end)`. */
export interface TokenSpan {
  readonly first: number
  readonly end: number
}

/** Somebody's words or thoughts, as the text attributes them: found by the tagger, before claims and demands are made of it. */
export interface FoundAttribution {
  /** Who says it; null where the text does not say. */
  readonly source: TokenSpan | null
  readonly cue: TokenSpan
  /** The token that makes the cue a cue: its verb or noun, or the colon. */
  readonly head: number
  /** What is said, in one or two pieces, in the order of the text, with their quotation marks. */
  readonly pieces: readonly TokenSpan[]
  /** The share of such attributions that are right, as measured. */
  readonly confidence: number
}
