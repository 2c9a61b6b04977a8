import { hasClass, type Reading, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import type { LetterLine } from './letter-lines.js'
import type { Mention } from './mention.js'
import type { Apposition } from './roles.js'

const LONGEST = 6
const PLACES: ReadonlySet<string> = new Set(['recipient', 'signature'])

/** The role on the line below a person's name in a signature or above an address ("Priya Rao / Finance Manager | Tarn Logistics Ltd"), or null. */
export function roleBelow(
  reading: Reading,
  { first, end, kind }: Mention,
  lines: readonly LetterLine[],
): Apposition | null {
  if (kind !== 'person' || lines.length === 0) return null
  const { tokens } = reading
  const at = tokens.start[first]!
  const own = lines.findIndex(line => PLACES.has(line.kind) && line.start <= at && at < line.end)
  if (own < 0 || own + 1 === lines.length) return null
  const line = lines[own]!
  const below = lines[own + 1]!
  if (below.kind !== line.kind || below.number !== line.number + 1) return null
  // Nothing but the name, a title before it and letters after it.
  if (tokens.end[end - 1]! < line.end - 12 || at > line.start + 6) return null
  const from = tokenAtOffset(reading, below.start)
  const stop = tokenAtOffset(reading, below.end)
  let last = from
  let office = false
  while (last < stop && last - from < LONGEST + 1 && /^(?:\p{L}[\p{L}’'-]*|&)$/u.test(wordAt(reading, last))) {
    if (hasClass(reading, last, WORD_CLASS.role)) office = true
    last++
  }
  const closed = last === stop || /^[,|/–—-]$/.test(wordAt(reading, last))
  return office && closed && last - from <= LONGEST ? { first: from, end: last } : null
}
