import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import type { Mention } from './mention.js'

/** Verbs that a state does and a stretch of land does not, by stem: those of saying, wanting and ordering come with their classes. Sorted. */
const STATE_ACTS =
  /^(?:abandon|abstain|accept|accus|act|agree|aim|appeal|approv|arm|attempt|ban|block|boycott|condemn|cut|deploy|drop|expel|fear|fund|help|impos|intend|invad|launch|lift|negotiat|oppos|plan|prepar|recogni[sz]|refus|reject|retaliat|seek|sign|sought|stop|suspend|tri|try|veto|vot|withdr)\w*$/

/** The mentions of places that the text lets act: the subject of a verb of saying, wanting, deciding ("Washington warned …", "the UK has refused …"). */
export function actingPlaces(reading: Reading, places: readonly Mention[]): Mention[] {
  const acting = new Set(places.filter(place => acts(reading, place)))
  // "Russia and Turkey": what one of them does, both do.
  for (const [p, place] of places.entries()) {
    const next = places[p + 1]
    if (!next || next.first !== place.end + 1 || wordAt(reading, place.end) !== 'and') continue
    if (acting.has(place) || acting.has(next)) acting.add(place).add(next)
  }
  return [...acting].map(({ first, end, kind, confidence }) => ({
    first,
    end,
    kind,
    type: 'place',
    confidence,
    rule: 'acting-place',
  }))
}

function acts(reading: Reading, { first, end }: Mention): boolean {
  const { tokens } = reading
  const same = (k: number) => k >= 0 && k < tokens.count && tokens.sentence[k] === tokens.sentence[first]
  let start = first - 1
  while (same(start) && PART_OF_PLACE.test(lowerAt(reading, start))) start--
  if (isAddressed(reading, start, end)) return true
  // After a preposition it is where something is, unless it is the agent of a passive ("announced by Russia").
  if (
    same(start) &&
    /^(?:in|at|from|to|of|near|into|across|around|over|for|with|against|on|through|than)$/.test(lowerAt(reading, start))
  )
    return false
  if (same(start) && lowerAt(reading, start) === 'by')
    return same(start - 1) && /^VB[DN]$/.test(tagAt(reading, start - 1)) && isAct(reading, start - 1)
  if (same(start) && /^[\p{Lu}]/u.test(wordAt(reading, start)) && same(start - 1)) return false
  let i = end
  while (
    same(i) &&
    i - end < 4 &&
    (hasClass(reading, i, WORD_CLASS.auxiliary | WORD_CLASS.modal) ||
      /^(?:also|already|has|have|had|is|was|not|never|now|repeatedly|since|then|will|would|n't|to|could|should|might|must|may|be|been)$/.test(
        lowerAt(reading, i),
      ))
  )
    i++
  return same(i) && isAct(reading, i) && tagAt(reading, i).startsWith('V')
}

/** Words between a preposition and its place: "in [the] [northern] Argentina". */
const PART_OF_PLACE =
  /^(?:the|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|eastern|western|inner|outer|upper|lower|rural|all|much|most|parts)$/

/** "Called on Ottawa to investigate", "urged Washington to act": who is asked acts. */
function isAddressed(reading: Reading, start: number, end: number): boolean {
  if (start < 1 || lowerAt(reading, end) !== 'to' || !tagAt(reading, end + 1).startsWith('VB')) return false
  const called = /^(?:on|upon)$/.test(lowerAt(reading, start)) && lowerAt(reading, start - 1).startsWith('call')
  return called || hasClass(reading, start, WORD_CLASS.wanting | WORD_CLASS.ordering)
}

const isAct = (reading: Reading, i: number): boolean =>
  hasClass(
    reading,
    i,
    WORD_CLASS.saying | WORD_CLASS.wanting | WORD_CLASS.ordering | WORD_CLASS.threatening | WORD_CLASS.believing,
  ) || STATE_ACTS.test(lowerAt(reading, i))
