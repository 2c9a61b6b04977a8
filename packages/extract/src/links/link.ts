import type { Reading } from '@gravamen/language'
import { linkActors } from './actors.js'
import { linkClaims } from './claims.js'
import { linkConsequences } from './consequences.js'
import { linkDeadlines } from './deadlines.js'
import type { Items } from './items.js'
import { linkMoney } from './money.js'
import { fillParts } from './parts.js'
import { markSame } from './same.js'

/** The items with what binds them: who is meant, by when, or else what, how much is at stake, on what ground. Takes finished items and returns copies. */
export function link(r: Reading, items: Items): Items {
  return [linkDeadlines, linkConsequences, linkMoney, linkClaims, linkActors, markSame, fillParts].reduce(
    (linked, step) => step(r, linked),
    items,
  )
}
