import { bySpan, overlaps, type Party, type Span } from '@gravamen/document'

/** A mention of a party. */
export interface Held {
  readonly party: Party
  readonly start: number
  readonly end: number
}

/** The mentions of all parties in the order of the text, the longer first where they start together. */
export interface PartyIndex {
  readonly parties: readonly Party[]
  readonly mentions: readonly Held[]
  /** The length of the longest mention: how far before a span one that reaches into it may start. */
  readonly longest: number
}

/** Several steps look at the same parties. */
const known = new WeakMap<readonly Party[], PartyIndex>()

export function indexParties(parties: readonly Party[]): PartyIndex {
  const found = known.get(parties) ?? newIndex(parties)
  known.set(parties, found)
  return found
}

function newIndex(parties: readonly Party[]): PartyIndex {
  const mentions = parties
    .flatMap(party => party.mentions.map(({ start, end }) => ({ party, start, end })))
    .sort(bySpan)
  return { parties, mentions, longest: mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0) }
}

/** The mentions that overlap the span, in order. Logarithmic, and linear in the mentions about as near as the longest one reaches. */
export function overlapping({ mentions, longest }: PartyIndex, span: Span): Held[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (mentions[middle]!.start <= span.start - longest) low = middle + 1
    else high = middle
  }
  const held: Held[] = []
  for (let m = low; m < mentions.length && mentions[m]!.start < span.end; m++)
    if (overlaps(mentions[m]!, span)) held.push(mentions[m]!)
  return held
}
