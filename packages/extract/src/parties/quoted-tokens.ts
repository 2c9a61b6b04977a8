import type { Reading } from '@gravamen/language'

/** Which tokens stand within quotation marks: 1 for those that do. */
export function quotedTokens({ tokens, quotations }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let i = 0
  for (const { start, end, depth } of quotations) {
    if (depth > 0) continue
    while (i < tokens.count && tokens.end[i]! <= start) i++
    for (let k = i; k < tokens.count && tokens.start[k]! < end; k++) quoted[k] = 1
  }
  return quoted
}
