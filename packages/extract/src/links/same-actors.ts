import type { Demand } from '@gravamen/document'

/** Whether both may be made of the same by the same. */
export const compatible = (a: Demand, b: Demand): boolean =>
  agree(a.addressee, b.addressee) && agree(a.demander, b.demander)

/** Whether both references may mean the same. */
export const agree = (a: Demand['addressee'], b: Demand['addressee']): boolean =>
  a === null ||
  b === null ||
  (a.party === null || b.party === null ? a.text.toLowerCase() === b.text.toLowerCase() : a.party === b.party)
