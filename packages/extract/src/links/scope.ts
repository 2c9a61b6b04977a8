import type { Deadline, Demand, Span } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { overlapping, type PartyIndex } from '../parties/index.js'
import { BODIES, namesAnother, ofParties, ofSubject, PRONOUNS } from './condition-subject.js'
import { blockAt, sentenceAt, tokensOf, type Words } from './places.js'
import { listNumbers } from './list-numbers.js'
import { ANSWERS, namedBy } from './named-demands.js'
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
    r,
    near.filter(demand => open.includes(demand)),
    deadlines,
    condition,
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
  // What speaks of something else is left alone where nothing tells that somebody writes to somebody.
  const points = r.kind.value !== 'other' || content.length === 0 || [...words.keys()].some(word => POINTING.has(word))
  return later.length > 0 ? later : points ? nearest(r, near, s) : []
}

function inNews(
  r: Reading,
  { demands, deadlines, parties }: Asked,
  s: number,
  condition: Words,
  consequence: Span | null,
): readonly Demand[] {
  const first = demands.filter(one => sentenceAt(r, one.start) < s && one.sameAs === null)
  const suffering = consequence && ofParties(r, parties, first, consequence)
  const own = suffering ?? ofSubject(r, parties, first, condition)
  const close = (own ?? first).filter(
    ({ start, addressee }) =>
      addressee !== null &&
      sentenceAt(r, start) >= s - CLOSE &&
      (suffering !== null || isBeside(r, start, s, condition)),
  )
  const words = wordsIn(r, condition)
  const kind = own !== null && lowerAt(r, condition.first + 1) === 'who' ? lemmaAt(r, condition.first) : null
  const content = contentOf(words).filter(word => !BODIES.has(word) && word !== kind)
  if (isOfAll(r, words, condition)) return ofOne(close.filter(demand => concerns(r, parties, demand, s)))
  const near = (own ?? first).filter(
    ({ start, condition: if_ }) => if_ === null && sentenceAt(r, start) >= s - (own ? REACH : NAMED),
  )
  const named = namedBy(r, near, content)
  if (named.length > 0) return named
  const dated = byDate(r, close, deadlines, condition, words)
  if (dated.length > 0) return dated
  // A condition on somebody of whom nothing was asked, or on something else, is about something else.
  const isAbout = content.length === 0 || isOfAnswer(content) || ANY.has(lowerAt(r, condition.first))
  return own !== null && isAbout ? nearest(r, close, s) : []
}

/** Whether sentence `s` names whoever asks or is asked, or nobody at all: "A second union said its members would strike if their demands were not met" is of its own. */
function concerns(r: Reading, parties: PartyIndex, { demander, addressee }: Demand, s: number): boolean {
  const span = { start: r.tokens.start[r.sentences.first[s]!]!, end: r.tokens.end[r.sentences.end[s]! - 1]! }
  const named = overlapping(parties, span).map(({ party }) => party.id)
  return named.length === 0 || [demander?.party, addressee?.party].some(id => id && named.includes(id))
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

/** Words that point at what was asked. */
const POINTING = new Set('it nobody none nothing same so such that these this'.split(' '))

/** "If we do not hear from you", "without a reply": the answer is to answer everything. */
const isOfAnswer = (content: readonly string[]): boolean =>
  content.length > 0 && content.every(word => ANSWERS.has(word))

/** "The above", "comply with this notice": everything that was asked. */
const ALL = new Set(
  'aforementioned above act action actions acts compliance comply conditions cooperate co-operate demands foregoing measures nothing requests requirements steps terms'.split(
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
  'abide absence act action advice agree ask ban be breach business cease change continue date day deadline decline default delay demand do event expiry fail failure fall get give have hear hour ignore inaction issue late letter make matter meet month neglect obey non-compliance notice obligation order outcome outstanding period persist position problem proceed progress receive refusal refuse remain resolution resolve result satisfactory situation step schedule still take target then time timetable ultimatum unresolved warning week'.split(
    ' ',
  ),
)

/** The words of the condition that carry meaning or point: as written, with their lemmas. */
function wordsIn(r: Reading, { first, end }: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let timed = false
  for (let k = first; k < end; k++) {
    // "By the time of that meeting" says when.
    if (TIMED.has(lowerAt(r, k))) timed = true
    else if (/^(?:MD|VB|,)/.test(tagAt(r, k))) timed = false
    if (/^(?:NN|VB|JJ|DT|RB|IN|PRP)/.test(tagAt(r, k)))
      found.set(lowerAt(r, k), carries(r, k) && !timed ? lemmaAt(r, k) : 'do')
  }
  return found
}

const TIMED = new Set(['before', 'by', 'until', 'within'])

/** Nouns and full verbs; a name or a month carries nothing here. */
const carries = (r: Reading, k: number): boolean =>
  /^(?:NNS?|VB.?|VBN)$/.test(tagAt(r, k)) && !/^(?:be|have|do)$/.test(lemmaAt(r, k))

const DATED = new Set(['date', 'deadline', 'then', 'time'])

/** "By that date", "in time", "on 11 April": what was to be done by the last day that was given, or by that day. */
function byDate(
  r: Reading,
  demands: readonly Demand[],
  deadlines: readonly Deadline[],
  condition: Words,
  words: ReadonlyMap<string, string>,
): readonly Demand[] {
  const points = [...words.keys()].some(word => DATED.has(word))
  const days = daysIn(r, condition)
  const named = (id: string | null): boolean => {
    const day = deadlines.find(deadline => deadline.id === id)
    const said = day ? daysIn(r, tokensOf(r, day)) : null
    return said !== null && said.size > 0 && [...said].every(word => days.has(word))
  }
  const last = demands.findLast(({ deadline }) => deadline !== null && (points || named(deadline)))
  if (!last) return []
  const day = deadlines.find(({ id }) => id === last.deadline)
  const same = new Set(
    deadlines.filter(({ id, due }) => id === last.deadline || (due !== null && due === day?.due)).map(({ id }) => id),
  )
  return demands.filter(({ deadline }) => deadline !== null && same.has(deadline))
}

/** The numbers and names by which words tell a day: "11", "april"; of "the 28th" its number. */
function daysIn(r: Reading, { first, end }: Words): ReadonlySet<string> {
  const found = new Set<string>()
  for (let k = first; k < end; k++) {
    const number = /^\d{1,2}(?:st|nd|rd|th)?$/.exec(lowerAt(r, k))
    if (number) found.add(String(Number.parseInt(number[0], 10)))
    else if (DAYS.has(lowerAt(r, k)) && tagAt(r, k) === 'NNP') found.add(lowerAt(r, k))
  }
  return found
}
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** "Paragraphs 1 and 2", "step (iii)": the items of the list by their numbers. */
export function byNumber(r: Reading, demands: readonly Demand[], condition: Words): readonly Demand[] {
  const numbers = listNumbers(r, condition)
  if (numbers.size === 0) return []
  return demands.filter(demand =>
    numbers.has(r.blocks[blockAt(r, demand.start)]!.marker?.replaceAll(/\W/g, '').toLowerCase() ?? ''),
  )
}

/** The demands of the list, or of the block, that comes last before the condition in sentence `s`, if it is not too far off. */
function nearest(r: Reading, all: readonly Demand[], s: number): readonly Demand[] {
  const demands = weighty(all)
  const last = demands.at(-1)
  if (!last || sentenceAt(r, last.start) < s - LAST) return []
  if (last.rule === 'demand/list')
    return demands.filter(demand => demand.rule === 'demand/list' && demand.cue?.start === last.cue?.start)
  const block = blockAt(r, last.start)
  return demands.filter(demand => blockAt(r, demand.start) === block && compatible(demand, last))
}

/** The demands without what is only to be told or arranged at the end ("tell me when you are free"), where something is required or urged before. */
function weighty(demands: readonly Demand[]): readonly Demand[] {
  const last = demands.findLastIndex(one => !isByTheWay(one))
  return last < 0 || !demands.slice(0, last + 1).some(({ strength }) => strength !== 'request')
    ? demands
    : demands.slice(0, last + 1)
}
const isByTheWay = ({ kind, strength, deadline }: Demand): boolean =>
  strength === 'request' && (kind === 'meeting' || (kind === 'information' && deadline === null))

/** What a letter asks of its reader, as the last of it is; else of whom the last of it asks something. */
function ofReader(r: Reading, demands: readonly Demand[]): readonly Demand[] {
  const reader = demands.filter(demand => !namesAnother(r, demand))
  return reader.includes(demands.at(-1)!) ? reader : ofOne(demands)
}

/** Those that are asked of the same as the last. */
const ofOne = (demands: readonly Demand[]): readonly Demand[] =>
  demands.filter(({ addressee }) => agree(addressee, demands.at(-1)!.addressee))
