import { hasClass, hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { mainVerb } from '../../attributions/main-verb.js'
import { phraseAt } from '../../demands/phrases/scan.js'
import { TIMES } from '../../demands/phrases/subject.js'
import { isAccused } from './source-of.js'
import { withoutTail } from './tails.js'

/** What is said, as the claim gives it: without the listener, the noun and the pronoun that lead to it. */
export const contentOf = (r: Reading, found: FoundAttribution): readonly TokenSpan[] =>
  ofAccused(r, found).map((piece, n) => {
    const whole = withoutTail(r, found, withoutDateline(r, beforeMainClause(r, found, wholeWord(r, piece))))
    if (n > 0 && found.pieces.length > 1) return whole
    const clause = [withoutBe, withoutAs, withoutTime, withoutPlace].reduce(
      (span, without) => without(r, found.cue, span),
      whole,
    )
    return withoutNoun(r, withoutListener(r, found, clause))
  })

/** The pieces without a relative pronoun that stands alone: "|which| is estimated |to be worth a billion|". */
const withoutPronouns = (r: Reading, pieces: readonly TokenSpan[]): readonly TokenSpan[] =>
  pieces.length < 2 ? pieces : pieces.filter(({ first, end }) => end - first > 2 || !tagAt(r, end - 1).startsWith('W'))

/** They open what happened, behind who said what: "…, the regulator said, |after it emerged that| …". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['after', 'amid', 'as', 'following', 'when', 'while'])

/** The pieces without the circumstances in which something unquoted was said. */
function withoutCircumstances(r: Reading, cue: TokenSpan, pieces: readonly TokenSpan[]): readonly TokenSpan[] {
  const [before, after] = pieces
  const isTold =
    pieces.length === 2 && before!.end <= cue.first && after!.first >= cue.end && !opensQuote(r, before!.first)
  return isTold && CIRCUMSTANCES.has(lowerAt(r, after!.first)) ? [before!] : pieces
}

/** "|The man| accused of |killing two| will appear …": what he is accused of ends before the verb whose subject he is. */
function ofAccused(r: Reading, found: FoundAttribution): readonly TokenSpan[] {
  const pieces = withoutCircumstances(r, found.cue, withoutPronouns(r, found.pieces))
  const { source } = found
  const deed = pieces[0]!
  if (!source || pieces.length !== 1 || deed.first < found.cue.end || !isAccused(r, found, source)) return pieces
  const verb = mainVerb(r, pieces)
  return [source, verb > deed.first ? { first: deed.first, end: verb } : deed]
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before if once since though unless until when while'.split(' '),
)

/** The piece up to the main clause after an attribution in a subordinate one: when he says |he will die|, |I believe him|. */
function beforeMainClause(r: Reading, { source, cue }: FoundAttribution, piece: TokenSpan): TokenSpan {
  if (!source || piece.first < cue.end || !SUBORDINATORS.has(lowerAt(r, source.first - 1))) return piece
  let hasVerb = false
  for (let i = piece.first; i < piece.end - 2; i++) {
    const phrase = hasVerb && lowerAt(r, i) === ',' ? phraseAt(r, i + 1) : null
    if (phrase?.first === i + 1 && hasTag(r, phrase.end, FINITE)) return { first: piece.first, end: i }
    hasVerb ||= hasTag(r, i, FINITE) || tagAt(r, i) === 'VB'
  }
  return piece
}

const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)

const LONGEST_DATELINE = 12

/** The piece without the place and agency before a report: "|PORT ELLIS, May 3 (Wire) -| The bridge is safe". */
function withoutDateline(r: Reading, piece: TokenSpan): TokenSpan {
  const { first, end } = piece
  const begins =
    first === 0 || r.sentences.block[r.tokens.sentence[first - 1]!] !== r.sentences.block[r.tokens.sentence[first]!]
  if (!begins || !/^\p{Lu}{3}/u.test(r.text.slice(r.tokens.start[first], r.tokens.end[first]))) return piece
  for (let i = first + 1; i < Math.min(end - 2, first + LONGEST_DATELINE); i++) {
    if (/^[-–—]{1,2}$/.test(lowerAt(r, i)) && r.tokens.start[i]! > r.tokens.end[i - 1]!) return { first: i + 1, end }
    if (hasTag(r, i, FINITE)) return piece
  }
  return piece
}

/** The piece from the beginning of the word that it begins in: accused |"so-|called experts". */
function wholeWord(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let i = first
  while (i > 0 && /^(?:[-‐]|\p{L}+)$/u.test(lowerAt(r, i - 1)) && r.tokens.end[i - 1] === r.tokens.start[i]) i--
  if (i === first || !r.text.slice(r.tokens.start[i], r.tokens.start[first]).includes('-')) return { first, end }
  return { first: opensQuote(r, i - 1) && r.tokens.end[i - 1] === r.tokens.start[i] ? i - 1 : i, end }
}

/** The piece without the "as" that joins a cue to what something is called: described it |as| "an insult". */
function withoutAs(r: Reading, { end }: TokenSpan, piece: TokenSpan): TokenSpan {
  const isJoined = piece.first === end && lowerAt(r, end) === 'as' && opensQuote(r, end + 1)
  return isJoined && piece.end - piece.first > 1 ? { ...piece, first: piece.first + 1 } : piece
}

/** The piece without what joins it to a cue that comes before: what he believes |is that| the lamps are to blame. */
function withoutBe(r: Reading, { end }: TokenSpan, piece: TokenSpan): TokenSpan {
  const isJoined = piece.first === end && lemmaAt(r, end) === 'be' && lowerAt(r, end + 1) === 'that'
  return isJoined && piece.end - end > 3 ? { ...piece, first: end + 2 } : piece
}

const IN_TIMES: ReadonlySet<string> = new Set('a ago at earlier early in last late on previous the this'.split(' '))
/** Words of a time that stands before "that", at most: "on the first Monday of May". */
const LONGEST_TIME = 5

/** The piece without when it was said: warned |two years ago that| costs would rise. */
function withoutTime(r: Reading, { end }: TokenSpan, piece: TokenSpan): TokenSpan {
  if (piece.first !== end) return piece
  let isTime = false
  let i = end
  for (; i < end + LONGEST_TIME && lowerAt(r, i) !== 'that'; i++) {
    const isUnit = TIMES.has(lemmaAt(r, i)) || hasClass(r, i, WORD_CLASS.month)
    if (!isUnit && tagAt(r, i) !== 'CD' && !IN_TIMES.has(lowerAt(r, i))) return piece
    isTime ||= isUnit
  }
  return isTime && lowerAt(r, i) === 'that' && i + 3 < piece.end ? { first: i + 1, end: piece.end } : piece
}

/** The piece without where it was said: is claiming |in the comments that| the bread is his, told me |on the phone| it was his; as you said |yourself,| it is his. */
function withoutPlace(r: Reading, cue: TokenSpan, piece: TokenSpan): TokenSpan {
  const end = piece.first
  if (end !== cue.end && !(end === cue.end + 1 && tagAt(r, cue.end) === 'PRP')) return piece
  if (/(?:self|selves)$/.test(lowerAt(r, end)) && lowerAt(r, end + 1) === ',') return { first: end + 2, end: piece.end }
  const place = /^(?:at|during|in|on|over|to)$/.test(lowerAt(r, end)) ? phraseAt(r, end + 1) : null
  if (place?.first !== end + 1 || place.end + 3 >= piece.end) return piece
  if (lowerAt(r, place.end) === 'that' && tagAt(r, place.end) === 'IN') return { first: place.end + 1, end: piece.end }
  const subject = SUBJECTS.has(tagAt(r, place.end)) ? phraseAt(r, place.end) : null
  return subject?.first === place.end && hasTag(r, subject.end, FINITE) ? { first: place.end, end: piece.end } : piece
}

const opensQuote = (r: Reading, i: number): boolean => /^["“‘'«]|^``/.test(lowerAt(r, i))

/** Verbs that take the one who is told between them and what he is told. Lemmas. */
const TELLING: ReadonlySet<string> = new Set(
  'advise assure convince inform notify persuade promise reassure remind tell text warn'.split(' '),
)
const SUBJECTS: ReadonlySet<string> = new Set(['DT', 'EX', 'PRP', 'PRP$'])

/** The piece without the one who is told it: assured |the workers that| they would be paid, told |the Echo| the board knew. */
function withoutListener(r: Reading, { cue, head }: FoundAttribution, piece: TokenSpan): TokenSpan {
  if (piece.first !== cue.end || cue.end !== head + 1 || !TELLING.has(lemmaAt(r, head))) return piece
  const listener = phraseAt(r, piece.first)
  if (listener?.first !== piece.first) return piece
  let { end } = listener
  if (tagAt(r, end) === 'POS') end = phraseAt(r, end + 1)?.end ?? end
  if (end >= piece.end - 2) return piece
  const isThat = lowerAt(r, end) === 'that'
  return isThat || SUBJECTS.has(tagAt(r, end)) ? { first: isThat ? end + 1 : end, end: piece.end } : piece
}

const OPENS_NOUN: ReadonlySet<string> = new Set(['CD', 'DT', 'JJ', 'NNP', 'POS', 'PRP$', 'RB'])
/** "Little evidence that …" says that it isn't so. */
const NONE: ReadonlySet<string> = new Set(['any', 'few', 'little', 'no', 'scant'])
const LONGEST_NOUN = 6

/** The piece without the noun that says what it is: repeated |his claim that| …, rejected |suggestions that| …. */
function withoutNoun(r: Reading, piece: TokenSpan): TokenSpan {
  let i = piece.first
  while (i < piece.first + LONGEST_NOUN && OPENS_NOUN.has(tagAt(r, i)) && !NONE.has(lowerAt(r, i))) i++
  const isNoun = hasClass(r, i, WORD_CLASS.speech) && tagAt(r, i).startsWith('NN')
  return isNoun && lowerAt(r, i + 1) === 'that' && i + 3 < piece.end ? { first: i + 2, end: piece.end } : piece
}
