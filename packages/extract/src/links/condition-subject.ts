import type { Demand, Span } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { canAct } from '../demands/phrases/scan.js'
import { overlapping, type PartyIndex } from '../parties/index.js'
import { sentenceAt, tokensOf, type Words } from './places.js'
import { resolve } from './resolve.js'
import { agree } from './same-actors.js'

/** How many sentences on "it" may still be whom the last demand with a name asks. */
const CLOSE = 3

/** Of the demands those that ask something of whom the condition names ("if you refuse", "should Tarn Ltd fail"), all where it names nobody; null where it names somebody else. */
export function ofSubject(
  r: Reading,
  parties: PartyIndex,
  demands: readonly Demand[],
  { first, end }: Words,
): readonly Demand[] | null {
  const kind = lowerAt(r, first + 1) === 'who' && tagAt(r, first) === 'NNS' ? lemmaAt(r, first) : null
  const alike =
    kind === null ? [] : demands.filter(({ addressee }) => addressee !== null && speaksOf(r, addressee, kind))
  if (alike.length > 0) return alike
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
  if (own.length > 0) return [...own, ...spokenOf(r, demands, own.at(-1)!)]
  // "Told Tarn Bank to repay them. If the bank refuses": what a body is called by.
  const close = demands.filter(
    ({ start, addressee }) => addressee !== null && sentenceAt(r, start) >= r.tokens.sentence[first]! - 1,
  )
  if (noun !== null && BODIES.has(noun) && lowerAt(r, first + 1) === 'the' && close.length > 0)
    return close.filter(({ addressee }) => agree(addressee, close.at(-1)!.addressee))
  // "Gave it six weeks to act. If the airport refuses": the pronoun of the sentence before.
  const last = canAct(r, { first: first + 1, end: verb }) ? demands.at(-1) : undefined
  const meant = last && isUnknown(last) && sentenceAt(r, last.start) >= r.tokens.sentence[first]! - 1
  return meant ? demands.filter(demand => demand.addressee?.start === last.addressee?.start) : null
}

/** "Operators who fail": whether these are of those whom the phrase names ("all operators of dredgers"). */
function speaksOf(r: Reading, span: Span, lemma: string): boolean {
  const { first, end } = tokensOf(r, span)
  for (let k = first; k < end; k++) if (tagAt(r, k) === 'NNS' && lemmaAt(r, k) === lemma) return true
  return false
}

/** Nouns by which a body is spoken of again. Lemmas. */
export const BODIES: ReadonlySet<string> = new Set(
  'authority bank board business charity club company council firm government group ministry party platform school trust university'.split(
    ' ',
  ),
)

const isUnknown = ({ addressee }: Demand): boolean =>
  addressee !== null && addressee.party === null && PRONOUNS.has(addressee.text.toLowerCase())

/** What is asked right after the last of these of "it" or "them": of the same, it seems. */
const spokenOf = (r: Reading, demands: readonly Demand[], last: Demand): readonly Demand[] =>
  demands.filter(
    demand =>
      demand.start > last.start &&
      isUnknown(demand) &&
      sentenceAt(r, demand.start) <= sentenceAt(r, last.start) + CLOSE,
  )
export const PRONOUNS = new Set(['he', 'i', 'it', 'she', 'that', 'they', 'this', 'we', 'who'])

/** The lemma of the common noun that a phrase ends in: "company" of "any company" and of "foreign mining companies". */
function headOf(r: Reading, span: Span): string | null {
  const { end } = tokensOf(r, span)
  return /^NNS?$/.test(tagAt(r, end - 1)) ? lemmaAt(r, end - 1) : null
}
/** How many words the subject of a condition may have, with its opener. */
const SUBJECT = 7

/** Whether the demand names beside its action somebody other than the reader who is to act. */
export const namesAnother = (r: Reading, { addressee, start }: Demand): boolean =>
  addressee !== null && !/^you\b/i.test(addressee.text) && sentenceAt(r, addressee.start) === sentenceAt(r, start)

/** "Tarn Bank could lose its licence if it misses the deadline": what was asked of those whom the consequence names; null where it names none of them. */
export function ofParties(
  r: Reading,
  parties: PartyIndex,
  demands: readonly Demand[],
  consequence: Span,
): readonly Demand[] | null {
  const named = new Set(overlapping(parties, consequence).map(({ party }) => party.id))
  const own = demands.filter(({ addressee }) => addressee !== null && named.has(addressee.party ?? ''))
  return own.length > 0 ? [...own, ...spokenOf(r, demands, own.at(-1)!)] : null
}
