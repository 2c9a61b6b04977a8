import { excerpt, type Excerpt } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, tokenSpan } from '@gravamen/language'
import { phraseAt } from '../demands/phrases/scan.js'
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

const OPENERS = new Set(['ahead', 'before', 'prior', 'time'])

/** Every limit by an event that no date follows, in order. */
export function eventLimits(r: Reading): readonly EventLimit[] {
  const { tokens } = r
  const opens = tokens.lowers.map(word => OPENERS.has(word))
  const found: EventLimit[] = []
  for (let k = 0; k < tokens.count; k++) {
    const limit = opens[tokens.word[k]!] ? limitAt(r, k) : null
    if (limit) found.push(limit)
  }
  return found
}

function limitAt(r: Reading, k: number): EventLimit | null {
  const word = lowerAt(r, k)
  const next = lowerAt(r, k + 1)
  const inTime = word === 'time' && next === 'for' && lowerAt(r, k - 1) === 'in'
  const at =
    word === 'before'
      ? k + 1
      : inTime || (word === 'prior' && next === 'to') || (word === 'ahead' && next === 'of')
        ? k + 2
        : -1
  const phrase = at < 0 ? null : phraseAt(r, at)
  if (!phrase || phrase.first !== at || !isEvent(r, phrase.end - 1)) return null
  const definite = DETERMINERS.test(tagAt(r, at)) || lowerAt(r, at) === 'next' || phrase.end - at === 1
  if (!definite || /^(?:a|an|any|each|every)$/.test(lowerAt(r, at))) return null
  return {
    first: at,
    end: phrase.end,
    cue: { first: inTime ? k - 1 : k, bound: 'before', strong: false },
    anchor: excerpt(r.text, tokenSpan(r, at, phrase.end)),
  }
}
