import type { Deadline, Demand, Span } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { overlapping, type PartyIndex } from '../parties/index.js'
import { blockAt, sentenceAt, tokensOf, type Words } from './places.js'
import { listNumbers } from './list-numbers.js'
import { ANSWERS, namedBy } from './named-demands.js'
import { resolve } from './resolve.js'
import { agree, compatible } from './same-actors.js'

/** How far back, in sentences, words that only point ("if you do not do so") reach. */
const REACH = 14

/** How far the last of what was asked may stand before them. */
const LAST = 5

/** In the news they reach no further, and only to what is asked of somebody. */
const CLOSE = 3

/** Documents in which "the above" is all that the letter has asked so far. */
export const LETTERS = new Set(['letter', 'email', 'notice', 'other'])

/** What has been asked so far, by when, and who is who. */
export interface Asked {
  readonly demands: readonly Demand[]
  readonly deadlines: readonly Deadline[]
  readonly parties: PartyIndex
}

/**
 * The demands that a condition in sentence `s` is about ("unless you do so", "if payment is not made", "failure to comply with any of the above"), in
 * the order of the text: all, where it speaks of complying or of an answer; those that its own words name; with a day that was given, those due by it;
 * else those of the nearest list or block. In the news only what is near, and of whom the condition speaks.
 */
export function demandsAbout(
  r: Reading,
  all: Asked,
  s: number,
  condition: Words,
  consequence: Span | null,
): readonly Demand[] {
  return LETTERS.has(r.kind.value) ? inLetter(r, all, s, condition) : inNews(r, all, s, condition, consequence)
}

function inLetter(r: Reading, { demands, deadlines, parties }: Asked, s: number, condition: Words): readonly Demand[] {
  const first = demands.filter(one => sentenceAt(r, one.start) < s && one.sameAs === null)
  const asked = ofSubject(r, parties, first, condition) ?? first
  const near = asked.filter(demand => sentenceAt(r, demand.start) >= s - REACH)
  const open = asked.filter(({ condition: own }) => own === null)
  const words = wordsIn(r, condition)
  const content = contentOf(words)
  const isAnswer = isOfAnswer(content)
  const numbered = byNumber(r, open, condition)
  if (numbered.length > 0) return numbered
  if (isOfAll(r, words, condition)) return ofReader(r, open)
  const dated = byDate(
    near.filter(demand => open.includes(demand)),
    deadlines,
    words,
  )
  if (isAnswer) return dated.length > 0 ? dated : ofReader(r, open)
  const named = namedBy(r, open, content)
  if (named.length > 0) return named
  if (dated.length > 0) return dated
  const later = namedBy(
    r,
    demands.filter(({ start, sameAs }) => sameAs === null && isSoonAfter(sentenceAt(r, start) - s)),
    content,
  )
  return later.length > 0 ? later : nearest(r, near, s)
}

function inNews(
  r: Reading,
  { demands, deadlines, parties }: Asked,
  s: number,
  condition: Words,
  consequence: Span | null,
): readonly Demand[] {
  const first = demands.filter(one => sentenceAt(r, one.start) < s && one.sameAs === null)
  const suffering = consequence && ofParties(parties, first, consequence)
  const own = suffering ?? ofSubject(r, parties, first, condition)
  const close = (own ?? first).filter(
    ({ start, addressee }) =>
      addressee !== null &&
      sentenceAt(r, start) >= s - CLOSE &&
      (suffering !== null || isBeside(r, start, s, condition)),
  )
  const words = wordsIn(r, condition)
  const content = contentOf(words)
  if (isOfAll(r, words, condition)) return ofOne(close)
  const near = (own ?? first).filter(
    ({ start, condition: if_ }) => if_ === null && sentenceAt(r, start) >= s - (own ? REACH : NAMED),
  )
  const named = namedBy(r, near, content)
  if (named.length > 0) return named
  const dated = byDate(close, deadlines, words)
  if (dated.length > 0) return dated
  // A condition on somebody of whom nothing was asked, or on something else, is about something else.
  const isAbout = content.length === 0 || isOfAnswer(content) || ANY.has(lowerAt(r, condition.first))
  return own !== null && isAbout ? nearest(r, close, s) : []
}

/** "Tarn Bank could lose its licence if it misses the deadline": what was asked of those whom the consequence names; null where it names none of them. */
function ofParties(parties: PartyIndex, demands: readonly Demand[], consequence: Span): readonly Demand[] | null {
  const named = new Set(overlapping(parties, consequence).map(({ party }) => party.id))
  const own = demands.filter(({ addressee }) => addressee !== null && named.has(addressee.party ?? ''))
  return own.length > 0 ? own : null
}

/** "Any company still there": whoever of those that were asked something does as he was told not to. */
const ANY = new Set(['all', 'any', 'each', 'every'])

/** In the news what somebody of whom nothing was asked is to do is looked for no further back, in sentences. */
const NAMED = 6

/** "If it refuses" speaks of whom its own paragraph speaks of, or, where it opens one, the paragraph before. */
function isBeside(r: Reading, start: number, s: number, condition: Words): boolean {
  if (!PRONOUNS.has(lowerAt(r, condition.first + 1))) return true
  const block = r.sentences.block[s]!
  const opens = s === 0 || r.sentences.block[s - 1] !== block
  return blockAt(r, start) === (opens ? block - 1 : block)
}

/** The lemmas of the condition that say what is to be done. */
const contentOf = (words: ReadonlyMap<string, string>): readonly string[] =>
  [...words.values()].filter(word => !GENERIC.has(word))

/** "The above", "comply", "not satisfied", "as we ask" */
const isOfAll = (r: Reading, words: ReadonlyMap<string, string>, condition: Words): boolean =>
  [...words.keys()].some(word => ALL.has(word) || UNSATISFIED.has(word)) || saysAsked(r, condition)

/** "If we do not hear from you", "without a reply": the answer is to answer everything. */
const isOfAnswer = (content: readonly string[]): boolean =>
  content.length > 0 && content.every(word => ANSWERS.has(word))

/** "The above", "comply with this notice": everything that was asked. */
const ALL = new Set(
  'aforementioned above act action actions acts compliance comply conditions cooperate co-operate demands foregoing measures requests requirements steps terms'.split(
    ' ',
  ),
)

/** "If I am not satisfied with your reply": the reply is to answer everything. */
const UNSATISFIED = new Set(['dissatisfied', 'happy', 'satisfied', 'unhappy', 'unsatisfied'])

/** "If the rent is not paid, we will evict you. Please pay it." */
const isSoonAfter = (sentences: number): boolean => sentences > 0 && sentences <= CLOSE

/** "What we ask for", "as we have asked". */
function saysAsked(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end - 2; k++)
    if (/^(?:as|what)$/.test(lowerAt(r, k)) && /^(?:i|we)$/.test(lowerAt(r, k + 1)))
      for (let n = k + 2; n < Math.min(end, k + 5); n++)
        if (/^(?:ask|demand|request|require)$/.test(lemmaAt(r, n))) return true
  return false
}

/** Lemmas that say nothing of what is to be done. */
const GENERIC = new Set(
  'absence act action advice agree ask ban be breach business cease change continue date day deadline decline default delay do event expiry fail failure fall get give have hear hour ignore inaction issue late letter make matter month neglect non-compliance notice order outcome outstanding period persist position problem proceed progress receive refusal refuse remain resolution resolve result satisfactory situation step still take then time ultimatum unresolved warning week'.split(
    ' ',
  ),
)

/** The words of the condition that carry meaning or point: as written, with their lemmas. */
function wordsIn(r: Reading, { first, end }: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let k = first; k < end; k++)
    if (/^(?:NN|VB|JJ|DT|RB|IN)/.test(tagAt(r, k))) found.set(lowerAt(r, k), carries(r, k) ? lemmaAt(r, k) : 'do')
  return found
}

/** Nouns and full verbs; a name or a month carries nothing here. */
const carries = (r: Reading, k: number): boolean =>
  /^(?:NNS?|VB.?|VBN)$/.test(tagAt(r, k)) && !/^(?:be|have|do)$/.test(lemmaAt(r, k))

const DATED = new Set(['date', 'deadline', 'then', 'time'])

/** "By that date", "in time": what was to be done by the last day that was given. */
function byDate(
  demands: readonly Demand[],
  deadlines: readonly Deadline[],
  words: ReadonlyMap<string, string>,
): readonly Demand[] {
  if (![...words.keys()].some(word => DATED.has(word))) return []
  const last = demands.findLast(({ deadline }) => deadline !== null)
  if (!last) return []
  const day = deadlines.find(({ id }) => id === last.deadline)
  const same = new Set(
    deadlines.filter(({ id, due }) => id === last.deadline || (due !== null && due === day?.due)).map(({ id }) => id),
  )
  return demands.filter(({ deadline }) => deadline !== null && same.has(deadline))
}

/** "Paragraphs 1 and 2", "step (iii)": the items of the list by their numbers. */
export function byNumber(r: Reading, demands: readonly Demand[], condition: Words): readonly Demand[] {
  const numbers = listNumbers(r, condition)
  if (numbers.size === 0) return []
  return demands.filter(demand =>
    numbers.has(r.blocks[blockAt(r, demand.start)]!.marker?.replaceAll(/\W/g, '').toLowerCase() ?? ''),
  )
}

/** The demands of the list, or of the block, that comes last before the condition in sentence `s`, if it is not too far off. */
function nearest(r: Reading, demands: readonly Demand[], s: number): readonly Demand[] {
  const last = demands.at(-1)
  if (!last || sentenceAt(r, last.start) < s - LAST) return []
  if (last.rule === 'demand/list')
    return demands.filter(demand => demand.rule === 'demand/list' && demand.cue?.start === last.cue?.start)
  const block = blockAt(r, last.start)
  return demands.filter(demand => blockAt(r, demand.start) === block && compatible(demand, last))
}

/** Of the demands those that ask something of whom the condition names ("if you refuse", "should Tarn Ltd fail"), all where it names nobody; null where it names somebody else. */
function ofSubject(
  r: Reading,
  parties: PartyIndex,
  demands: readonly Demand[],
  { first, end }: Words,
): readonly Demand[] | null {
  let verb = first + 1
  while (verb < Math.min(end, first + SUBJECT) && !/^(?:MD|RB|VB)/.test(tagAt(r, verb))) verb++
  if (verb === first + 1 || (verb === first + 2 && PRONOUNS.has(lowerAt(r, first + 1)))) return demands
  const span = { start: r.tokens.start[first + 1]!, end: r.tokens.end[verb - 1]! }
  const subject = r.text.slice(span.start, span.end).toLowerCase()
  if (subject === 'you') {
    const own = demands.filter(demand => !namesAnother(r, demand))
    return own.length > 0 ? own : null
  }
  const party = resolve(r, parties, span)
  const noun = headOf(r, span)
  const own = demands.filter(
    ({ addressee }) =>
      addressee !== null &&
      (addressee.text.toLowerCase() === subject ||
        (party !== null && addressee.party === party) ||
        (noun !== null && noun === headOf(r, addressee))),
  )
  return own.length > 0 ? own : null
}
const PRONOUNS = new Set(['he', 'i', 'it', 'she', 'that', 'they', 'this', 'we', 'who'])

/** The lemma of the common noun that a phrase ends in: "company" of "any company" and of "foreign mining companies". */
function headOf(r: Reading, span: Span): string | null {
  const { end } = tokensOf(r, span)
  return /^NNS?$/.test(tagAt(r, end - 1)) ? lemmaAt(r, end - 1) : null
}
/** How many words the subject of a condition may have, with its opener. */
const SUBJECT = 7

/** Whether the demand names beside its action somebody other than the reader who is to act. */
const namesAnother = (r: Reading, { addressee, start }: Demand): boolean =>
  addressee !== null && !/^you\b/i.test(addressee.text) && sentenceAt(r, addressee.start) === sentenceAt(r, start)

/** What a letter asks of its reader, as the last of it is; else of whom the last of it asks something. */
function ofReader(r: Reading, demands: readonly Demand[]): readonly Demand[] {
  const reader = demands.filter(demand => !namesAnother(r, demand))
  return reader.includes(demands.at(-1)!) ? reader : ofOne(demands)
}

/** Those that are asked of the same as the last. */
const ofOne = (demands: readonly Demand[]): readonly Demand[] =>
  demands.filter(({ addressee }) => agree(addressee, demands.at(-1)!.addressee))
