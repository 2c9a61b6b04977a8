import { PARTS, type Party, type Reference } from '@gravamen/document'
import type { Items } from './items.js'

type Part = Party['parts'][number]

/** Says of each party what it does in this document: source of a claim, demander, addressee, obligated; a party that does nothing is mentioned. */
export function fillParts(items: Items): Items {
  const played = new Map<string, Set<Part>>()
  const add = (id: string | null | undefined, part: Part): void => {
    if (id) played.set(id, (played.get(id) ?? new Set()).add(part))
  }
  for (const claim of items.claims) add(claim.source?.party, 'source')
  for (const { demander, addressee } of items.demands) {
    for (const id of together(items.parties, demander, 'author')) add(id, 'demander')
    for (const id of together(items.parties, addressee, 'recipient')) add(id, 'addressee')
  }
  for (const deadline of items.deadlines) add(deadline.obligated?.party, 'obligated')
  const parties = items.parties.map(party => {
    const all = new Set<Part>([...party.parts.filter(part => part !== 'mentioned'), ...(played.get(party.id) ?? [])])
    const parts = all.size > 0 ? PARTS.filter(part => all.has(part)) : (['mentioned'] as const)
    return { ...party, parts: [...parts] }
  })
  return { ...items, parties }
}

/** The party of the reference, with those who signed, or were written to, as its equals: what "we" ask of "you" is asked by all of all. */
function together(parties: readonly Party[], reference: Reference | null, part: 'author' | 'recipient'): string[] {
  const one = parties.find(({ id }) => id === reference?.party)
  if (!one) return []
  if (!one.parts.includes(part) || /^(?:i|me|my)$/i.test(reference!.text)) return [one.id]
  return parties.filter(({ kind, parts }) => kind === one.kind && parts.includes(part)).map(({ id }) => id)
}
