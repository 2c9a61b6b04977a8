import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../attribution.js'
import { canAct, phraseAt } from '../../demands/phrases/scan.js'
import { mainVerb } from '../main-verb.js'
import { STATING_VERBS } from './stating-verbs.js'
import { isInSubject, isSubject } from './subject-span.js'

/** Of 148 in 500 documents of PolNeAR's training part 132 are annotated so. */
const CONFIDENCE = 0.89
/** A content of fewer tokens is seldom a sentence. */
const SHORTEST = 4
const LONGEST_SUBJECT = 14
const LONGEST_REST = 6

/** What may begin the words after the verb: when, where, to whom. */
const REST: ReadonlySet<string> = new Set(['IN', 'NNP', 'RB', 'TO'])
const AUXILIARIES: ReadonlySet<string> = new Set(['had', 'has', 'have'])

/** Sentences that end with who says so: “The bridge was never safe, |a study of 2,300 crossings has found|.” */
export function closingSpeech(r: Reading): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let s = 0; s < r.sentences.count; s++) {
    const first = r.sentences.first[s]!
    const end = r.sentences.end[s]!
    const attribution = closing(r, first, end) ?? inverted(r, first, end)
    if (attribution) found.push(attribution)
  }
  return found
}

function closing(r: Reading, first: number, end: number): FoundAttribution | null {
  if (lowerAt(r, end - 1) !== '.') return null
  const verb = lastSaying(r, first, end - 1)
  if (verb < 0) return null
  const has = AUXILIARIES.has(lowerAt(r, verb - 1)) ? verb - 1 : verb
  if (tagAt(r, verb) !== (has < verb ? 'VBN' : 'VBD') && (has < verb || tagAt(r, verb) !== 'VBZ')) return null
  const comma = commaBefore(r, has, first)
  if (comma - first < SHORTEST || !isSubject(r, comma + 1, has) || isDay(r, { first: comma + 1, end: has })) return null
  const content = { first, end: comma }
  if (!beginsSentence(r, first) || mainVerb(r, [content]) < 0) return null
  return {
    source: { first: comma + 1, end: has },
    cue: { first: has, end: verb + 1 },
    head: verb,
    pieces: [content],
    confidence: CONFIDENCE,
  }
}

/** “Jobs will be cut this week, |said the firm's new chair| in an email.” */
function inverted(r: Reading, first: number, end: number): FoundAttribution | null {
  if (lowerAt(r, end - 1) !== '.' || !beginsSentence(r, first)) return null
  for (let verb = first + SHORTEST + 1; verb < end - 2; verb++) {
    // Unlike "the owner, said |owner| being Kern".
    const begins = lowerAt(r, verb - 1) === ',' && lowerAt(r, verb) === 'said' && tagAt(r, verb + 1) !== 'NN'
    if (!begins) continue
    const subject = phraseAt(r, verb + 1)
    const content = { first, end: verb - 1 }
    if (subject?.first !== verb + 1 || !canAct(r, subject) || isDay(r, subject) || mainVerb(r, [content]) < 0) continue
    return {
      source: { first: subject.first, end: withApposition(r, subject.end, end) },
      cue: { first: verb, end: verb + 1 },
      head: verb,
      pieces: [content],
      confidence: CONFIDENCE,
    }
  }
  return null
}

/** The end of a speaker with what follows of him: "the chair| of the firm|", "Mary Lee|, an economist at the bank|". */
function withApposition(r: Reading, from: number, end: number): number {
  let to = from
  while (/^(?:at|for|from|of|with)$/.test(lowerAt(r, to)) && phraseAt(r, to + 1)?.first === to + 1)
    to = phraseAt(r, to + 1)!.end
  if (lowerAt(r, to) !== ',' || !/^(?:DT|JJ|NNP?|PRP\$)$/.test(tagAt(r, to + 1))) return to
  for (let i = to + 1; i < end; i++) {
    if (/^[,.;]$/.test(lowerAt(r, i))) return i
    if (/^(?:MD|VB[DPZ]|W.*)$/.test(tagAt(r, i))) return to
  }
  return to
}

/** The last verb of the tokens that says, when what follows it only tells when, where or to whom; -1 for none. */
function lastSaying(r: Reading, first: number, end: number): number {
  for (let i = end - 1; i > first && i >= end - 1 - LONGEST_REST; i--) {
    const tag = tagAt(r, i)
    if (/^(?:VB|MD|W)/.test(tag) || tag === ',' || tag === ':')
      return STATING_VERBS.has(lemmaAt(r, i)) && (i === end - 1 || REST.has(tagAt(r, i + 1)) || isTime(r, i + 1))
        ? i
        : -1
  }
  return -1
}

/** “…, R-Ky., said |Tuesday|” */
const isDay = (r: Reading, { end }: TokenSpan): boolean => hasClass(r, end - 1, WORD_CLASS.weekday)

const isTime = (r: Reading, i: number): boolean => /^(?:today|yesterday|last|this)$/.test(lowerAt(r, i))

/** The comma before the token with nothing between but what a subject holds; the first token when there is none. */
function commaBefore(r: Reading, verb: number, first: number): number {
  let i = verb - 1
  while (i > first && verb - i <= LONGEST_SUBJECT && isInSubject(tagAt(r, i))) i--
  return lowerAt(r, i) === ',' ? i : first
}

/** Whether a main clause may begin with the token. */
const beginsSentence = (r: Reading, first: number): boolean =>
  lowerAt(r, first) !== 'asked' && !/^(?:IN|WRB|VBG|VBN|TO|CC|WP|WDT)$/.test(tagAt(r, first))
