import { type Cue, excerpt, type Excerpt, type Reference } from '@gravamen/document'
import { lemmaAt, type Reading, tokenSpan } from '@gravamen/language'

/** Tokens `[first, end)`. */
interface Words {
  readonly first: number
  readonly end: number
}

/** The tokens as the text has them. */
export const excerptOf = (r: Reading, { first, end }: Words): Excerpt => excerpt(r.text, tokenSpan(r, first, end))

/** The tokens as a reference to an actor, who is not known yet. */
export function referenceOf(r: Reading, words: Words): Reference {
  const { start, end, text } = excerptOf(r, words)
  return { start, end, text, party: null }
}

/** The tokens as a cue, with the lemma of its head. */
export function cueOf(r: Reading, words: Words, head: number): Cue {
  const { start, end, text } = excerptOf(r, words)
  return { start, end, text, lemma: lemmaAt(r, head) }
}
