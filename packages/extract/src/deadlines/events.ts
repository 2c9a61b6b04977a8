import { excerpt, type Excerpt } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, tokenSpan } from '@gravamen/language'
import { phraseAt } from '../demands/phrases/scan.js'
import { wordMarks } from '../word-marks.js'
import type { LimitCue } from './limit-cues.js'

/** What takes place at a time that those concerned know. Lemmas. */
const EVENTS = new Set(
  'agm anniversary appointment auction ballot break census ceremony closing completion concert conference count court-date deadline demolition departure election exam examination expiry festival funeral game half-term hearing holiday inquest inspection interview kick-off launch match meeting move party pilgrimage poll publication race recess referendum sale school season session shipment sitting start summit term tournament trial tribunal visit vote wedding'.split(
    ' ',
  ),
)
const DETERMINERS = /^(?:DT|PRP\$|POS)$/

/** Whether the token is a noun of an event. */
export const isEvent = (r: Reading, k: number): boolean => tagAt(r, k).startsWith('NN') && EVENTS.has(lemmaAt(r, k))

/** A limit by an event: "before |the hearing|", "in time for |the wedding|", tokens `[first, end)` of what takes place. */
export interface EventLimit {
  readonly first: number
  readonly end: number
  readonly cue: LimitCue
  readonly anchor: Excerpt
}

const OPENERS = new Set(['ahead', 'before', 'by', 'prior', 'time'])
const opensOf = wordMarks(lower => (OPENERS.has(lower) ? 1 : 0))
/** "by the start of the term", "before the end of the session" */
const BOUNDS = new Set(['beginning', 'close', 'end', 'start'])

/** Every limit by an event that no date follows, in order. */
export function eventLimits(r: Reading): readonly EventLimit[] {
  const { tokens } = r
  const opens = opensOf(r)
  const found: EventLimit[] = []
  for (let k = 0; k < tokens.count; k++) {
    const limit = opens[tokens.word[k]!] === 1 ? limitAt(r, k) : null
    if (limit) found.push(limit)
  }
  return found
}

function limitAt(r: Reading, k: number): EventLimit | null {
  const word = lowerAt(r, k)
  const next = lowerAt(r, k + 1)
  const inTime = word === 'time' && next === 'for' && lowerAt(r, k - 1) === 'in'
  const at =
    word === 'before' || (word === 'by' && BOUNDS.has(lemmaAt(r, k + 2)) && lowerAt(r, k + 3) === 'of')
      ? k + 1
      : inTime || (word === 'prior' && next === 'to') || (word === 'ahead' && next === 'of')
        ? k + 2
        : -1
  const phrase = at < 0 ? null : phraseAt(r, at)
  if (!phrase || phrase.first !== at || /^(?:a|an|any|each|every)$/.test(lowerAt(r, at))) return null
  const definite = DETERMINERS.test(tagAt(r, at)) || lowerAt(r, at) === 'next'
  const of =
    BOUNDS.has(lemmaAt(r, phrase.end - 1)) && lowerAt(r, phrase.end) === 'of' ? phraseAt(r, phrase.end + 1) : null
  const last = of?.first === phrase.end + 1 ? of.end : phrase.end
  if (word === 'by' && last === phrase.end) return null
  const end = isEvent(r, last - 1) && (definite || phrase.end - at === 1) ? last : -1
  const past = word === 'before' && (definite || tagAt(r, at).startsWith('NNP')) ? clauseEnd(r, phrase.end) : -1
  if (Math.max(end, past) < 0) return null
  return {
    first: at,
    end: Math.max(end, past),
    cue: { first: inTime ? k - 1 : k, bound: word === 'by' ? 'by' : 'before', strong: false },
    anchor: excerpt(r.text, tokenSpan(r, at, Math.max(end, past))),
  }
}

/** How many words may tell what happens: "before the session |ends|", "before the plans |are final|". */
const LONGEST = 6

/** The token past the verb of what takes place, with what belongs to it; -1 where none follows. */
function clauseEnd(r: Reading, verb: number): number {
  if (!/^VB[PZ]$/.test(tagAt(r, verb)) || tagAt(r, verb - 1) === 'PRP') return -1
  let end = verb + 1
  while (
    end <= verb + LONGEST &&
    /^(?:DT|IN|JJ|NN|PRP\$|RB|TO|VB)/.test(tagAt(r, end)) &&
    !CLAUSES.has(lowerAt(r, end))
  )
    end++
  return end
}
const CLAUSES = new Set(['after', 'because', 'if', 'or', 'since', 'that', 'though', 'unless', 'until', 'while'])
