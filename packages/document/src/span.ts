/** A half-open range `[start, end)` of UTF-16 code units in the text of a document. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by where they start, the longer first where they start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

const WHITE = /\s/

/** The span without white space at its ends; an all-white span becomes the empty span at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (to > from && WHITE.test(text[to - 1]!)) to--
  while (from < to && WHITE.test(text[from]!)) from++
  return { start: from, end: to }
}
