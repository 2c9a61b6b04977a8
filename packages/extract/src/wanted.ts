import { ITEM_KINDS, type ItemKind } from '@gravamen/document'
import type { ExtractOptions } from './options.js'

/** What is looked for. Parties, dates and deadlines always are: the facts of the document, and its warnings, stand on them. */
export interface Wanted {
  readonly money: boolean
  readonly attributions: boolean
  readonly demands: boolean
  readonly claims: boolean
}

/** What has to be found for the kinds that are asked for: themselves, and what they stand on. */
export function wantedBy({ kinds = ITEM_KINDS, attributions = false }: ExtractOptions): Wanted {
  const asks = (...some: readonly ItemKind[]): boolean => some.some(kind => kinds.includes(kind))
  // A demand is no claim, says what its deadline is for, and makes a party its demander or addressee; who makes it, attributions tell.
  const demands = asks('demands', 'claims', 'deadlines', 'parties')
  return {
    money: asks('money'),
    attributions: attributions || demands,
    demands,
    // A party may be the source of a claim.
    claims: asks('claims', 'parties'),
  }
}
