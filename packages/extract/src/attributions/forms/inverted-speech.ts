import { hasClass, lowerAt, type Reading, tagAt, tokenAtOffset, WORD_CLASS } from '@gravamen/language'
import { phraseAt } from '../../demands/phrases/scan.js'
import type { FoundAttribution, TokenSpan } from '../attribution.js'

const SHORTEST_QUOTATION = 4
/** Of 257 in 500 documents of PolNeAR's training part 96 % are annotated with this cue and a source that begins here; less the ends of contents. */
const CONFIDENCE = 0.9
const LONGEST_NAME = 5

/** Quotations that a verb of saying follows with its subject behind it: “We are sorry,” said our director, Ann Kern. */
export function invertedSpeech(r: Reading): FoundAttribution[] {
  const found: FoundAttribution[] = []
  const opened = new Map(r.quotations.map(({ start, end }) => [start, end]))
  for (const { start, end, depth } of r.quotations) {
    if (depth > 0) continue
    const first = tokenAtOffset(r, start)
    const verb = tokenAtOffset(r, end)
    if (verb >= r.tokens.count || verb - first < SHORTEST_QUOTATION || !/[,?!]/.test(lowerAt(r, verb - 2))) continue
    if (!hasClass(r, verb, WORD_CLASS.saying) || !/^VB[DZ]$/.test(tagAt(r, verb))) continue
    const subject = phraseAt(r, verb + 1)
    if (subject?.first !== verb + 1 || r.tokens.sentence[verb] !== r.tokens.sentence[verb + 1]) continue
    const source = withName(r, subject)
    // “A,” said Kern. “B.”
    const next = lowerAt(r, source.end) === '.' ? source.end + 1 : source.end
    const more = next < r.tokens.count && sameBlock(r, verb, next) ? opened.get(r.tokens.start[next]!) : undefined
    found.push({
      source,
      cue: { first: verb, end: verb + 1 },
      head: verb,
      pieces: [{ first, end: verb }, ...(more === undefined ? [] : [{ first: next, end: tokenAtOffset(r, more) }])],
      confidence: CONFIDENCE,
    })
  }
  return found
}

const sameBlock = ({ tokens, sentences }: Reading, a: number, b: number): boolean =>
  sentences.block[tokens.sentence[a]!] === sentences.block[tokens.sentence[b]!]

/** A speaker with what follows of him: "a spokeswoman |for the firm|", "our director|, Ann Kern|". */
function withName(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let to = end
  while (tagAt(r, to) === 'IN' && /^(?:at|for|from|of|with)$/.test(lowerAt(r, to))) {
    const next = phraseAt(r, to + 1)
    if (next?.first !== to + 1) break
    to = next.end
  }
  if (lowerAt(r, to) !== ',') return { first, end: to }
  let name = to + 1
  while (name - to <= LONGEST_NAME && tagAt(r, name).startsWith('NNP')) name++
  return name > to + 1 && /^[.,;]$/.test(lowerAt(r, name)) ? { first, end: name } : { first, end: to }
}
