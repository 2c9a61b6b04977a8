import type { Reference } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { PartyIndex } from '../parties/index.js'
import { resolve } from './resolve.js'

const OPENING = ' ['
/** Longer brackets hold remarks, not names. */
const LONGEST = 60

/**
 * Whom a quoted text speaks to, as an editor's bracket tells: "you [the Government] will …" makes the Government the
 * reader of every "you" and "your" of that text. Null when no bracket after a "you" names a party.
 */
export function glossedReader(r: Reading, parties: PartyIndex): Reference | null {
  const { text, tokens } = r
  if (!text.includes(OPENING)) return null
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.lowers[tokens.word[i]!] !== 'you' || !text.startsWith(OPENING, tokens.end[i])) continue
    const start = tokens.end[i]! + OPENING.length
    const end = text.indexOf(']', start)
    if (end < 0 || end - start > LONGEST) continue
    const party = resolve(r, parties, { start, end })
    if (party !== null) return { start, end, text: text.slice(start, end), party }
  }
  return null
}
