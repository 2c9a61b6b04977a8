import type { Span } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tokenSpan, WORD_CLASS, wordAt } from '@gravamen/language'

/** What a name calls: a place is no actor until the text lets it act. */
export type Kind = 'person' | 'organization' | 'place'

/** A stretch of tokens (half-open numbers) that refers to somebody, before it is joined to a party. */
export interface Mention {
  readonly first: number
  readonly end: number
  readonly kind: Kind
  readonly type: 'name' | 'term' | 'role' | 'pronoun' | 'place'
  /** 0 to 1. */
  readonly confidence: number
  /** What found it. */
  readonly rule: string
}

/**
 * The mention with other tokens. Mentions are written out with all their fields in one order, here and wherever one is made: a spread would give
 * each place that makes them a shape of its own, and everything that reads mentions would search for their fields.
 */
export const moved = ({ kind, type, confidence, rule }: Mention, first: number, end: number): Mention => ({
  first,
  end,
  kind,
  type,
  confidence,
  rule,
})

const STOPLESS = /^(?:limited|llc|llp|plc|gmbh|ag)\.$/i

/** The mention's span. The full stop of "Acme LLC." is the sentence's: these legal forms are written without one. */
export function mentionSpan(reading: Reading, { first, end }: Pick<Mention, 'first' | 'end'>): Span {
  const span = tokenSpan(reading, first, end)
  const last = wordAt(reading, end - 1)
  if (!last.endsWith('.')) return span
  return STOPLESS.test(last) || endsSentence(reading, end) ? { start: span.start, end: span.end - 1 } : span
}

/** At the end of a sentence the full stop of "Tarn Ltd." is the sentence's, but not that of "Tarn Co., Ltd.". */
const endsSentence = (reading: Reading, end: number): boolean =>
  /^ltd\.$/i.test(wordAt(reading, end - 1)) &&
  reading.sentences.end[reading.tokens.sentence[end - 1]!] === end &&
  !/[.,]$/.test(wordAt(reading, end - 2))

/** The mention as written, with a line break inside it as a space. */
export function mentionText(reading: Reading, mention: Pick<Mention, 'first' | 'end'>): string {
  const { start, end } = mentionSpan(reading, mention)
  const text = reading.text.slice(start, end)
  return isPlainlySpaced(reading, mention.first, mention.end) ? text : text.replace(/\s+/g, ' ')
}

/** The words of the tokens in lower case. */
export function lowersOf(reading: Reading, first: number, end: number): string[] {
  const words: string[] = []
  for (let i = first; i < end; i++) words.push(lowerAt(reading, i))
  return words
}

/** The words of the tokens as written. */
export function wordsOf(reading: Reading, first: number, end: number): string[] {
  const words: string[] = []
  for (let i = first; i < end; i++) words.push(wordAt(reading, i))
  return words
}

/** Whether nothing but single spaces stands between the tokens. */
function isPlainlySpaced({ text, tokens }: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const gap = tokens.start[i]! - tokens.end[i - 1]!
    if (gap > 1 || (gap === 1 && text[tokens.end[i - 1]!] !== ' ')) return false
  }
  return true
}

/** The mentions without the month of a date before them: "on 2 [May Southgate Council]". */
export function withoutMonths(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const mention of mentions) {
    const { first, end } = mention
    const isDate =
      end - first > 1 &&
      hasClass(reading, first, WORD_CLASS.month) &&
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(reading, first - 1))
    found.push(isDate ? moved(mention, first + 1, end) : mention)
  }
  return found
}

/**
 * The mentions of all lists, one list after the other. The lists that every rule reads are filled by pushing: what a spread or `map` makes is of
 * another kind once it is compiled, and then all that reads it is compiled anew.
 */
export function joined(...lists: readonly (readonly Mention[])[]): Mention[] {
  const all: Mention[] = []
  for (const list of lists) for (const mention of list) all.push(mention)
  return all
}

/** Orders mentions by where they begin, the longer first. */
export const byPlace = (a: Mention, b: Mention): number => a.first - b.first || b.end - a.end

/** The mentions in order, without those that overlap one that is better: longer, then surer, then earlier. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(byPlace)
  const kept: Mention[] = []
  for (let from = 0; from < sorted.length; ) {
    // Most mentions overlap no other; of a row of those that do, the best are kept.
    let reach = sorted[from]!.end
    let to = from + 1
    while (to < sorted.length && sorted[to]!.first < reach) reach = Math.max(reach, sorted[to++]!.end)
    if (to === from + 1) kept.push(sorted[from]!)
    else for (const mention of bestOf(sorted.slice(from, to))) kept.push(mention)
    from = to
  }
  return kept
}

/** The best of mentions that overlap, in order. */
function bestOf(mentions: readonly Mention[]): Mention[] {
  const best = [...mentions].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || b.confidence - a.confidence || a.first - b.first,
  )
  const kept: Mention[] = []
  for (const mention of best)
    if (!kept.some(({ first, end }) => mention.first < end && first < mention.end)) kept.push(mention)
  return kept.sort(byPlace)
}
