import { PARTS, type Party } from '@gravamen/document'
import type { Items } from './items.js'

type Part = Party['parts'][number]

/** Says of each party what it does in this document: source of a claim, demander, addressee, obligated; a party that does nothing is mentioned. */
export function fillParts(items: Items): Items {
  const played = new Map<string, Set<Part>>()
  const add = (id: string | null | undefined, part: Part): void => {
    if (id) played.set(id, (played.get(id) ?? new Set()).add(part))
  }
  for (const claim of items.claims) add(claim.source?.party, 'source')
  for (const demand of items.demands) {
    add(demand.demander?.party, 'demander')
    add(demand.addressee?.party, 'addressee')
  }
  for (const deadline of items.deadlines) add(deadline.obligated?.party, 'obligated')
  const parties = items.parties.map(party => {
    const all = new Set<Part>([...party.parts.filter(part => part !== 'mentioned'), ...(played.get(party.id) ?? [])])
    const parts = all.size > 0 ? PARTS.filter(part => all.has(part)) : (['mentioned'] as const)
    return { ...party, parts: [...parts] }
  })
  return { ...items, parties }
}
