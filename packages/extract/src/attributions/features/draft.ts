/** Words `[first, end)`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** An attribution under way: the cue first, then what is chosen given what is already known. */
export interface Draft {
  /** The word that makes the cue a cue. */
  readonly head: number
  /** The cue's words `[first, end)`. */
  readonly first: number
  readonly end: number
  readonly context: CueContext
  source: Stretch | null
  /** The content before the cue, and the one after it. */
  left: Stretch | null
  right: Stretch | null
}

/** What the features of an attribution's spans say of its cue. */
export interface CueContext {
  readonly lemma: number
  /** The cluster of its head. */
  readonly cluster: number
  /** The lemmas of its first word and of the word after it, mixed. */
  readonly edges: number
  /** Part of speech and voice. */
  readonly form: number
  /** What kind of thing follows and precedes. */
  readonly next: number
  readonly previous: number
  /** All three together. */
  readonly kind: number
  readonly band: number
  readonly quoted: number
  /** What the cue's clause begins with, when that is a relative clause: 1 "who say", 2 "which the mayor says", each 2 more after a comma; else 0. */
  readonly relative: number
}
