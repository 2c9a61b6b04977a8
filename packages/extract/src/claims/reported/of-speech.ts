import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'

/** What one does with what others say. Lemmas, sorted. */
export const HEARING: ReadonlySet<string> = new Set(
  'brush defy disregard face follow hear heed ignore overlook receive spark'.split(' '),
)
const LONGEST_NOUN = 5

/** The attribution by what others said, where it was taken for that of one who did not heed it: "the trust ignored |warnings| that …". */
export function ofSpeech(r: Reading, found: FoundAttribution): FoundAttribution {
  let verb = found.cue.first
  while (verb < found.cue.end && !HEARING.has(lemmaAt(r, verb))) verb++
  if (verb === found.cue.end) return found
  for (let i = verb + 1; i < verb + LONGEST_NOUN; i++)
    if (hasClass(r, i, WORD_CLASS.speech) && tagAt(r, i).startsWith('NN') && lowerAt(r, i + 1) === 'that')
      return {
        ...found,
        source: null,
        cue: { first: i, end: i + 1 },
        head: i,
        pieces: [{ first: i + 2, end: found.pieces.at(-1)!.end }],
      }
  return found
}
