import { hasClass, hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { canAct, phraseAt } from '../../demands/phrases/scan.js'
import { HEARING } from './of-speech.js'
import { isQuoted } from './quotation-kind.js'

/** All that we read were right. */
const CONFIDENCE = 0.75
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)

/** "Despite |warnings| from residents that the roof was unsafe, …": what a noun says that its speakers stand behind, or that somebody does not heed. */
export function nounClauses(r: Reading, { first, end }: TokenSpan): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let noun = first; noun < end - 5; noun++) {
    if (!hasClass(r, noun, WORD_CLASS.speech) || !tagAt(r, noun).startsWith('NN')) continue
    const source = speakerAt(r, noun + 1)
    const that = source?.end ?? noun + 1
    if (lowerAt(r, that) !== 'that' || !(source || isHeard(r, noun))) continue
    const content = { first: that + 1, end: endOf(r, that + 1, end) }
    if (!isQuoted(r, r.tokens.start[noun]!) && hasFinite(r, content))
      found.push({
        source,
        cue: { first: noun, end: noun + 1 },
        head: noun,
        pieces: [content],
        confidence: CONFIDENCE,
      })
  }
  return found
}

/** Who stands behind "by" or "from" at the token; null where nobody does. */
function speakerAt(r: Reading, i: number): TokenSpan | null {
  const speaker = /^(?:by|from)$/.test(lowerAt(r, i)) ? phraseAt(r, i + 1) : null
  return speaker?.first === i + 1 && canAct(r, speaker) ? { first: speaker.first, end: speaker.end } : null
}

/** Whether somebody does with it what one does with what others say: "|ignored| repeated warnings". */
function isHeard(r: Reading, noun: number): boolean {
  const phrase = phraseAt(r, noun)
  let verb = (phrase?.end === noun + 1 ? phrase.first : noun) - 1
  if (lemmaAt(r, verb) === 'repeat') verb--
  return HEARING.has(lemmaAt(r, verb)) && tagAt(r, verb).startsWith('VB')
}

/** The end of the clause: where, behind a comma, the main clause begins with its subject and verb, or with the sentence. */
function endOf(r: Reading, from: number, end: number): number {
  for (let i = from; i < end - 2; i++) {
    const subject = lowerAt(r, i) === ',' && hasFinite(r, { first: from, end: i }) ? phraseAt(r, i + 1) : null
    if (subject?.first === i + 1 && hasTag(r, subject.end, FINITE)) return i
  }
  return end
}

function hasFinite(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE)) return true
  return false
}
