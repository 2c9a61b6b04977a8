import type { Line } from './plain-lines.js'

/** A line that is markup alone: a rule of dashes, equals signs, asterisks, underscores, the underline of a heading. ("--" above a signature is a block of its own: it says what follows.) */
export function isRule(text: string, { start, end }: Line): boolean {
  const mark = text[start]!
  if (!'-=*_~#'.includes(mark) || end - start < 3) return false
  for (let i = start; i < end; i++) if (text[i] !== mark && text[i] !== ' ') return false
  return true
}

/** Whether the line is in capitals altogether and short enough for a heading. */
export function isCapitals(text: string, { start, end }: Line): boolean {
  if (end - start > 90) return false
  const words = text.slice(start, end)
  return words === words.toUpperCase() && words !== words.toLowerCase() && /\p{L}{4}|\p{L} \p{L}/u.test(words)
}

/** Whether the line is bold from end to end, as Markdown writes the questions of a form ("**Are you the owner?**"), and no statement of the writer's own. */
export const isBold = (text: string, { start, end }: Line): boolean =>
  end - start > 4 &&
  text.startsWith('**', start) &&
  text.startsWith('**', end - 2) &&
  text.indexOf('**', start + 2) === end - 2 &&
  !text.startsWith('I ', start + 2) &&
  !text.startsWith('We ', start + 2)

/** The level of a Markdown heading ("## Background" is 2), or 0. */
export function headingLevel(text: string, { start, end }: Line): number {
  let i = start
  while (i < end && text[i] === '#') i++
  return i - start > 0 && i - start <= 6 && text[i] === ' ' ? i - start : 0
}

/** How deeply the line is quoted ("> > text" is 2). */
export function quoteDepth(text: string, { start, end }: Line): number {
  let depth = 0
  for (let i = start; i < end && (text[i] === '>' || text[i] === ' '); i++) if (text[i] === '>') depth++
  return depth
}
