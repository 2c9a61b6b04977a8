import type { BlockKind } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../attribution.js'

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation'])
/** Where "Phone:" and the like are fields and not speakers. */
const WITH_FIELDS: ReadonlySet<string> = new Set(['email', 'letter', 'notice'])
const LONGEST_LABEL = 6
const FEWEST = 3
/** What speakers say is mostly sentences, unlike the values of fields. */
const SENTENCES = 0.6
/** Labelled paragraphs that the training part of PolNeAR annotates so, among the transcripts that it annotates at all. */
const CONFIDENCE = 0.9

interface Turn {
  readonly label: TokenSpan
  readonly content: TokenSpan
}

/**
 * What is said in a transcript: "MINISTER: We were never asked." The label is the source and the colon the cue. A text is
 * a transcript when at least two speakers take turns and one of them speaks again.
 */
export function labelledSpeech(r: Reading): FoundAttribution[] {
  if (WITH_FIELDS.has(r.kind.value)) return []
  const turns = turnsOf(r)
  const names = turns.map(({ label }) => nameOf(r, label))
  const speakers = new Set(names).size
  if (turns.length < FEWEST || speakers < 2 || speakers === turns.length) return []
  if (turns.filter(({ content }) => isSentence(r, content)).length < SENTENCES * turns.length) return []
  return turns.map(({ label, content }) => ({
    source: label,
    cue: { first: label.end, end: label.end + 1 },
    head: label.end,
    pieces: [content],
    confidence: CONFIDENCE,
  }))
}

function turnsOf(r: Reading): Turn[] {
  const labels: TokenSpan[] = []
  const colon = r.tokens.words.indexOf(':')
  if (colon < 0) return []
  for (let i = 0; i < r.tokens.count; i++) {
    const label = r.tokens.word[i] === colon && PROSE.has(r.blocks[blockOf(r, i)]!.kind) ? labelBefore(r, i) : null
    if (label) labels.push(label)
  }
  return labels.flatMap((label, n) => {
    const first = label.end + 1
    const limit = labels[n + 1]?.first ?? r.tokens.count
    let end = first
    while (end < limit && blockOf(r, end) === blockOf(r, label.first)) end++
    return end - first > 1 ? [{ label, content: { first, end } }] : []
  })
}

const blockOf = (r: Reading, i: number): number => r.sentences.block[r.tokens.sentence[i]!]!

const beginsLine = (r: Reading, i: number): boolean =>
  i === 0 || blockOf(r, i - 1) !== blockOf(r, i) || r.text.slice(r.tokens.end[i - 1], r.tokens.start[i]).includes('\n')

/** The words with capitals between the start of a line, or a quotation mark there, and the colon; null when there are none. */
function labelBefore(r: Reading, colon: number): TokenSpan | null {
  let first = colon
  while (first > 0 && !beginsLine(r, first) && /^(?:\p{Lu}|[.(),]$)/u.test(wordAt(r, first - 1))) first--
  const begins = beginsLine(r, first) || (/^["“]$/.test(wordAt(r, first - 1)) && beginsLine(r, first - 1))
  const length = colon - first
  return begins && length > 0 && length <= LONGEST_LABEL && /^\p{Lu}/u.test(wordAt(r, first))
    ? { first, end: colon }
    : null
}

const nameOf = (r: Reading, { first, end }: TokenSpan): string =>
  r.text.slice(r.tokens.start[first], r.tokens.end[end - 1]).toLowerCase()

/** Whether the words end as a sentence does and hold a verb. */
function isSentence(r: Reading, { first, end }: TokenSpan): boolean {
  let verb = false
  for (let i = first; i < end && !verb; i++) verb = /^(?:MD|VB[DPZ]?)$/.test(tagAt(r, i))
  for (let i = end - 1; i > end - 4 && i > first; i--) if (/^[.?!…-]/.test(lowerAt(r, i))) return verb
  return false
}
