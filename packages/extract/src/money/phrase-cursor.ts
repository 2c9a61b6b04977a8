import type { Reading } from '@gravamen/language'

/** Finds the noun phrase at a token, moving on through the sorted list. */
export interface PhraseCursor {
  /** The phrase that covers the token or ends nearest before it, or null. */
  at(token: number): { readonly first: number; readonly end: number; readonly head: number } | null
}

/** A cursor over the noun phrases; asking for tokens in any order costs a binary search. */
export function phraseCursor({ nounPhrases }: Reading): PhraseCursor {
  return {
    at(token) {
      let low = 0
      let high = nounPhrases.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (nounPhrases[middle]!.first <= token) low = middle + 1
        else high = middle
      }
      return nounPhrases[low - 1] ?? null
    },
  }
}
