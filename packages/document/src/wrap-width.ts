import type { Line } from './plain-lines.js'

/** A line longer than this was not broken by a person or a mail program. */
const WIDEST = 130
const NARROWEST = 40

/**
 * The width at which the text was wrapped, or 0 when it was not. In wrapped prose many lines start in lower case: the
 * lines before those were cut by the wrapping alone, and the longest of them (without outliers) is as long as the width allows.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number {
  const cut: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.start === line.end || before.start === before.end || before.length < NARROWEST) continue
    const first = text[line.start]!
    if (first === first.toLowerCase() && first !== first.toUpperCase() && !'.!?:;'.includes(text[before.end - 1]!))
      cut.push(before.length)
  }
  if (cut.length === 0) return 0
  cut.sort((a, b) => a - b)
  const median = cut[cut.length >> 1]!
  if (median > WIDEST) return 0
  let longest = median
  for (const length of cut) if (length <= median * 1.2) longest = length
  return longest
}
