/** A stretch of text in one style. */
export interface Run {
  readonly text: string
  readonly style: (text: string) => string
}

/** Breaks runs of text at spaces into lines of at most `width` characters (a longer word stands alone), each led by `indent`; every word is styled by itself. */
export function wrap(runs: readonly Run[], width: number, indent: string): string {
  const words: { shown: string; length: number }[] = [{ shown: '', length: 0 }]
  for (const { text, style } of runs) {
    for (const [i, part] of text.split(' ').entries()) {
      if (i > 0) words.push({ shown: '', length: 0 })
      const word = words.at(-1)!
      if (part !== '') word.shown += style(part)
      word.length += part.length
    }
  }
  const lines: string[] = []
  let line = indent
  let length = indent.length
  for (const word of words) {
    if (word.length === 0) continue
    if (length > indent.length && length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      length = indent.length
    }
    line += length > indent.length ? ` ${word.shown}` : word.shown
    length += word.length + (length > indent.length ? 1 : 0)
  }
  return [...lines, line].join('\n')
}
