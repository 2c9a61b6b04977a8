import type { Claim } from '@gravamen/document'
import type { TokenSpan } from '../attributions/index.js'

/** A claim before it is numbered and its references are resolved. All positions are tokens. */
export interface ClaimDraft {
  readonly pieces: readonly TokenSpan[]
  readonly kind: Claim['kind']
  readonly source: TokenSpan | null
  readonly cue: TokenSpan | null
  /** The token whose lemma is the cue's; -1 without a cue. */
  readonly head: number
  readonly quotation: Claim['quotation']
  readonly stance: Claim['stance']
  readonly negated: boolean
  readonly hedged: boolean
  /** The draft that this one is nested in. */
  readonly within: ClaimDraft | null
  readonly confidence: number
  readonly rule: string
}
