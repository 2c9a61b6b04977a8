import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import { formQuestions } from '../../demands/form-questions.js'
import { OWN_WORDS } from '../own-words.js'
import { frameOf } from './frames/frame-of.js'
import { POSITIONS, RECORDS } from './frames/framing-words.js'

const WRITER_OR_READER: ReadonlySet<string> = new Set(['i', 'me', 'please', 'us', 'we', 'you'])

/**
 * The attributions that put something in the mouth of somebody other than the writer: in a letter what "I" say is the
 * author's claim, what "you" believe is no claim of yours, unlike what "you" said, and what a printed form says is nobody's.
 */
export function ofOthers(r: Reading, attributions: readonly FoundAttribution[]): readonly FoundAttribution[] {
  if (!OWN_WORDS.has(r.kind.value)) return attributions
  const questions = formQuestions(r)
  return attributions.filter(attribution => {
    const { source, cue, confidence } = attribution
    return (
      (confidence >= SURE || !isFramed(r, cue.first)) &&
      (source ? !isWriterOrReader(r, source.first) || isReadersWord(r, attribution) : isRumor(r, attribution)) &&
      !isOwn(r, attribution) &&
      !isReminder(r, attribution) &&
      !questions.has(r.sentences.block[r.tokens.sentence[cue.first]!]!)
    )
  })
}

/** "I", "you", "please", and "We, |the undersigned parents|, …". */
const isWriterOrReader = (r: Reading, first: number): boolean =>
  WRITER_OR_READER.has(lowerAt(r, lowerAt(r, first).startsWith('*') ? first + 1 : first)) ||
  (lowerAt(r, first - 1) === ',' && WRITER_OR_READER.has(lowerAt(r, first - 2)))

/** Verbs for what a reader has said, as a letter holds it up to him. Lemmas. */
const SAID: ReadonlySet<string> = new Set(
  `accuse acknowledge add admit allege argue assert claim complain concede confirm contend deny explain indicate inform insist maintain mention note
promise reckon reply report say state suggest tell warn write`.split(/\s+/),
)

/** "You say that …", "you in your reply allege that …", unlike "you may say", "if you say" and "did you say". */
function isReadersWord(r: Reading, { source, cue, head }: FoundAttribution): boolean {
  const agrees = /^(?:accept|agree)$/.test(lemmaAt(r, head)) && lowerAt(r, cue.end) === 'that'
  if (lowerAt(r, source!.first) !== 'you' || !(agrees || SAID.has(lemmaAt(r, head)))) return false
  if (source!.end - source!.first > 1 && !/^(?:IN|,)$/.test(tagAt(r, source!.first + 1))) return false
  if (source!.first >= cue.first || /^(?:if|should|unless|whether)$/.test(lowerAt(r, source!.first - 1))) return false
  for (let i = source!.end; i < head; i++) if (/^(?:MD|TO)$/.test(tagAt(r, i))) return false
  return /^VB[DNP]?$/.test(tagAt(r, head)) && lemmaAt(r, source!.first - 1) !== 'do'
}

/** "I am asking for its removal |according to| the agreement", "|according to| our records you have not paid", "my |understanding| is that …": the writer's own words. */
function isOwn(r: Reading, { source, cue, pieces }: FoundAttribution): boolean {
  if (lowerAt(r, cue.first) === 'according' && /^(?:i|we)$/.test(lowerAt(r, pieces[0]!.first))) return true
  if (!source || !/^(?:my|our)$/.test(lowerAt(r, source.first))) return false
  const noun = lemmaAt(r, source.end - 1)
  return source.end - source.first === 1 || RECORDS.has(noun) || POSITIONS.has(noun)
}

/** "Owners |are reminded| that fobs are theirs to keep": who is told it says nothing. */
const isReminder = (r: Reading, { source, head }: FoundAttribution): boolean =>
  source !== null &&
  source.end <= head &&
  tagAt(r, head) === 'VBN' &&
  /^(?:advise|inform|notify|remind|warn)$/.test(lemmaAt(r, head)) &&
  /^(?:are|is)$/.test(lowerAt(r, head - 1))

const RUMORED: ReadonlySet<string> = new Set(['allege', 'claim', 'report', 'rumor', 'say', 'suggest'])

/** "It is said that she slipped", "we were told that she slipped", unlike what the writer himself so denies or admits. */
const isRumor = (r: Reading, { cue, head }: FoundAttribution): boolean =>
  tagAt(r, head) === 'VBN' &&
  (RUMORED.has(lemmaAt(r, head))
    ? lowerAt(r, head + 1) === 'that'
    : /^(?:'m|am|are|been|was|were)$/.test(lowerAt(r, head - 1)) && cue.first < head)

/** Of what the tagger is less sure of, most is no statement of anybody's. */
export const LEAST = 0.4
/** Surer than this, a statement of somebody else stands also in a sentence that the writer begins with "I believe that". */
const SURE = 0.7

function isFramed(r: Reading, cue: number): boolean {
  const s = r.tokens.sentence[cue]!
  let first = cue
  while (first > r.sentences.first[s]! && lowerAt(r, first - 1) !== ';') first--
  return frameOf(r, { first, end: r.sentences.end[s]! }) !== null
}
