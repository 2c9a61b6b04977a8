import { lowerAt, type Reading } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import { formQuestions } from '../../demands/form-questions.js'
import { frameOf } from './frames.js'

/** Documents in which a writer speaks for himself. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['email', 'letter', 'notice', 'statement'])

const WRITER_OR_READER: ReadonlySet<string> = new Set(['i', 'please', 'we', 'you'])

/**
 * The attributions that put something in the mouth of somebody other than the writer: in a letter what "I" say is the
 * author's claim, what "you" believe is no claim of yours, and what a printed form says is nobody's.
 */
export function ofOthers(r: Reading, attributions: readonly FoundAttribution[]): readonly FoundAttribution[] {
  if (!OWN_WORDS.has(r.kind.value)) return attributions.filter(({ confidence }) => confidence >= LEAST)
  const questions = formQuestions(r)
  return attributions.filter(
    ({ source, cue, confidence }) =>
      source !== null &&
      confidence >= LEAST &&
      (confidence >= SURE || !isFramed(r, r.tokens.sentence[cue.first]!)) &&
      !isWriterOrReader(r, source.first) &&
      !questions.has(r.sentences.block[r.tokens.sentence[cue.first]!]!),
  )
}

/** "I", "you", "please", and "We, |the undersigned parents|, …". */
const isWriterOrReader = (r: Reading, first: number): boolean =>
  WRITER_OR_READER.has(lowerAt(r, first)) ||
  (lowerAt(r, first - 1) === ',' && WRITER_OR_READER.has(lowerAt(r, first - 2)))

/** Of what the tagger is less sure of, most is no statement of anybody's. */
const LEAST = 0.4
/** Surer than this, a statement of somebody else stands also in a sentence that the writer begins with "I believe that". */
const SURE = 0.7

const isFramed = (r: Reading, s: number): boolean =>
  frameOf(r, { first: r.sentences.first[s]!, end: r.sentences.end[s]! }) !== null
