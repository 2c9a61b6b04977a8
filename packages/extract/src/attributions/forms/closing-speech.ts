import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution } from '../attribution.js'
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
    const attribution = closing(r, r.sentences.first[s]!, r.sentences.end[s]!)
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
  if (comma - first < SHORTEST || !isSubject(r, comma + 1, has)) return null
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

const isTime = (r: Reading, i: number): boolean => /^(?:today|yesterday|last|this)$/.test(lowerAt(r, i))

/** The comma before the token with nothing between but what a subject holds; the first token when there is none. */
function commaBefore(r: Reading, verb: number, first: number): number {
  let i = verb - 1
  while (i > first && verb - i <= LONGEST_SUBJECT && isInSubject(tagAt(r, i))) i--
  return lowerAt(r, i) === ',' ? i : first
}

/** Whether a main clause may begin with the token. */
const beginsSentence = (r: Reading, first: number): boolean =>
  !/^(?:IN|WRB|VBG|VBN|TO|CC|WP|WDT)$/.test(tagAt(r, first))
