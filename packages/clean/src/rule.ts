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

/** Markdown's inline marks say nothing about what a text is: "[Subscribe](https://…)" is "Subscribe". */
const withoutMarkup = (text: string): string =>
  /[[*_]/.test(text)
    ? text
        .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
        .replaceAll('**', '')
        .replace(/^[*_]|[*_]$/g, '')
    : text

export function toLines({ text, blocks, format }: Document): Line[] {
  const typed = format === 'markdown' || format === 'text'
  return blocks.map(block => {
    const written = text.slice(block.start, block.end)
    const plain = /[^\S ]|  /.test(written) ? written.replace(/\s+/g, ' ') : written
    return { block, text: typed ? withoutMarkup(plain) : plain }
  })
}
