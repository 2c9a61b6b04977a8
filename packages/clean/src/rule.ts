import type { Block, Document } from '@gravamen/document'

/** A block of text that a rule looks at. */
export interface Line {
  readonly block: Block
  /** Its text, with single spaces. */
  readonly text: string
}

/**
 * Tells one sort of boilerplate by a block's own words. A rule is a file in `rules/`; its examples must match it, and its
 * counter-examples must match no rule at all.
 */
export interface Rule {
  /** Why what it matches is left out: becomes the omission's `reason`. */
  readonly reason: string
  readonly matches: (text: string) => boolean
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const toLines = ({ text, blocks }: Document): Line[] =>
  blocks.map(block => ({ block, text: text.slice(block.start, block.end).replace(/\s+/g, ' ') }))
