import { excerpt, type Excerpt, type Money } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenAtOffset, tokenSpan } from '@gravamen/language'
import { AMOUNT_KINDS } from './amount-kinds.js'
import { measuredBy } from './measured-by.js'
import type { PhraseCursor } from './phrase-cursor.js'

type Kind = Money['kind']

/** What an amount is, and what the text says that it is the amount of. */
export interface AmountContext {
  readonly kind: Kind
  readonly refersTo: Excerpt | null
}

const AHEAD = 6
const BACK = 9
const STOPS = new Set([',', ';', ':', '.', '(', ')', '"', '“', '”', 'and', 'but', 'while', 'which', 'who'])
const EARNING = new Set(['earn', 'earned', 'earning', 'earns'])
const PAY_PERIODS = new Set(['day', 'hour', 'month', 'week', 'year'])
/** What is traded for a price. */
const TRADED = new Set(['share', 'shares', 'stock', 'ticket', 'tickets'])

/**
 * Reads the kind of the amount that covers `[start, end)` from its sentence, and the noun phrase that it measures. An estimate is one whatever it
 * measures; else that phrase decides when its noun tells a kind; then the word at once before the amount, those after it, and those before.
 */
export function contextOf(
  reading: Reading,
  start: number,
  end: number,
  per: string | null,
  phrases: PhraseCursor,
): AmountContext {
  const first = tokenAtOffset(reading, start)
  let last = first
  const { tokens, sentences } = reading
  const s = tokens.sentence[first] ?? 0
  const from = sentences.first[s] ?? 0
  const to = sentences.end[s] ?? 0
  while (last < to && tokens.start[last]! < end) last++
  const measured = measuredBy(reading, { first, last, from, to }, phrases)
  const refersTo = measured === null ? null : excerpt(reading.text, tokenSpan(reading, measured.first, measured.end))
  const kind =
    estimateBefore(reading, first, from) ??
    (measured === null ? null : kindAt(reading, measured.head)) ??
    scan(reading, first - 1, Math.max(from, first - 2), false, per) ??
    scan(reading, lowerAt(reading, last) === 'worth' ? last + 1 : last, Math.min(to, last + 3), true, per) ??
    scan(reading, first - 1, Math.max(from, first - BACK), false, per) ??
    scan(reading, last, Math.min(to, last + AHEAD), true, per) ??
    (measured !== null && TRADED.has(lowerAt(reading, measured.head)) ? 'price' : null)
  return { kind, refersTo }
}

/** "Are estimated at", "an estimated": said of the amount itself, whatever it measures. */
function estimateBefore(reading: Reading, first: number, from: number): Kind {
  for (let k = first - 1; k >= Math.max(from, first - 2); k--)
    if (lowerAt(reading, k) === 'estimated') return 'estimate'
  return null
}

function scan(reading: Reading, i: number, limit: number, ahead: boolean, per: string | null): Kind {
  for (let k = i; ahead ? k < limit : k >= limit; k += ahead ? 1 : -1) {
    const word = lowerAt(reading, k)
    if (EARNING.has(word) && per !== null && PAY_PERIODS.has(per)) return 'salary'
    const kind = kindAt(reading, k)
    if (kind !== null) return kind
    if (STOPS.has(word) && !(word === ',' && !ahead && k > limit)) return null
  }
  return null
}

/** The kind that a word tells; "a fine man" tells none. */
const kindAt = (reading: Reading, k: number): Kind => {
  const word = lowerAt(reading, k)
  const tag = tagAt(reading, k)
  // "a $30,000 fine" was taken for an adjective too; "a fine man" is one.
  if (
    word === 'fine' &&
    tag.startsWith('JJ') &&
    (tagAt(reading, k - 1) !== 'CD' || tagAt(reading, k + 1).startsWith('NN'))
  )
    return null
  // "her presidential bid" is no offer.
  if (word === 'bid' && tag === 'NN' && lowerAt(reading, k + 1) !== 'of') return null
  return AMOUNT_KINDS.get(word) ?? null
}
