import { hasTag, isWordAt, lemmaAt, lowerAt, type Reading, tagAt, tagSet, wordAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'
import { wordMarks } from '../../word-marks.js'
import { isQuoted } from './quotation-kind.js'

/**
 * A content cut into its statements: at the ends of sentences, and before coordinated clauses with subjects of their own.
 * A piece that goes on with a sentence which an earlier piece began belongs to that statement. Token spans, without marks
 * and complementizers at their ends.
 */
export function segments(r: Reading, pieces: readonly TokenSpan[]): readonly (readonly TokenSpan[])[] {
  const found: TokenSpan[][] = []
  let open: TokenSpan[] | null = null
  for (const piece of pieces) {
    let isFirst = true
    for (const { first, end } of cut(r, piece)) {
      const span = bare(r, { first, end })
      if (!span) continue
      if (open && isFirst && continues(r, open.at(-1)!, span)) open.push(span)
      else found.push((open = [span]))
      isFirst = false
    }
    if (open && endsSentence(r, piece)) open = null
  }
  return found
}

/** Whether the second span goes on with the sentence of the first, over the words that attribute it: "A," he said, "b". */
const continues = (r: Reading, before: TokenSpan, after: TokenSpan): boolean =>
  before.end < after.first &&
  hasWord(r, before.end, after.first) &&
  r.tokens.sentence[before.end - 1] === r.tokens.sentence[after.first] &&
  /^\p{Ll}|^i\b/u.test(r.text[r.tokens.start[after.first]!] ?? '')

function hasWord(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWordAt(r, i)) return true
  return false
}

function endsSentence(r: Reading, { end }: TokenSpan): boolean {
  for (let i = end - 1; i >= 0 && i > end - 4; i--) {
    const word = lowerAt(r, i)
    if (word === '.' || word === '?' || word === '!') return true
    if (isWordAt(r, i)) return false
  }
  return false
}

function cut(r: Reading, { first, end }: TokenSpan): TokenSpan[] {
  const cuts: TokenSpan[] = []
  const joints = jointsOf(r)
  let from = first
  for (let i = first + 1; i < end; i++)
    if (
      r.tokens.sentence[i] !== r.tokens.sentence[i - 1] ||
      (joints[r.tokens.word[i]!] === 1 && beginsClause(r, from, i, end))
    ) {
      cuts.push({ first: from, end: i })
      from = i
    }
  cuts.push({ first: from, end })
  return cuts
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'nor', 'so', 'yet'])
/** Adverbs that join a clause behind a comma. */
const ADVERBS: ReadonlySet<string> = new Set(['hence', 'however', 'therefore', 'thus'])
/** What a coordinated clause may begin with. */
const jointsOf = wordMarks(lower =>
  JOINERS.has(lower) || ADVERBS.has(lower) || [',', ';', ':'].includes(lower) ? 1 : 0,
)
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'there', 'they', 'this', 'we', 'you'])

/** Whether a coordinated clause with a subject of its own begins at the token: "…, and the board refused", "…; it refused", "and that …", "…, it is ours". */
function beginsClause(r: Reading, from: number, i: number, end: number): boolean {
  const word = lowerAt(r, i)
  const joined = JOINERS.has(word) || (ADVERBS.has(word) && /^[,;]$/.test(lowerAt(r, i - 1)))
  if (!joined && word !== ';' && word !== ',' && word !== ':') return false
  if (opensOath(r, i)) return true
  if (!hasFinite(r, from, i)) return false
  const next = i + 1
  // They had no bus home: “They must not be forgotten.”
  if (word === ':') return MARKS.has(lowerAt(r, next)) && hasFinite(r, next, end) && !tagAt(r, i - 1).startsWith('VB')
  if (word === 'and' && lowerAt(r, next) === 'that' && !hasTag(r, next + 1, FINITE))
    return hasFinite(r, next, Math.min(end, next + FAR)) && !isOfNoun(r, from, i)
  if ((word !== ';' && isSubordinate(r, from, i)) || isInPhrase(r, i)) return false
  if (word === 'nor') return hasTag(r, next, FINITE) && subjectThenVerbless(r, next + 1)
  // What somebody is quoted with inside a quotation stays whole: She called me, ‘Auntie, I am ill.’
  if (word === ',' && opensInner(r, from, i)) return false
  if (word === ',')
    return (
      SUBJECTS.has(lowerAt(r, next)) &&
      isVerbAt(r, next + 1) &&
      !isAside(r, next) &&
      !OPENERS.has(lowerAt(r, firstWordOf(r, from)))
    )
  const marked = word === ';' || lowerAt(r, i - 1) === ','
  return subjectThenVerb(r, next, end, marked)
}

/** "…|, and under penalty of perjury|, |that I own it": the oath goes with what follows it, and is none of it. */
const opensOath = (r: Reading, i: number): boolean =>
  lowerAt(r, i) === ','
    ? lowerAt(r, i - 1) === 'perjury' && /^(?:i|that|we)$/.test(lowerAt(r, i + 1)) && [4, 5].some(n => isOath(r, i - n))
    : isOath(r, i + 1) && [4, 5].some(n => lowerAt(r, i + n) === 'perjury')

/** "and |under| penalty of perjury" */
const isOath = (r: Reading, under: number): boolean => lowerAt(r, under) === 'under' && lowerAt(r, under - 1) === 'and'

/** "…, |I guess|", "…, |you know|, …" */
const isAside = (r: Reading, i: number): boolean =>
  /^(?:believe|guess|hope|know|mean|say|suppose|think)$/.test(lemmaAt(r, i + 1)) &&
  !/[\p{L}\p{N}]/u.test(lowerAt(r, i + 2))

/** Whether the joint stands in a name: "the Securities |and| Exchange Commission". */
const isInPhrase = (r: Reading, i: number): boolean =>
  tagAt(r, i - 1).startsWith('NNP') && tagAt(r, i + 1).startsWith('NNP') && (phraseAt(r, i - 1)?.end ?? 0) > i

/** Whether a subject stands behind the verb: ", nor |does the firm| own it". */
const subjectThenVerbless = (r: Reading, i: number): boolean => phraseAt(r, i)?.first === i

function opensInner(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^['‘]$/.test(lowerAt(r, k))) return true
  return false
}

/** Whether a clause that a noun takes is still open: "our |wish that| the case be closed |and that| no charge be brought". */
function isOfNoun(r: Reading, from: number, i: number): boolean {
  for (let k = i - 1; k > from + 1; k--)
    if (lowerAt(r, k) === 'that' && tagAt(r, k) === 'IN') return tagAt(r, k - 1) === 'NN' && hasFinite(r, from, k)
  return false
}

const isVerbAt = (r: Reading, i: number): boolean => hasTag(r, i, FINITE)

function firstWordOf(r: Reading, from: number): number {
  let i = from
  while (i < r.tokens.count - 1 && !isWordAt(r, i)) i++
  return i
}

const LONGEST_SUBJECT = 10
const SHORT_SUBJECT = 6

/** How far from "and that" its verb may stand. */
const FAR = 16

/** Whether a noun phrase and then a finite verb stand at the token. After a mark two phrases may be joined: ", and |the mayor and the board| refused". */
function subjectThenVerb(r: Reading, i: number, end: number, marked: boolean): boolean {
  const stop = Math.min(end, i + (marked ? LONGEST_SUBJECT : SHORT_SUBJECT))
  let nouns = 0
  for (let k = i; k < stop; k++) {
    const tag = tagAt(r, k)
    if (hasTag(r, k, FINITE)) return nouns > 0
    // "The joy |they took|" is one noun phrase, unlike "as a result |she lost|".
    if (tag === 'PRP' && k > i && tagAt(r, k - 1).startsWith('NN') && tagAt(r, i) !== 'IN') return false
    if (tag.startsWith('NN') || tag === 'PRP' || tag === 'EX' || tag === 'DT') nouns++
    else if (tag === 'CC' ? !marked || tagAt(r, k + 1) === 'PRP' : !INSIDE.has(tag)) return false
    if (nouns > 0 && CONJUNCTIONS.has(lowerAt(r, k))) return false
  }
  return false
}

const INSIDE: ReadonlySet<string> = new Set(['CD', 'HYPH', 'IN', 'JJ', 'JJR', 'JJS', 'POS', 'PRP$', 'RB', 'PDT', '$'])
/** They open a clause that belongs to what stands before. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'after although because before if once since that though unless until when whether while'.split(' '),
)
const BACK = 14
const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'as',
  'since',
  'that',
  'though',
  'where',
  'although',
  'because',
  'before',
  'if',
  'once',
  'unless',
  'until',
  'when',
  'which',
  'while',
  'who',
  'whose',
])

/** Openers that are prepositions where no verb follows: "|after| the first payment and you did not reply", "as a result". */
const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until'])

/** Whether the clause before the joint is a subordinate one, which the clause after it may still belong to. */
function isSubordinate(r: Reading, from: number, i: number): boolean {
  const isParted = JOINERS.has(lowerAt(r, i)) && (lowerAt(r, i - 1) === ',' || SUBJECTS.has(lowerAt(r, i + 1)))
  for (let k = i - 1; k >= from && k > i - BACK; k--) {
    const word = lowerAt(r, k)
    // What opens a clause inside a quotation that is over opens none here.
    if (
      !OPENERS.has(word) ||
      (isQuoted(r, r.tokens.start[k]!) && !isQuoted(r, r.tokens.start[i]!)) ||
      (word === 'that' && !hasWord(r, JOINERS.has(lowerAt(r, from)) ? from + 1 : from, k))
    )
      continue
    if (!isParted || !PREPOSITIONS.has(word) || hasFinite(r, k, i)) return true
  }
  return false
}

function hasFinite(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (hasTag(r, k, FINITE)) return true
  return false
}

/** The span without marks at its ends, the joint and the complementizer; null when no word is left. */
export function bare(r: Reading, span: TokenSpan): TokenSpan | null {
  let { first, end } = span
  const skip = (): void => {
    while (first < end && !isWordAt(r, first) && !KEPT_AT_START.has(lowerAt(r, first)) && !isBracket(r, first, end))
      first++
  }
  skip()
  if (first < end && first > 0 && isJoiner(r, first)) first++
  skip()
  if (first < end && isComplementizer(r, first, end)) first++
  skip()
  while (end > first && !isWordAt(r, end - 1) && !KEPT_AT_END.has(lowerAt(r, end - 1))) end--
  if (first < end && BRACKETS[lowerAt(r, end)] && holds(r, first, end, BRACKETS[lowerAt(r, end)]!)) end++
  if (first >= end) return null
  const isHalf = countMarks(r, first, end) % 2 === 1
  if (isHalf && first > span.first && MARKS.has(lowerAt(r, first - 1))) return { first: first - 1, end }
  return { first, end: isHalf ? closed(r, end, span.end) : end }
}

/** A word that joins a clause to what stands before, unlike "so-called", "so far", "so many", and "nor does it", which denies it too. */
const isJoiner = (r: Reading, i: number): boolean =>
  !(lowerAt(r, i) === 'nor' && hasTag(r, i + 1, FINITE)) &&
  (ADVERBS.has(wordAt(r, i)) ||
    (JOINERS.has(lowerAt(r, i)) && !(lowerAt(r, i) === 'so' && /^(?:HYPH|JJ|RB)/.test(tagAt(r, i + 1)))))

const KEPT_AT_START: ReadonlySet<string> = new Set(['$', '£', '€'])
/** The brackets that close, and what they close. */
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** Whether a bracket opens at the token that closes in the span. */
const isBracket = (r: Reading, first: number, end: number): boolean =>
  (lowerAt(r, first) === '(' && holds(r, first + 1, end, ')')) ||
  (lowerAt(r, first) === '[' && holds(r, first + 1, end, ']'))

/** Whether the sign stands in the span and isn't closed there. */
function holds(r: Reading, from: number, to: number, sign: string): boolean {
  let open = 0
  for (let i = from; i < to; i++) {
    if (lowerAt(r, i) === sign) open++
    else if (BRACKETS[lowerAt(r, i)] === sign) open--
  }
  return open > 0
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', '«', '»'])

function countMarks(r: Reading, from: number, to: number): number {
  let marks = 0
  for (let i = from; i < to; i++) if (MARKS.has(lowerAt(r, i))) marks++
  return marks
}

/** The end past a closing mark, with the punctuation before it, when the words hold the opening one: it is "not safe|,"|. */
function closed(r: Reading, end: number, limit: number): number {
  for (let i = end; i < limit; i++) if (MARKS.has(lowerAt(r, i))) return i + 1
  return end
}

const KEPT_AT_END: ReadonlySet<string> = new Set(['%', ']', ')', '€', '$'])

/** "that" before a clause, "to" before a verb. */
function isComplementizer(r: Reading, i: number, end: number): boolean {
  // With a capital it begins a sentence of its own.
  const word = wordAt(r, i)
  if (word === 'to') return tagAt(r, i) === 'TO'
  return word === 'that' && i + 2 < end && (tagAt(r, i) === 'IN' || !hasTag(r, i + 1, FINITE))
}
