import type { Claim } from '@gravamen/document'
import { isWordAt, type Reading } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

/** Nearly all of a direct quotation's words stand in quotation marks. */
const DIRECT = 0.95

/** Whether the words stand in quotation marks: all of them, some, or none. */
export function quotationKind(r: Reading, pieces: readonly TokenSpan[]): NonNullable<Claim['quotation']> {
  let words = 0
  let quoted = 0
  for (const { first, end } of pieces)
    for (let i = first; i < end; i++) {
      if (!isWordAt(r, i)) continue
      words++
      if (isQuoted(r, r.tokens.start[i]!)) quoted++
    }
  if (quoted === 0) return 'indirect'
  return quoted >= DIRECT * words ? 'direct' : 'mixed'
}

/** Whether the offset stands inside a quotation. Logarithmic. */
export function isQuoted({ quotations }: Reading, offset: number): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (quotations[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  for (let q = low - 1; q >= 0 && q > low - 4; q--) if (quotations[q]!.end > offset) return true
  return false
}
