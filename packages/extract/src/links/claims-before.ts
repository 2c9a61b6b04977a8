import type { Claim, Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { sentenceAt, tokensOf, type Words } from './places.js'

/** How many sentences back the nearest claim may stand, and how many of them in a row a plural ("these facts") takes in. */
const REACH = 4

/**
 * The claims before sentence `s` that a conclusion from them is about: those of the nearest sentence that has some for "this" and "that reason", for
 * everything else ("therefore", "these facts") also those of the sentences right before it in the same paragraph. Who the writer is counts for nothing.
 */
export function claimsBefore(
  r: Reading,
  claims: readonly Claim[],
  demand: Demand,
  s: number,
  pointer: Words,
): readonly Claim[] {
  const of = (k: number): readonly Claim[] =>
    claims.filter(
      claim =>
        sentenceAt(r, claim.start) === k &&
        (claim.kind === 'author' || (claim.source?.party ?? '') === (demand.demander?.party ?? null)) &&
        !isBackground(r, claim),
    )
  let last = s - 1
  while (last >= Math.max(0, s - REACH) && of(last).length === 0) last--
  if (last < Math.max(0, s - REACH)) return []
  const found = [...of(last)]
  if (isSingular(r, pointer)) return found
  for (let k = last - 1; k > last - REACH && k >= 0; k--) {
    const more = r.sentences.block[k] === r.sentences.block[last] ? of(k) : []
    if (more.length === 0 && !claims.some(claim => sentenceAt(r, claim.start) === k)) break
    found.unshift(...more)
  }
  return found
}

const isSingular = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < Math.min(end, first + 5); k++)
    if (/^(?:that|this)$/.test(lowerAt(r, k)) && lowerAt(r, k - 1) !== 'grounds') return true
  return false
}

/** "We act for Ms Bell", "I rent the flat", "We have been asked by our client": who writes, and no reason. */
function isBackground(r: Reading, claim: Claim): boolean {
  const { first, end } = tokensOf(r, claim)
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    const word = lowerAt(r, k)
    const own = /^(?:firm|i|we)$/.test(lowerAt(r, first)) || lowerAt(r, first + 1) === 'firm'
    if (own && tagAt(r, k).startsWith('VB') && STANDING.has(word)) return true
  }
  return (
    /^(?:i|we)$/.test(lowerAt(r, first)) &&
    lemmaAt(r, first + 1) === 'be' &&
    /^(?:a|an|the)$/.test(lowerAt(r, first + 2))
  )
}
const STANDING = new Set(
  'act acts asked instructed live lives rent rents represent represents work works write writing'.split(' '),
)
