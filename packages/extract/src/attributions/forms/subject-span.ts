import { type Reading, tagAt } from '@gravamen/language'

const FIRST: ReadonlySet<string> = new Set(['CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$'])
const INSIDE: ReadonlySet<string> = new Set([...FIRST, '$', 'CC', 'IN', 'JJR', 'JJS', 'POS', 'RB', 'TO', 'VBG', 'VBN'])
const LAST: ReadonlySet<string> = new Set(['NN', 'NNP', 'NNPS', 'NNS', 'PRP'])
/** These begin a noun phrase of their own: after a noun, a clause. */
const BEGINS: ReadonlySet<string> = new Set(['DT', 'PRP'])

/** Whether a subject may hold a word with the tag. */
export const isInSubject = (tag: string): boolean => INSIDE.has(tag)

/** Whether the tokens may be the subject of a verb: a noun phrase with what belongs to it, and no clause. */
export function isSubject(r: Reading, first: number, end: number): boolean {
  if (end <= first || !FIRST.has(tagAt(r, first)) || !LAST.has(tagAt(r, end - 1))) return false
  for (let i = first; i < end; i++) {
    if (!INSIDE.has(tagAt(r, i))) return false
    if (i > first && BEGINS.has(tagAt(r, i)) && LAST.has(tagAt(r, i - 1))) return false
  }
  return true
}
