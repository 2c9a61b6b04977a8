import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'
import { isQuoted } from './quotation-kind.js'

/** The attribution up to where somebody else is said to say something: Rail says that |it lacks the money|; you say that you gave it. */
export function beforeOtherSpeech(r: Reading, attribution: FoundAttribution): FoundAttribution {
  const { cue, pieces } = attribution
  const [piece] = pieces
  if (pieces.length !== 1 || piece!.first < cue.end) return attribution
  for (let i = piece!.first + 1; i < piece!.end - 3; i++)
    if (lowerAt(r, i) === ';' && !isQuoted(r, r.tokens.start[i]!) && isSpeech(r, i + 1))
      return { ...attribution, pieces: [{ first: piece!.first, end: i }] }
  return attribution
}

/** Whether a subject and a verb of saying with "that" stand at the token. */
function isSpeech(r: Reading, i: number): boolean {
  const subject = phraseAt(r, i)
  return (
    subject?.first === i &&
    hasClass(r, subject.end, WORD_CLASS.saying) &&
    /^VB[DPZ]$/.test(tagAt(r, subject.end)) &&
    lowerAt(r, subject.end + 1) === 'that'
  )
}
