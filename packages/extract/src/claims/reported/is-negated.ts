import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'n’t', 'never', 'not', 'neither', 'nor'])
/** They stand before the subject: "|Nor| does he claim", "|neither| did she say". */
const INVERTING: ReadonlySet<string> = new Set(['neither', 'never', 'nor'])
const NOBODY: ReadonlySet<string> = new Set(['neither', 'no', 'nobody', 'none'])
const REACH = 4

/** Whether it is not said: "did not say that …", "nor does he say", "nobody thinks". */
export function isNegated(r: Reading, { first, end }: TokenSpan, head: number, source: TokenSpan | null): boolean {
  if (source && source.end <= head && NOBODY.has(lowerAt(r, source.first))) return true
  for (let i = Math.min(first, head - REACH); i < end; i++) {
    if (i < 0 || r.tokens.sentence[i] !== r.tokens.sentence[head] || !NEGATIONS.has(lowerAt(r, i))) continue
    if (i >= first || isAuxiliaryRun(r, i + 1, head, INVERTING.has(lowerAt(r, i)))) return true
  }
  return false
}

function isAuxiliaryRun(r: Reading, from: number, to: number, withSubject: boolean): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(r, i)
    if (withSubject && /^(?:DT|NNP?|PRP)$/.test(tag)) continue
    if (!tag.startsWith('RB') && !tag.startsWith('VB') && tag !== 'MD' && tag !== 'TO') return false
  }
  return true
}
