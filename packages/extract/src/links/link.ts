import type { Reading } from '@gravamen/language'
import type { FoundAttribution } from '../attributions/index.js'
import { linkActors } from './actors.js'
import { linkClaims } from './claims.js'
import { linkConsequences } from './consequences.js'
import { linkDeadlines } from './deadlines.js'
import type { Items } from './items.js'
import { linkMoney } from './money.js'
import { fillParts } from './parts.js'
import { markSame } from './same.js'

/**
 * The items with what binds them: by when, or else what, how much is at stake, on what ground, who is meant, what says the same. Takes finished items and
 * returns copies. `attributions` tell whose "we" it is in a quotation.
 */
export function link(r: Reading, items: Items, attributions: readonly FoundAttribution[] = []): Items {
  const bound = [linkDeadlines, linkConsequences, linkMoney, linkClaims].reduce(
    (linked, step) => step(r, linked),
    linkActors(r, items, attributions),
  )
  return fillParts(markSame(r, bound))
}
