import type { Demand, Party, Reference } from '@gravamen/document'
import { lowerAt, type Reading, tokenAtOffset, tokenSpan } from '@gravamen/language'
import type { FoundAttribution } from '../attributions/index.js'
import { hearerOf } from '../demands/constructions/hearer.js'
import { speakerAt, voicesOf } from '../demands/speaker.js'
import { addressed, indexParties, type PartyIndex, writtenTo } from '../parties/index.js'
import { glossedReader } from './glossed-reader.js'
import { greetedReader } from './greeted-reader.js'
import { interviewee, isAnswer } from './interviewee.js'
import type { Items } from './items.js'
import { resolve } from './resolve.js'
import { speakingOn } from './speaking-on.js'

/** Documents in which the author speaks to the recipient. */
const ADDRESSED = new Set(['letter', 'email', 'notice'])
const WRITER = /^(?:i|me|my|our|us|we|our client|my client|the undersigned)$/i
/** Who is spoken of. */
const OTHER = /^(?:he|her|him|it|she|them|they)$/i
const READER = /^(?:you|your)$/i

/**
 * Says who is behind each reference ("we", "our client", "you", "the group"). Within quotation marks "we" is who speaks there. In a letter a demand that
 * names nobody is its author's, or the one's for whom the author acts, and asks its recipient;
 * the first mention of that party then stands for the reference. Quoted text asks the one whom a bracket after "you" names.
 */
export function linkActors(r: Reading, items: Items, attributions: readonly FoundAttribution[]): Items {
  const voices = voicesOf(r, attributions)
  const parties = indexParties(items.parties)
  const addresses = ADDRESSED.has(r.kind.value)
  const playing = (part: 'author' | 'recipient'): Party | null =>
    (addresses && items.parties.find(party => party.parts.includes(part))) || null
  const author = behind((addresses && issuer(r, items.parties)) || playing('author'), items.parties)
  const recipient = (addresses && addressed(items.parties, r)) || playing('recipient')
  const reader = recipient ? mention(recipient) : (glossedReader(r, parties) ?? (addresses ? greetedReader(r) : null))
  const known = (reference: Reference | null): Reference | null => {
    if (!reference || reference.party !== null) return reference
    const party = resolve(r, parties, reference)
    if (party !== null) return { ...reference, party }
    if (WRITER.test(reference.text)) {
      const speaker = speakerAt(r, tokenAtOffset(r, reference.start), voices)
      const source = speaker && tokenSpan(r, speaker.first, speaker.end)
      return {
        ...reference,
        party: (source && resolve(r, parties, source)) ?? (source ? null : (author?.id ?? null)),
      }
    }
    if (!READER.test(reference.text)) return reference
    const hearer = quotedReader(r, parties, reference)
    // An unnamed reader is better called what the text calls him than "you".
    if (hearer) return hearer.party === null ? hearer : { ...reference, party: hearer.party }
    return reader && reader.party === null ? reader : { ...reference, party: reader?.party ?? null }
  }
  const demands = items.demands.map(demand => {
    const [demander, addressee] = apart(known(demand.demander), known(writtenReader(r, demand.addressee)))
    // "The Company is asked to reply", in a letter to it, is asked by whoever writes.
    const isAsked = demand.rule === 'demand/reported/passive' && recipient !== null && addressee?.party === recipient.id
    if (!isDirect(demand) && !isAsked) return { ...demand, demander, addressee }
    return {
      ...demand,
      demander: demander ?? (author && mention(author)),
      addressee: addressee ?? reader,
    }
  })
  const deadlines = items.deadlines.map(deadline => ({ ...deadline, obligated: known(deadline.obligated) }))
  const answering = interviewee(items.claims, items.parties)
  const claims = items.claims.map(claim => ({
    ...claim,
    source: claim.source && isAnswer(claim) ? { ...claim.source, party: answering } : known(claim.source),
  }))
  return { ...items, demands, deadlines, claims: speakingOn(r, claims, items.parties) }
}

/** Whom a "you" within quotation marks means, where they are said to somebody: '"Will you pay?" Lee asked [the director].' */
function quotedReader(r: Reading, parties: PartyIndex, { start }: Reference): Reference | null {
  const hearer = hearerOf(r, tokenAtOffset(r, start))
  if (!hearer) return null
  const span = tokenSpan(r, hearer.first, hearer.end)
  return { ...span, text: r.text.slice(span.start, span.end), party: resolve(r, parties, span) }
}

/** The one written to, for the pronoun in "wrote to the minister asking her to …". */
function writtenReader(r: Reading, reference: Reference | null): Reference | null {
  if (!reference || !OTHER.test(reference.text)) return reference
  const reader = writtenTo(r, tokenAtOffset(r, reference.start))
  if (!reader) return reference
  const span = tokenSpan(r, reader.first, reader.end)
  return { ...span, text: r.text.slice(span.start, span.end), party: null }
}

/** Nobody asks himself: of the two who are said to be one party the pronoun means somebody else, whom nothing tells. */
function apart(demander: Reference | null, addressee: Reference | null): readonly [Reference | null, Reference | null] {
  if (!demander || !addressee || demander.party === null || demander.party !== addressee.party)
    return [demander, addressee]
  if (OTHER.test(addressee.text)) return [demander, { ...addressee, party: null }]
  return OTHER.test(demander.text) ? [{ ...demander, party: null }, addressee] : [demander, addressee]
}

const isDirect = (demand: Demand): boolean =>
  /^demand\/(?:imperative|performative|modal|polite|list|ultimatum|impersonal|question|joint)/.test(demand.rule)

/** Where a party is first named. */
const mention = ({ id, start, end, text }: Party): Reference => ({ start, end, text, party: id })

/** The one organization that writes, whose "we" asks; or who signs for it, where the letter speaks of "I". */
function issuer(r: Reading, parties: readonly Party[]): Party | null {
  const bodies = parties.filter(({ kind, parts }) => kind === 'organization' && parts.includes('author'))
  if (bodies.length !== 1) return null
  let own = 0
  for (let k = 0; k < r.tokens.count; k++) {
    const word = lowerAt(r, k)
    if (WE.has(word)) own++
    else if (I.has(word)) own--
  }
  const signing = parties.find(({ kind, parts }) => kind === 'person' && parts.includes('author'))
  return own >= 0 ? bodies[0]! : (signing ?? bodies[0]!)
}
const WE = new Set(['our', 'us', 'we'])
const I = new Set(['i', 'me', 'my'])

/** The one on whose behalf the author writes, or whoever signs for it, when the letter says so; else the author. */
function behind(author: Party | null, parties: readonly Party[]): Party | null {
  if (!author) return null
  const agents = [author, ...parties.filter(({ parts }) => parts.includes('author'))]
  const principal = agents.find(({ actsFor }) => actsFor !== null)?.actsFor
  return parties.find(({ id }) => id === principal) ?? author
}
