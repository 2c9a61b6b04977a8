import type { Party } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tagAt, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import { isCapitalized } from './letter-case.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { isTitle, RANKS } from './lexicon/titles.js'
import { type Held, overlapping, type PartyIndex } from './party-index.js'
import { isPostnominal } from './person-name.js'

/** "Its health spokesman, Tom Reed", "an inspector, Ana Ruiz of Tarn Surveys": of the names inside a phrase the one that stands after what its bearer is. */
export function apposedInside(reading: Reading, inside: readonly Held[], first: number, end: number): Party | null {
  for (const { party, start, end: stop } of inside) {
    const comma = commaBefore(reading, tokenAtOffset(reading, start))
    if (comma - 1 <= first || !isDescription(reading, party, first, comma)) continue
    if (Array.from({ length: comma - first }, (_, k) => lowerAt(reading, first + k)).some(word => PARTING.test(word)))
      continue
    const to = afterName(reading, tokenAtOffset(reading, stop - 1) + 1)
    if (to >= end || (party.kind === 'person' && afterPlace(reading, to) >= end)) return party
  }
  return null
}

/** "Tarn's managing director", where ", Piers Langton," follows: the name right behind a phrase that only says what its bearer is. */
export function apposedBehind(index: PartyIndex, reading: Reading, first: number, end: number): Party | null {
  if (lowerAt(reading, end) !== ',' || !isRole(reading, end - 1)) return null
  const { tokens } = reading
  let from = end + 1
  while (from < tokens.count && isHonour(reading, from)) from++
  if (from >= tokens.count || tokens.sentence[from] !== tokens.sentence[first]) return null
  const at = tokens.start[from]!
  const held = overlapping(index, { start: at, end: tokens.end[from]! }).find(({ start }) => start === at)
  if (held?.party.kind !== 'person') return null
  const to = afterPlace(reading, afterName(reading, tokenAtOffset(reading, held.end - 1) + 1))
  if (
    to < tokens.count &&
    tokens.sentence[to] === tokens.sentence[first] &&
    !/^[,.;:!?)"”’–—-]$/.test(lowerAt(reading, to))
  )
    return null
  // "the mayor, Ana Ruiz, and Tom Reed": three, perhaps.
  return /^(?:and|or|&)$/.test(lowerAt(reading, to + 1)) ? null : held.party
}

const PARTING = /^(?:,|and|or|said|says)$/

const isHonour = (reading: Reading, i: number): boolean => isTitle(lowerAt(reading, i)) || RANKS.has(wordAt(reading, i))

/** The comma before a name and its titles; -1 where there is none. */
function commaBefore(reading: Reading, from: number): number {
  let comma = from - 1
  while (comma > 0 && isHonour(reading, comma)) comma--
  return lowerAt(reading, comma) === ',' ? comma : -1
}

/** Past the letters after a name: "Ada Moss MP". */
function afterName(reading: Reading, to: number): number {
  let end = to
  while (isPostnominal(wordAt(reading, end), wordAt(reading, end - 1))) end++
  return end
}

/** Past where somebody belongs: "of Hill Country Inspections", "from the University of Hale". */
function afterPlace(reading: Reading, to: number): number {
  if (!/^(?:at|for|from|of|with)$/.test(lowerAt(reading, to))) return to
  let end = to + 1
  while (isCapitalized(wordAt(reading, end)) || /^(?:&|and|for|of|the)$/.test(wordAt(reading, end))) end++
  return end
}

function isDescription(reading: Reading, { kind }: Party, first: number, comma: number): boolean {
  if (kind !== 'person') return ORGANIZATION_NOUNS.has(lowerAt(reading, comma - 1))
  for (let i = first; i < comma; i++)
    if (tagAt(reading, i) === 'NN' || hasClass(reading, i, WORD_CLASS.role)) return true
  return false
}

/** A word for what one person is. */
const isRole = (reading: Reading, i: number): boolean =>
  !tagAt(reading, i).endsWith('S') &&
  (hasClass(reading, i, WORD_CLASS.role) ||
    isTitle(lowerAt(reading, i)) ||
    (/^NNP?$/.test(tagAt(reading, i)) &&
      /(?:man|woman|person|ist|[iy]ser|izer|inspector|boss)$/.test(lowerAt(reading, i))))
