import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { isQuoted } from './quotation-kind.js'

const COURTESIES: ReadonlySet<string> = new Set([
  'amen',
  'good',
  'goodbye',
  'hello',
  'hi',
  'no',
  'oh',
  'ok',
  'okay',
  'please',
  'sorry',
  'thank',
  'thanks',
  'welcome',
  'yes',
  'yeah',
])
/** "The council denies |that|" */
const POINTING: ReadonlySet<string> = new Set('he it no she so that they this yes'.split(' '))
/** Shorter verbless sentences are answers and exclamations, when something else is said beside them. */
const SHORTEST = 3

/** Whether the words can be a statement: no question, greeting or command. `alone`: whether nothing else is said with them. */
export function isStatement(r: Reading, pieces: readonly TokenSpan[], alone: boolean): boolean {
  const last = pieces.at(-1)!
  const { first } = pieces[0]!
  const words = pieces.reduce((sum, { first, end }) => sum + end - first, 0)
  if (words === 1 && (!alone || POINTING.has(lowerAt(r, last.first)) || tagAt(r, last.first) === 'RB')) return false
  // "Two colleagues heard |this and are willing to say so|"
  if (/^(?:it|that|them|this)$/.test(lowerAt(r, first)) && tagAt(r, first + 1) === 'CC') return false
  // "Asked what he believed, he said …"
  if (/^asked$/.test(lowerAt(r, lowerAt(r, first) === 'when' ? first + 1 : first))) return false
  const hasVerb = pieces.some(piece => tagIn(r, piece, /^(?:MD|VB)/))
  if (COURTESIES.has(lowerAt(r, first)) && (words <= 3 || !hasVerb)) return false
  if (!hasVerb && !alone && words < SHORTEST) return false
  // "|An allegation| that he denies"
  if (isCommand(r, first) || isListener(r, first)) return false
  for (let i = last.end; i < Math.min(r.tokens.count, last.end + 3); i++) {
    if (lowerAt(r, i).startsWith('?')) return false
    if (/[\p{L}\p{N}]/u.test(lowerAt(r, i))) break
  }
  return !isIndirectQuestion(r, pieces) && !isInQuestion(r, last)
}

/** "|An allegation| that he repeats": words for what is said, and not what it is. */
export function isBareSpeech(r: Reading, pieces: readonly TokenSpan[]): boolean {
  const { first, end } = pieces[0]!
  if (pieces.length > 1 || !hasClass(r, end - 1, WORD_CLASS.speech) || isQuoted(r, r.tokens.start[first]!)) return false
  return !tagIn(r, pieces[0]!, /^(?:MD|VB)/)
}

/** Whether it is a part of a question that is quoted: “Why do |the banks| and |the big firms get away with it|?” */
function isInQuestion(r: Reading, { end }: TokenSpan): boolean {
  if (!isQuoted(r, r.tokens.start[end - 1]!)) return false
  const stop = r.sentences.end[r.tokens.sentence[end - 1]!]!
  for (let i = end; i < stop && isQuoted(r, r.tokens.start[i]!); i++) if (lowerAt(r, i).startsWith('?')) return true
  return false
}

/** "They wrote |to your client twice and received no answer|": who was told. */
const isListener = (r: Reading, first: number): boolean =>
  lowerAt(r, first - 1) !== 'to' &&
  lowerAt(r, first) === 'to' &&
  /^(?:DT|NNP|PRP\$?)$/.test(tagAt(r, first + 1)) &&
  !isQuoted(r, r.tokens.start[first]!)

/** "|Vote| for the bridge", said in so many words: what is asked for is no claim. */
const isCommand = (r: Reading, first: number): boolean =>
  tagAt(r, first) === 'VB' &&
  /^\p{Lu}/u.test(r.text[r.tokens.start[first]!]!) &&
  isQuoted(r, r.tokens.start[first]!) &&
  !/^(?:be|have|make)$/.test(lowerAt(r, first))

const ASKERS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'whether', 'who', 'why'])

/** "Explained |what went wrong|", "worried about |how it ends|", unlike "said |what he saw was a fox|". */
function isIndirectQuestion(r: Reading, pieces: readonly TokenSpan[]): boolean {
  const { first } = pieces[0]!
  if (!ASKERS.has(lowerAt(r, first)) || isQuoted(r, r.tokens.start[first]!)) return false
  let finite = 0
  for (const piece of pieces)
    for (let i = piece.first; i < piece.end; i++) if (/^(?:MD|VBD|VBP|VBZ)$/.test(tagAt(r, i))) finite++
  return finite < 2
}

const tagIn = (r: Reading, { first, end }: TokenSpan, tag: RegExp): boolean => {
  for (let i = first; i < end; i++) if (tag.test(tagAt(r, i))) return true
  return false
}
