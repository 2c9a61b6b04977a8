import { readdirSync, readFileSync } from 'node:fs'
import type { Extent } from './items.js'
import { unmark } from './marks.js'

export interface GoldClaim extends Extent {
  readonly kind: 'author' | 'attributed'
  /** Who says it, as the text writes it; null where nobody in particular does. */
  readonly source: string | null
}

export interface MarkedClaims {
  readonly name: string
  readonly text: string
  readonly claims: readonly GoldClaim[]
  /** What an analyst may want or not: neither missed when it is left out nor wrong when it is found. */
  readonly open: readonly Extent[]
}

/** The texts of `scripts/gold/claims`, marked `{own: …}` for the author's claims, `{other WHO: …}` for others', `{maybe: …}` for neither. */
export function readMarkedClaims(set: 'worked' | 'fresh'): MarkedClaims[] {
  const folder = new URL(`../gold/claims/${set}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map(name => {
      const { text, marks } = unmark(readFileSync(new URL(name, folder), 'utf8'))
      const claims = marks
        .filter(({ head }) => head !== 'maybe')
        .map(({ head, start, end }): GoldClaim => {
          if (head === 'own') return { start, end, kind: 'author', source: null }
          return { start, end, kind: 'attributed', source: head.replace(/^other ?/, '') || null }
        })
      return { name, text, claims, open: marks.filter(({ head }) => head === 'maybe') }
    })
}
