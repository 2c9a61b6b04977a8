import type { Actor } from './actor.js'

/** How sure it is that the actor is a party and its kind is right: that of its best mention, raised a little when others agree. */
export function partyConfidence({ mentions, kind }: Actor): number {
  const named = mentions.filter(({ type }) => type === 'name' || type === 'place' || type === 'term')
  const best = Math.max(...named.map(({ confidence }) => confidence), 0.3)
  const doubt = (1 - best) * 0.85 ** Math.min(named.length - 1, 5)
  const sure = 1 - doubt
  return (kind === 'place' ? 0.75 : 0.97) * sure
}
