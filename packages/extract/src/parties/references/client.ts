import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import type { Actor } from '../actor.js'
import { isTitle } from '../lexicon/titles.js'
import { actsFor } from '../acts-for.js'

/** Documents in which somebody writes for another. */
const WRITTEN = new Set(['email', 'letter', 'notice', 'statement'])

/** Whom "our client" means in a letter: the one for whom the writer says to act; null where he names nobody, or several. */
export function clientOf(reading: Reading, actors: readonly Actor[]): Actor | null {
  if (!WRITTEN.has(reading.kind.value)) return null
  const at = new Int32Array(reading.tokens.count).fill(-1)
  for (const [a, { mentions }] of actors.entries()) for (const { first, end } of mentions) at.fill(a, first, end)
  const clients = new Set(
    actsFor(reading, at).flatMap(({ agent, principal }) => (agent === null ? [at[principal]!] : [])),
  )
  const [only] = clients
  return only !== undefined && clients.size === 1 ? (actors[only] ?? null) : null
}

/** Whom "your client" means: the one whom the letter names behind it, "Your client: Afon Plant Ltd"; null where that is nobody, or several. */
export function readersClient(reading: Reading, actors: readonly Actor[]): Actor | null {
  if (!WRITTEN.has(reading.kind.value)) return null
  const found = new Set<Actor>()
  for (const actor of actors)
    for (const { first, type } of actor.mentions) {
      if (type !== 'name') continue
      let k = first - 1
      while (k > first - 4 && (/^[:,–-]$|^the$/.test(lowerAt(reading, k)) || isTitle(lowerAt(reading, k)))) k--
      if (lowerAt(reading, k) === 'client' && lowerAt(reading, k - 1) === 'your') found.add(actor)
    }
  const [only] = found
  return found.size === 1 ? only! : null
}

/** Whether "our client" stands at the token, and does not itself name the client ("our client, Mrs Fell,", "Our client: Tarn Foods"). */
export const isClient = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i + 1) === 'client' &&
  /^(?:my|our|your)$/.test(lowerAt(reading, i)) &&
  !/^[:(]$/.test(wordAt(reading, i + 2)) &&
  !(wordAt(reading, i + 2) === ',' && /^\p{Lu}/u.test(wordAt(reading, i + 3)))
