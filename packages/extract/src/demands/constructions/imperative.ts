import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { isBase, isNot, sentenceOf, skipAdverbs, startsBase, wordsAt } from '../phrases/scan.js'
import { saysUrgent } from '../phrases/trim-action.js'
import { isAnnouncement, isIdle, lessQuoted } from './idle-commands.js'
import {
  IDIOMS,
  isBlank,
  isCourtesy,
  isHelpOffer,
  isOffer,
  isPointer,
  isPromised,
  isSlogan,
  isSupposing,
} from './not-commands.js'
import { hearerOf } from './hearer.js'
import { POLITE, hasPlease, headAt, skipComma } from './imperative-head.js'
import { spokenFrom, vocative, youBefore } from './vocative.js'
import { bareWeight, isCausing } from './imperative-weight.js'

/** "Please" or "kindly" with a verb in its base form: "please send", "could you kindly …" is left to the polite forms. */
export function please(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (!POLITE.has(word)) return []
  if (word === 'kindly' && i > 0 && ['i', 'we', 'would'].includes(lowerAt(r, i - 1))) return []
  const at = skipComma(r, skipAdverbs(r, i + 1, limit), limit)
  return at < limit ? imperativeAt(r, i, at, limit, true) : []
}

/** A verb in its base form at the head of a sentence or clause without a subject: "Remove the listing.", "If so, send it back." */
export function imperative(r: Reading, sentence: Words, limit: number): readonly Candidate[] {
  // A word alone, without as much as a full stop, is the label of a field or a column.
  if (sentence.end - sentence.first === 1) return []
  let at = headAt(r, sentence.first, limit)
  if (at >= limit) return []
  at = skipComma(r, skipAdverbs(r, at, limit), limit)
  if (at >= limit || hasPlease(r, sentence.first, at) || isPromised(r, at)) return []
  const colon = colonAfter(r, at, sentence.end)
  if (colon > 0 && (isLabel(r, at, colon + 1) || (colon === sentence.end - 1 && FILLED_IN.has(lowerAt(r, at)))))
    return []
  return imperativeAt(r, at, at, limit, false)
}

/** The first colon after the token; -1 where none stands. */
function colonAfter(r: Reading, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) if (lowerAt(r, k) === ':') return k
  return -1
}

/** "Open repositories:": a few words without an article or a pronoun before a colon. */
function isLabel(r: Reading, at: number, end: number): boolean {
  for (let k = at + 1; k < end - 1; k++) if (/^(?:DT|PRP\$?|TO)$/.test(tagAt(r, k))) return false
  return end - at <= 5
}

/** What a form's label says of its blank: "Describe the work:". */
const FILLED_IN = new Set('describe enter give identify list name specify state type'.split(' '))

function imperativeAt(r: Reading, from: number, at: number, limit: number, polite: boolean): readonly Candidate[] {
  let verb = at
  let negated = false
  let reminded = false
  const word = lowerAt(r, at)
  if ((word === 'do' && isNot(lowerAt(r, at + 1))) || word === "don't") {
    negated = true
    verb = skipAdverbs(r, at + (word === 'do' ? 2 : 1), limit)
    if (wordsAt(r, verb, ['in', 'any'])) verb += 3
    if (wordsAt(r, verb, ['forget', 'to'])) {
      negated = false
      reminded = true
      verb = skipAdverbs(r, verb + 2, limit)
    }
  } else if (wordsAt(r, at, ['go', 'ahead', 'and'])) {
    verb = skipAdverbs(r, at + 3, limit)
  } else if (wordsAt(r, at, ['be', 'sure', 'to']) || (REMEMBERING.has(word) && lowerAt(r, at + 1) === 'to')) {
    reminded = true
    verb = skipAdverbs(r, at + (word === 'be' ? 3 : 2), limit)
  } else if (word === 'never') {
    negated = true
    verb = at + 1
  } else if (lowerAt(r, at - 1) === 'never' && at - 1 > from - 1 && at - 1 >= 0) {
    negated = true
  }
  if (verb >= limit || isCourtesy(r, at) || isCourtesy(r, verb)) return []
  const lemma = lemmaAt(r, verb)
  const tag = tagAt(r, verb)
  // "Return of company property", "Lift No. 2": a noun, and no command.
  if (!polite && /^no\.?$/.test(lowerAt(r, verb + 1)) && lowerAt(r, verb + 2) !== 'later') return []
  if (!polite && lowerAt(r, verb + 1) === 'of' && !/^(?:approve|beware|dispose|get|make|think)$/.test(lemma)) return []
  const verbal =
    startsBase(r, verb) ||
    (polite && /^(?:JJ|NN)$/.test(tag) && /^(?:DT|PRP\$?)$/.test(tagAt(r, verb + 1))) ||
    (DEMAND_VERBS.has(lowerAt(r, verb)) && !/^(?:NNS|VBZ|VBD|VBG)$/.test(tag) && followsLikeObject(r, verb, limit))
  if (!verbal || lemma === 'be' || (lowerAt(r, verb) === 'let' && /^['’]s$/.test(lowerAt(r, verb + 1)))) return []
  if (EMPTY_VERBS.has(lemma) && !polite && !isCausing(r, verb, limit)) return []
  // "Let us heed the word" is said to everybody.
  const ours = skipAdverbs(r, verb + 2, limit)
  const us = lemma === 'let' && lowerAt(r, verb + 1) === 'us' && isBase(tagAt(r, ours))
  if (isAnnouncement(r, verb)) return []
  if (us && r.kind.value === 'article' && !['go', 'have', 'in', 'know', 'see'].includes(lowerAt(r, ours))) return []
  if (!polite && (/^(?:VBD|VBZ|MD)$/.test(tagAt(r, verb + 1)) || tagAt(r, verb + 2) === 'MD')) return []
  const sentence = sentenceOf(r, verb)
  if (
    isHelpOffer(r, verb, sentence) ||
    isOffer(r, verb) ||
    isPointer(r, verb, sentence) ||
    isBlank(r, verb, limit) ||
    IDIOMS.some(words => wordsAt(r, verb, words))
  )
    return []
  const acted = negated ? verb : pastAct(r, verb, limit)
  const start = negated ? (lowerAt(r, at) === 'never' || word === 'do' || word === "don't" ? at : at - 1) : acted
  const urgent = saysUrgent(r, { first: sentence.first, end: acted })
  const report = r.kind.value === 'article'
  const called =
    vocative(r, report ? spokenFrom(r, sentence.first, from) : sentence.first, from) ??
    youBefore(r, sentence.first, from)
  const addressee = called ?? (report ? hearerOf(r, from) : null)
  if (report && !polite && isIdle(r, verb)) return []
  const weight = polite
    ? 0.85
    : bareWeight(r, verb, limit, urgent, negated || reminded) +
      (report && called ? CALLED : 0) -
      (report ? lessQuoted(r, from) : 0)
  if (weight < (report ? 0.5 : 0.4)) return []
  const actions = verbActions(r, start, limit).filter(({ first }) => first === start || !isCourtesy(r, first))
  if (!polite && (isSlogan(r, start, limit) || isSupposing(r, verb, actions.at(-1)?.end ?? start))) return []
  return actions.map(action =>
    candidate({
      rule: polite ? 'demand/imperative/please' : 'demand/imperative/bare',
      cue: polite ? { first: from, end: from + 1 } : null,
      action,
      addressee,
      strength: polite ? 'request' : 'require',
      negated:
        (negated && action.first === start) ||
        (/^(?:do|not|never)$/.test(lowerAt(r, action.first)) && ['not', "n't"].includes(lowerAt(r, action.first + 1))),
      urgent: urgent || action.urgent,
      direct: true,
      weight,
    }),
  )
}

/** How much surer a command in a report is that calls somebody by name: "Minister Lee, do the right thing". */
const CALLED = 0.45

/** "Act expeditiously to remove it" asks to remove it, and fast: where the deed begins. */
function pastAct(r: Reading, verb: number, limit: number): number {
  if (lowerAt(r, verb) !== 'act') return verb
  const to = skipAdverbs(r, verb + 1, limit)
  return to > verb + 1 && lowerAt(r, to) === 'to' && isBase(tagAt(r, to + 1)) ? to + 1 : verb
}

/** "Remember to lock up" asks to lock up. */
const REMEMBERING = new Set(['remember'])

/** After a noun-like verb ("Call", "Return"): a determiner, a pronoun, a particle or the end of the sentence. */
function followsLikeObject(r: Reading, verb: number, limit: number): boolean {
  if (verb + 1 >= limit) return true
  const tag = tagAt(r, verb + 1)
  return ['DT', 'PRP', 'PRP$', 'RP', 'IN', 'TO', 'PDT', 'CD', '$', 'RB'].includes(tag) || lowerAt(r, verb + 1) === '.'
}
