import type { Span } from '@gravamen/document'
import { lowerAt, type Reading, tokenAtOffset, tokenSpan } from '@gravamen/language'

/** Tokens `[first, end)` of a reading. */
export interface Words {
  readonly first: number
  readonly end: number
}

/** The number of the sentence that holds the offset. */
export const sentenceAt = (r: Reading, offset: number): number =>
  r.tokens.sentence[Math.min(tokenAtOffset(r, offset), r.tokens.count - 1)] ?? 0

/** The number of the block that holds the offset. */
export const blockAt = (r: Reading, offset: number): number => r.sentences.block[sentenceAt(r, offset)] ?? 0

/** The tokens of a span, `[first, end)`. */
export const tokensOf = (r: Reading, { start, end }: Span): Words => {
  const first = tokenAtOffset(r, start)
  let to = tokenAtOffset(r, end)
  if (to < r.tokens.count && r.tokens.start[to]! < end) to++
  return { first, end: Math.max(to, first) }
}

/** Whether the mark is a bracket that closes one of the span's own. */
function closes(r: Reading, first: number, mark: number): boolean {
  if (lowerAt(r, mark) !== ')') return false
  for (let k = first; k < mark; k++) if (lowerAt(r, k) === '(') return true
  return false
}

/** The span of the tokens, without marks and white space at its end. */
export function spanBetween(r: Reading, first: number, end: number): Span {
  let to = end
  while (to > first + 1 && /^[.,;:!?)\]"”’]$/.test(lowerAt(r, to - 1)) && !closes(r, first, to - 1)) to--
  return tokenSpan(r, first, to)
}
