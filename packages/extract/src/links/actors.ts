import type { Demand, Party, Reference } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { Items } from './items.js'
import { resolve } from './resolve.js'

/** Documents in which the author speaks to the recipient. */
const ADDRESSED = new Set(['letter', 'email', 'notice'])

/**
 * Says who is behind each reference ("we", "our client", "you", "the group"). In a letter a demand that names nobody is its author's, and asks its
 * recipient; the first mention of that party then stands for the reference.
 */
export function linkActors(r: Reading, items: Items): Items {
  const known = (reference: Reference | null): Reference | null =>
    reference && reference.party === null ? { ...reference, party: resolve(r, items.parties, reference) } : reference
  const addressed = ADDRESSED.has(r.kind.value)
  const author = addressed ? (items.parties.find(party => party.parts.includes('author')) ?? null) : null
  const recipient = addressed ? (items.parties.find(party => party.parts.includes('recipient')) ?? null) : null
  const demands = items.demands.map(demand => {
    const demander = known(demand.demander)
    const addressee = known(demand.addressee)
    if (!isDirect(demand)) return { ...demand, demander, addressee }
    return {
      ...demand,
      demander: demander ?? (author && behind(author, items.parties)),
      addressee: addressee ?? (recipient && mention(recipient)),
    }
  })
  const deadlines = items.deadlines.map(deadline => ({ ...deadline, obligated: known(deadline.obligated) }))
  const claims = items.claims.map(claim => ({ ...claim, source: known(claim.source) }))
  return { ...items, demands, deadlines, claims }
}

const isDirect = (demand: Demand): boolean =>
  /^demand\/(?:imperative|performative|modal|polite|list|ultimatum|impersonal)/.test(demand.rule)

/** Where a party is first named. */
const mention = ({ id, start, end, text }: Party): Reference => ({ start, end, text, party: id })

/** The one on whose behalf an author writes, when the letter says so. */
function behind(author: Party, parties: readonly Party[]): Reference {
  const client = author.actsFor === null ? undefined : parties.find(party => party.id === author.actsFor)
  return mention(client ?? author)
}
