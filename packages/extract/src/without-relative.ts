import { lowerAt, type Reading } from '@gravamen/language'

/** Token numbers `[first, end)`. */
interface Words {
  readonly first: number
  readonly end: number
}

/** "|The chairman|, who is a farmer": whoever is named, without what a relative clause after a comma adds. */
export function withoutRelative(r: Reading, { first, end }: Words): Words {
  for (let k = first + 1; k < end - 1; k++)
    if (lowerAt(r, k) === ',' && ADDS.has(lowerAt(r, k + 1))) return { first, end: k }
  return { first, end }
}
const ADDS = new Set(['which', 'who', 'whose'])
