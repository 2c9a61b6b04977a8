import type { Extent } from './items.js'

/** A stretch of a text that stood in braces, with what stood before the colon: `{head: stretch}`. */
export interface Mark extends Extent {
  readonly head: string
}

/**
 * The text without its marks, and the marks; a mark may stand in another.
 * @throws Error on a brace without its partner.
 */
export function unmark(marked: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = []
  const open: { head: string; start: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '{') {
      const colon = marked.indexOf(': ', i)
      open.push({ head: marked.slice(i + 1, colon), start: text.length })
      i = colon + 1
    } else if (marked[i] === '}') {
      const last = open.pop()
      if (!last) throw new Error(`"}" without "{" after ${JSON.stringify(text.slice(-30))}`)
      marks.push({ ...last, end: text.length })
    } else text += marked[i]
  }
  if (open.length > 0) throw new Error(`"{${open[0]!.head}" is never closed`)
  return { text, marks }
}
