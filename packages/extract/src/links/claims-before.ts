import type { Claim, Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { sentenceAt, tokensOf, type Words } from './places.js'
import { LETTERS } from './scope.js'

/** How many sentences back the nearest claim may stand, and how many of them in a row a plural ("these facts") takes in. */
const REACH = 4

/**
 * The claims before sentence `s` that a conclusion from them is about: those of the nearest sentence that has some for "that reason", for
 * everything else ("therefore", "because of this") also those of the sentences right before it in the same paragraph. Who the writer is counts for nothing.
 */
export function claimsBefore(
  r: Reading,
  claims: readonly Claim[],
  demand: Demand,
  s: number,
  pointer: Words,
): readonly Claim[] {
  const of = (k: number): readonly Claim[] =>
    claims.filter(claim => sentenceAt(r, claim.start) === k && mayGround(r, claim, demand) && !isBackground(r, claim))
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

/** The demander's own claims; in a letter also those of others, but for the reader's: "our inspectors found that …". */
function mayGround(r: Reading, { kind, source, within }: Claim, { demander, addressee }: Demand): boolean {
  if (kind === 'author') return true
  if (!LETTERS.has(r.kind.value)) return (source?.party ?? '') === (demander?.party ?? null)
  const isReaders =
    source !== null && (/^you\b/i.test(source.text) || (source.party ?? '') === (addressee?.party ?? null))
  return within === null && !isReaders
}

const isSingular = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < Math.min(end, first + 5); k++)
    if (/^(?:that|this)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'reason') return true
  return false
}

/** "We act for Ms Bell", "I rent the flat", "Our inspectors visited your shop": who writes and what for, and no reason. */
function isBackground(r: Reading, claim: Claim): boolean {
  const { first, end } = tokensOf(r, claim)
  const own = /^(?:firm|i|our|we)$/.test(lowerAt(r, first)) || lowerAt(r, first + 1) === 'firm'
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    const word = lowerAt(r, k)
    if (own && tagAt(r, k).startsWith('VB') && STANDING.has(word)) return true
  }
  return (
    /^(?:i|we)$/.test(lowerAt(r, first)) &&
    lemmaAt(r, first + 1) === 'be' &&
    /^(?:a|an|the)$/.test(lowerAt(r, first + 2))
  )
}
const STANDING = new Set(
  'act acts asked inspected instructed live lives preparing refer referred rent rents represent represents reviewed visited work works write writing'.split(
    ' ',
  ),
)
