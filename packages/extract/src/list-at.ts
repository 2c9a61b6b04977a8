/**
 * The item with the number; undefined beyond either end. An array that was read at -1 once is read by a search for a property ever after, and -1 is how clauses
 * say that they have no subject, and indexes that nothing stands at a token.
 */
export const listAt = <T>(list: readonly T[], i: number): T | undefined =>
  i >= 0 && i < list.length ? list[i] : undefined
