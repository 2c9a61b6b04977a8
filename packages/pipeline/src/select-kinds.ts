import { type Analysis, ITEM_KINDS, type ItemKind, type Reference } from '@gravamen/document'

/** The analysis with the items of these kinds alone. A link to an item of another kind becomes null, or leaves its list, so that every id in a record exists. */
export function selectKinds(analysis: Analysis, kinds: readonly ItemKind[]): Analysis {
  if (ITEM_KINDS.every(kind => kinds.includes(kind))) return analysis
  const has = (kind: ItemKind) => kinds.includes(kind)
  const actor = <R extends Reference | null>(reference: R): R =>
    reference && !has('parties') ? { ...reference, party: null } : reference
  return {
    ...analysis,
    parties: has('parties') ? analysis.parties : [],
    money: has('money') ? analysis.money : [],
    deadlines: has('deadlines')
      ? analysis.deadlines.map(deadline => ({
          ...deadline,
          obligated: actor(deadline.obligated),
          demand: has('demands') ? deadline.demand : null,
        }))
      : [],
    claims: has('claims') ? analysis.claims.map(claim => ({ ...claim, source: actor(claim.source) })) : [],
    demands: has('demands')
      ? analysis.demands.map(demand => ({
          ...demand,
          demander: actor(demand.demander),
          addressee: actor(demand.addressee),
          deadline: has('deadlines') ? demand.deadline : null,
          money: has('money') ? demand.money : [],
          claims: has('claims') ? demand.claims : [],
        }))
      : [],
  }
}
